import type { ArticleKind, SectorScore } from '../article/article.ts'
import type { SectorWeight } from './sectors.ts'

/** After so many days it counts half: a talk is over sooner than what an article explains. */
export const HALF_LIFE_DAYS: Readonly<Record<ArticleKind, number>> = { article: 7, discussion: 4 }
/**
 * The index of the best articles of a sector knows one half-life, or its order would change with time. It is the longest:
 * whatever ages faster falls among those that were read, and nothing below them can have risen. docs/decisions/019
 */
export const RANK_HALF_LIFE_DAYS = Math.max(...Object.values(HALF_LIFE_DAYS))

const DAY_MS = 86_400_000
// Enough to be about the sector without a single term: "Shell lifts dividend" in an oil paper.
const MAIN_FEED_POINTS = 4
const OTHER_FEED_POINTS = 2
const MOST_FEED_POINTS = 5
// Of the articles of a paper for everything one in twenty speaks of the sector, of a trade paper's one in three. At one in
// eight a feed is believed; one of which nothing is known yet counts as if eight articles had been read, one of which speaks.
const BELIEVED_SHARE = 1 / 8
const SUPPOSED_ARTICLES = 8
// For each halving of the share below that, and for each doubling above.
const POINTS_LOST = 2
const POINTS_WON = 0.5
const LEAST_SCORE = 2 ** -20

/**
 * The order by this number is the order by decayed score, at any moment: decay takes the same from each.
 * So it can be stored once and needs no clock to be read.
 */
export function articleRank(score: number, publishedAt: Date): number {
  const halfLives = publishedAt.getTime() / DAY_MS / RANK_HALF_LIFE_DAYS
  return Math.log2(Math.max(score, LEAST_SCORE)) + halfLives
}

/**
 * What the main sector that somebody gave to a feed counts for its articles: the purer the feed, the more. One that does
 * not speak of its sector gives only a hint, so that its articles need words of their own.
 */
export function feedPoints(
  articles: readonly (readonly SectorWeight[])[],
  mainSectorId: string,
): number {
  const speaking = articles.filter((found) =>
    found.some(({ sectorId, isAbout }) => isAbout && sectorId === mainSectorId),
  )
  const share =
    (speaking.length + SUPPOSED_ARTICLES * BELIEVED_SHARE) / (articles.length + SUPPOSED_ARTICLES)
  const doublings = Math.log2(share / BELIEVED_SHARE)
  const points = MAIN_FEED_POINTS + doublings * (doublings < 0 ? POINTS_LOST : POINTS_WON)
  return Math.min(MOST_FEED_POINTS, Math.max(OTHER_FEED_POINTS, points))
}

/** The same for a feed that whoever keeps the catalogue has read: it is believed, however few its words. */
export function knownFeedPoints(
  articles: readonly (readonly SectorWeight[])[],
  mainSectorId: string,
): number {
  return Math.max(MAIN_FEED_POINTS, feedPoints(articles, mainSectorId))
}

/**
 * What an article is about, by the weights of its words and by the feed that carried it. The feed's own sectors are
 * always there, the first being its main one; their terms may be empty.
 */
export function sectorScoresFor(
  found: readonly SectorWeight[],
  feedSectorIds: readonly string[],
  mainPoints = MAIN_FEED_POINTS,
): SectorScore[] {
  const own = [...new Set(feedSectorIds)]
  const fromFeed = own.map((sectorId, index) => {
    const byWords = found.find((weight) => weight.sectorId === sectorId)
    const points = index === 0 ? mainPoints : OTHER_FEED_POINTS
    return { sectorId, score: points + (byWords?.score ?? 0), terms: byWords?.terms ?? [] }
  })
  const others = found
    .filter(({ sectorId, isAbout }) => isAbout && !own.includes(sectorId))
    .map(({ sectorId, score, terms }) => ({ sectorId, score, terms }))
  return [...fromFeed, ...others]
}
