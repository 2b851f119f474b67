import { describe, expect, it } from 'vitest'
import { makeCandidate } from './make-candidate.ts'
import { choose, reasonsOf, TWO_OTHERS, titlesAt } from './make-choice.ts'

/** As somebody found it: no feed, no word of the sector. */
const savedLink = (title: string) =>
  makeCandidate({ title, score: 0, terms: [], publishedAt: new Date(0) })

describe('a link that the candidate saved', () => {
  it('is in the note before everything else, and says so', () => {
    const choice = choose(TWO_OTHERS, {}, [], { saved: [savedLink('The guild meets')] })
    expect(titlesAt(choice, 'pick')).toEqual(['The guild meets', 'Cables age', 'Meters talk'])
    expect(reasonsOf(choice, 'The guild meets')).toContain('you saved it')
    expect(choice.placed[0]?.origin).toBe('saved')
  })

  it('waits as an alternate when more were saved than the note has room for', () => {
    const saved = ['One guild', 'Two clubs', 'Three halls'].map(savedLink)
    const choice = choose(TWO_OTHERS, { articleCount: 2 }, [], { saved })
    expect(titlesAt(choice, 'pick')).toEqual(['One guild', 'Two clubs'])
    expect(titlesAt(choice, 'alternate')[0]).toBe('Three halls')
  })

  it('stands once, though a feed brought it too', () => {
    const choice = choose(TWO_OTHERS, {}, [], { saved: [savedLink('Cables age')] })
    expect(choice.placed.map(({ title }) => title)).toEqual(['Cables age', 'Meters talk'])
  })

  it('is held back, and shown, when it is awkward for the employer or they had it already', () => {
    const awkward = savedLink('Acme lays off hundreds of workers')
    const known = savedLink('Cable guild meets')
    const choice = choose(TWO_OTHERS, {}, [known.url], { saved: [awkward, known] })
    expect(titlesAt(choice, 'held-back').toSorted()).toEqual([awkward.title, known.title])
    expect(reasonsOf(choice, known.title)).toEqual(['you saved it, but they have had it already'])
    expect(reasonsOf(choice, awkward.title)?.[0]).toMatch(/^you saved it, but it names Acme with /)
  })
})

describe('an article that was held back and taken in all the same', () => {
  it('is not held back again, and says what spoke against it', () => {
    const awkward = makeCandidate({ title: 'Acme lays off hundreds of workers' })
    const before = choose([awkward, ...TWO_OTHERS])
    expect(titlesAt(before, 'held-back')).toEqual([awkward.title])
    const after = choose([awkward, ...TWO_OTHERS], {}, [], { allowedUrls: new Set([awkward.url]) })
    expect(titlesAt(after, 'held-back')).toEqual([])
    expect(reasonsOf(after, awkward.title)?.join()).toMatch(
      /you took it in before, although: names Acme/,
    )
  })
})

describe('a story that several outlets tell', () => {
  it('keeps what the others say of it', () => {
    const title = 'Grid operator opens record battery plant in Essex'
    const best = makeCandidate({
      title,
      source: 'Grid Journal',
      score: 12,
      url: 'https://a.example/',
    })
    const other = makeCandidate({
      title,
      source: 'Power Daily',
      url: 'https://b.example/',
      summary: 'It may be late.',
    })
    const choice = choose([best, other, ...TWO_OTHERS])
    const placed = choice.placed.find(({ url }) => url === best.url)
    expect(placed?.alsoIn).toEqual([
      { source: 'Power Daily', title, url: 'https://b.example/', summary: 'It may be late.' },
    ])
  })
})
