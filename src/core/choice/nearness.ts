import type { Candidate } from '../article/article.ts'
import { readWords } from '../text/word-reader.ts'
import type { Interests } from './interests.ts'
import { isOtherPart } from './other-part.ts'
import type { QuietPart, Sought } from './scoring.ts'
import type { TopicMatch } from './topic-match.ts'

const THEME_POINTS = 0.5
const NEAR_POINTS = 0.75
const OTHER_PART_POINTS = -1
const STRENGTH_POINTS = 0.5
const ROLE_POINTS = 0.5
const MOST_ROLE_POINTS = 1

/** What brings it closer to this employer, this role and this candidate. */
export function addNearness(
  parts: QuietPart[],
  candidate: Candidate,
  interests: Interests,
  { topics, strengths, role }: Sought,
): void {
  const { terms } = candidate
  const { themes, nearTerms } = interests
  if (topics.length === 0 && isOtherPart(candidate, interests)) {
    parts.push({ points: OTHER_PART_POINTS, reason: 'about another part of the sector' })
  }
  const theme = findIn(themes, terms)
  if (theme !== undefined)
    parts.push({ points: THEME_POINTS, reason: `${theme}, the employer’s own field` })
  const near = topics.length > 0 ? undefined : findIn(nearTerms, terms)
  if (near !== undefined) {
    parts.push({ points: NEAR_POINTS, reason: `${near}, close to what you talked about` })
  }
  if (role.length > 0) parts.push(rolePart(terms, role))
  const [strength] = strengths
  if (strength !== undefined) {
    parts.push({ points: STRENGTH_POINTS, reason: `${strength.text}, one of your strengths` })
  }
}

function findIn(wanted: ReadonlySet<string>, terms: readonly string[]): string | undefined {
  return wanted.size === 0 ? undefined : terms.find((term) => wanted.has(term))
}

/** Words that the sector's terms name already are not told twice. */
function rolePart(terms: readonly string[], role: readonly TopicMatch[]): QuietPart {
  const said = new Set(terms.flatMap((term) => readWords(term).map(({ folded }) => folded)))
  const ownWords = role.filter(({ text }) =>
    readWords(text).some(({ folded }) => !said.has(folded)),
  )
  const told = ownWords.map(({ text }) => text).join(', ')
  return {
    points: Math.min(MOST_ROLE_POINTS, ROLE_POINTS * role.length),
    reason: told === '' ? undefined : `close to the role: ${told}`,
  }
}
