import { describe, expect, it } from 'vitest'
import { compileLearned } from '../../../src/core/sectors/learned-words.ts'
import { readWords } from '../../../src/core/text/word-reader.ts'

const points = compileLearned({
  energy: { driller: 0.4, dividend: 0.1 },
  banking: { dividend: 0.3, teller: 1.5 },
})
const pointsOf = (title: string, summary = '') =>
  Object.fromEntries(points(readWords(title), readWords(summary)))

describe('learned words', () => {
  it('speak for every sector that they are typical of', () => {
    expect(pointsOf('', 'A dividend')).toEqual({ energy: 0.1, banking: 0.3 })
  })

  it('count double in the title, and once however often they stand there', () => {
    expect(pointsOf('Drillers and a driller', 'The driller')).toEqual({ energy: 0.8 })
  })

  it('give no more than two points together', () => {
    expect(pointsOf('Teller dividend')).toMatchObject({ banking: 2 })
  })

  it('give nothing where nothing was learned', () => {
    expect(compileLearned({})(readWords('Driller'), []).size).toBe(0)
  })
})
