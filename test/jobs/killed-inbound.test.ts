import { afterEach, beforeEach, expect, it } from 'vitest'
import { inboundAddress } from '../../src/core/mail/inbound-address.ts'
import { takeMail } from '../../src/jobs/mails/inbound.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm } from '../support/killer.ts'
import { minutesLater } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { CONFIG, createWorld, type World } from '../support/world.ts'

const DOMAIN = 'mail.digest.example'

let world: World
let outcomes: unknown[]

beforeEach(async () => {
  await emptyDatabase()
  outcomes = []
  const { publisher } = await beginStory(db)
  world = createWorld({
    config: { feedOrigins: [publisher.origin], inboundDomain: DOMAIN },
    services: { log: (event, { outcome }) => void (event === 'inbound' && outcomes.push(outcome)) },
  })
  await world.tickAt(DUE)
  await world.settle()
  await publisher.close()
  world.setNow(minutesLater(60, DUE))
})
afterEach(disarm)

const readDigest = async () =>
  await db
    .selectFrom('digest')
    .select(['id', 'state'])
    .where('kind', '=', 'digest')
    .executeTakeFirstOrThrow()

/** The same mail, as often as it is offered. */
async function offer(to: string, text: string): Promise<void> {
  const raw = [
    'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=example.com',
    'From: Alex Kim <alex@example.com>',
    'Subject: Re: Ready to send',
    'Message-ID: <one@mail.example>',
    '',
    text,
  ].join('\r\n')
  await takeMail(world.services, { to, rawSize: raw.length, raw: new Blob([raw]).stream() })
}

async function replyAddress(): Promise<string> {
  const { id } = await readDigest()
  return await inboundAddress(CONFIG.tokenSecret, 'reply', id, DOMAIN)
}

it.each([1, 2, 3, 4, 5, 6, 7])(
  'a mail is not lost when the process dies at its step %d and the server offers it again',
  async (step) => {
    const to = await replyAddress()
    createKiller(step, 'after')
    await offer(to, 'skip').catch(() => undefined)
    disarm()
    world.setNow(minutesLater(65, DUE))
    await offer(to, 'skip').catch(() => undefined)
    expect((await readDigest()).state).toBe('skipped')
  },
)

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'an article is swapped once when the process dies at its step %d and the server offers the mail again',
  async (step) => {
    const to = await replyAddress()
    const { id } = await readDigest()
    const addresses = async () =>
      (await listDigestArticles(db, id)).flatMap(({ place, url }) => (place === 'pick' ? url : []))
    const [first, , third] = await addresses()
    const coming = (await listDigestArticles(db, id)).find(({ place }) => place === 'alternate')
    createKiller(step, 'after')
    await offer(to, 'swap 2').catch(() => undefined)
    disarm()
    world.setNow(minutesLater(65, DUE))
    await offer(to, 'swap 2').catch(() => undefined)
    expect(await addresses()).toEqual([first, coming?.url, third])
  },
)

it('a mail that two servers hand over at once does what it asks for once', async () => {
  const to = await replyAddress()
  const both = await Promise.allSettled([offer(to, 'later 3d'), offer(to, 'later 3d')])
  expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
  await offer(to, 'later 3d')
  expect(outcomes.at(-1)).toBe('seen before')
  const snoozed = await db.selectFrom('step').select('id').where('event', '=', 'snoozed').execute()
  expect(snoozed).toHaveLength(1)
})

it.each([4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'a draft is put off once when the process dies at its step %d and the server offers the mail again',
  async (step) => {
    const to = await replyAddress()
    createKiller(step, 'after')
    await offer(to, 'later 3d').catch(() => undefined)
    disarm()
    world.setNow(minutesLater(65, DUE))
    await offer(to, 'later 3d').catch(() => undefined)
    const snoozed = await db
      .selectFrom('step')
      .select('detail')
      .where('event', '=', 'snoozed')
      .execute()
    expect(snoozed).toEqual([{ detail: '2026-03-15' }])
  },
)

it.each([8, 9, 10, 11, 12])(
  'a blind copy closes one draft when the process dies at its step %d and the server offers it again',
  async (step) => {
    const draft = await db
      .selectFrom('digest')
      .select(['account_id', 'application_id'])
      .executeTakeFirstOrThrow()
    const other = {
      kind: 'thank-you',
      state: 'ready',
      period: 'asked:other',
      created_at: DUE,
    } as const
    await db
      .insertInto('digest')
      .values({ ...draft, ...other })
      .execute()
    await db
      .updateTable('digest')
      .set({ subject: 'Re: Ready to send' })
      .where('kind', '=', 'digest')
      .execute()
    const to = await inboundAddress(CONFIG.tokenSecret, 'log', draft.application_id, DOMAIN)
    createKiller(step, 'after')
    await offer(to, 'The note').catch(() => undefined)
    disarm()
    world.setNow(minutesLater(65, DUE))
    await offer(to, 'The note').catch(() => undefined)
    const states = await db.selectFrom('digest').select(['kind', 'state']).orderBy('kind').execute()
    expect(states).toEqual([
      { kind: 'digest', state: 'sent' },
      { kind: 'thank-you', state: 'ready' },
    ])
  },
)
