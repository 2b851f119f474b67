import { beforeEach, describe, expect, it } from 'vitest'
import { inboundAddress } from '../../src/core/mail/inbound-address.ts'
import { takeMail } from '../../src/jobs/mails/inbound.ts'
import { findUnprovenMail } from '../../src/store/outbox/inbound.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { snapshot } from '../support/snapshot.ts'
import { beginStory, DUE } from '../support/story.ts'
import { CONFIG, createWorld, type World } from '../support/world.ts'

const DOMAIN = 'mail.digest.example'
const OWNER = 'alex@example.com'
const READER = 'dana@energy.example'

let world: World
let logged: Record<string, string | number | boolean>[]
let digest: { id: number; applicationId: number; subject: string; body: string }

beforeEach(async () => {
  await emptyDatabase()
  logged = []
  const { publisher } = await beginStory(db)
  world = createWorld({
    config: { feedOrigins: [publisher.origin], inboundDomain: DOMAIN },
    services: { log: (event, fields) => void logged.push({ event, ...fields }) },
  })
  await world.tickAt(DUE)
  await world.settle()
  await publisher.close()
  digest = await readDigest()
  world.setNow(minutesLater(60, DUE))
})

async function readDigest() {
  const row = await db
    .selectFrom('digest')
    .select(['id', 'application_id', 'subject', 'body', 'state', 'kind'])
    .where('kind', '=', 'digest')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return { ...row, applicationId: row.application_id }
}

/** As Cloudflare's mail exchanger puts it on top. */
const VOUCHED =
  'Authentication-Results: mx.cloudflare.net; dkim=pass header.d=example.com header.s=one; dmarc=pass header.from=example.com policy.dmarc=none; spf=none'

type Mail = {
  from?: string
  recipient?: string
  subject?: string
  date?: Date | string
  messageId?: string
  headers?: readonly string[]
  text?: string
}

