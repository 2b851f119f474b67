import type { ApplicationEntry } from '../../core/application/application.ts'
import { findSector } from '../../core/sectors/sectors.ts'
import type { FieldError } from './field-error.ts'

export type DetailName = keyof ApplicationEntry

type Values = Readonly<Partial<Record<DetailName, string>>>

/** What was saved while somebody had the form open, and what a form that comes in wants to save. */
type Change = { typed: Values; saved: Values; version: string | undefined; savedVersion: number }

const NAMES: Readonly<Record<DetailName, string>> = {
  employer: 'Employer',
  employerSite: 'Employer’s site',
  employerAliases: 'Other names',
  products: 'Products',
  rivals: 'Rivals',
  employerNews: 'Newsroom or news feed',
  sectorId: 'Sector',
  role: 'Role',
  interviewedOn: 'Final interview',
  interviewerName: 'Name',
  salutation: 'How you address them',
  interviewerEmail: 'Email address',
  interviewerPhone: 'Phone number',
  calls: 'Are calls welcome?',
  interviewerTimeZone: 'Time zone',
  country: 'Country',
  topics: 'What you talked about',
  strengths: 'Your strengths',
  clearUp: 'Something to clear up',
  promisedOn: 'Promised date',
  cadenceDays: 'Days between',
  secondMailDays: 'Days until the second mail',
  firstCallDays: 'Days until the first call',
  secondCallDays: 'Days until the second call',
  articleCount: 'Number of articles',
  tone: 'Tone',
  prefer: 'Keywords to prefer',
  avoid: 'Keywords to avoid',
}
const CALLS: Readonly<Record<string, string>> = {
  unsaid: 'They did not say',
  welcome: 'Calls are fine',
  unwelcome: 'No calls',
}

/** Two tabs: each field that would undo what the other one saved, with that beside it. Nothing when they agree. */
export function changedMeanwhile({ typed, saved, version, savedVersion }: Change): FieldError[] {
  // A page from before there were versions sends none.
  if (version === undefined || version === String(savedVersion)) return []
  return detailNames(typed)
    .filter((name) => plain(typed[name]) !== plain(saved[name]))
    .map((name) => ({
      field: name,
      message:
        `${NAMES[name]}: saved in another place as ${shown(name, plain(saved[name]))}. ` +
        'Yours is still in the field. Save again to keep what is there now',
    }))
}

/** Between looking and saving, which takes a moment, another change came in. */
export function changedJustNow(field: DetailName): FieldError[] {
  return [{ field, message: 'The details were changed in another place just now. Save once more' }]
}

function detailNames(values: Values): DetailName[] {
  const all: readonly string[] = Object.keys(values)
  return Object.keys(NAMES).filter((name): name is DetailName => all.includes(name))
}

/** Browsers send line ends of their own. */
function plain(value = ''): string {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function shown(name: DetailName, value: string): string {
  if (value === '') return 'empty'
  if (name === 'sectorId') return `“${findSector(value)?.name ?? value}”`
  if (name === 'calls') return `“${CALLS[value] ?? value}”`
  return `“${value.split('\n').join(', ')}”`
}
