/** How well what a feed has proved tells which of its articles are about the sector that somebody added it for. */
import { feedPoints } from '../../src/core/sectors/ranking.ts'
import { SECTOR_THRESHOLD, shippedPoints, weighSectors } from '../../src/core/sectors/sectors.ts'
import {
  areaUnderCurve,
  type Judged,
  readLines,
  SECTOR_FILE,
  type SectorRow,
} from './ranking-measures.ts'

export type FeedMeasures = { pairs: number; auc: number; rightPassed: number; othersPassed: number }

const LEAST_ROWS = 10
// Not a feed: all that an agency wrote in a year.
const ARCHIVE = 'reuters21578'

/** Each source of ten rows or more, as if it had been added for each sector that one of its rows is labelled with. */
export function measureFeeds(): FeedMeasures {
  const rows = readLines<SectorRow>(SECTOR_FILE).filter(({ set }) => set !== ARCHIVE)
  const bySource = Map.groupBy(rows, ({ source }) => source)
  const feeds = [...bySource].filter(
    ([source, of]) => source !== undefined && of.length >= LEAST_ROWS,
  )
  const pairs = feeds.flatMap(([, of]) =>
    [...new Set(of.flatMap(({ accept }) => accept))].map((sectorId) => judge(of, sectorId)),
  )
  const all = pairs.flat()
  const right = all.filter(({ isRight }) => isRight)
  const others = all.filter(({ isRight }) => !isRight)
  return {
    pairs: pairs.length,
    auc: areaUnderCurve(all, right.length),
    rightPassed: passing(right) / right.length,
    othersPassed: passing(others) / others.length,
  }
}

function judge(rows: readonly SectorRow[], sectorId: string): Judged[] {
  const weighed = rows.map((row) => ({ row, found: weighSectors(row, shippedPoints()) }))
  const points = feedPoints(
    weighed.map(({ found }) => found),
    sectorId,
  )
  return weighed
    .filter(({ row }) => !row.ignore.includes(sectorId))
    .map(({ row, found }) => ({
      isRight: row.accept.includes(sectorId),
      score: points + (found.find((weight) => weight.sectorId === sectorId)?.score ?? 0),
    }))
}

function passing(judged: readonly Judged[]): number {
  return judged.filter(({ score }) => score >= SECTOR_THRESHOLD).length
}
