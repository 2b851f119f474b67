import { expect, test } from 'vitest'
import type { EmailMessage } from '../../src/core/mail/email-message.ts'
import { mailboxTransport } from '../../src/mail/mailbox.ts'
import { makeEmail } from './make.ts'

test('the mailbox keeps the mail under its key', async () => {
  const kept: [EmailMessage, string][] = []
  const transport = mailboxTransport(async (message, key) => {
    kept.push([message, key])
  })
  expect(transport.isKeyed).toBe(true)
  expect(await transport.send(makeEmail(), 'key-1')).toEqual({
    kind: 'accepted',
    providerId: 'mailbox:key-1',
  })
  expect(kept).toEqual([[makeEmail(), 'key-1']])
})

test('a mailbox that cannot keep a mail is asked again later', async () => {
  const transport = mailboxTransport(() => Promise.reject(new Error('no database')))
  expect(await transport.send(makeEmail(), 'key-1')).toEqual({
    kind: 'retry',
    reason: 'The mailbox did not keep it: no database',
    retryAfterSeconds: undefined,
  })
})
