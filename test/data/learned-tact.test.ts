import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import learned from '../../catalogue/learned-tact.json' with { type: 'json' }

const MOST_BYTES = 60_000

describe('the plain words that tact learned', () => {
  it('are small enough to be part of the Worker', () => {
    const path = new URL('../../catalogue/learned-tact.json', import.meta.url)
    expect(readFileSync(path).byteLength).toBeLessThan(MOST_BYTES)
  })

  it('tell from how many headlines and articles they were made', () => {
    expect(learned.headlines).toBeGreaterThan(0)
    expect(learned.articles).toBeGreaterThan(0)
  })

  it('are single words, alone or beside the employer, and none decides by itself', () => {
    const odd = Object.entries(learned.weights).filter(
      ([feature, weight]) =>
        !/^(?:@ \S+|\S+ @|\^ @|\S+)$/.test(feature) || weight === 0 || Math.abs(weight) > 4,
    )
    expect(odd).toEqual([])
  })
})
