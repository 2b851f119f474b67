import * as z from 'zod/mini'
import {
  type ApplicationEntry,
  type LocalDate,
  type Shortlist,
  USUAL_DAYS,
} from '../../core/application/application.ts'
import { COUNTRY_CODES } from '../../core/application/countries.ts'
import { parseDay } from '../../core/time/day-input.ts'
import type { FieldError } from '../form/field-error.ts'
import {
  callsField,
  choiceField,
  daysField,
  emailField,
  interviewDayField,
  lineField,
  listField,
  numberField,
  optionalChoiceField,
  parseNewsAddress,
  parseSite,
  phoneField,
  promiseDayField,
  termsField,
  textField,
  toneField,
  zoneField,
} from '../form/form-fields.ts'
import { field, read, readFormId, readPerson } from '../form/form-schema.ts'
import { cleanLine } from '../form/form-text.ts'
import {
  type ApplicationValues,
  type FormValues,
  isBlank,
  MAX_APPLICATIONS,
} from '../form/form-values.ts'

type Rules = { today: LocalDate; sectorIds: readonly string[] }

type ShortlistForm =
  | { kind: 'valid'; shortlist: Shortlist; formId: string }
  | { kind: 'invalid'; values: FormValues; errors: readonly FieldError[] }

type ApplicationForm =
  | { kind: 'valid'; application: ApplicationEntry }
  | { kind: 'invalid'; values: ApplicationValues; errors: readonly FieldError[] }

const EMPLOYER = field(lineField('Employer', 120, 'Enter the employer'))
const ROLE = field(lineField('Role', 120, 'Enter the role'))
const CONVERSATION = {
  interviewerName: field(lineField('Name of the interviewer', 120)),
  salutation: field(lineField('How you address them', 80)),
  interviewerEmail: field(emailField('Email address of the interviewer')),
  interviewerPhone: field(phoneField('Phone number of the interviewer')),
  calls: field(callsField),
  interviewerTimeZone: field(zoneField('Select the time zone of the interviewer')),
  country: field(optionalChoiceField(COUNTRY_CODES, 'Select the country of the interviewer')),
  topics: field(termsField('What you talked about')),
  strengths: field(listField('Your strengths')),
  clearUp: field(textField('Something to clear up', 1000)),
}
const DIGESTS = {
  employerSite: field(parseSite),
  employerAliases: field(listField('Other names')),
  products: field(termsField('Products')),
  rivals: field(termsField('Rivals')),
  employerNews: field(parseNewsAddress),
  cadenceDays: field(daysField('Days between digests', USUAL_DAYS.cadence)),
  secondMailDays: field(daysField('Days to the second mail', USUAL_DAYS.secondMail)),
  firstCallDays: field(daysField('Days to the first call', USUAL_DAYS.firstCall)),
  secondCallDays: field(daysField('Days to the second call', USUAL_DAYS.secondCall)),
  articleCount: field(numberField('Number of articles', { min: 1, max: 5, usual: 3 })),
  tone: field(toneField),
  prefer: field(termsField('Keywords to prefer')),
  avoid: field(termsField('Keywords to avoid')),
}

/** Signed in, the shortlist comes back with an empty name, email and time zone: the account has them. */
export function parseShortlistForm(
  values: FormValues,
  rules: Rules & { isSignedIn: boolean },
): ShortlistForm {
  const form = readFormId(values)
  const person = readPerson(values, rules.isSignedIn)
  const entries = values.applications.map((typed, index) => {
    // A block that was added and then left alone is none.
    if (index > 0 && isBlank(typed)) return { value: undefined, errors: [] }
    return read(applicationSchema(typed, rules), typed, inputPrefix(index))
  })
  const errors = [
    ...[form, person, ...entries].flatMap((part) => part.errors),
    ...listRepeated(values),
    ...listSurplus(values),
  ]
  if (errors.length > 0 || form.value === undefined || person.value === undefined) {
    return { kind: 'invalid', values, errors }
  }
  const applications = entries.flatMap(({ value }) => value ?? [])
  return { kind: 'valid', shortlist: { ...person.value, applications }, formId: form.value.formId }
}

/** The edit page: one application, its inputs named without a prefix. */
export function parseApplicationForm(
  values: ApplicationValues,
  rules: Rules & { saved: Pick<ApplicationEntry, 'interviewedOn'> },
): ApplicationForm {
  const { value, errors } = read(applicationSchema(values, rules, rules.saved), values)
  return value === undefined
    ? { kind: 'invalid', values, errors }
    : { kind: 'valid', application: value }
}

// What depends on the day, on the catalogue or on another field is made anew; the rest is there already.
function applicationSchema(
  typed: ApplicationValues,
  { today, sectorIds }: Rules,
  saved?: Pick<ApplicationEntry, 'interviewedOn'>,
) {
  const interviewedOn = parseDay(typed.interviewedOn)
  return z.object({
    employer: EMPLOYER,
    sectorId: field(choiceField(sectorIds, 'Select the sector')),
    role: ROLE,
    interviewedOn: field(interviewDayField({ today, saved: saved?.interviewedOn })),
    ...CONVERSATION,
    promisedOn: field(promiseDayField({ today, interviewedOn })),
    ...DIGESTS,
  })
}

/** The same role at the same employer is one application, as it is in the database. */
function listRepeated({ applications }: FormValues): FieldError[] {
  const seen = new Set<string>()
  return applications.flatMap((typed, index) => {
    const employer = cleanLine(typed.employer)
    const role = cleanLine(typed.role)
    if (employer === '' || role === '') return []
    const key = `${employer}\n${role}`.toLowerCase()
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    const message = `You entered the role ${role} at ${employer} twice`
    return [{ field: `${inputPrefix(index)}role`, message }]
  })
}

function listSurplus({ applications }: FormValues): FieldError[] {
  if (applications.length <= MAX_APPLICATIONS) return []
  const message = `You can enter ${MAX_APPLICATIONS} applications at a time`
  return [{ field: `${inputPrefix(MAX_APPLICATIONS)}employer`, message }]
}

function inputPrefix(index: number): string {
  return `applications.${index}.`
}
