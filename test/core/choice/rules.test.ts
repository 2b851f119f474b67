import { describe, expect, it } from 'vitest'
import { chooseArticles } from '../../../src/core/choice/choice.ts'
import type { Rule } from '../../../src/core/choice/rules.ts'
import { makeApplication, makeCandidate, NOW } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

const STORAGE = makeCandidate({ title: 'Battery storage grows', feedIds: [7] })

const chooseUnder = (rules: readonly Rule[], prefer: readonly string[] = []) =>
  chooseArticles({
    application: makeApplication({ prefer }),
    candidates: [STORAGE, ...TWO_OTHERS],
    sentUrls: new Set(),
    rules,
    now: NOW,
  })

describe('a rule', () => {
  it('to prefer raises an article and says so', () => {
    const choice = chooseUnder([{ kind: 'prefer', phrase: 'battery storage' }])
    expect(titlesAt(choice, 'pick')[0]).toBe(STORAGE.title)
    expect(reasonsOf(choice, STORAGE.title)).toContain('“battery storage”, which you prefer')
  })

  it('to prefer counts once when the application says the same', () => {
    const rule: Rule = { kind: 'prefer', phrase: 'battery storage' }
    const reasons = reasonsOf(chooseUnder([rule], ['battery storage']), STORAGE.title) ?? []
    expect(reasons.filter((reason) => reason.includes('which you prefer'))).toHaveLength(1)
  })

  it('to avoid holds an article back for the candidate’s own eyes', () => {
    const choice = chooseUnder([{ kind: 'avoid', phrase: 'storage' }])
    expect(titlesAt(choice, 'held-back')).toEqual([STORAGE.title])
  })

  it('of never drops an article whatever else speaks for it', () => {
    const choice = chooseUnder(
      [
        { kind: 'never', phrase: 'storage' },
        { kind: 'prefer', phrase: 'battery storage' },
        { kind: 'avoid', phrase: 'battery' },
      ],
      ['battery storage'],
    )
    expect(choice.placed.map(({ title }) => title)).not.toContain(STORAGE.title)
  })

  it.each(['stor', 'batter', 'storage battery'])(
    'means whole words in order: not “%s”',
    (phrase) => {
      expect(titlesAt(chooseUnder([{ kind: 'never', phrase }]), 'pick')).toContain(STORAGE.title)
    },
  )

  it.each([
    [7, false],
    [8, true],
  ])('of one feed holds for that feed only: %i', (feedId, isPicked) => {
    const picks = titlesAt(chooseUnder([{ kind: 'never', phrase: 'storage', feedId }]), 'pick')
    expect(picks.includes(STORAGE.title)).toBe(isPicked)
  })

  it('is told in the reason of a thin digest', () => {
    const choice = chooseArticles({
      application: makeApplication(),
      candidates: [STORAGE],
      sentUrls: new Set(),
      rules: [{ kind: 'never', phrase: 'storage' }],
      now: NOW,
    })
    expect(choice).toMatchObject({
      kind: 'thin',
      reason: expect.stringContaining('1 has words that you never want'),
    })
  })
})

describe('a preference for a source', () => {
  const among = (preference: 'prefer' | 'normal' | 'less') =>
    choose([makeCandidate({ title: 'Substations', preference }), ...TWO_OTHERS])

  it('moves its articles up or down, in words', () => {
    expect(titlesAt(among('prefer'), 'pick')[0]).toBe('Substations')
    expect(reasonsOf(among('prefer'), 'Substations')).toContain('you prefer this source')
    expect(titlesAt(among('less'), 'pick').at(-1)).toBe('Substations')
    expect(reasonsOf(among('less'), 'Substations')).toContain('you want less of this source')
  })

  it('says nothing when there is none', () => {
    expect(reasonsOf(among('normal'), 'Substations')?.join()).not.toMatch(/source/)
  })
})
