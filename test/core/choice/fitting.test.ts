import { describe, expect, it } from 'vitest'
import { makeCandidate as article, daysAgo } from './make-candidate.ts'
import { choose, TWO_OTHERS, titlesAt } from './make-choice.ts'

const bare = { score: 4, terms: ['grid'] }

describe('a word of the sector in passing', () => {
  const title = 'Bakers share a grid of recipes'
  const summary = 'Seven of them met in Leeds and wrote down what they know.'
  const isPlaced = (special: object, application = {}) =>
    choose([article({ title, summary, ...bare, ...special }), ...TWO_OTHERS], application)
      .placed.map((placed) => placed.title)
      .includes(title)

  it('lets nothing pass of which the summary says nothing', () => {
    expect(isPlaced({})).toBe(false)
  })

  it.each([
    ['the summary says it again', { summary: `${summary} The grid is large.` }],
    ['there are two of them', { terms: ['grid', 'meter'] }],
    ['it is a term of two words', { terms: ['recipe grid'] }],
    ['there is no summary', { summary: '' }],
    ['the feed speaks for it too', { score: 8 }],
    ['it stands on a board of the sector', { kind: 'discussion' }],
  ])('is enough where %s', (_case, special) => {
    expect(isPlaced(special)).toBe(true)
  })

  it('is enough where it was talked about', () => {
    expect(isPlaced({}, { topics: ['recipes'] })).toBe(true)
  })
})

describe('an article for which next to nothing speaks', () => {
  const weak = article({ title: 'Pylons repainted', ...bare, score: 6 })
  const picks = (special: object, application = {}, more = {}) =>
    titlesAt(choose([{ ...weak, ...special }, ...TWO_OTHERS], application, [], more), 'pick')

  it('does not fill a note that has two better ones, but stands among the alternates', () => {
    const choice = choose([weak, ...TWO_OTHERS])
    expect(titlesAt(choice, 'pick')).toEqual(['Cables age', 'Meters talk'])
    expect(titlesAt(choice, 'alternate')).toEqual([weak.title])
  })

  it('is taken where there would be too few', () => {
    const choice = choose([weak, article({ title: 'Meters talk' })])
    expect(titlesAt(choice, 'pick')).toEqual(['Meters talk', weak.title])
  })

  it.each([
    ['it has more words of the sector', { score: 7 }],
    ['it is a thread', { kind: 'discussion' }],
    ['others carried it too', { sourceCount: 2 }],
    ['the candidate prefers its source', { preference: 'prefer' }],
  ])('fills one where %s', (_case, special) => {
    expect(picks(special)).toContain(weak.title)
  })

  it('fills one where it is on what was talked about', () => {
    expect(picks({}, { topics: ['pylons'] })).toContain(weak.title)
  })

  it('does not fill one when it is old, unless the candidate let older ones in', () => {
    const old = { score: 8, publishedAt: daysAgo(20.5) }
    expect(picks(old)).not.toContain(weak.title)
    expect(picks(old, {}, { maxAgeDays: 30 })).toContain(weak.title)
  })
})
