import { describe, expect, it } from 'vitest'
import type { ApplicationEntry } from '../../../src/core/application/application.ts'
import type { Candidate } from '../../../src/core/article/article.ts'
import { whyLine, withoutEchoes } from '../../../src/core/choice/why.ts'
import { fc } from '../../support/fast-check.ts'
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

  it('gives a part of a topic the plural that it needs to stand alone', () => {
    const part = { topics: ['electric vehicle batteries'] }
    expect(why({ title: 'Where electric vehicles go to be mended' }, part)).toBe(
      'On electric vehicles, which we touched on.',
    )
    // Whatever the spelling of the article.
    const demand = { topics: ['data centre demand'] }
    expect(why({ title: 'Flexible data centers and the grid' }, demand)).toBe(
      'On data centres, which we touched on.',
    )
  })

  it('is said once in a note: by the opening, else by the first article on it', () => {
    const whys = [
      'On battery storage, which we talked about: Four towns build one.',
      'On the interconnection queue, which came up when we spoke.',
      'On battery storage, which we talked about.',
      'There is a thread at r/energy on battery storage, which we talked about.',
      'On interconnection queue, which came up when we spoke: A rule ends.',
      'Four towns build one.',
    ]
    expect(withoutEchoes(whys, 'battery storage')).toEqual([
      'On battery storage: Four towns build one.',
      'On the interconnection queue, which came up when we spoke.',
      '',
      'There is a thread at r/energy on battery storage.',
      'On interconnection queue: A rule ends.',
      'Four towns build one.',
    ])
    expect(withoutEchoes(whys, undefined)[0]).toBe(whys[0])
  })
})

describe('a discussion', () => {
  const thread = {
    kind: 'discussion',
    source: 'r/energy (hot)',
    url: 'https://www.reddit.com/r/energy/comments/1',
    title: 'Battery storage?',
  } as const
  const topics = ['Battery storage']

  it('is called a thread, at its board', () => {
    expect(why(thread, { topics })).toBe(
      'There is a thread at r/energy on battery storage, which we talked about.',
    )
    expect(why({ ...thread, title: 'Winter peaks' })).toBe('This is a thread at r/energy.')
  })

  it.each([
    ['Points: 90 # Comments: 34', 'a lively thread'],
    ['12 posts - 8 participants', 'a lively thread'],
    ['3 comments', 'a thread'],
    ['A question about winter.', 'a thread'],
  ])('with %j is %s', (summary, words) => {
    expect(why({ ...thread, title: 'Winter peaks', summary })).toBe(`This is ${words} at r/energy.`)
  })

  it('is not said to be where the link leads when that is the article talked about', () => {
    const post = { ...thread, source: 'HN: AI (hnrss)', title: 'Winter peaks' }
    expect(why({ ...post, url: 'https://paper.example/winter' })).toBe(
      'There is a discussion of this at Hacker News.',
    )
    expect(why({ ...post, url: 'https://news.ycombinator.com/item?id=1' })).toBe(
      'This is a thread at Hacker News.',
    )
  })
})

describe('what else matched', () => {
  const summary = 'Planners in three towns share how they draw their maps.'

  it('is the role, when all its words are there', () => {
    const article = { title: 'Grid planning grows up', summary }
    const line = `Close to the role we spoke about: ${summary}`
    expect(why(article, { role: 'Head of Grid Planning' })).toBe(line)
    expect(why(article, { role: 'Head of Planning' })).toBe(summary)
    expect(why(article, { role: 'Grid Analyst' })).toBe(summary)
    expect(why({ title: 'Grid planning grows up' }, { role: 'Grid planning lead' })).toBe('')
  })

  it('is nothing, when there is no sentence to quote: a term or a count alone says nothing', () => {
    const terms = ['battery storage', 'energy transition']
    const cut = 'We look at the energy transition, Battery storage and how you'
    expect(why({ summary: cut, terms })).toBe('')
    expect(why({ outletCount: 4 })).toBe('')
  })

  it('is nothing that a paper says of itself or to its readers', () => {
    const visit = 'Grid Weekly went to see how the planners draw their maps.'
    expect(why({ summary: visit, source: 'Grid Weekly' })).toBe('')
    expect(why({ summary: visit, source: 'Another' })).toBe(visit)
    expect(why({ summary: 'Long time readers will know these planners and maps.' })).toBe('')
  })

  it('is how many outlets carried the story, where it is many', () => {
    expect(why({ summary, outletCount: 4 })).toBe(`${summary} Four outlets carried the story.`)
    expect(why({ summary, outletCount: 2 })).toBe(summary)
    expect(why({ summary, sourceCount: 5 })).toBe(summary)
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
    ['what a paper is about', 'This paper studies how lines are rated in forty cold countries.'],
    ['the title in more words', 'The quiet week was a week of quiet rain.'],
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

it('says of an article nothing but its own words, the form’s and the fixed ones', () => {
  const fixed = readWordSet(
    `on which we talked about came up when spoke another point from our conversation touched something the a this is
    there lively thread at online discussion of close to role it touches and outlets carried story two three four five
    six seven eight nine many`,
  )
  const text = fc.lorem({ maxCount: 12, mode: 'words' })
  const sentence = fc.lorem({ maxCount: 2, mode: 'sentences' })
  const given = fc.record({
    title: text,
    summary: sentence,
    topics: fc.array(fc.lorem({ maxCount: 2 }), { maxLength: 3 }),
    role: text,
    terms: fc.array(fc.lorem({ maxCount: 2 }), { maxLength: 3 }),
    outletCount: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('article', 'discussion'),
  })
  fc.assert(
    fc.property(given, ({ topics, role, ...article }) => {
      const known = readWordSet([article.title, article.summary, ...topics].join(' '))
      for (const word of readWordSet(why({ ...article, source: '' }, { topics, role }))) {
        expect(fixed.has(word) || known.has(word), word).toBe(true)
      }
    }),
  )
})

function readWordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
}
