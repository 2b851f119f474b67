import * as z from 'zod/mini'
import type { ApplicationEntry, LocalDate, Shortlist } from '../../core/application/application.ts'
import { USUAL_ENTRY } from '../../core/application/usual-entry.ts'
import { parseDay } from '../../core/time/day-input.ts'
import type { FieldError } from '../form/field-error.ts'
import {
  emailField,
  interviewDayField,
  lineField,
  phoneField,
  promiseDayField,
} from '../form/form-fields.ts'
import { isBlankRow } from '../form/form-rows.ts'
import { field, read, readFormId, readPerson } from '../form/form-schema.ts'
import { type CandidateValues, type HiringValues, MAX_CANDIDATES } from './hiring-values.ts'

type Rules = {
  today: LocalDate
  isSignedIn: boolean
  /** Rows with a mistake are left out instead of holding up the others. */
  skipsMistakes: boolean
}

type HiringForm =
  | { kind: 'valid'; shortlist: Shortlist; formId: string; skippedCount: number }
  | { kind: 'invalid'; errors: readonly FieldError[]; goodCount: number; wrongCount: number }

type Role = { employer: string; role: string }
type Candidate = z.infer<ReturnType<typeof candidateSchema>>

const ROLE = z.object({
  employer: field(lineField('Your organisation', 120, 'Enter your organisation')),
  role: field(lineField('Role', 120, 'Enter the role')),
})
/** A hiring team's shortlist for one role: an application for each candidate, with the candidate as its reader. */
export function parseHiringForm(values: HiringValues, rules: Rules): HiringForm {
  const form = readFormId(values)
  const person = readPerson(values, rules.isSignedIn)
  const role = read(ROLE, values)
  const rows = readRows(values, rules.today)
  const good = rows.filter(({ value }) => value !== undefined)
  const wrongCount = rows.length - good.length
  const errors = [form, person, role].flatMap((part) => part.errors)
  const rowErrors = rows.flatMap((row) => row.errors)
  const isBlocked = !rules.skipsMistakes || good.length === 0
  const all = [...errors, ...listSurplus(values), ...(isBlocked ? rowErrors : [])]
  if (all.length > 0 || !form.value || !person.value || !role.value) {
    return { kind: 'invalid', errors: all, goodCount: good.length, wrongCount }
  }
  const parties = role.value
  const applications = good.flatMap(({ value }) => (value ? [toEntry(parties, value)] : []))
  return {
    kind: 'valid',
    shortlist: { ...person.value, playbook: 'hiring', applications },
    formId: form.value.formId,
    skippedCount: wrongCount,
  }
}

/** Rows that were left blank are none, unless there is no other. One with a mistake does not stand in the way of its twin. */
function readRows({ candidates }: HiringValues, today: LocalDate) {
  const seen = new Map<string, string>()
  const isOnly = candidates.every(isBlankRow)
  return candidates.flatMap((typed, index) => {
    if (isBlankRow(typed) && !(isOnly && index === 0)) return []
    const prefix = `candidates.${index}.`
    const row = read(candidateSchema(typed, today), typed, prefix)
    if (row.value === undefined) return [row]
    const { name, email } = row.value
    const key = (email || name).toLowerCase()
    const twin = seen.get(key)
    seen.set(key, twin ?? name)
    if (twin === undefined) return [row]
    const { field, message } = describeTwin(name, twin)
    return [{ value: undefined, errors: [{ field: prefix + field, message }] }]
  })
}

/** An agency has one address for all whom it sends. */
function describeTwin(name: string, twin: string): FieldError {
  if (name.toLowerCase() === twin.toLowerCase()) {
    return { field: 'name', message: 'This candidate is on the list twice' }
  }
  const message = `${twin} has this address already. If they share it, leave it empty here`
  return { field: 'email', message }
}

function candidateSchema(typed: CandidateValues, today: LocalDate) {
  const interviewedOn = parseDay(typed.interviewedOn)
  return z.object({
    name: field(lineField('Name of the candidate', 120, 'Enter the name of the candidate')),
    email: field(emailField('Email address of the candidate')),
    phone: field(phoneField('Phone number of the candidate')),
    interviewedOn: field(interviewDayField({ today, saved: undefined })),
    promisedOn: field(promiseDayField({ today, interviewedOn })),
  })
}

function toEntry({ employer, role }: Role, candidate: Candidate): ApplicationEntry {
  return {
    ...USUAL_ENTRY,
    calls: 'welcome',
    sectorId: '',
    employer,
    role,
    interviewerName: candidate.name,
    interviewerEmail: candidate.email,
    interviewerPhone: candidate.phone,
    interviewedOn: candidate.interviewedOn,
    promisedOn: candidate.promisedOn,
  }
}

function listSurplus({ candidates }: HiringValues): FieldError[] {
  if (candidates.length <= MAX_CANDIDATES) return []
  const message = `You can enter ${MAX_CANDIDATES} candidates at a time`
  return [{ field: `candidates.${MAX_CANDIDATES}.name`, message }]
}
