import type { Candidate } from '../article/article.ts'
import { HALF_LIFE_DAYS } from '../sectors/ranking.ts'
import { findSector } from '../sectors/sectors.ts'
import type { Tact } from '../tact/tact.ts'
import { type ArticleWords, hasOneOf } from '../text/article-words.ts'
import { readWords } from '../text/word-reader.ts'
import type { Interests } from './interests.ts'
import { isOtherPart } from './other-part.ts'
import { matchingRules } from './rules.ts'
import { findTopics, type TopicMatch } from './topic-match.ts'

/**
 * Points, each with its reason. One point is worth twice the sector score, or one half-life of its kind.
 * An article's total is the sum of its points and nothing else; what the page shows anyway gets no reason.
 */
export type Part = { points: number; reason: string }
/** Without a reason its points count, but there is nothing to say about them: a low age. */
type QuietPart = { points: number; reason: string | undefined }
export type Scored = {
  candidate: Candidate
  parts: readonly QuietPart[]
  total: number
  /** The topics of the talk that it is on. */
  topics: readonly string[]
}

const TOPIC_POINTS = { titleWhole: 3, textWhole: 2, titlePart: 1.5, textPart: 1 } as const
const MOST_TOPIC_POINTS = 4.5
const PREFER_POINTS = 1.5
const MOST_PREFER_POINTS = 3
const PREFERRED_SOURCE_POINTS = 1
const UNLOVED_SOURCE_POINTS = -1.5
const THEME_POINTS = 0.5
const NEAR_POINTS = 0.75
const OTHER_PART_POINTS = -1
const STRENGTH_POINTS = 0.5
const ROLE_POINTS = 0.5
const MOST_ROLE_POINTS = 1
const SOURCES_POINTS = 0.5
const MOST_SOURCES_POINTS = 1.5
// Not every awkward headline is recognised as one.
const NAMES_EMPLOYER_POINTS = -2
const NEIGHBOUR_POINTS = -1
const HIGHEST_SECTOR_SCORE = 32
const STRONG_SCORE = 12
const GOOD_SCORE = 7
const SHOWN_TERMS = 3
/** The page shows the date; only a high age is worth a word. */
const OLD_DAYS = 10
const DAY_MS = 86_400_000
const NONE: readonly [] = []

/** The score of one article for one application at one moment. */
export function scoreCandidate(
  candidate: Candidate,
  article: ArticleWords,
  interests: Interests,
  tact: Tact,
  now: Date,
): Scored {
  const { topics: sought, strengths, role } = findSought(interests, article)
  const topics = sought.length === 0 ? NONE : sought.map(({ text }) => text)
  const parts = [
    ...atMost(MOST_TOPIC_POINTS, sought.map(topicPart)),
    ...preferParts(candidate, interests, article),
    ...sourceParts(candidate),
    ...sectorParts(candidate, interests.sectorId),
    ...nearnessParts(candidate, interests, sought, strengths, role),
    ...tactParts(tact),
    agePart(candidate, ageInDays(candidate, now)),
  ]
  return { candidate, parts, total: sumOf(parts), topics }
}

type Sought = Readonly<Record<'topics' | 'strengths' | 'role', readonly TopicMatch[]>>
const NOTHING_FOUND: Sought = { topics: NONE, strengths: NONE, role: NONE }

/** What the article says of all that was talked about, of the strengths and of the role. */
function findSought(interests: Interests, article: ArticleWords): Sought {
  if (!hasOneOf(article, interests.stems)) return NOTHING_FOUND
  return {
    topics: findTopics(interests.topics, article),
    strengths: findTopics(interests.strengths, article),
    role: findTopics(interests.role, article),
  }
}

/** The same with points for the number of sources that carried the story. */
export function withSourceCount(scored: Scored, sourceCount: number, otherCount: number): Scored {
  if (sourceCount < 2) return scored
  const points = Math.min(MOST_SOURCES_POINTS, SOURCES_POINTS * Math.log2(sourceCount))
  const reason =
    otherCount > 0
      ? `also in ${numberOf(otherCount, 'other source')}`
      : `carried by ${sourceCount} sources`
  return withParts(scored, [{ points, reason }])
}

/** Not negative: a date in the future counts as now. Endless for an invalid date. */
export function ageInDays({ publishedAt }: Candidate, now: Date): number {
  const age = (now.getTime() - publishedAt.getTime()) / DAY_MS
  return Number.isNaN(age) ? Number.POSITIVE_INFINITY : Math.max(0, age)
}

function numberOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The same with more points, told and untold. */
export function withParts(scored: Scored, added: readonly QuietPart[]): Scored {
  if (added.length === 0) return scored
  const { candidate, topics } = scored
  const parts = [...scored.parts, ...added]
  return { candidate, parts, total: sumOf(parts), topics }
}

