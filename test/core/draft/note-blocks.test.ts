import { describe, expect, it } from 'vitest'
import {
  exchangeArticles,
  insertArticle,
  removeArticle,
} from '../../../src/core/draft/note-blocks.ts'
import { fc } from '../../support/fast-check.ts'

const A = 'https://a.example/1'
const B = 'https://b.example/2'
const BODY = `Dear Dana,\n\nFirst\nWhy it matters.\n${A}\n\nA word of mine.\n\nSecond\n${B}\n\nBest wishes,\nAlex`

describe('moving an article', () => {
  it('takes its lines along, with what was changed in them', () => {
    const edited = BODY.replace('Why it matters.', 'Why I like it:\nsee page 3.')
    expect(exchangeArticles(edited, A, B)).toBe(
      `Dear Dana,\n\nSecond\n${B}\n\nA word of mine.\n\nFirst\nWhy I like it:\nsee page 3.\n${A}\n\nBest wishes,\nAlex`,
    )
  })

  it('twice is as before, whichever is named first', () => {
    const once = exchangeArticles(BODY, A, B) ?? ''
    expect(exchangeArticles(once, B, A)).toBe(BODY)
  })

  it.each([
    ['one is gone', BODY.replace(B, '')],
    ['one stands there twice', `${BODY}\n\n${A}`],
    ['both stand in one paragraph', `Both:\n${A}\n${B}`],
  ])('leaves the text alone when %s', (_, body) => {
    expect(exchangeArticles(body, A, B)).toBeUndefined()
  })
})

describe('one more article', () => {
  it('stands below the last of the others', () => {
    expect(insertArticle(BODY, [A, B], 'New\nhttps://c.example/')).toBe(
      BODY.replace(`${B}\n`, `${B}\n\nNew\nhttps://c.example/\n`),
    )
  })

  it('has no place in a text without any', () => {
    expect(insertArticle('All my own.', [A], 'New')).toBeUndefined()
  })

  it('taken out again leaves the text as it was', () => {
    const line = fc.stringMatching(/^[A-Za-z ]{1,20}$/).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (own) => {
        const body = ['Dear Dana,', ...own, `First\n${A}`, ...own, 'Bye'].join('\n\n')
        const more = insertArticle(body, [A], `New\n${B}`) ?? ''
        expect(removeArticle(more, B)).toBe(body)
      }),
    )
  })
})

describe('leaving an article out', () => {
  it('takes its lines only', () => {
    expect(removeArticle(BODY, A)).toBe(
      `Dear Dana,\n\nA word of mine.\n\nSecond\n${B}\n\nBest wishes,\nAlex`,
    )
  })

  it('leaves a paragraph of the candidate’s alone', () => {
    const mine = `I liked this,\nand this,\nand that.\n${A}`
    expect(removeArticle(mine, A)).toBeUndefined()
  })
})
