import { readFormValues } from '../../src/web/form/form-values.ts'
import { parseShortlistForm } from '../../src/web/shortlist/shortlist-form.ts'

export const TODAY = '2026-11-24'
export const RULES = { today: TODAY, isSignedIn: false, sectorIds: ['energy', 'retail-banking'] }

export const PERSON = {
  formId: '5f0c2b1e-8d4a-4c3b-9a77-0d1e2f3a4b5c',
  name: 'Ana Torres',
  email: 'ana@example.com',
  timeZone: 'Europe/Madrid',
}
export const ENERGY = {
  employer: 'Example Energy',
  sectorId: 'energy',
  role: 'Grid analyst',
  interviewedOn: '2026-11-17',
}

export function parse(params: Record<string, string>) {
  return parseShortlistForm(readFormValues(params), RULES)
}

/** The inputs of one application as the browser names them. */
export function application(index: number, fields: Record<string, string>): Record<string, string> {
  const inputs = Object.entries({ employer: '', ...fields })
  return Object.fromEntries(
    inputs.map(([field, typed]) => [`applications.${index}.${field}`, typed]),
  )
}
