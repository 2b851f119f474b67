import { describe, expect, it } from 'vitest'
import { makeCandidate as article, daysAgo } from './make-candidate.ts'
import { choose, TWO_OTHERS, titlesAt } from './make-choice.ts'

describe('the selection', () => {
  it('takes one article of a story and counts its sources', () => {
    const best = article({ title: 'Regulator approves fast track for storage', score: 12 })
    const other = article({ title: 'Fast track for storage approved by regulator', sourceCount: 2 })
    const choice = choose([other, best, ...TWO_OTHERS])
    expect(choice.fittingCount).toBe(3)
    expect(choice.placed.find(({ title }) => title === best.title)).toMatchObject({
      sourceCount: 3,
      reasons: expect.arrayContaining(['also in 2 other sources']),
    })
  })

  it('takes one article a source', () => {
    const source = 'Grid Journal'
    const best = article({ title: 'Harbour wind farm opens', source, score: 16 })
    const second = article({ title: 'Pylons repainted', source, score: 15 })
    const choice = choose([best, second, ...TWO_OTHERS])
    expect(titlesAt(choice, 'pick')).toEqual([best.title, 'Cables age', 'Meters talk'])
    expect(titlesAt(choice, 'alternate')).toEqual([second.title])
  })

  it('takes no two that are much the same, though one says far more', () => {
    const short = article({ title: 'Globex group buys storage platform Initech in $200mn deal' })
    const long = article({
      title:
        'Globex plans to acquire grid storage platform Initech for $200M and to close by autumn, says its chair in a letter to customers',
    })
    const picks = titlesAt(choose([short, long, ...TWO_OTHERS]), 'pick')
    expect(picks.filter((title) => title.startsWith('Globex'))).toHaveLength(1)
  })

  it('tells of one central bank rather than of three', () => {
    const banks = [
      article({ title: 'Riksbank and Fed stand apart', terms: ['riksbank'], score: 11 }),
      article({ title: 'Bank of England cuts its key rate', terms: ['key rate'], score: 10 }),
      article({ title: 'Repo rate stays in Mumbai', terms: ['repo rate'], score: 9 }),
    ]
    const payments = article({ title: 'Instant payments reach the villages', terms: ['payments'] })
    const lending = article({ title: 'Lenders test a shared register', terms: ['lending'] })
    expect(titlesAt(choose([...banks, payments, lending]), 'pick')).toEqual([
      'Riksbank and Fed stand apart',
      'Instant payments reach the villages',
      'Lenders test a shared register',
    ])
  })

  it('tells of one firm rather than twice of the same', () => {
    const first = article({ title: 'Globex opens a depot in Leeds', score: 11 })
    const again = article({ title: 'How Globex hires its drivers', score: 10 })
    const other = article({ title: 'Ferries swap fuel', terms: ['ferry'], score: 9 })
    const another = article({ title: 'Pylons repainted', terms: ['pylon'], score: 9 })
    expect(titlesAt(choose([first, again, other, another]), 'pick')).not.toContain(again.title)
  })

  it('takes a second one from a source rather than none at all', () => {
    const source = 'Grid Journal'
    const titles = ['Harbour wind farm opens', 'Pylons repainted', 'Boilers kept']
    const choice = choose(titles.map((title) => article({ title, source })))
    expect([choice.kind, titlesAt(choice, 'pick').length]).toEqual(['enough', 2])
  })

  it('gives the last place of three to a good discussion', () => {
    const thread = article({ title: 'How do you plan?', kind: 'discussion', score: 6 })
    const third = article({ title: 'Wind farm opens' })
    const choice = choose([thread, third, ...TWO_OTHERS])
    expect(titlesAt(choice, 'pick')).toEqual(['Cables age', 'Meters talk', thread.title])
    expect(titlesAt(choice, 'alternate')).toEqual([third.title])
  })

  it.each([
    ['a poor one', { score: 4, publishedAt: daysAgo(18) }, 3],
    ['a good one, among two', {}, 2],
  ])('gives no place to %s', (_case, special, articleCount) => {
    const thread = article({ title: 'How do you plan?', kind: 'discussion', score: 7, ...special })
    const choice = choose([thread, article({ title: 'Wind farm opens' }), ...TWO_OTHERS], {
      articleCount,
    })
    expect(titlesAt(choice, 'pick')).not.toContain(thread.title)
  })

  it('puts a discussion after the articles, and never two', () => {
    const threads = ['How do you plan?', 'Whose meter is it?'].map((title) =>
      article({ title, kind: 'discussion', score: 20 }),
    )
    const choice = choose([...threads, ...TWO_OTHERS])
    expect(titlesAt(choice, 'pick')).toEqual(['Cables age', 'Meters talk', 'How do you plan?'])
  })

  it('does not fill a note with one topic while others are near', () => {
    const topics = ['battery storage']
    const onTopic = [
      'Battery storage in schools',
      'Towns want battery storage',
      'The price of battery storage',
    ]
    const other = article({ title: 'Harbour wind farm opens', score: 20 })
    const choice = choose([...onTopic.map((title) => article({ title })), other], { topics })
    expect(titlesAt(choice, 'pick')).toContain(other.title)
  })

  it('offers six alternates at most, numbered in order', () => {
    const words = 'wind sun water coal steam tide gas oil heat peat wood'.split(' ')
    const choice = choose(
      words.map((word, index) => article({ title: `${word} week`, score: 20 - index })),
    )
    const alternates = choice.placed.filter(({ place }) => place === 'alternate')
    expect(alternates.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
  })
})