function writeMail(mail: Mail): string {
  const { from = OWNER, recipient = READER, subject = 'Re: Ready to send', text = '' } = mail
  const date = mail.date ?? minutesLater(30, DUE)
  return [
    ...(mail.headers ?? [VOUCHED]),
    `From: Alex Kim <${from}>`,
    `To: ${recipient}`,
    `Subject: ${subject}`,
    `Date: ${typeof date === 'string' ? date : date.toUTCString()}`,
    `Message-ID: ${mail.messageId ?? '<one@mail.example>'}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...text.split('\n'),
    '',
  ].join('\r\n')
}

/** Hands one over as the platform does, and returns what became of it. */
async function receive(to: string, raw: string, rawSize = raw.length): Promise<unknown> {
  await takeMail(world.services, { to, rawSize, raw: new Blob([raw]).stream() })
  return logged.findLast(({ event }) => event === 'inbound')?.['outcome']
}

const addressOf = (purpose: 'log' | 'reply', id: number) =>
  inboundAddress(CONFIG.tokenSecret, purpose, id, DOMAIN)
const answer = async (text: string, special: Mail = {}) =>
  await receive(await addressOf('reply', digest.id), writeMail({ text, ...special }))
const copy = async (special: Mail = {}) =>
  await receive(await addressOf('log', digest.applicationId), writeMail(special))

const stateOf = async () =>
  (await db.selectFrom('digest').select('state').where('id', '=', digest.id).executeTakeFirst())
    ?.state
const lastStep = async () =>
  await db
    .selectFrom('step')
    .select(['event', 'at', 'detail'])
    .where('digest_id', '=', digest.id)
    .orderBy('id', 'desc')
    .executeTakeFirst()

describe('a blind copy of the note that was sent', () => {
  it('marks it as sent at the time of the mail', async () => {
    expect(await copy({ subject: digest.subject, text: digest.body })).toBe('sent')
    expect(await stateOf()).toBe('sent')
    expect(await lastStep()).toMatchObject({ event: 'sent', at: minutesLater(30, DUE) })
    expect(await db.selectFrom('sent_link').selectAll().execute()).not.toHaveLength(0)
  })

  it.each([
    ['a clock that is days behind', new Date('2020-01-01T00:00:00Z'), 0],
    ['a clock that is days ahead', new Date('2030-01-01T00:00:00Z'), 60],
    ['no date that can be read', 'yesterday evening', 60],
  ])('is not believed a time that cannot be: %s', async (_what, date, minutes) => {
    await copy({ date })
    const step = await lastStep()
    expect(step?.at).toEqual(minutesLater(minutes, DUE))
  })

  it('does so once, however often it is delivered', async () => {
    expect(await copy()).toBe('sent')
    const before = await snapshot(db)
    expect(await copy()).toBe('no open draft')
    expect(await copy({ messageId: '<two@mail.example>' })).toBe('no open draft')
    expect(await snapshot(db)).toEqual(before)
  })
})

describe('an answer to the control mail', () => {
  it('skips', async () => {
    expect(await answer('skip\n\n> Priya, your note is ready\n> sent')).toBe('skip')
    expect(await stateOf()).toBe('skipped')
  })

  it('puts off', async () => {
    expect(await answer('Later 3d')).toBe('later')
    expect(await stateOf()).toBe('ready')
    expect(await lastStep()).toMatchObject({ event: 'snoozed', detail: '2026-03-15' })
  })

  it('marks as sent', async () => {
    expect(await answer('sent')).toBe('sent')
    expect(await stateOf()).toBe('sent')
  })

  it('stops all mails', async () => {
    expect(await answer('stop.')).toBe('stop')
    const account = await db.selectFrom('account').select('mail_paused_at').executeTakeFirst()
    expect(account?.mail_paused_at).toEqual(minutesLater(60, DUE))
  })

  it('swaps an article for the best alternate, once for each mail', async () => {
    const before = await readDigest()
    expect(await answer('swap 1')).toBe('swap')
    const swapped = await readDigest()
    expect(swapped.body).not.toBe(before.body)
    expect(await answer('swap 1')).toBe('seen before')
    expect((await readDigest()).body).toBe(swapped.body)
  })

  it('without a command does nothing, whatever it quotes', async () => {
    const before = await snapshot(db)
    expect(await answer('Thank you!\n\n> skip\nstop')).toBe('no command')
    expect(await snapshot(db)).toEqual(before)
  })

  it('to a draft that is closed does nothing', async () => {
    await answer('skip')
    expect(await answer('later 3d', { messageId: '<two@mail.example>' })).toBe('not possible')
  })
})

describe('a mail that does nothing', () => {
  const trusted = (results: string) => ({ headers: [`Authentication-Results: ${results}`] })
  it.each([
    ['another sender', { from: 'mallory@evil.example' }, 'from another address'],
    [
      'a forged sender',
      trusted('mx.cloudflare.net; dmarc=fail header.from=example.com'),
      'not authentic',
    ],
    [
      'an out-of-office answer',
      { headers: [VOUCHED, 'Auto-Submitted: auto-replied'] },
      'automatic',
    ],
    ['a mailing list', { headers: [VOUCHED, 'List-Id: <talk.example>'] }, 'automatic'],
  ])('comes from %s', async (_what, special, outcome) => {
    const before = await snapshot(db)
    expect(await answer('skip', special)).toBe(outcome)
    expect(await snapshot(db)).toEqual(before)
  })

  it('comes from nobody knows whom: the page of the draft asks, once for each wish', async () => {
    const before = await readDigest()
    for (const text of ['skip', 'later 3d', 'sent', 'swap 1', 'skip']) {
      expect(await answer(text, { headers: [] })).toBe('not proven')
    }
    expect(await copy({ headers: [] })).toBe('not proven')
    expect(await readDigest()).toEqual(before)
    expect((await lastStep())?.event).toBe('prepared')
    expect(await findUnprovenMail(db, digest.id)).toMatchObject({ at: minutesLater(60, DUE) })
    expect(await db.selectFrom('inbound_mail').select('hash').execute()).toHaveLength(4)
    expect(await answer('skip')).toBe('skip')
  })

  it('is none when it says “stop”: the link to unsubscribe asks for no name either', async () => {
    expect(await answer('stop', { headers: [] })).toBe('stop')
  })

  it('goes to an address that we never gave out, or is too large, or no mail at all', async () => {
    const before = await snapshot(db)
    const reply = await addressOf('reply', digest.id)
    const raw = writeMail({ text: 'skip' })
    expect(await receive(`reply+${digest.id}-${'0'.repeat(24)}@${DOMAIN}`, raw)).toBe(
      'unknown address',
    )
    expect(await receive('hello@example.com', raw)).toBe('unknown address')
    expect(await receive(await addressOf('reply', 999), raw)).toBe('gone')
    expect(await receive(reply, raw, 2_000_000)).toBe('too large')
    expect(await receive(reply, `${raw}${'x'.repeat(1_100_000)}`, 10)).toBe('not readable')
    expect(await receive(reply, '')).toBe('from another address')
    expect(await snapshot(db)).toEqual(before)
  })

  it('comes where no domain is set up', async () => {
    world = createWorld({
      services: { log: (event, fields) => void logged.push({ event, ...fields }) },
    })
    expect(await answer('skip')).toBe('not set up')
  })

  it('leaves nothing about a person in the log', async () => {
    await answer('skip', { from: 'mallory@evil.example' })
    await answer('skip')
    expect(JSON.stringify(logged.filter(({ event }) => event === 'inbound'))).not.toContain('@')
  })
})

it('the control mail says how to answer, and where to', async () => {
  const mail = await db
    .selectFrom('mailbox_message')
    .select(['headers', 'body_text', 'body_html'])
    .where('subject', 'like', 'Ready to send%')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(mail.headers['Reply-To']).toBe(await addressOf('reply', digest.id))
  for (const part of [mail.body_text, mail.body_html]) {
    expect(part).toContain(await addressOf('log', digest.applicationId))
    expect(part).toContain('sent, skip, later 3d, swap 2, stop')
  }
})
