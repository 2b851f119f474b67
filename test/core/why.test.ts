import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ApplicationEntry } from '../../src/core/application.ts'
import type { Candidate } from '../../src/core/article.ts'
import { whyLine } from '../../src/core/why.ts'
import { makeApplication, makeCandidate } from './make-candidate.ts'

function why(article: Partial<Candidate>, special: Partial<ApplicationEntry> = {}): string {
  return whyLine(makeCandidate({ title: 'A quiet week', ...article }), makeApplication(special))
}

describe('on what was talked about', () => {
  const topics = ['Battery storage', 'interconnection queue', 'heat pumps']

  it('says so, with what the feed says where there is room', () => {
    const article = {
      title: 'Four-hour projects win',
      summary: 'Investors turn to battery storage near old plants. They build fast.',
    }
    expect(why(article, { topics })).toBe(
      'On battery storage, which we talked about: Investors turn to battery storage near old plants.',
    )
  })

  it('says only that where the feed says nothing fit', () => {
    expect(why({ title: 'Heat pumps in old houses' }, { topics })).toBe(
      'On heat pumps, another point from our conversation.',
    )
  })

  it('writes an article where the headline has one', () => {
    expect(why({ title: 'Operator halves its interconnection queue' }, { topics })).toBe(
      'On the interconnection queue, which came up when we spoke.',
    )
  })

  it('does not put a whole sentence from the form into its own', () => {
    const typed = 'They said that storage is hard.'
    expect(why({ title: 'They said that storage is hard' }, { topics: [typed] })).toBe(
      'On something we talked about.',
    )
  })

  it('claims less for a part of a topic', () => {
    const part = { topics: ['expanding battery storage into Spain'] }
    expect(why({ title: 'Battery storage doubles' }, part)).toBe(
      'On battery storage, which we touched on.',
    )
  })

  it('calls a discussion a thread and names its board', () => {
    const thread = {
      kind: 'discussion',
      source: 'r/energy (hot)',
      title: 'Battery storage?',
    } as const
    expect(why(thread, { topics })).toBe(
      'A thread from r/energy on battery storage, which we talked about.',
    )
    expect(why({ ...thread, title: 'Winter peaks' })).toBe('A thread from r/energy.')
  })
})

describe('otherwise', () => {
  it.each([
    [
      'the first sentence of the feed',
      'Sensors on a line show that wind cools it. The utility deferred a rebuild.',
      'Sensors on a line show that wind cools it.',
    ],
    [
      'a deck without a full stop',
      'Three operators publish what they expect of the winter',
      'Three operators publish what they expect of the winter.',
    ],
    [
      'a long sentence up to a clause that can stand alone',
      'The operator has ordered emergency measures for the area around the harbour, after swarms of jellyfish clogged the pumps of its largest power station.',
      'The operator has ordered emergency measures for the area around the harbour.',
    ],
  ])('quotes %s', (_case, summary, expected) => {
    expect(why({ summary })).toBe(expected)
  })

  it.each([
    ['nothing', ''],
    [
      'what the feed cut off',
      'The operator said that it would build three lines before the end of the deca…',
    ],
    ['the first person', 'I paid a visit to the largest battery of the country.'],
    ['the reader', 'Five ideas that will change how you plan a grid.'],
    ['a question', 'Where will all the surplus power of the summer go?'],
    ['a day that will be over', 'The regulator published its new rules yesterday.'],
    ['a half sentence', 'But the operator sees it in another light altogether.'],
    ['an open quotation', '"We will build three lines, the operator said in a letter.'],
    ['praise', 'An amazing new battery that stores heat in plain sand.'],
    ['politics', 'The senator defended the new line before the election.'],
    ['an address', 'Article URL: https://a.example/1 and some more words.'],
    ['the headline again', 'A quiet week, a very quiet week'],
  ])('does not repeat %s', (_case, summary) => {
    expect(why({ summary })).toBe('')
  })
})

it('has at most twenty words and one line, whatever it is given', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 40 }))
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.boolean(), (title, summary, topic, isThread) => {
      const kind = isThread ? 'discussion' : 'article'
      const line = why({ title, summary, kind, source: topic }, { topics: [topic] })
      expect(line.split(/\s+/).length).toBeLessThanOrEqual(20)
      expect(line).not.toMatch(/[\n\r]/)
    }),
  )
})
