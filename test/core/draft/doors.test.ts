import { describe, expect, test } from 'vitest'
import {
  gmailLink,
  mailtoLink,
  orderDoors,
  outlookComLink,
  outlookLink,
  yahooLink,
} from '../../../src/core/draft/doors.ts'
import type { Draft } from '../../../src/core/draft/draft.ts'
import { MAIL_CLIENTS } from '../../../src/core/draft/mail-client.ts'
import { makeDigestMail } from '../../mail/make.ts'
import { fc } from '../../support/fast-check.ts'

const DRAFT = makeDigestMail().draft
const WEBMAIL = [
  ['Gmail', gmailLink, 'su'],
  ['Outlook', outlookLink, 'subject'],
  ['Outlook.com', outlookComLink, 'subject'],
  ['Yahoo', yahooLink, 'subject'],
] as const

const line = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/\p{Cc}/gu, ''))
const drafts: fc.Arbitrary<Draft> = fc.record({
  to: fc.oneof(fc.emailAddress(), fc.constant('')),
  subject: line,
  body: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
})

describe('the mailto link', () => {
  test('gives the draft back to the letter', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readMailto(mailtoLink(draft).url)).toEqual(draft)
      }),
    )
  })

  test('writes spaces and line ends as RFC 6068 wants them', () => {
    const { url } = mailtoLink({ to: 'a+b@example.com', subject: 'A b', body: 'one two\nthree' })
    expect(url).toBe('mailto:a%2Bb@example.com?subject=A%20b&body=one%20two%0D%0Athree')
  })

  test('works without an address', () => {
    expect(mailtoLink({ ...DRAFT, to: '' }).url).toMatch(/^mailto:\?subject=/)
  })

  test('lets no text add a recipient or another field', () => {
    const { url } = mailtoLink({ to: 'a@b.example,c@d.example?cc=e', subject: 'x&bcc=f', body: '' })
    expect(url).toBe('mailto:a%40b.example%2Cc@d.example%3Fcc%3De?subject=x%26bcc%3Df&body=')
  })

  test('says when it is too long for Windows, and is whole all the same', () => {
    const room = 1900 - mailtoLink({ ...DRAFT, body: '' }).url.length
    expect(mailtoLink({ ...DRAFT, body: 'x'.repeat(room) }).isWithinLimit).toBe(true)
    const long = mailtoLink({ ...DRAFT, body: 'x'.repeat(room + 1) })
    expect(long.isWithinLimit).toBe(false)
    expect(long.url).toHaveLength(1901)
  })

  test('holds a note with three articles', () => {
    expect(mailtoLink(DRAFT).isWithinLimit).toBe(true)
  })

  test('survives half a character', () => {
    expect(mailtoLink({ ...DRAFT, subject: 'cut \ud83d' }).url).toContain('subject=cut%20%EF%BF%BD')
  })
})

describe.each(WEBMAIL)('the link to %s', (_, link, subjectField) => {
  test('gives the draft back to the letter', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { searchParams } = new URL(link(draft).url)
        const field = (name: string) => (searchParams.get(name) ?? '').replaceAll('\r\n', '\n')
        expect({ to: field('to'), subject: field(subjectField), body: field('body') }).toEqual(
          draft,
        )
      }),
    )
  })

  test('holds no plus sign for a space', () => {
    expect(link(DRAFT).url).not.toContain('+')
  })

  test('says when it is too long', () => {
    expect(link(DRAFT).isWithinLimit).toBe(true)
    expect(link({ ...DRAFT, body: 'ж'.repeat(1500) }).isWithinLimit).toBe(false)
  })
})

describe('the doors in order', () => {
  const names = (draft: Draft, chosen: Parameters<typeof orderDoors>[1]) =>
    orderDoors(draft, chosen).open.map(({ client }) => client)

  test('begin with the mail app, until another program was chosen', () => {
    expect(names(DRAFT, '')).toEqual([
      'mail-app',
      'gmail',
      'outlook',
      'outlook-com',
      'yahoo',
      'file',
    ])
    expect(names(DRAFT, 'yahoo').slice(0, 2)).toEqual(['yahoo', 'mail-app'])
    expect(orderDoors(DRAFT, 'yahoo').tooLongFor).toBeUndefined()
  })

  test('give way to the next one when the text is too long, and say for which', () => {
    const long = { ...DRAFT, body: 'word '.repeat(400) }
    expect(names(long, '')[0]).toBe('gmail')
    expect(orderDoors(long, '').tooLongFor).toBe('mail-app')
    const longer = { ...DRAFT, body: 'ж'.repeat(1500) }
    expect(orderDoors(longer, 'gmail')).toEqual({
      open: [{ client: 'file', door: undefined }],
      tooLongFor: 'gmail',
    })
  })

  test('hold each the whole draft or none of it, and there is always one', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...MAIL_CLIENTS), (draft, chosen) => {
        const { open } = orderDoors(draft, chosen)
        expect(open.length).toBeGreaterThan(0)
        for (const { client, door } of open) {
          if (door === undefined) continue
          expect(door.url.length).toBeLessThanOrEqual(client === 'mail-app' ? 1900 : 6000)
          expect(door.url).toContain(encodeURIComponent(draft.body.replaceAll('\n', '\r\n')))
        }
      }),
    )
  })
})

function readMailto(link: string): Draft {
  const { pathname, searchParams } = new URL(link)
  const body = searchParams.get('body') ?? ''
  return {
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject') ?? '',
    body: body.replaceAll('\r\n', '\n'),
  }
}
