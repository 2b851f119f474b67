import { scoreSectors } from '../sectors/sectors.ts'
import type { ApplicationEntry } from './application.ts'

/** What an employer's page says of itself, as text. */
export type EmployerPage = {
  names: readonly string[]
  title: string
  description: string
  headings: readonly string[]
  products: readonly string[]
  /** The address of its feed, or of its newsroom; empty when it names none. */
  news: string
}

/** What the candidate may take over, each by itself. */
export type EmployerSuggestion = {
  sectorId: string | undefined
  /** The words that speak for the sector. */
  sectorTerms: readonly string[]
  aliases: readonly string[]
  products: readonly string[]
  news: string
}

const LEGAL_ENDING =
  /[,\s]+(?:(?:gmbh|ag|se|ug|ltd) & co\.?(?: kg(?:aa)?| ohg)?|ltd|limited|inc|incorporated|plc|llc|llp|corp|corporation|co|company|gmbh|ag|kg|sa|se|nv|bv|ab|as|asa|oy|spa|srl|pty|group|holdings?)\.?$/i
const MAX_EACH = 8
const MAX_NAME_LENGTH = 60

/** Only what is new: names and products that the application has already are no suggestion. */
export function suggestFromPage(
  application: Pick<
    ApplicationEntry,
    'employer' | 'employerAliases' | 'products' | 'employerNews' | 'sectorId'
  >,
  page: EmployerPage,
): EmployerSuggestion {
  const known = new Set(
    [application.employer, ...application.employerAliases].flatMap((name) => [
      keyOf(name),
      keyOf(withoutLegalForm(name)),
    ]),
  )
  const aliases = fresh(page.names.map(withoutLegalForm), known)
  const taken = new Set([...known, ...aliases.map(keyOf), ...application.products.map(keyOf)])
  const text = {
    title: page.description,
    summary: [page.title, ...page.headings].join('. '),
  }
  const best = scoreSectors(text).toSorted((a, b) => b.score - a.score)[0]
  return {
    sectorId: best?.sectorId === application.sectorId ? undefined : best?.sectorId,
    sectorTerms: (best?.terms ?? []).slice(0, 3),
    aliases,
    products: fresh(page.products, taken),
    news: page.news === application.employerNews ? '' : page.news,
  }
}

export function hasSuggestions({ sectorId, aliases, products, news }: EmployerSuggestion): boolean {
  return sectorId !== undefined || aliases.length > 0 || products.length > 0 || news !== ''
}

function fresh(names: readonly string[], known: ReadonlySet<string>): string[] {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const key = keyOf(name)
    const isUsable =
      key.length > 1 &&
      name.length <= MAX_NAME_LENGTH &&
      !/^(?:home|homepage|website|welcome)\b/i.test(name)
    if (isUsable && !known.has(key) && !byKey.has(key)) byKey.set(key, name)
  }
  return [...byKey.values()].slice(0, MAX_EACH)
}

function withoutLegalForm(name: string): string {
  const shorter = name.replace(LEGAL_ENDING, '').trim()
  return shorter === name || shorter === '' ? name : withoutLegalForm(shorter)
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
