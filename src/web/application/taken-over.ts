import type { ApplicationValues } from '../form/form-values.ts'

type Params = Readonly<Record<string, string>>

const LISTS = [
  { field: 'employerAliases', input: 'alias' },
  { field: 'products', input: 'product' },
] as const
const MAX_ITEMS = 20

/** The application's form with what was ticked on the review page, as it was corrected there. */
export function takenOver(values: ApplicationValues, params: Params): ApplicationValues {
  const isTicked = (input: string) => params[`take-${input}`] === 'yes'
  const lists = LISTS.map(({ field, input }) => {
    const added = Array.from({ length: MAX_ITEMS }, (_, index) => `${input}-${index}`)
      .filter(isTicked)
      .map((name) => params[name] ?? '')
    return [field, [values[field], ...added].filter((text) => text.trim() !== '').join('\n')]
  })
  return {
    ...values,
    ...Object.fromEntries(lists),
    ...(isTicked('sector') ? { sectorId: params['sectorId'] ?? values.sectorId } : {}),
    ...(isTicked('news') ? { employerNews: params['news'] ?? '' } : {}),
    ...(isTicked('site') ? { employerSite: params['site'] ?? '' } : {}),
  }
}
