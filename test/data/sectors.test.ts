import { describe, expect, it } from 'vitest'
import catalogue from '../../catalogue/sectors.json' with { type: 'json' }
import { readWords } from '../../src/core/text/word-reader.ts'

const ids = catalogue.map(({ id }) => id)
const fold = (term: string) =>
  readWords(term)
    .map(({ folded }) => folded)
    .join(' ')

describe('the catalogue of sectors', () => {
  it('has 32 sectors, each with an id and a name of its own', () => {
    expect(new Set(ids).size).toBe(32)
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(32)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('gives the codes of the three schemes', () => {
    const bare = catalogue.filter(
      ({ naics, iptc, linkedin }) => Math.min(naics.length, iptc.length, linkedin.length) === 0,
    )
    expect(bare).toEqual([])
  })
})

describe.each(catalogue.map((sector) => [sector.id, sector] as const))('%s', (id, sector) => {
  const terms = Object.entries<number | undefined>(sector.terms)

  it('has one to four neighbours among the others', () => {
    expect(sector.neighbours.length).toBeGreaterThanOrEqual(1)
    expect(sector.neighbours.length).toBeLessThanOrEqual(4)
    expect(sector.neighbours.filter((other) => other === id || !ids.includes(other))).toEqual([])
  })

  it('weighs its terms with 1, 2 or 3, enough of them strong', () => {
    expect(terms.filter(([, weight]) => weight !== 1 && weight !== 2 && weight !== 3)).toEqual([])
    expect(terms.filter(([, weight]) => weight === 3).length).toBeGreaterThanOrEqual(20)
  })

  it('writes terms as the matcher reads them: no blanks around, no capital that stands for nothing', () => {
    const untidy = terms.filter(([term]) => term !== term.trim() || /\s{2}|[“”‘’]/.test(term))
    const unread = terms.filter(([term]) => readWords(term).length === 0)
    expect([...untidy, ...unread]).toEqual([])
  })

  it('masks none of its own strong terms', () => {
    const masks = new Set(sector.avoid.map(fold))
    const masked = terms.filter(([term, weight]) => weight !== 1 && masks.has(fold(term)))
    expect(masked).toEqual([])
  })

  it('names nothing to avoid twice', () => {
    expect(new Set(sector.avoid).size).toBe(sector.avoid.length)
  })
})
