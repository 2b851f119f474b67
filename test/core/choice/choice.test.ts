import { describe, expect, it } from 'vitest'
import { makeCandidate as article, daysAgo } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

describe('the order', () => {
  it('puts what was talked about first, then the stronger, the fresher and the wider carried', () => {
    const candidates = [
      article({ title: 'Tariffs at night', publishedAt: daysAgo(15) }),
      article({ title: 'Pylons repainted', score: 6 }),
      article({ title: 'Harbour wind farm opens', score: 16 }),
      article({ title: 'Old town keeps its boilers', publishedAt: daysAgo(8) }),
      article({ title: 'Battery storage in schools', score: 5, publishedAt: daysAgo(4) }),
      article({ title: 'Queue reform agreed', sourceCount: 4 }),
      article({ title: 'Sunny spring expected' }),
    ]
    const choice = choose(candidates, { topics: ['battery storage'], articleCount: 1 })
    expect([...titlesAt(choice, 'pick'), ...titlesAt(choice, 'alternate')]).toEqual([
      'Battery storage in schools', // the topic outweighs a lower score and four days
      'Harbour wind farm opens', // twice the score of the others
      'Queue reform agreed', // as strong as the next, but four sources carried it
      'Sunny spring expected', // a good match, a day old
      'Pylons repainted', // as fresh, but a weaker match
      'Old town keeps its boilers', // as strong, but a week older
      'Tariffs at night', // and this one two weeks older
    ])
  })

  it('puts what is close to the talk before the rest, but behind what is on it', () => {
    const freight = { sectorId: 'logistics', topics: ['freight rates'] }
    const candidates = [
      article({ title: 'Rail adds a track', terms: ['rail network'], score: 12 }),
      article({ title: 'Broker opens in Leeds', terms: ['freight forwarder'], score: 8 }),
      article({ title: 'Freight rates settle', terms: ['freight rates'] }),
    ]
    const choice = choose(candidates, { ...freight, articleCount: 3 })
    expect(titlesAt(choice, 'pick')).toEqual([
      'Freight rates settle',
      'Broker opens in Leeds',
      'Rail adds a track',
    ])
    expect(reasonsOf(choice, 'Broker opens in Leeds')).toContain(
      'freight forwarder, close to what you talked about',
    )
    expect(reasonsOf(choice, 'Freight rates settle')?.join()).not.toContain('close to')
  })

  it('takes nothing for close by a word that half the sector has', () => {
    const software = { sectorId: 'software', topics: ['pricing of software seats'] }
    const candidate = article({ title: 'Maker adds a module', terms: ['software company'] })
    const choice = choose([candidate, ...TWO_OTHERS], software)
    expect(reasonsOf(choice, candidate.title)?.join()).not.toContain('close to')
  })

  it('gives the reasons in words', () => {
    const special = article({
      title: 'Utilities weigh grid-scale batteries',
      summary: 'Grid planners use load forecasting.',
      publishedAt: daysAgo(2),
      sourceCount: 3,
      score: 14,
      terms: ['battery storage', 'power grid', 'utility', 'load'],
    })
    const choice = choose([special, ...TWO_OTHERS], {
      topics: ['Grid-scale batteries'],
      prefer: ['utilities'],
      strengths: ['load forecasting'],
      role: 'Senior Grid Engineer',
    })
    expect(reasonsOf(choice, special.title)).toEqual([
      'Grid-scale batteries, which you talked about',
      '“utilities”, which you prefer',
      'strong match for Power, Utilities & Renewables: battery storage, power grid, utility',
      'load forecasting, one of your strengths',
      'carried by 3 sources',
    ])
  })

  it.each([
    ['a week of age', { publishedAt: daysAgo(8) }],
    ['half the score', { score: 4 }],
    ['bad news about others', { title: 'Utility cuts 900 jobs' }],
    ['politics', { title: 'Senator visits a substation' }],
    ['naming the employer', { title: 'Acme opens a research centre' }],
  ])('puts an article down for %s', (_case, worse) => {
    const plain = article({ title: 'Harbour turbines turn' })
    const other = article({ title: 'Something else entirely', ...worse })
    expect(titlesAt(choose([other, plain]), 'pick')).toEqual([plain.title, other.title])
  })
})

describe('a discussion', () => {
  const totalOf = (kind: 'article' | 'discussion', days: number) =>
    choose([article({ title: 'Grid queue', kind, publishedAt: daysAgo(days) })]).placed[0]?.total ??
    0

  it('counts as much as an article while both are new', () => {
    expect(totalOf('discussion', 0)).toBe(totalOf('article', 0))
  })

  it('is over sooner: four days take from it what a week takes from an article', () => {
    expect(totalOf('discussion', 4)).toBeCloseTo(totalOf('article', 7), 9)
  })
})

describe('too few', () => {
  it('sends nothing and says why with numbers', () => {
    const choice = choose([
      article({ title: 'Wind farm opens' }),
      article({ title: 'Sponsored: switchgear week' }),
      article({ title: 'Acme cuts 500 jobs' }),
      article({ title: 'Old story', publishedAt: daysAgo(30) }),
    ])
    expect(choice).toMatchObject({
      kind: 'thin',
      fittingCount: 1,
      reason:
        'Only 1 article of the 3 new ones fits Power, Utilities & Renewables; nothing is sent rather than weak links. Of the others, 1 is held back, 1 is older than three weeks and 1 is an advert, a job post, a stock tip or a list.',
    })
    expect(titlesAt(choice, 'alternate')).toEqual(['Wind farm opens'])
    expect(titlesAt(choice, 'held-back')).toEqual(['Acme cuts 500 jobs'])
    expect(titlesAt(choice, 'pick')).toEqual([])
  })

  it.each([
    ['nothing at all', [], 'There are no new articles for Power, Utilities & Renewables'],
    [
      'one that does not fit',
      [article({ title: 'A quiet week', score: 2 })],
      'There is only 1 new article, and it does not fit Power, Utilities & Renewables',
    ],
    [
      'two that do not fit',
      [article({ title: 'A quiet week', score: 2 }), article({ title: 'Rain', score: 2 })],
      'None of the 2 new articles fits Power, Utilities & Renewables',
    ],
  ])('tells of %s', (_case, candidates, opening) => {
    const choice = choose(candidates)
    expect(choice.kind === 'thin' && choice.reason.split(';')[0]).toBe(opening)
  })

  it('is satisfied with one article where one was asked for', () => {
    const choice = choose([article({ title: 'Wind farm opens' })], { articleCount: 1 })
    expect(choice.kind).toBe('enough')
  })
})
