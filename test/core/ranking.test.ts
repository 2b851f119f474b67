import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleRank,
  bearsOutSector,
  RANK_HALF_LIFE_DAYS,
  sectorScoresFor,
} from '../../src/core/ranking.ts'
import { SECTOR_THRESHOLD } from '../../src/core/sectors.ts'
import { daysAgo, NOW } from './make-candidate.ts'

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

  it('is a number for a score of nothing', () => {
    expect(Number.isFinite(articleRank(0, new Date(NOW.getTime() - DAY_MS)))).toBe(true)
  })
})

describe('sectorScoresFor', () => {
  const bare = { title: 'Shell lifts dividend', summary: '' }

  it('takes the feed as the clue where the words give none', () => {
    expect(sectorScoresFor(bare, ['oil-gas-mining', 'power-utilities'])).toEqual([
      { sectorId: 'oil-gas-mining', score: 4, terms: [] },
      { sectorId: 'power-utilities', score: 2, terms: [] },
    ])
  })

  it('adds the feed to what the words say', () => {
    const item = { title: 'Offshore wind', summary: '' }
    const [byWords] = sectorScoresFor(item, [])
    const [withFeed] = sectorScoresFor(item, ['power-utilities'])
    expect(withFeed?.score).toBe((byWords?.score ?? 0) + 4)
  })

  it('also finds the sectors that the feed is not about', () => {
    const item = { title: 'Central bank warns lenders', summary: '' }
    const sectorIds = sectorScoresFor(item, ['media']).map(({ sectorId }) => sectorId)
    expect(sectorIds).toEqual(['media', 'banking'])
  })

  it('counts a sector once that a feed names twice', () => {
    expect(sectorScoresFor(bare, ['media', 'media'])).toHaveLength(1)
  })
})

describe('bearsOutSector', () => {
  const spoken = { title: 'Wind farm joins the power grid', summary: '' }
  const other = { title: 'Chef opens a third restaurant', summary: '' }
  const feed = (speaking: number, others: number) => [
    ...Array.from({ length: speaking }, () => spoken),
    ...Array.from({ length: others }, () => other),
  ]

  it.each([
    ['doubts a feed in which one article in twenty speaks of it', feed(1, 19), false],
    ['believes a feed in which one in ten does', feed(2, 18), true],
    ['believes a feed with too few articles to tell', feed(0, 9), true],
  ])('%s', (_case, items, expected) => {
    expect(bearsOutSector(items, 'power-utilities')).toBe(expected)
  })

  it('lets a doubted feed bring in only articles with words of the sector', () => {
    const scoreOf = (item: { title: string; summary: string }) =>
      sectorScoresFor(item, ['power-utilities'], false)[0]?.score ?? 0
    expect(scoreOf(other)).toBeLessThan(SECTOR_THRESHOLD)
    expect(scoreOf(spoken)).toBeGreaterThan(SECTOR_THRESHOLD)
  })
})
