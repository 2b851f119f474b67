import { describe, expect, it } from 'vitest'
import {
  type Lesson,
  learnPreferences,
  MOST_POINTS,
  preferencesFor,
} from '../../../src/core/choice/learning.ts'
import { fc } from '../../support/fast-check.ts'
import { makeCandidate } from './make-candidate.ts'
import { choose, reasonsOf, titlesAt } from './make-choice.ts'

const source = (event: Lesson['event'], name = 'Grid Journal'): Lesson => ({
  subject: 'source',
  name,
  event,
})
const lessons = fc.array(
  fc.record({
    subject: fc.constantFrom('source' as const, 'term' as const),
    name: fc.constantFrom('Grid Journal', 'Wire', 'power grid'),
    event: fc.constantFrom(
      'kept' as const,
      'swapped-out' as const,
      'more' as const,
      'less' as const,
    ),
  }),
)

describe('what is learned', () => {
  it.each([
    [[source('kept'), source('kept')], 0.25, 'you kept two from this source'],
    [[source('swapped-out')], -0.25, 'you swapped out one from this source'],
    [[source('more')], 0.5, 'you asked for more from this source'],
    [
      [{ subject: 'term' as const, name: 'wind', event: 'less' as const }],
      -0.5,
      'you asked for less about wind',
    ],
    [[source('kept'), source('less')], -0.375, 'you kept one and asked for less from this source'],
  ])('is a small step with its reason: %j', (given, points, reason) => {
    expect(learnPreferences(given)).toMatchObject([{ points, reason }])
  })

  it('stays within its bounds, however much is taught', () => {
    fc.assert(
      fc.property(lessons, (given) => {
        for (const { subject, points } of learnPreferences(given)) {
          expect(Math.abs(points)).toBeLessThanOrEqual(MOST_POINTS[subject])
        }
      }),
    )
  })

  it('does not depend on the order of the lessons', () => {
    fc.assert(
      fc.property(lessons, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = given
          .map((lesson) => ({ lesson, at: numbers.next().value }))
          .toSorted((a, b) => Number(a.at) - Number(b.at))
          .map(({ lesson }) => lesson)
        expect(learnPreferences(shuffled)).toEqual(learnPreferences(given))
      }),
    )
  })

  it('is gone without its lessons, and says nothing about other subjects', () => {
    fc.assert(
      fc.property(lessons, (given) => {
        const kept = given.filter(({ name }) => name !== 'Wire')
        const rest = learnPreferences(given).filter(({ name }) => name !== 'Wire')
        expect(learnPreferences(kept)).toEqual(rest)
      }),
    )
  })

  it('concerns an article by its source and by its leading term only', () => {
    const learned = learnPreferences([
      source('kept'),
      { subject: 'term', name: 'power grid', event: 'kept' },
      { subject: 'term', name: 'wind', event: 'kept' },
    ])
    const article = { source: 'Grid Journal', terms: ['power grid', 'wind'] }
    expect(preferencesFor(article, learned).map(({ name }) => name)).toEqual([
      'Grid Journal',
      'power grid',
    ])
  })
})

describe('the next digest', () => {
  const candidates = [
    ...['Meters talk', 'Cables age', 'Lines hum', 'Pylons stand'].map((title) =>
      makeCandidate({ title }),
    ),
  ]
  const preferences = learnPreferences([
    source('less', 'Source of Meters talk'),
    source('more', 'Source of Pylons stand'),
  ])

  it('puts what was asked for up, what was not down, and says so', () => {
    const before = choose(candidates, { articleCount: 2 })
    const after = choose(candidates, { articleCount: 2 }, [], { preferences })
    expect(titlesAt(before, 'pick')).not.toContain('Pylons stand')
    expect(titlesAt(after, 'pick')[0]).toBe('Pylons stand')
    expect(titlesAt(after, 'pick')).not.toContain('Meters talk')
    expect(reasonsOf(after, 'Pylons stand')).toContain('you asked for more from this source')
    expect(reasonsOf(after, 'Meters talk')).toContain('you asked for less from this source')
  })

  it('still holds back what is to be avoided, however much its source is liked', () => {
    const after = choose(candidates, { avoid: ['pylons'] }, [], { preferences })
    expect(titlesAt(after, 'held-back')).toEqual(['Pylons stand'])
  })
})
