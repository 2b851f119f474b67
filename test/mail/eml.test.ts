import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/core/draft/draft.ts'
import { writeEml } from '../../src/mail/eml.ts'
import { fc } from '../support/fast-check.ts'
import { makeDigestMail } from './make.ts'

const DRAFT = makeDigestMail().draft
const HEADERS = [
  'x-unsent',
  'to',
  'subject',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]

describe('the draft as a file', () => {
  test('is one that mail programs open for writing, without a sender or a date', async () => {
    const { headers, from, date, messageId } = await PostalMime.parse(writeEml(DRAFT))
    expect(headers.map(({ key }) => key)).toEqual(HEADERS)
    expect(headers[0]).toMatchObject({ key: 'x-unsent', value: '1' })
    expect([from, date, messageId]).toEqual([undefined, undefined, undefined])
  })

  test('gives the draft back to the letter', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 90 })
      .map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ''))
    const drafts: fc.Arbitrary<Draft> = fc.record({
      to: fc.emailAddress(),
      subject: line.map((text) => text.replace(/\s+/g, ' ').trim()),
      body: fc
        .array(line, { minLength: 1, maxLength: 8 })
        .map((lines) => [...lines, 'Priya'].join('\n')),
    })
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        expect(await read(draft)).toEqual(draft)
      }),
    )
  })

  test.each([
    ['plain', 'Transformer lead times: three articles'],
    [
      'long',
      'Transformer lead times and connection queues: three articles, and a discussion beside',
    ],
    [
      'accented',
      'Größere Umspannwerke: drei Beiträge über Lieferzeiten für Transformatoren und Kabel',
    ],
    ['Arabic', 'قوائم انتظار الربط بالشبكة: ثلاث مقالات قد تكون مفيدة لكم ولفريقكم'],
    ['like an encoded word', '=?UTF-8?B?SGk=?='],
    ['emoji', '👩‍🔧'.repeat(12)],
  ])('carries a subject that is %s', async (_, subject) => {
    expect((await read({ ...DRAFT, subject })).subject).toBe(subject)
  })

  test('holds plain ASCII in lines that every mail program can read', () => {
    const eml = writeEml({ ...DRAFT, subject: 'ж'.repeat(200), body: 'ж\n'.repeat(200) })
    const lines = eml.split('\r\n')
    expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/)
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76)
    for (const [word] of eml.matchAll(/=\?.*?\?=/g)) expect(word.length).toBeLessThanOrEqual(75)
  })

  test('can be written before the address is known', async () => {
    const { to } = await PostalMime.parse(writeEml({ ...DRAFT, to: '' }))
    expect(to).toBeUndefined()
  })

  test('keeps an address in another script', async () => {
    expect((await read({ ...DRAFT, to: 'δάνα@ενέργεια.example' })).to).toBe('δάνα@ενέργεια.example')
  })

  test('takes no header from what was typed', async () => {
    const anything = fc.string({ unit: 'binary' })
    const breaks = fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\u0000', '\r\n\r\n')
    const hostile = fc
      .tuple(anything, breaks, fc.constantFrom('Bcc: x@evil.example', 'From: x@evil.example'))
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (to, subject, body) => {
        const { headers } = await PostalMime.parse(writeEml({ to, subject, body }))
        expect(headers.map(({ key }) => key)).toEqual(HEADERS.filter((key) => key !== 'to'))
      }),
    )
  })

  test.each([
    'dana@energy.example, everybody@energy.example',
    'dana@energy.example;x@evil.example',
    'Dana <dana@energy.example>',
    'dana@energy.example\r\nBcc: x@evil.example',
    'dana',
  ])('leaves out %j, which is not one address', (to) => {
    expect(writeEml({ ...DRAFT, to })).not.toMatch(/^To:/m)
  })
})

async function read(draft: Draft): Promise<Draft> {
  const { to, subject, text } = await PostalMime.parse(writeEml(draft))
  return {
    to: to?.[0]?.address ?? '',
    subject: subject ?? '',
    // The parser ends the text with a line end of its own, and trims empty last lines.
    body: (text ?? '').replaceAll('\r\n', '\n').replace(/\n$/, ''),
  }
}
