import { describe, expect, test } from 'vitest'
import { articleBlock } from '../../../src/core/draft/article-block.ts'
import { composeDraft } from '../../../src/core/draft/draft.ts'
import { replaceArticle } from '../../../src/core/draft/note-blocks.ts'
import { makeApplication, makeArticle, THREE_ARTICLES } from '../../mail/make.ts'
import { fc } from '../../support/fast-check.ts'

const OTHER = makeArticle({
  url: 'https://other.example/piece',
  title: 'Another piece',
  why: 'What it is about',
})
const [, SECOND, THIRD] = THREE_ARTICLES
const FIRST = makeArticle({ why: 'Three makers say where the bottleneck sits.' })
const FIRST_URL = FIRST.url
const BODY = composeDraft({
  candidateName: 'Priya Natarajan',
  application: makeApplication(),
  picks: [FIRST, SECOND ?? FIRST, THIRD ?? FIRST],
  earlierSubjects: [],
  digestNumber: 1,
  today: '2026-11-23',
}).body

describe('the lines of an article', () => {
  test('are its title, why it is there and its address', () => {
    expect(articleBlock(OTHER)).toBe(
      'Another piece\nWhat it is about.\nhttps://other.example/piece',
    )
  })

  test('leave out a reason that is missing or only repeats the title', () => {
    const lines = 'Another piece\nhttps://other.example/piece'
    expect(articleBlock({ ...OTHER, why: ' ' })).toBe(lines)
    expect(articleBlock({ ...OTHER, why: 'Another  Piece' })).toBe(lines)
  })

  test('call a discussion one, once', () => {
    const lines = (why: string) => articleBlock({ ...OTHER, kind: 'discussion', why }).split('\n')
    expect(lines('')[0]).toBe('Discussion: Another piece')
    expect(lines('A thread from the forum.')[0]).toBe('Another piece')
  })

  test('shorten a long title at a word and a reason of more than 20 words', () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
    const [title = '', why = ''] = articleBlock({ ...OTHER, title: words, why: words }).split('\n')
    expect(title).toMatch(/word\d+…$/)
    expect(title.length).toBeLessThanOrEqual(91)
    expect(why.split(' ').length).toBeLessThanOrEqual(20)
    expect(why).toMatch(/…$/)
  })

  test('say that the candidate has read it only when it was marked so', () => {
    expect(articleBlock({ ...OTHER, isRead: true })).toBe(
      'Another piece\nWhat it is about. I have read this one.\nhttps://other.example/piece',
    )
    expect(articleBlock({ ...OTHER, why: '', isRead: true })).toContain('\nI have read this one.\n')
    expect(articleBlock({ ...OTHER, isRead: false })).not.toMatch(/read/)
  })

  test('are three at most and end with the address, whatever the feed says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(text, text, (title, why) => {
        const lines = articleBlock({ ...OTHER, title, why }).split('\n')
        expect(lines.length).toBeLessThanOrEqual(3)
        expect(lines.at(-1)).toBe(OTHER.url)
      }),
    )
  })
})

describe('swapping one article for another', () => {
  const block = articleBlock(OTHER)

  test('keeps every other letter of the note', () => {
    const swapped = replaceArticle(BODY, FIRST_URL, block)
    expect(swapped).toBe(BODY.replace(articleBlock(FIRST), block))
    expect(swapped).not.toContain(FIRST_URL)
  })

  test('and back again gives the same note', () => {
    const swapped = replaceArticle(BODY, FIRST_URL, block) ?? ''
    expect(replaceArticle(swapped, OTHER.url, articleBlock(FIRST))).toBe(BODY)
  })

  test('works after the candidate has edited the note, and keeps the edits', () => {
    const edited = BODY.replace('Hello Dana,', 'Good morning Dana,')
      .replace(SECOND?.title ?? '', 'My own title for the second')
      .replace('Best wishes,', 'P.S. See you on Friday.\n\nBest,')
    const swapped = replaceArticle(edited, FIRST_URL, block)
    expect(swapped).toContain('Good morning Dana,')
    expect(swapped).toContain('My own title for the second')
    expect(swapped).toContain('P.S. See you on Friday.')
    expect(swapped).toContain(block)
  })

  test('works with the line ends of a web form', () => {
    const posted = BODY.replaceAll('\n', '\r\n')
    expect(replaceArticle(posted, FIRST_URL, block)).toBe(BODY.replace(articleBlock(FIRST), block))
  })

  test.each([
    ['the address is gone', BODY.replace(FIRST_URL, 'https://somewhere.example/else')],
    ['the address stands inside a sentence', BODY.replace(FIRST_URL, `see ${FIRST_URL}`)],
    ['the address stands there twice', `${BODY}\n\n${FIRST_URL}`],
    ['a sentence has moved up to it', BODY.replace(`\n\n${FIRST.title}`, `\n${FIRST.title}`)],
    ['a remark stands right below it', BODY.replace(FIRST_URL, `${FIRST_URL}\nI liked this one.`)],
  ])('gives up rather than lose words when %s', (_, body) => {
    expect(replaceArticle(body, FIRST_URL, block)).toBeUndefined()
  })
})
