import type { Candidate } from './article.ts'
import type { ArticleWords } from './article-words.ts'
import type { Interests } from './interests.ts'
import { HALF_LIFE_DAYS } from './ranking.ts'
import { matchingRules } from './rules.ts'
import { findSector } from './sectors.ts'
import type { Tact } from './tact.ts'
import { findTopic, readTopicText, type Topic, type TopicMatch } from './topic-match.ts'
import { readWords, type Word } from './word-reader.ts'

/**
 * Points, each with its reason. One point is worth twice the sector score, or one half-life of its kind.
 * An article's total is the sum of its points and nothing else; what the page shows anyway gets no reason.
 */
type Part = { points: number; reason: string }
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

/** The score of one article for one application at one moment. */
export function scoreCandidate(
  candidate: Candidate,
  article: ArticleWords,
  interests: Interests,
  tact: Tact,
  now: Date,
): Scored {
  const { topics: sought, strengths, role } = findSought(interests, article)
  const topics = sought.map((match) => match.text)
  const parts = [
    ...atMost(MOST_TOPIC_POINTS, sought.map(topicPart)),
    ...preferParts(candidate, interests, article),
    ...sourceParts(candidate),
    ...sectorParts(candidate, interests.sectorId),
    ...nearnessParts(candidate, interests.themes, strengths, role),
    ...tactParts(tact),
    agePart(candidate, ageInDays(candidate, now)),
  ]
  return { candidate, parts, total: sumOf(parts), topics }
}

type Sought = { topics: TopicMatch[]; strengths: TopicMatch[]; role: TopicMatch[] }

/** What the article says of all that was talked about, of the strengths and of the role. */
function findSought(interests: Interests, article: ArticleWords): Sought {
  const isIn = (words: readonly Word[]) => words.some(({ stem }) => interests.stems.has(stem))
  if (!isIn(article.title) && !isIn(article.summary)) return { topics: [], strengths: [], role: [] }
  const text = readTopicText(article)
  const find = (topics: readonly Topic[]) => topics.flatMap((topic) => findTopic(topic, text) ?? [])
  return {
    topics: find(interests.topics),
    strengths: find(interests.strengths),
    role: find(interests.role),
  }
}

/** The same with points for the number of sources that carried the story. */
export function withSourceCount(scored: Scored, sourceCount: number, otherCount: number): Scored {
  if (sourceCount < 2) return scored
  const points = Math.min(MOST_SOURCES_POINTS, SOURCES_POINTS * Math.log2(sourceCount))
  const reason =
    otherCount > 0
      ? `also in ${numberOf(otherCount, 'source')}`
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

function preferParts(candidate: Candidate, { prefer }: Interests, article: ArticleWords): Part[] {
  // The same words may be preferred for the application and for everything.
  const matching = matchingRules(prefer, candidate, article)
  if (matching.length === 0) return []
  const phrases = new Set(matching.map(({ text }) => text))
  const found = [...phrases].map((text) => ({
    points: PREFER_POINTS,
    reason: `“${text}”, which you prefer`,
  }))
  return atMost(MOST_PREFER_POINTS, found)
}

function sourceParts({ preference }: Candidate): Part[] {
  if (preference === 'prefer') {
    return [{ points: PREFERRED_SOURCE_POINTS, reason: 'you prefer this source' }]
  }
  if (preference === 'less') {
    return [{ points: UNLOVED_SOURCE_POINTS, reason: 'you want less of this source' }]
  }
  return []
}

/** None for a link that no feed brought and that has no word of the sector. */
function sectorParts({ score, terms, sectorId: neighbourId }: Candidate, sectorId: string): Part[] {
  if (score <= 0) return []
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
  { terms }: Candidate,
  themes: ReadonlySet<string>,
  strengths: readonly TopicMatch[],
  role: readonly TopicMatch[],
): QuietPart[] {
  const theme = terms.find((term) => themes.has(term))
  return [
    ...(theme === undefined ? [] : [{ points: THEME_POINTS, reason: `${theme}, their own field` }]),
    ...(role.length === 0 ? [] : [rolePart(terms, role)]),
    ...strengths.slice(0, 1).map((match) => ({
      points: STRENGTH_POINTS,
      reason: `${match.text}, one of your strengths`,
    })),
  ]
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

function tactParts(tact: Tact): Part[] {
  if (tact.kind === 'caution') return [{ points: -tact.points, reason: tact.reason }]
  if (tact.kind === 'names-employer') {
    return [{ points: NAMES_EMPLOYER_POINTS, reason: tact.reason }]
  }
  return []
}

function agePart({ kind }: Candidate, ageDays: number): QuietPart {
  const days = Math.floor(ageDays)
  const reason = days > OLD_DAYS ? `${numberOf(days, 'day')} old` : undefined
  return { points: -ageDays / HALF_LIFE_DAYS[kind], reason }
}

/** The strongest parts, cut off where their sum reaches the limit. */
function atMost(limit: number, parts: readonly Part[]): Part[] {
  if (parts.length === 0) return []
  let left = limit
  const kept: Part[] = []
  for (const part of parts.toSorted((a, b) => b.points - a.points)) {
    if (left <= 0) break
    kept.push({ ...part, points: Math.min(part.points, left) })
    left -= part.points
  }
  return kept
}
