import type { Candidate, SourcePreference } from '../article/article.ts'
import { HALF_LIFE_DAYS } from '../sectors/ranking.ts'
import { findSector } from '../sectors/sectors.ts'
import type { Tact } from '../tact/tact.ts'
import { type ArticleWords, hasOneOf } from '../text/article-words.ts'
import { findFarCountry } from './far-away.ts'
import type { Interests } from './interests.ts'
import { nearnessParts } from './nearness.ts'
import { matchingRules, type ReadRule } from './rules.ts'
import { findTopics, type TopicMatch } from './topic-match.ts'

/**
 * Points, each with its reason. One point is worth twice the sector score, or one half-life of its kind.
 * An article's total is the sum of its points and nothing else; what the page shows anyway gets no reason.
 */
export type Part = { points: number; reason: Reason }
/** What nearly every article has is put into words only where it is told. */
type Reason = string | typeof OF_SECTOR
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
// Of those one in ten was worth sending.
const FAR_POINTS = -1.5
const HIGHEST_SECTOR_SCORE = 32
const STRONG_SCORE = 12
const GOOD_SCORE = 7
const SHOWN_TERMS = 3
/** The page shows the date; only a high age is worth a word. */
const OLD_DAYS = 10
const DAY_MS = 86_400_000
const OF_SECTOR = Symbol('what its terms say of the sector')
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
  const wished = wishedParts(candidate, article, interests, sought)
  const own = sectorPart(candidate)
  const fitting = fittingParts(candidate, article, interests, sought, tact)
  const age = agePart(candidate, ageInDays(candidate, now))
  // Most articles have these two alone, and a list that grows takes room for twenty.
  const isUsual = wished.length + fitting.length === 0 && own !== undefined
  const parts = isUsual ? [own, age] : [...wished, ...(own ? [own] : []), ...fitting, age]
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
export function toldParts(
  { candidate, parts }: Scored,
  sectorId: string,
): { points: number; reason: string }[] {
  return parts.flatMap(({ points, reason }) => {
    if (reason === undefined) return []
    return { points, reason: reason === OF_SECTOR ? sectorReason(candidate, sectorId) : reason }
  })
}

function sumOf(parts: readonly QuietPart[]): number {
  let sum = 0
  for (const { points, reason } of parts) if (reason === undefined) sum += points
  for (const { points, reason } of parts) if (reason !== undefined) sum += points
  return sum
}

/** What the candidate talked about and prefers. */
function wishedParts(
  candidate: Candidate,
  article: ArticleWords,
  { prefer }: Interests,
  { topics }: Sought,
): readonly Part[] {
  const preferred = matchingRules(prefer, candidate, article)
  const { preference = 'normal' } = candidate
  if (topics.length + preferred.length === 0 && preference === 'normal') return NONE
  return [
    ...atMost(MOST_TOPIC_POINTS, topics.map(topicPart)),
    ...atMost(MOST_PREFER_POINTS, preferParts(preferred)),
    ...sourceParts(preference),
  ]
}

function topicPart(match: TopicMatch): Part {
  const which = match.isWhole ? 'which you talked about' : 'part of what you talked about'
  return { points: topicPoints(match), reason: `${match.text}, ${which}` }
}

function topicPoints({ isWhole, isInTitle }: TopicMatch): number {
  if (isWhole) return isInTitle ? TOPIC_POINTS.titleWhole : TOPIC_POINTS.textWhole
  return isInTitle ? TOPIC_POINTS.titlePart : TOPIC_POINTS.textPart
}

function preferParts(matching: readonly ReadRule[]): Part[] {
  // The same words may be preferred for the application and for everything.
  return [...new Set(matching.map(({ text }) => text))].map((text) => ({
    points: PREFER_POINTS,
    reason: `“${text}”, which you prefer`,
  }))
}

function sourceParts(preference: SourcePreference): readonly Part[] {
  if (preference === 'prefer') {
    return [{ points: PREFERRED_SOURCE_POINTS, reason: 'you prefer this source' }]
  }
  if (preference === 'less') {
    return [{ points: UNLOVED_SOURCE_POINTS, reason: 'you want less of this source' }]
  }
  return NONE
}

/** None for a link that no feed brought and that has no word of the sector. */
function sectorPart({ score }: Candidate): Part | undefined {
  if (score <= 0) return undefined
  const counted = score > 1 ? Math.min(score, HIGHEST_SECTOR_SCORE) : 1
  return { points: Math.log2(counted), reason: OF_SECTOR }
}

function sectorReason(
  { score, terms, sectorId: neighbourId }: Candidate,
  sectorId: string,
): string {
  const name = findSector(neighbourId ?? sectorId)?.name ?? 'your sector'
  if (terms.length === 0) return `from a source for ${name}`
  const strength =
    score >= STRONG_SCORE ? 'strong match' : score >= GOOD_SCORE ? 'good match' : 'match'
  return `${strength} for ${name}: ${terms.slice(0, SHOWN_TERMS).join(', ')}`
}

/** How close it is to this employer and role, and what would be awkward to send. */
function fittingParts(
  candidate: Candidate,
  article: ArticleWords,
  interests: Interests,
  sought: Sought,
  tact: Tact,
): readonly QuietPart[] {
  const isNeighbour = candidate.sectorId !== undefined && candidate.score > 0
  const near = nearnessParts(candidate, interests, sought)
  const far = farPart(article, interests)
  const ofTact = tactPart(tact)
  if (!isNeighbour && far === undefined && ofTact === undefined) return near
  return [
    ...(isNeighbour ? [{ points: NEIGHBOUR_POINTS, reason: 'from a neighbouring sector' }] : NONE),
    ...near,
    ...(far === undefined ? NONE : [far]),
    ...(ofTact === undefined ? NONE : [ofTact]),
  ]
}

function farPart(article: ArticleWords, { nearCountries }: Interests): Part | undefined {
  if (nearCountries === undefined) return undefined
  const country = findFarCountry(article, nearCountries)
  return country === undefined
    ? undefined
    : { points: FAR_POINTS, reason: `news of ${country}, far from where they are` }
}

function tactPart(tact: Tact): Part | undefined {
  if (tact.kind === 'caution') return { points: -tact.points, reason: tact.reason }
  if (tact.kind !== 'names-employer') return undefined
  return { points: NAMES_EMPLOYER_POINTS, reason: tact.reason }
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
