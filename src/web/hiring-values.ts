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
const CANDIDATE_INPUT = /^candidates\.(0|[1-9]\d{0,2})\./

/** The form with at least one candidate, numbered from 0 even if the inputs were not. */
export function readHiringValues(params: Params): HiringValues {
  const { name = '', email = '', timeZone = '', formId = '', employer = '', role = '' } = params
  const numbers = Object.keys(params).flatMap((input) => {
    const number = CANDIDATE_INPUT.exec(input)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  // One more than allowed is enough to say that there are too many.
  const kept = [...new Set(numbers)].sort((a, b) => a - b).slice(0, MAX_CANDIDATES + 1)
  const candidates = kept.map((number) => readCandidate(params, `candidates.${number}.`))
  const { pasted = '' } = params
  return { name, email, timeZone, formId, employer, role, pasted, candidates: orOne(candidates) }
}

export function addCandidate(values: HiringValues): HiringValues {
  if (values.candidates.length >= MAX_CANDIDATES) return values
  return { ...values, candidates: [...values.candidates, BLANK] }
}

export function removeCandidate(values: HiringValues, index: number): HiringValues {
  return { ...values, candidates: orOne(values.candidates.filter((_, other) => other !== index)) }
}

/** Pasted rows follow what was typed already; they become rows like any other. */
export function takePasted(values: HiringValues, rows: readonly CandidateValues[]): HiringValues {
  const typed = values.candidates.filter((candidate) => !isBlankCandidate(candidate))
  const candidates = [...typed, ...rows].slice(0, MAX_CANDIDATES + 1)
  return { ...values, pasted: '', candidates: orOne(candidates) }
}

export function isBlankCandidate(candidate: CandidateValues): boolean {
  return Object.values(candidate).every((value) => value.trim() === '')
}

function readCandidate(params: Params, prefix: string): CandidateValues {
  const typed = Object.keys(BLANK).map((field) => [field, params[`${prefix}${field}`] ?? ''])
  return { ...BLANK, ...Object.fromEntries(typed) }
}

function orOne(candidates: readonly CandidateValues[]): readonly CandidateValues[] {
  return candidates.length === 0 ? [BLANK] : candidates
}
