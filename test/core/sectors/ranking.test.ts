import { describe, expect, it } from 'vitest'
import {
  articleRank,
  feedPoints,
  HALF_LIFE_DAYS,
  knownFeedPoints,
  RANK_HALF_LIFE_DAYS,
  sectorScoresFor,
} from '../../../src/core/sectors/ranking.ts'
import { SECTOR_THRESHOLD, shippedPoints, weighSectors } from '../../../src/core/sectors/sectors.ts'
import { fc } from '../../support/fast-check.ts'
import { daysAgo, NOW } from '../choice/make-candidate.ts'

const DAY_MS = 86_400_000

describe('articleRank', () => {
  it('lets twice the score make up for one half-life', () => {
    const old = articleRank(8, daysAgo(RANK_HALF_LIFE_DAYS))
    expect(old).toBeCloseTo(articleRank(4, NOW), 9)
  })

  it('orders as the decayed scores do, whenever one looks', () => {
    const anyScore = fc.integer({ min: 1, max: 64 })
    const anyAge = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(anyScore, anyAge, anyScore, anyAge, fc.nat(30), (a, ageA, b, ageB, later) => {
        const decayed = (score: number, age: number) =>
          score * 0.5 ** ((age + later) / RANK_HALF_LIFE_DAYS)
        const byDecay = Math.log2(decayed(a, ageA)) - Math.log2(decayed(b, ageB))
        const byRank = articleRank(a, daysAgo(ageA)) - articleRank(b, daysAgo(ageB))
        expect(byRank).toBeCloseTo(byDecay, 6)
      }),
    )
  })

  it('puts nothing that ages faster above an article that it will ever fall below', () => {
    const anyScore = fc.integer({ min: 1, max: 64 })
    const anyAge = fc.integer({ min: 0, max: 60 })
    const anyKind = fc.constantFrom('article' as const, 'discussion' as const)
    fc.assert(
      fc.property(
        ...[anyKind, anyScore, anyAge, anyScore, anyAge, fc.nat(30)],
        (kind, unread, ageUnread, read, ageRead, later) => {
          const rank = (score: number, age: number) => articleRank(score, daysAgo(age))
          fc.pre(rank(unread, ageUnread) <= rank(read, ageRead))
          const pointsAt = (score: number, age: number, halfLife: number) =>
            Math.log2(score) - (age + later) / halfLife
          expect(pointsAt(unread, ageUnread, HALF_LIFE_DAYS[kind])).toBeLessThanOrEqual(
            pointsAt(read, ageRead, HALF_LIFE_DAYS.article) + 1e-6,
          )
        },
      ),
    )
  })

  it('is a number for a score of nothing', () => {
    expect(Number.isFinite(articleRank(0, new Date(NOW.getTime() - DAY_MS)))).toBe(true)
  })
})

describe('sectorScoresFor', () => {
  const bare = weighSectors(
    { title: 'Northwind lifts its half-year dividend', summary: '' },
    shippedPoints(),
  )

  it('takes the feed as the clue where the words give none', () => {
    expect(sectorScoresFor(bare, ['oil-gas-mining', 'power-utilities'])).toEqual([
      { sectorId: 'oil-gas-mining', score: 4, terms: [] },
      { sectorId: 'power-utilities', score: 2, terms: [] },
    ])
  })

  it('adds the feed to what the words say', () => {
    const item = weighSectors({ title: 'Offshore wind', summary: '' }, shippedPoints())
    const [byWords] = sectorScoresFor(item, [])
    const [withFeed] = sectorScoresFor(item, ['power-utilities'])
    expect(withFeed?.score).toBe((byWords?.score ?? 0) + 4)
  })

  it('also finds the sectors that the feed is not about', () => {
    const item = weighSectors({ title: 'Central bank warns lenders', summary: '' }, shippedPoints())
    const sectorIds = sectorScoresFor(item, ['media']).map(({ sectorId }) => sectorId)
    expect(sectorIds).toEqual(['media', 'banking'])
  })

  it('counts a sector once that a feed names twice', () => {
    expect(sectorScoresFor(bare, ['media', 'media'])).toHaveLength(1)
  })
})

describe('feedPoints', () => {
  const spoken = weighSectors(
    { title: 'Wind farm joins the power grid', summary: '' },
    shippedPoints(),
  )
  const other = weighSectors(
    { title: 'Chef opens a third restaurant', summary: '' },
    shippedPoints(),
  )
  const feed = (speaking: number, others: number) => [
    ...Array.from({ length: speaking }, () => spoken),
    ...Array.from({ length: others }, () => other),
  ]
  const pointsOf = (speaking: number, others: number) =>
    feedPoints(feed(speaking, others), 'power-utilities')

  it.each([
    ['believes a feed of which nothing is known', 0, 0, 4],
    ['believes one in which an article in eight speaks of it', 5, 35, 4],
    ['takes a hint from one in which hardly any does', 0, 40, 2],
    ['counts one in which half of a long list speaks nearly in full', 48, 48, 4.94],
    ['counts one in which all speak in full', 40, 0, 5],
  ])('%s', (_case, speaking, others, expected) => {
    expect(pointsOf(speaking, others)).toBeCloseTo(expected, 1)
  })

  it('rises with each article that speaks of the sector, and falls with each that does not', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (speaking, others) => {
        const points = pointsOf(speaking, others)
        expect(pointsOf(speaking + 1, others)).toBeGreaterThanOrEqual(points)
        expect(pointsOf(speaking, others + 1)).toBeLessThanOrEqual(points)
      }),
    )
  })

  it('doubts few articles less than many', () => {
    expect(pointsOf(0, 4)).toBeGreaterThan(pointsOf(0, 8))
  })

  it('never doubts a feed of the catalogue, and believes a pure one more', () => {
    expect(knownFeedPoints(feed(0, 40), 'power-utilities')).toBe(4)
    expect(knownFeedPoints(feed(40, 0), 'power-utilities')).toBe(5)
  })

  it('lets a doubted feed bring in only articles with words of the sector', () => {
    const scoreOf = (found: typeof spoken) =>
      sectorScoresFor(found, ['power-utilities'], pointsOf(1, 40))[0]?.score ?? 0
    expect(scoreOf(other)).toBeLessThan(SECTOR_THRESHOLD)
    expect(scoreOf(spoken)).toBeGreaterThan(SECTOR_THRESHOLD)
  })
})
