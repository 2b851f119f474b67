import type { Application, LocalDate } from './application.ts'
import type { PlacedArticle } from './article.ts'
import { lowerFirst } from './first-letter.ts'
import { cleanLine } from './line.ts'
import { MONTH_NAMES } from './local-time.ts'

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
const COUNT_WORDS = ['no', 'a', 'two', 'three', 'four', 'five']

export function describeScene(
  { interviewedOn, role, employer }: Pick<Application, 'interviewedOn' | 'role' | 'employer'>,
  picks: readonly Pick<PlacedArticle, 'kind'>[],
  turn: number,
): Scene {
  const isOne = picks.length === 1
  return {
    day: dayInWords(interviewedOn),
    role: roleWords(role),
    employer: cleanLine(employer),
    some: countInWords(picks, turn),
    oneOfThem: isOne ? 'it' : 'one of them',
    they: isOne ? 'it' : 'they',
    them: isOne ? 'it' : 'them',
    are: isOne ? 'is' : 'are',
  }
}

function dayInWords(date: LocalDate): string {
  const [, month, day] = date.split('-')
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? ''}`
}

function roleWords(typed: string): string {
  const given = cleanLine(typed).replace(/^(?:the|an?) /i, '')
  // A role in one word is no name: "Planner", but "CFO".
  const role = /^\p{Lu}\p{Ll}+$/u.test(given) ? given.toLowerCase() : lowerFirst(given, '')
  if (role === '' || role.length > MAX_ROLE_LENGTH) return ''
  return ROLE_WORD.test(role) ? ` about the ${role}` : ` about the ${role} role`
}

/** 'three articles', 'an article', 'two articles and a discussion'. */
function countInWords(picks: readonly Pick<PlacedArticle, 'kind'>[], turn: number): string {
  const discussionCount = picks.filter(({ kind }) => kind === 'discussion').length
  const noun = discussionCount === 0 && turn % 2 === 0 ? 'piece' : 'article'
  return [countOf(picks.length - discussionCount, noun), countOf(discussionCount, 'discussion')]
    .filter(Boolean)
    .join(' and ')
}

function countOf(count: number, noun: string): string {
  if (count === 0) return ''
  if (count === 1) return noun === 'article' ? 'an article' : `a ${noun}`
  return `${COUNT_WORDS[count] ?? count} ${noun}s`
}
