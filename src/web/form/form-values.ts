import type { ApplicationEntry, Shortlist } from '../../core/application/application.ts'
import { editRows, readRows } from './form-rows.ts'

/** One application as typed, by the names of its inputs. */
export type ApplicationValues = Readonly<Record<keyof ApplicationEntry, string>>

/** The shortlist form as typed, to be shown again without a loss. */
export type FormValues = {
  name: string
  email: string
  timeZone: string
  formId: string
  applications: readonly ApplicationValues[]
}

type Params = Readonly<Record<string, string>>

export const MAX_APPLICATIONS = 20

const BLANK: ApplicationValues = {
  employer: '',
  sectorId: '',
  role: '',
  interviewedOn: '',
  interviewerName: '',
  salutation: '',
  interviewerEmail: '',
  interviewerPhone: '',
  calls: '',
  interviewerTimeZone: '',
  country: '',
  employerSite: '',
  employerAliases: '',
  products: '',
  rivals: '',
  employerNews: '',
  topics: '',
  strengths: '',
  clearUp: '',
  promisedOn: '',
  cadenceDays: '',
  secondMailDays: '',
  firstCallDays: '',
  secondCallDays: '',
  articleCount: '',
  tone: '',
  prefer: '',
  avoid: '',
}
const ROWS = { blank: BLANK, most: MAX_APPLICATIONS }
// The page may fill these in by itself, so they do not make a used block out of a blank one.
const SETTINGS: readonly string[] = [
  'cadenceDays',
  'secondMailDays',
  'firstCallDays',
  'secondCallDays',
  'articleCount',
  'tone',
  'interviewerTimeZone',
  'calls',
]

/** Of inputs with the same name the first one counts; files are passed over. */
export function readParams(form: Iterable<readonly [string, unknown]>): Record<string, string> {
  const params = new Map<string, string>()
  for (const [name, value] of form) {
    if (typeof value === 'string' && !params.has(name)) params.set(name, value)
  }
  return Object.fromEntries(params)
}

/** The form with at least one application, numbered from 0 even if the inputs were not. */
export function readFormValues(params: Params): FormValues {
  const { name = '', email = '', timeZone = '', formId = '' } = params
  return {
    name,
    email,
    timeZone,
    formId,
    applications: readRows(params, 'applications', ROWS),
  }
}

/** The fields of one application, as the edit page names them. */
export function readApplicationValues(params: Params): ApplicationValues {
  const typed = Object.keys(BLANK).map((field) => [field, params[field] ?? ''])
  return { ...BLANK, ...Object.fromEntries(typed) }
}

/** With an application more or less; undefined when the button does something else. */
export function editApplications(
  values: FormValues,
  action: string,
): { values: FormValues; focusOn: number } | undefined {
  const edited = editRows(values.applications, action, ROWS)
  return edited && { values: { ...values, applications: edited.rows }, focusOn: edited.focusOn }
}

/** Nothing was typed into it. */
export function isBlank(values: ApplicationValues): boolean {
  return Object.entries(values).every(
    ([field, value]) => SETTINGS.includes(field) || value.trim() === '',
  )
}

/** A form that was sent already, to be put right. */
export function formFromShortlist(shortlist: Shortlist, formId: string): FormValues {
  const { name, email, timeZone, applications } = shortlist
  return { name, email, timeZone, formId, applications: applications.map(formFromApplication) }
}

/** What the edit page shows at first: lists one entry a line, dates as <input type="date"> takes them. */
export function formFromApplication(application: ApplicationEntry): ApplicationValues {
  return readApplicationValues({
    ...application,
    promisedOn: application.promisedOn ?? '',
    cadenceDays: String(application.cadenceDays),
    secondMailDays: String(application.secondMailDays),
    firstCallDays: String(application.firstCallDays),
    secondCallDays: String(application.secondCallDays),
    articleCount: String(application.articleCount),
    employerAliases: application.employerAliases.join('\n'),
    products: application.products.join('\n'),
    rivals: application.rivals.join('\n'),
    topics: application.topics.join('\n'),
    strengths: application.strengths.join('\n'),
    prefer: application.prefer.join('\n'),
    avoid: application.avoid.join('\n'),
  })
}
