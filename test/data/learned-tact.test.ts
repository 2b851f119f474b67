import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import learned from '../../catalogue/learned-tact.json' with { type: 'json' }
import { NEXT_KINDS } from '../../src/core/tact/headline-features.ts'

const MOST_BYTES = 1_800_000
const MOST_WEIGHT = 3

describe('what tact learned of headlines', () => {
  it('are small enough to be part of the Worker', () => {
    const path = new URL('../../catalogue/learned-tact.json', import.meta.url)
    expect(readFileSync(path).byteLength).toBeLessThan(MOST_BYTES)
  })

  it('tell from how many headlines they were made', () => {
    expect(learned.headlines).toBeGreaterThan(0)
  })

  it('stand by word, each of them readable, and none decides by itself', () => {
    const NEXT = /^[^ +|-]+[+-]\d+$/
    const isReadable = (line: string) => {
      const [alone = '', ...nexts] = line.split('|')
      const isAloneFine = alone === '' || /^-?\d+ -?\d+ -?\d+$/.test(alone)
      return (
        isAloneFine && nexts.length <= NEXT_KINDS.length && nexts.every((next) => areNextFine(next))
      )
    }
    const areNextFine = (text: string) =>
      text === '' || text.split(' ').every((next) => NEXT.test(next))
    const lines = Object.entries(learned.words)
    expect(lines.length).toBeGreaterThan(1000)
    expect(lines.filter(([word, line]) => !/^[^ |]+$/.test(word) || !isReadable(line))).toEqual([])
    const tenths = lines
      .flatMap(([, line]) => line.match(/(?<=^|[ +])\d+(?= |\||$)|-\d+(?= |\||$)/g) ?? [])
      .map(Number)
    expect(tenths.filter((weight) => !(Math.abs(weight) <= 10 * MOST_WEIGHT))).toEqual([])
    const ofRules = Object.values(learned.rules)
    expect(ofRules.filter((weight) => !(Math.abs(weight) <= MOST_WEIGHT))).toEqual([])
  })
})
