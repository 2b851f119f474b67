import type { Candidate } from '../article/article.ts'
import { HALF_LIFE_DAYS } from '../sectors/ranking.ts'
import { findSector } from '../sectors/sectors.ts'
import type { Tact } from '../tact/tact.ts'
import { type ArticleWords, hasOneOf } from '../text/article-words.ts'
import type { Interests } from './interests.ts'
import { addNearness } from './nearness.ts'
import { matchingRules } from './rules.ts'
import { findTopics, type TopicMatch } from './topic-match.ts'

/**
 * Points, each with its reason. One point is worth twice the sector score, or one half-life of its kind.
 * An article's total is the sum of its points and nothing else; what the page shows anyway gets no reason.
 */
export type Part = { points: number; reason: Reason }
/** What nearly every article has is put into words only where it is told. */
type Reason = string | (() => string)
/** Without a reason its points count, but there is nothing to say about them: a low age. */
export type QuietPart = { points: number; reason: Reason | undefined }
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
  const sought = findSought(interests, article)
  // One list for all of them: most articles have two parts or three.
  const parts: QuietPart[] = []
  addTopics(parts, sought.topics)
  addPreferred(parts, candidate, interests, article)
  addSource(parts, candidate)
  addSector(parts, candidate, interests.sectorId)
  addNearness(parts, candidate, interests, sought)
  addTact(parts, tact)
  parts.push(agePart(candidate, ageInDays(candidate, now)))
  const topics = sought.topics.length === 0 ? NONE : sought.topics.map(({ text }) => text)
  return { candidate, parts, total: sumOf(parts), topics }
}

export type Sought = Readonly<Record<'topics' | 'strengths' | 'role', readonly TopicMatch[]>>
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
export function toldParts({ parts }: Scored): { points: number; reason: string }[] {
  return parts.flatMap(({ points, reason }) => {
    if (reason === undefined) return []
    return { points, reason: typeof reason === 'string' ? reason : reason() }
  })
}

function sumOf(parts: readonly QuietPart[]): number {
  let sum = 0
  for (const { points, reason } of parts) if (reason === undefined) sum += points
  for (const { points, reason } of parts) if (reason !== undefined) sum += points
  return sum
}

function addTopics(parts: QuietPart[], topics: readonly TopicMatch[]): void {
  if (topics.length > 0) addAtMost(parts, MOST_TOPIC_POINTS, topics.map(topicPart))
}

function topicPart(match: TopicMatch): Part {
  const which = match.isWhole ? 'which you talked about' : 'part of what you talked about'
  return { points: topicPoints(match), reason: `${match.text}, ${which}` }
}

function topicPoints({ isWhole, isInTitle }: TopicMatch): number {
  if (isWhole) return isInTitle ? TOPIC_POINTS.titleWhole : TOPIC_POINTS.textWhole
  return isInTitle ? TOPIC_POINTS.titlePart : TOPIC_POINTS.textPart
}

function addPreferred(
  parts: QuietPart[],
  candidate: Candidate,
  { prefer }: Interests,
  article: ArticleWords,
): void {
  // The same words may be preferred for the application and for everything.
  const matching = matchingRules(prefer, candidate, article)
  if (matching.length === 0) return
  const phrases = new Set(matching.map(({ text }) => text))
  const found = [...phrases].map((text) => ({
    points: PREFER_POINTS,
    reason: `“${text}”, which you prefer`,
  }))
  addAtMost(parts, MOST_PREFER_POINTS, found)
}

function addSource(parts: QuietPart[], { preference }: Candidate): void {
  if (preference === 'prefer') {
    parts.push({ points: PREFERRED_SOURCE_POINTS, reason: 'you prefer this source' })
  }
  if (preference === 'less') {
    parts.push({ points: UNLOVED_SOURCE_POINTS, reason: 'you want less of this source' })
  }
}

/** None for a link that no feed brought and that has no word of the sector. */
function addSector(parts: QuietPart[], candidate: Candidate, sectorId: string): void {
  const { score, sectorId: neighbourId } = candidate
  if (score <= 0) return
  const counted = score > 1 ? Math.min(score, HIGHEST_SECTOR_SCORE) : 1
  parts.push({
    points: Math.log2(counted),
    reason: () => sectorReason(candidate, neighbourId ?? sectorId),
  })
  if (neighbourId !== undefined) {
    parts.push({ points: NEIGHBOUR_POINTS, reason: 'from a neighbouring sector' })
  }
}

function sectorReason({ score, terms }: Candidate, sectorId: string): string {
  const name = findSector(sectorId)?.name ?? 'your sector'
  if (terms.length === 0) return `from a source for ${name}`
  const strength =
    score >= STRONG_SCORE ? 'strong match' : score >= GOOD_SCORE ? 'good match' : 'match'
  return `${strength} for ${name}: ${terms.slice(0, SHOWN_TERMS).join(', ')}`
}

function addTact(parts: QuietPart[], tact: Tact): void {
  if (tact.kind === 'caution') parts.push({ points: -tact.points, reason: tact.reason })
  if (tact.kind === 'names-employer') {
    parts.push({ points: NAMES_EMPLOYER_POINTS, reason: tact.reason })
  }
}

function agePart({ kind }: Candidate, ageDays: number): QuietPart {
  const days = Math.floor(ageDays)
  const reason = days > OLD_DAYS ? () => `${numberOf(days, 'day')} old` : undefined
  return { points: -ageDays / HALF_LIFE_DAYS[kind], reason }
}

/** The strongest parts, cut off where their sum reaches the limit. */
function addAtMost(parts: QuietPart[], limit: number, found: readonly Part[]): void {
  let left = limit
  for (const part of found.toSorted((a, b) => b.points - a.points)) {
    if (left <= 0) break
    parts.push({ ...part, points: Math.min(part.points, left) })
    left -= part.points
  }
}
