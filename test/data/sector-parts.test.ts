import { describe, expect, it } from 'vitest'
import parts from '../../catalogue/sector-parts.json' with { type: 'json' }
import catalogue from '../../catalogue/sectors.json' with { type: 'json' }

describe.each(Object.entries(parts))('the parts of %s', (sectorId, ofSector) => {
  const lists = Object.values<readonly string[]>(ofSector)

  it('are at least two, of terms that the sector has', () => {
    const terms = Object.keys(catalogue.find(({ id }) => id === sectorId)?.terms ?? {})
    expect(lists.length).toBeGreaterThanOrEqual(2)
    expect(lists.flat().filter((term) => !terms.includes(term))).toEqual([])
  })

  it('share no term', () => {
    expect(new Set(lists.flat()).size).toBe(lists.flat().length)
  })
})
