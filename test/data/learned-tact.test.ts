import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import learned from '../../catalogue/learned-tact.json' with { type: 'json' }

const MOST_BYTES = 400_000
const MOST_WEIGHT = 3

describe('what tact learned of headlines', () => {
  it('are small enough to be part of the Worker', () => {
    const path = new URL('../../catalogue/learned-tact.json', import.meta.url)
    expect(readFileSync(path).byteLength).toBeLessThan(MOST_BYTES)
  })

  it('tell from how many headlines and articles they were made', () => {
    expect(learned.headlines).toBeGreaterThan(0)
    expect(learned.articles).toBeGreaterThan(0)
  })

  it('stand by weight: words, pairs of them, where they stand, and what the rules see; none decides by itself', () => {
    const oddWeights = Object.keys(learned.weights).filter(
      (weight) => !/^-?\d\.\d$/.test(weight) || Math.abs(Number(weight)) > MOST_WEIGHT,
    )
    const features = Object.values(learned.weights).flatMap((line) => line.split(';'))
    const odd = features.filter((feature) => !/^(?:\S+|\S+ \S+|\S+ _ \S+|\([^)]+\))$/.test(feature))
    expect(oddWeights).toEqual([])
    expect(odd).toEqual([])
    expect(new Set(features).size).toBe(features.length)
  })
})
