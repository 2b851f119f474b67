import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import learned from '../../catalogue/learned-weights.json' with { type: 'json' }
import { findSector } from '../../src/core/sectors/sectors.ts'
import { readWords } from '../../src/core/text/word-reader.ts'

const MOST_BYTES = 60_000
const weights: [string, Record<string, number>][] = Object.entries(learned.weights)

describe('the learned weights', () => {
  it('are small enough to be part of the Worker', () => {
    const path = new URL('../../catalogue/learned-weights.json', import.meta.url)
    expect(readFileSync(path).byteLength).toBeLessThan(MOST_BYTES)
  })

  it('tell from how many articles they were made, and until when', () => {
    expect(learned.articles).toBeGreaterThan(0)
    expect(learned.until).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('are for known sectors', () => {
    expect(weights.filter(([id]) => findSector(id) === undefined)).toEqual([])
  })

  it('are single folded words with a weight above 0 and at most 1.5', () => {
    const odd = weights.flatMap(([, words]) =>
      Object.entries(words).filter(
        ([word, weight]) => readWords(word)[0]?.folded !== word || weight <= 0 || weight > 1.5,
      ),
    )
    expect(odd).toEqual([])
  })
})
