import type { Draft } from '../core/draft/draft.ts'
import { cleanLine } from '../core/text/line.ts'
import { base64 } from './base64.ts'

// One address and nothing that could make it two, or a header of its own.
const ONE_ADDRESS = /^[^\s\p{Cc},;:<>()[\]\\"@]+@[^\s\p{Cc},;:<>()[\]\\"@]+$/u
const BODY_LINE = /.{1,76}/g
// "Subject: " and an encoded word of 39 bytes stay under the 75 and 76 characters of RFC 2047.
const MAX_WORD_BYTES = 39
const PLAIN_SUBJECT = /^[\x20-\x7e]{1,60}$/
const encoder = new TextEncoder()

/**
 * The draft as a file that Outlook (classic) and Thunderbird open for writing. It has no From, Date or Message-ID: those
 * are the sender's. An address that is not exactly one is left out.
 */
export function writeEml({ to, subject, body }: Draft): string {
  const text = body.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')
  return [
    'X-Unsent: 1',
    ...(ONE_ADDRESS.test(to) ? [`To: ${to}`] : []),
    `Subject: ${encodeSubject(cleanLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(text).match(BODY_LINE) ?? []),
    '',
  ].join('\r\n')
}

function encodeSubject(subject: string): string {
  if (subject === '' || (PLAIN_SUBJECT.test(subject) && !subject.includes('=?'))) return subject
  return cutByBytes(subject)
    .map((part) => `=?UTF-8?B?${base64(part)}?=`)
    .join('\r\n ')
}

/** Never inside a character: each encoded word must be whole by itself. */
function cutByBytes(text: string): string[] {
  const parts = ['']
  for (const character of text) {
    const longer = (parts.at(-1) ?? '') + character
    if (encoder.encode(longer).length <= MAX_WORD_BYTES) parts[parts.length - 1] = longer
    else parts.push(character)
  }
  return parts
}
