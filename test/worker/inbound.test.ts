import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { inboundAddress } from '../../src/core/mail/inbound-address.ts'
import { addAccount, addApplication, NOW } from '../support/make.ts'
import { emptyDatabase, openWorker } from './worker.ts'

const DOMAIN = 'mail.digest.example'
const worker = openWorker('inbound', NOW, { ...env, INBOUND_DOMAIN: DOMAIN })
const { db } = worker

beforeEach(() => emptyDatabase(db))

async function addDraft(): Promise<number> {
  const account = await addAccount(db)
  const { id: application_id } = await addApplication(db, account)
  const { id } = await db
    .insertInto('digest')
    .values({
      account_id: account.accountId,
      application_id,
      period: 'asked:1',
      state: 'ready',
      created_at: NOW,
      prepared_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** As Gmail writes an answer: two parts, with the mail that it answers below. */
function writeAnswer(from: string, line: string): string {
  return [
    'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=example.com',
    `From: =?UTF-8?Q?Alex_Kim?= <${from}>`,
    'To: reply@mail.digest.example',
    'Subject: Re: Ready to send to Dana',
    'Message-ID: <answer@mail.example>',
    'Date: Tue, 10 Mar 2026 09:30:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset="UTF-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    line,
    '',
    'Am Di., 10. M=C3=A4rz 2026 schrieb Shortlist Digest:',
    '> Priya, your note is ready to send.',
    '--b',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    `<div dir="ltr">${line}</div><blockquote>stop</blockquote>`,
    '--b--',
    '',
  ].join('\r\n')
}

const stateOf = async (id: number) =>
  (await db.selectFrom('digest').select('state').where('id', '=', id).executeTakeFirst())?.state

test('an answer that Email Routing hands over is obeyed inside the runtime of production', async () => {
  const id = await addDraft()
  const address = await inboundAddress(env.TOKEN_SECRET ?? '', 'reply', id, DOMAIN)
  await worker.receive(address, writeAnswer('mallory@evil.example', 'skip'))
  expect(await stateOf(id)).toBe('ready')
  await worker.receive(address, writeAnswer('alex@example.com', 'Skip'))
  expect(await stateOf(id)).toBe('skipped')
})
