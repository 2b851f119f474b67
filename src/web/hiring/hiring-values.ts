import type { Shortlist } from '../../core/application/application.ts'
import { settleDay } from '../../core/time/day-input.ts'
import type { FieldError } from '../form/field-error.ts'
import { editRows, readRows, withPastedRows } from '../form/form-rows.ts'
import { readPastedTable } from '../form/pasted-table.ts'
import { CANDIDATE_COLUMNS } from './candidate-columns.ts'

/** One candidate as typed, by the names of the inputs. */
export type CandidateValues = Readonly<
  Record<'name' | 'email' | 'phone' | 'interviewedOn' | 'promisedOn', string>
>

/** The hiring team's form as typed, to be shown again without a loss. */
export type HiringValues = Readonly<
  Record<'name' | 'email' | 'timeZone' | 'formId' | 'employer' | 'role' | 'pasted', string>
> & { candidates: readonly CandidateValues[] }

export type EditedHiring = {
  values: HiringValues
  errors?: readonly FieldError[]
  focusOn?: number
}
type Params = Readonly<Record<string, string>>

export const MAX_CANDIDATES = 50

const BLANK: CandidateValues = { name: '', email: '', phone: '', interviewedOn: '', promisedOn: '' }
const ROWS = { blank: BLANK, most: MAX_CANDIDATES }

/** The form with at least one candidate, numbered from 0 even if the inputs were not. */
export function readHiringValues(params: Params): HiringValues {
  const { name = '', email = '', timeZone = '', formId = '' } = params
  const { employer = '', role = '', pasted = '' } = params
  const candidates = readRows(params, 'candidates', ROWS)
  return { name, email, timeZone, formId, employer, role, pasted, candidates }
}

/** A form that was sent already, to be put right. */
export function hiringFromShortlist(shortlist: Shortlist, formId: string): HiringValues {
  const { name, email, timeZone, applications } = shortlist
  const { employer = '', role = '' } = applications[0] ?? {}
  const candidates = applications.map((one) => ({
    name: one.interviewerName,
    email: one.interviewerEmail,
    phone: one.interviewerPhone,
    interviewedOn: one.interviewedOn,
    promisedOn: one.promisedOn ?? '',
  }))
  return { name, email, timeZone, formId, employer, role, pasted: '', candidates }
}

/** What a button other than the main one makes of the form; undefined for the main one. */
export function editHiring(values: HiringValues, action: string): EditedHiring | undefined {
  if (action === 'paste') {
    const taken = takePasted(values)
    if (taken.values !== values) return { ...taken, focusOn: 0 }
    const errors = [{ field: 'pasted', message: 'Paste at least one line with a name' }]
    return { errors, ...taken }
  }
  const edited = editRows(values.candidates, action, ROWS)
  return edited && { values: { ...values, candidates: edited.rows }, focusOn: edited.focusOn }
}

/** Pasted lines become rows like any other; nothing pasted, nothing changed. The form is about one role. */
export function takePasted(values: HiringValues): EditedHiring {
  const pasted = readPastedTable(values.pasted, CANDIDATE_COLUMNS)
  if (pasted.length === 0) return { values }
  const [role = '', ...others] = rolesOf(pasted)
  if (others.length > 0) return { values, errors: [severalRoles([role, ...others])] }
  const taken = withPastedRows(values.candidates, pasted.map(toCandidate), ROWS)
  if ('tooMany' in taken) return { values, errors: [taken.tooMany] }
  return {
    values: { ...values, role: values.role || role, pasted: '', candidates: taken.rows },
  }
}

/** As they were first written, whatever their capitals. */
function rolesOf(pasted: readonly { role?: string }[]): Iterable<string> {
  const roles = new Map<string, string>()
  for (const { role = '' } of pasted) {
    const key = role.toLowerCase()
    if (role !== '' && !roles.has(key)) roles.set(key, role)
  }
  return roles.values()
}

function toCandidate({
  role: _role,
  interviewedOn = '',
  promisedOn = '',
  ...candidate
}: Partial<CandidateValues> & { role?: string }): Partial<CandidateValues> {
  return {
    ...candidate,
    interviewedOn: settleDay(interviewedOn),
    promisedOn: settleDay(promisedOn),
  }
}

/** Whoever was interviewed for another role is not to read of this one. */
function severalRoles(roles: readonly string[]): FieldError {
  const named = roles.slice(0, 3).map((role) => `“${role}”`)
  const message = `These are candidates for ${roles.length} roles (${named.join(', ')}${roles.length > 3 ? ' …' : ''}). Paste those for one role at a time`
  return { field: 'pasted', message }
}
