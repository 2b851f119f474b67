import { describe, expect, test } from 'vitest'
import type { CheckedArticle } from '../../../src/core/lint/lint.ts'
import { FIRST, idsOf, lint, NOTE, NOW } from './make-lint.ts'

describe('a link', () => {
  const withLink = (special: Partial<CheckedArticle>) => ({
    articles: [{ ...FIRST, ...special }],
  })

  test('that leads nowhere shuts the doors', () => {
    expect(lint(withLink({ link: 'dead' }))).toMatchObject([
      { severity: 'blocking', says: expect.stringContaining('no longer works') },
    ])
  })

  test('that is no longer in the text does not matter', () => {
    const draft = { ...NOTE, body: NOTE.body.replace(FIRST.url, '') }
    expect(lint({ ...withLink({ link: 'dead' }), draft })).toEqual([])
  })

  test.each([
    ['silent', 'warning', 'did not answer when we looked'],
    ['closed', 'note', 'may need a subscription'],
  ] as const)('that was %s is a %s', (link, severity, words) => {
    const articles = [{ ...FIRST, link }]
    expect(lint({ articles })).toMatchObject([{ severity, says: expect.stringContaining(words) }])
  })

  test.each(['unchecked', 'works'] as const)('that %s is none', (link) => {
    expect(lint({ articles: [{ ...FIRST, link }] })).toEqual([])
  })

  test('to a publisher known for subscriptions may need one, whoever answered', () => {
    const url = 'https://www.ft.com/content/1'
    const draft = { ...NOTE, body: NOTE.body.replace(FIRST.url, url) }
    expect(lint({ draft, articles: [{ ...FIRST, url }] })).toMatchObject([
      { severity: 'note', says: expect.stringMatching(/may need a subscription\.$/) },
    ])
  })

  test('to an article older than 21 days is a warning', () => {
    const aged = (days: number) =>
      lint(withLink({ publishedAt: new Date(NOW.getTime() - days * 86_400_000) }))
    expect(aged(21)).toEqual([])
    expect(aged(22)).toMatchObject([
      { severity: 'warning', says: expect.stringContaining('is 22 days old') },
    ])
  })

  test('that this employer had before shuts the doors, even one typed by hand', () => {
    const typed = 'https://typed.example/by-hand'
    const draft = { ...NOTE, body: `${NOTE.body}\n\n${typed}` }
    const findings = lint({ draft, sentUrls: new Set([FIRST.url, typed]) })
    expect(findings.map(({ severity }) => severity)).toEqual(['blocking', 'blocking'])
    expect(findings.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^“Transformer makers .*” was sent to Example Energy before\.$/),
      `${typed} was sent to Example Energy before.`,
    ])
  })
})

describe('the reader', () => {
  test('who heard from the candidate today already is left alone', () => {
    expect(lint({ wasInTouchToday: true })).toMatchObject([
      { severity: 'blocking', says: 'You have been in touch with Dana Whitfield today already.' },
    ])
  })

  test('who told the outcome on the phone may be thanked the same day', () => {
    expect(lint({ wasInTouchToday: true, kind: 'last-mail' })).toEqual([])
  })

  test.each([
    ['Hello Tom,', 'Dana Whitfield', '', true],
    ['Hello,', 'Dana Whitfield', '', true],
    ['Dear Ms Smith,', '', 'Ms Whitfield', true],
    ['Hello Dana,', 'Dana Whitfield', '', false],
    ['Dear Ms Whitfield,', 'Dana Whitfield', '', false],
    ['DEAR MS WHITFIELD', '', 'Ms Whitfield', false],
    ['Hello Jose,', 'José Núñez', '', false],
    ['Hello 王小明,', '王小明', '', false],
    ['Hello,', '', '', false],
    ['Hello,', 'The hiring team', '', false],
    ['Liebe Frau Schmidt,', '', 'Liebe Frau Müller', true],
    ['Estimada Señora López,', '', 'Señora García', true],
  ])('greeted with "%s", stored as "%s" and "%s"', (line, name, salutation, isWrong) => {
    const draft = { ...NOTE, body: NOTE.body.replace('Hello Dana,', line) }
    expect(idsOf({ draft, reader: { name, salutation } })).toEqual(isWrong ? ['greeting'] : [])
  })

  test('without an address is a note, but not for a call', () => {
    const draft = { ...NOTE, to: '' }
    expect(lint({ draft })).toMatchObject([{ key: 'no-address', severity: 'note' }])
    const card = { to: '', subject: 'a'.repeat(80), body: 'Hello, this is Priya. '.repeat(99) }
    expect(lint({ draft: card, kind: 'first-call' })).toEqual([])
  })

  test('a note like the one to a colleague, who may compare them, keeps the doors shut', () => {
    expect(lint({ alikeTo: ['Tom Reed'] })).toMatchObject([
      { severity: 'blocking', says: 'It reads like your note to Tom Reed.' },
    ])
  })
})
