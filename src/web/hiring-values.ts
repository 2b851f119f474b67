import { CANDIDATE_COLUMNS } from './candidate-columns.ts'
import { readRows, withPastedRows } from './form-rows.ts'
import { readPastedTable } from './pasted-table.ts'

/** One candidate as typed, by the names of the inputs. */
export type CandidateValues = Readonly<
  Record<'name' | 'email' | 'phone' | 'interviewedOn' | 'promisedOn', string>
>

/** The hiring team's form as typed, to be shown again without a loss. */
export type HiringValues = Readonly<
  Record<'name' | 'email' | 'timeZone' | 'formId' | 'employer' | 'role' | 'pasted', string>
> & { candidates: readonly CandidateValues[] }

type Params = Readonly<Record<string, string>>

export const MAX_CANDIDATES = 50

const BLANK: CandidateValues = { name: '', email: '', phone: '', interviewedOn: '', promisedOn: '' }

/** The form with at least one candidate, numbered from 0 even if the inputs were not. */
export function readHiringValues(params: Params): HiringValues {
  const { name = '', email = '', timeZone = '', formId = '' } = params
  const { employer = '', role = '', pasted = '' } = params
  const candidates = orOne(readRows(params, 'candidates', BLANK, MAX_CANDIDATES))
  return { name, email, timeZone, formId, employer, role, pasted, candidates }
}

export function addCandidate(values: HiringValues): HiringValues {
  if (values.candidates.length >= MAX_CANDIDATES) return values
  return { ...values, candidates: [...values.candidates, BLANK] }
}

export function removeCandidate(values: HiringValues, index: number): HiringValues {
  return { ...values, candidates: orOne(values.candidates.filter((_, other) => other !== index)) }
}

/** Pasted lines become rows like any other; nothing pasted, nothing changed. */
export function takePasted(values: HiringValues): HiringValues {
  const rows = readPastedTable(values.pasted, CANDIDATE_COLUMNS)
  if (rows.length === 0) return values
  const candidates = withPastedRows(values.candidates, rows, BLANK, MAX_CANDIDATES)
  return { ...values, pasted: '', candidates: orOne(candidates) }
}

function orOne(candidates: readonly CandidateValues[]): readonly CandidateValues[] {
  return candidates.length === 0 ? [BLANK] : candidates
}
