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

  it('stand by kind and weight, each once, and none decides by itself', () => {
    const lines = Object.entries(learned.weights).flatMap(([kind, byWeight]) =>
      Object.entries(byWeight).map(([weight, line]) => ({ kind, weight: Number(weight), line })),
    )
    const features = lines.flatMap(({ kind, line }) =>
      line.split(';').map((feature) => `${kind} ${feature}`),
    )
    const inPairs = (kind: string) => kind === 'pairs' || kind === 'gaps'
    const odd = features.filter((feature) => {
      const [kind = '', ...words] = feature.split(' ')
      return words.length !== (inPairs(kind) ? 2 : 1) || words.includes('')
    })
    expect(lines.filter(({ weight }) => !(Math.abs(weight) <= MOST_WEIGHT))).toEqual([])
    expect(odd).toEqual([])
    expect(new Set(features).size).toBe(features.length)
  })
})
