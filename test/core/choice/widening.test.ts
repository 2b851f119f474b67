import { expect, it } from 'vitest'
import { findWidening, maxAgeDaysOf, neighboursOf } from '../../../src/core/choice/widening.ts'
import { SECTORS } from '../../../src/core/sectors/sectors.ts'
import { daysAgo, makeCandidate } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

const old = makeCandidate({ title: 'Old grid news', publishedAt: daysAgo(25) })
const neighbour = makeCandidate({ title: 'Refinery stores heat', sectorId: 'oil-gas-mining' })

it('lets articles of up to thirty days in only when the candidate says so', () => {
  expect(titlesAt(choose([...TWO_OTHERS, old]), 'pick')).not.toContain(old.title)
  const widened = choose([...TWO_OTHERS, old], {}, [], { maxAgeDays: maxAgeDaysOf('older') })
  expect(titlesAt(widened, 'pick')).toContain(old.title)
})

it('names the sector of a neighbour’s article and puts it behind an equal one of the own sector', () => {
  const choice = choose([...TWO_OTHERS, neighbour])
  expect(titlesAt(choice, 'pick').at(-1)).toBe(neighbour.title)
  expect(reasonsOf(choice, neighbour.title)).toEqual(
    expect.arrayContaining([expect.stringContaining('for Oil'), 'from a neighbouring sector']),
  )
})

it('does not pad: what is noise in the own sector is noise in a neighbour’s', () => {
  const noise = makeCandidate({ title: 'Top 10 refineries', sectorId: 'oil-gas-mining' })
  expect(titlesAt(choose([...TWO_OTHERS, noise]), 'pick')).toHaveLength(2)
})

it.each([
  ['neighbours', 'neighbours'],
  ['older', 'older'],
  ['everything', 'none'],
  [undefined, 'none'],
])('reads %j from a form as %s', (text, widening) => {
  expect(findWidening(text)).toBe(widening)
})

it('knows neighbours of every sector, and looks at none by itself', () => {
  for (const { id } of SECTORS) {
    expect(neighboursOf('neighbours', id).length, id).toBeGreaterThan(0)
    expect(neighboursOf('none', id)).toEqual([])
  }
})
