import { expect, it } from 'vitest'
import type { DraftArticle } from '../../src/core/article/article.ts'
import { Numbers } from '../../src/web/draft/article-head.tsx'
import { makeCandidate } from '../core/choice/make-candidate.ts'
import { fc } from '../support/fast-check.ts'

function makeArticle(points: readonly number[], total: number): DraftArticle {
  return {
    ...makeCandidate({ title: 'Grid plan agreed' }),
    place: 'pick',
    position: 1,
    why: '',
    reasons: points.map((_, index) => `reason ${index}`),
    points,
    total,
    origin: 'feed',
    alsoIn: [],
    isRead: false,
    link: 'unchecked',
    isIncluded: false,
  }
}

/** The rows of the table: what each says, and its number. */
function rowsOf(article: DraftArticle): [text: string, number: number][] {
  const html = String(Numbers({ article }))
  return [...html.matchAll(/<t[dh][^>]*>([^<]*)<\/t[dh]><td class="number">([^<]*)<\/td>/g)].map(
    ([, text = '', number = '']) => [text, Number(number.replace('−', '-'))],
  )
}

it('shows the points of each reason, the rest, and what they come to', () => {
  expect(rowsOf(makeArticle([3, -0.5], 2.2))).toEqual([
    ['reason 0', 3],
    ['reason 1', -0.5],
    ['its age, and small things', -0.3],
    ['Together', 2.2],
  ])
})

it('shows no rest where there is none', () => {
  expect(rowsOf(makeArticle([3, -0.5], 2.5)).map(([text]) => text)).toEqual([
    'reason 0',
    'reason 1',
    'Together',
  ])
})

it('shows numbers that add up, however they are rounded', () => {
  const points = fc.double({ min: -10, max: 10, noNaN: true })
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 8 }), points, (parts, rest) => {
      const total = parts.reduce((sum, part) => sum + part, rest)
      const numbers = rowsOf(makeArticle(parts, total)).map(([, number]) => number)
      const together = numbers.pop() ?? Number.NaN
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBeCloseTo(together, 9)
    }),
  )
})
