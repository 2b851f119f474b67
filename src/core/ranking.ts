import type { SectorScore } from './article.ts'
import { weighSectors } from './sectors.ts'

/** After so many days an article counts half. */
export const RANK_HALF_LIFE_DAYS = 7

const DAY_MS = 86_400_000
// Enough to be about the sector without a single term: "Shell lifts dividend" in an oil paper.
const MAIN_FEED_POINTS = 4
const OTHER_FEED_POINTS = 2
// Of a feed's articles so many must speak of its main sector, or it is about something else: a paper for everything
// has one in twenty, a trade paper one in three.
const LEAST_SPEAKING = 0.1
// Fewer articles tell nothing of a feed.
const LEAST_ARTICLES = 10
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
 * Whether a feed's articles bear out the main sector that somebody gave it. One that does not speak of it counts only
 * as a hint, so that its articles need words of their own.
 */
export function bearsOutSector(
  items: readonly { title: string; summary: string }[],
  mainSectorId: string,
): boolean {
  if (items.length < LEAST_ARTICLES) return true
  const speaking = items.filter((item) =>
    weighSectors(item).some(({ sectorId, isAbout }) => isAbout && sectorId === mainSectorId),
  )
  return speaking.length >= LEAST_SPEAKING * items.length
}

/**
 * What an article is about, by its words and by the feed that carried it. The feed's own sectors are always
 * there, the first being its main one; their terms may be empty.
 */
export function sectorScoresFor(
  item: { title: string; summary: string },
  feedSectorIds: readonly string[],
  isBorneOut = true,
): SectorScore[] {
  const found = weighSectors(item)
  const own = [...new Set(feedSectorIds)]
  const fromFeed = own.map((sectorId, index) => {
    const byWords = found.find((weight) => weight.sectorId === sectorId)
    const points = index === 0 && isBorneOut ? MAIN_FEED_POINTS : OTHER_FEED_POINTS
    return { sectorId, score: points + (byWords?.score ?? 0), terms: byWords?.terms ?? [] }
  })
  const others = found
    .filter(({ sectorId, isAbout }) => isAbout && !own.includes(sectorId))
    .map(({ sectorId, score, terms }) => ({ sectorId, score, terms }))
  return [...fromFeed, ...others]
}
