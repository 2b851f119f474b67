import { COUNTRIES } from '../../core/application/countries.ts'
import type { JobPosting } from '../../core/application/job-posting.ts'
import type { ApplicationValues, FormValues } from '../form/form-values.ts'

/** Names of countries as postings write them, beside those that the form offers. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: 'GB',
  gb: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  'northern ireland': 'GB',
  us: 'US',
  usa: 'US',
  'united states of america': 'US',
  deutschland: 'DE',
  españa: 'ES',
  italia: 'IT',
  nederland: 'NL',
  'the netherlands': 'NL',
  sverige: 'SE',
  polska: 'PL',
  brasil: 'BR',
  éire: 'IE',
}

/** The form with what a posting names in the first application that has no employer yet, and a sentence about it. */
export function fillFromPosting(
  values: FormValues,
  posting: JobPosting,
): { values: FormValues; found: string } {
  const index = Math.max(
    0,
    values.applications.findIndex(({ employer }) => employer.trim() === ''),
  )
  const applications = values.applications.map((typed, at) =>
    at === index ? fill(typed, posting) : typed,
  )
  return { values: { ...values, applications }, found: sentence(posting) }
}

function fill(typed: ApplicationValues, { employer, role, place }: JobPosting): ApplicationValues {
  const orElse = (text: string, other: string) => (text.trim() === '' ? other : text)
  return {
    ...typed,
    employer: orElse(typed.employer, employer),
    role: orElse(typed.role, role),
    country: orElse(typed.country, countryOf(place)),
  }
}

function countryOf(place: string): string {
  const parts = place
    .toLowerCase()
    .split(/[,()/]|\s-\s/)
    .map((part) => part.trim())
  const known = COUNTRIES.find(
    ({ code, name }) =>
      parts.includes(name.toLowerCase()) || place.split(/[\s,()]+/).includes(code),
  )
  return (
    known?.code ?? parts.map((part) => OTHER_NAMES[part] ?? '').find((code) => code !== '') ?? ''
  )
}

function sentence({ employer, role, place }: JobPosting): string {
  const named = [
    employer === '' ? '' : `the employer ${employer}`,
    role === '' ? '' : `the role ${role}`,
    place === '' ? '' : `the place ${place}`,
  ].filter((part) => part !== '')
  const missing = employer === '' ? ' It names no employer: enter it yourself.' : ''
  return `The posting names ${named.join(', ')}. Check what stands below.${missing}`
}