/** Those of which there is something to say. */
export function toldParts({ parts }: Scored): Part[] {
  return parts.flatMap(({ points, reason }) => (reason === undefined ? [] : { points, reason }))
}

function sumOf(parts: readonly QuietPart[]): number {
  let sum = 0
  for (const { points, reason } of parts) if (reason === undefined) sum += points
  for (const { points, reason } of parts) if (reason !== undefined) sum += points
  return sum
}

function topicPart(match: TopicMatch): Part {
  const which = match.isWhole ? 'which you talked about' : 'part of what you talked about'
  return { points: topicPoints(match), reason: `${match.text}, ${which}` }
}

function topicPoints({ isWhole, isInTitle }: TopicMatch): number {
  if (isWhole) return isInTitle ? TOPIC_POINTS.titleWhole : TOPIC_POINTS.textWhole
  return isInTitle ? TOPIC_POINTS.titlePart : TOPIC_POINTS.textPart
}

function preferParts(
  candidate: Candidate,
  { prefer }: Interests,
  article: ArticleWords,
): readonly Part[] {
  // The same words may be preferred for the application and for everything.
  const matching = matchingRules(prefer, candidate, article)
  if (matching.length === 0) return NONE
  const phrases = new Set(matching.map(({ text }) => text))
  const found = [...phrases].map((text) => ({
    points: PREFER_POINTS,
    reason: `“${text}”, which you prefer`,
  }))
  return atMost(MOST_PREFER_POINTS, found)
}

function sourceParts({ preference }: Candidate): readonly Part[] {
  if (preference === 'prefer') {
    return [{ points: PREFERRED_SOURCE_POINTS, reason: 'you prefer this source' }]
  }
  if (preference === 'less') {
    return [{ points: UNLOVED_SOURCE_POINTS, reason: 'you want less of this source' }]
  }
  return NONE
}

/** None for a link that no feed brought and that has no word of the sector. */
function sectorParts(
  { score, terms, sectorId: neighbourId }: Candidate,
  sectorId: string,
): readonly Part[] {
  if (score <= 0) return NONE
  const name = findSector(neighbourId ?? sectorId)?.name ?? 'your sector'
  const strength =
    score >= STRONG_SCORE ? 'strong match' : score >= GOOD_SCORE ? 'good match' : 'match'
  const reason =
    terms.length === 0
      ? `from a source for ${name}`
      : `${strength} for ${name}: ${terms.slice(0, SHOWN_TERMS).join(', ')}`
  const counted = score > 1 ? Math.min(score, HIGHEST_SECTOR_SCORE) : 1
  const own = { points: Math.log2(counted), reason }
  return neighbourId === undefined
    ? [own]
    : [own, { points: NEIGHBOUR_POINTS, reason: 'from a neighbouring sector' }]
}

/** What brings it closer to this employer, this role and this candidate. */
function nearnessParts(
  candidate: Candidate,
  interests: Interests,
  topics: readonly TopicMatch[],
  strengths: readonly TopicMatch[],
  role: readonly TopicMatch[],
): QuietPart[] {
  const { terms } = candidate
  const { themes, nearTerms } = interests
  const parts: QuietPart[] = []
  if (topics.length === 0 && isOtherPart(candidate, interests)) {
    parts.push({ points: OTHER_PART_POINTS, reason: 'about another part of the sector' })
  }
  const theme = themes.size === 0 ? undefined : terms.find((term) => themes.has(term))
  if (theme !== undefined)
    parts.push({ points: THEME_POINTS, reason: `${theme}, the employer’s own field` })
  const near = topics.length > 0 ? undefined : terms.find((term) => nearTerms.has(term))
  if (near !== undefined) {
    parts.push({ points: NEAR_POINTS, reason: `${near}, close to what you talked about` })
  }
  if (role.length > 0) parts.push(rolePart(terms, role))
  const [strength] = strengths
  if (strength !== undefined) {
    parts.push({ points: STRENGTH_POINTS, reason: `${strength.text}, one of your strengths` })
  }
  return parts
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

function tactParts(tact: Tact): readonly Part[] {
  if (tact.kind === 'caution') return [{ points: -tact.points, reason: tact.reason }]
  if (tact.kind === 'names-employer') {
    return [{ points: NAMES_EMPLOYER_POINTS, reason: tact.reason }]
  }
  return NONE
}

function agePart({ kind }: Candidate, ageDays: number): QuietPart {
  const days = Math.floor(ageDays)
  const reason = days > OLD_DAYS ? `${numberOf(days, 'day')} old` : undefined
  return { points: -ageDays / HALF_LIFE_DAYS[kind], reason }
}

/** The strongest parts, cut off where their sum reaches the limit. */
function atMost(limit: number, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) return NONE
  let left = limit
  const kept: Part[] = []
  for (const part of parts.toSorted((a, b) => b.points - a.points)) {
    if (left <= 0) break
    kept.push({ ...part, points: Math.min(part.points, left) })
    left -= part.points
  }
  return kept
}
