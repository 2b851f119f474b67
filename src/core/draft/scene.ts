import type { Application, LocalDate } from '../application/application.ts'
import { spokenEmployer } from '../application/spoken-employer.ts'
import { lowerFirst } from '../text/first-letter.ts'
import { cleanLine } from '../text/line.ts'
import { MONTH_NAMES } from '../time/local-time.ts'

/** What the sentences of a note are about. `role` is empty or begins with a space: " about the planner role". */
export type Scene = {
  day: string
  role: string
  employer: string
  some: string
  oneOfThem: string
  they: 'it' | 'they'
  them: 'it' | 'them'
  are: 'is' | 'are'
}

const MAX_ROLE_LENGTH = 60
const ROLE_WORD = /\b(?:role|position|job|post|vacancy)$/i
const TERMS = String.raw`all genders?|any gender|alle geschlechter|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|(?:\d{1,3}\s*[-–]\s*)?\d{1,3}\s?%`
const GENDERS = String.raw`(?:[mwfdxhv]|div\.?|gn)(?:\s*[/|,*:]\s*(?:[mwfdxhv]|div\.?))`
const BRACKETED_TERMS = new RegExp(
  String.raw`\s*[([]\s*(?:${GENDERS}{1,3}|gn\*?|${TERMS}|(?:ref|req|job|id)\b[^)\]]{0,40})\s*[)\]]`,
  'gi',
)
const LOOSE_TERMS = new RegExp(
  String.raw`(?:\s+[-–|]|,)?\s+(?:[mwfd]/[mwfd]/[mwfdx]|[mh]/[fw]|[fw]/[mh]|${TERMS})$`,
  'i',
)
const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

export function describeScene(
  { interviewedOn, role, employer }: Pick<Application, 'interviewedOn' | 'role' | 'employer'>,
  pickCount: number,
): Scene {
  const isOne = pickCount === 1
  return {
    day: dayInWords(interviewedOn),
    role: roleWords(role),
    employer: spokenEmployer(employer),
    some: countInWords(pickCount),
    oneOfThem: isOne ? 'it' : 'one of them',
    they: isOne ? 'it' : 'they',
    them: isOne ? 'it' : 'them',
    are: isOne ? 'is' : 'are',
  }
}

/** "12 November" */
export function dayInWords(date: LocalDate): string {
  const [, month, day] = date.split('-')
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ''}`
}

/** The role without what only a posting says of it: "Engineer (m/f/d)", "Planner - Remote", "Analyst, 80-100%". */
export function spokenRole(typed: string): string {
  const role = cleanLine(typed).replace(/^(?:the|an?) /i, '')
  const bare = cleanLine(role.replace(BRACKETED_TERMS, ' ').replace(LOOSE_TERMS, ''))
  return bare === '' ? role : bare
}

function roleWords(typed: string): string {
  const given = spokenRole(typed)
  // A role in one word is no name: "Planner", but "CFO".
  const role = /^\p{Lu}\p{Ll}+$/u.test(given) ? given.toLowerCase() : lowerFirst(given, '')
  if (role === '' || role.length > MAX_ROLE_LENGTH) return ''
  return ROLE_WORD.test(role) ? ` about the ${role}` : ` about the ${role} role`
}

/** One word for articles and discussions alike: an article may be swapped for a discussion later. */
function countInWords(count: number): string {
  return count === 1 ? 'a piece' : `${COUNT_WORDS[count] ?? count} pieces`
}
