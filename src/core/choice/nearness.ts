import type { Candidate } from '../article/article.ts'
import { readWords } from '../text/word-reader.ts'
import type { Interests } from './interests.ts'
import { isOtherPart } from './other-part.ts'
import type { QuietPart, Sought } from './scoring.ts'
import type { TopicMatch } from './topic-match.ts'

const THEME_POINTS = 0.5
const NEAR_POINTS = 1.5
const OTHER_PART_POINTS = -1
const LONE_TERM_POINTS = -1
const STRENGTH_POINTS = 0.5
const ROLE_POINTS = 0.5
const MOST_ROLE_POINTS = 1

/** What brings it closer to this employer, this role and this candidate. */
export function nearnessParts(
  candidate: Candidate,
  interests: Interests,
  { topics, strengths, role }: Sought,
): readonly QuietPart[] {
  const { terms } = candidate
  const isOther = topics.length === 0 && isOtherPart(candidate, interests)
  const theme = findIn(interests.themes, terms)
  const near = topics.length > 0 ? undefined : findIn(interests.nearTerms, terms)
  const [strength] = strengths
  const parts: QuietPart[] = []
  if (isOther) {
    parts.push({ points: OTHER_PART_POINTS, reason: 'about another part of the sector' })
  }
  if (theme !== undefined) {
    parts.push({ points: THEME_POINTS, reason: `${theme}, the employer’s own field` })
  }
  if (near !== undefined) {
    parts.push({ points: NEAR_POINTS, reason: `${near}, close to what you talked about` })
  }
  if (terms.length === 1 && topics.length === 0 && near === undefined) {
    parts.push({ points: LONE_TERM_POINTS, reason: 'says little of the sector' })
  }
  if (role.length > 0) parts.push(rolePart(terms, role))
  if (strength !== undefined) {
    parts.push({ points: STRENGTH_POINTS, reason: `${strength.text}, one of your strengths` })
  }
  return parts
}

function findIn(wanted: ReadonlySet<string>, terms: readonly string[]): string | undefined {
  return wanted.size === 0 ? undefined : terms.find((term) => wanted.has(term))
}

/** Words that the sector's terms name already are not told twice. */
function rolePart(terms: readonly string[], role: readonly TopicMatch[]): QuietPart {
  const isSaid = (word: string) => terms.some((term) => foldedWords(term).includes(word))
  const told = role
    .filter(({ text }) => foldedWords(text).some((word) => !isSaid(word)))
    .map(({ text }) => text)
    .join(', ')
  return {
    points: Math.min(MOST_ROLE_POINTS, ROLE_POINTS * role.length),
    reason: told === '' ? undefined : `close to the role: ${told}`,
  }
}

// The terms of all sectors and the words of some roles.
const MOST_KNOWN = 5000
const known = new Map<string, readonly string[]>()

function foldedWords(text: string): readonly string[] {
  let words = known.get(text)
  if (words === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    words = readWords(text).map(({ folded }) => folded)
    known.set(text, words)
  }
  return words
}
