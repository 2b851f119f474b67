import type { Work } from '../../src/bindings.ts'
import { inboundAddress } from '../../src/core/mail/inbound-address.ts'
import { takeMail } from '../../src/jobs/mails/inbound.ts'
import { workOff } from '../../src/jobs/work.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { CONFIG, createWorld, type World } from '../support/world.ts'
import { type Browser, type Fields, signedIn } from '../web/browser.ts'

export type Telling = {
  world: World
  /** Each is repeated when it fails, as whoever does it would. */
  acts: (() => Promise<unknown>)[]
  /** What goes on undisturbed afterwards. */
  end(): Promise<unknown>
}

export type Story = { name: string; begin: () => Promise<Telling>; atLeast: number }

const WORK_MS = 5000
const MOST_ATTEMPTS = 6
const DAY = 1440
export const HOUR = 60
const FORM = '11111111-2222-4333-8444-555555555555'
const DOMAIN = 'mail.digest.example'

/** An account, its application, five feeds, and the draft that is due: the service at half past seven. */
async function beginDraft(isPrepared: boolean, publisherCount = 2) {
  await emptyDatabase()
  const { publisher, account, application } = await beginStory(db, { publisherCount })
  const world = createWorld({
    config: { feedOrigins: [publisher.origin], inboundDomain: DOMAIN },
    services: { log: () => undefined },
  })
  const owner = await signedIn(createApp(world.services), account.accountId)
  if (isPrepared) {
    await liveAt(world, DUE)
    world.setNow(minutesLater(HOUR, DUE))
  }
  return { world, owner, account, application, publisher }
}

/** With a clock that goes on, as work takes time: whoever waits for a lease sees it end. */
export async function settle(world: World): Promise<void> {
  const attempts = new Map<Work, number>()
  for (let body = world.queue.shift(); body !== undefined; body = world.queue.shift()) {
    const work = body
    const attempt = (attempts.get(work) ?? 0) + 1
    attempts.set(work, attempt)
    const retry = () => void (attempt < MOST_ATTEMPTS && world.queue.push(work))
    world.setNow(new Date(world.services.now().getTime() + WORK_MS))
    await workOff(world.services, [{ body: work, ack: () => undefined, retry }])
  }
}

export async function liveAt(world: World, now: Date): Promise<void> {
  await world.tickAt(now)
  await settle(world)
}

export async function liveHours(world: World, from: Date, count: number): Promise<void> {
  for (let hour = 0; hour < count; hour += 1) await liveAt(world, minutesLater(hour * HOUR, from))
}

/** A person presses again when the page says that something went wrong. */
export async function press(owner: Browser, path: string, fields: Fields = {}): Promise<void> {
  const { status } = await owner.post(path, fields)
  if (status >= 400) throw new Error(`${path} answered ${status}`)
}

const latestDraft = () =>
  db
    .selectFrom('digest')
    .select(['id', 'public_id', 'version', 'subject', 'body'])
    .where('state', '=', 'ready')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()

const lastDraft = () =>
  db.selectFrom('digest').select('public_id').orderBy('id', 'desc').executeTakeFirstOrThrow()

const latestOwner = () =>
  db.selectFrom('digest').select(['account_id', 'application_id']).executeTakeFirstOrThrow()

async function fieldsOf(words: string) {
  const { version, subject, body } = await latestDraft()
  return { version: String(version), subject, body: `${body}\n\n${words}` }
}

/** The same mail, as often as it is offered: a server waits for some minutes in between. */
async function offer(world: World, to: string, id: string, text: string): Promise<void> {
  world.setNow(minutesLater(3, world.services.now()))
  const raw = [
    'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=example.com',
    'From: Alex Kim <alex@example.com>',
    'Subject: Re: Ready to send',
    `Message-ID: <${id}@mail.example>`,
    '',
    text,
  ].join('\r\n')
  await takeMail(world.services, { to, rawSize: raw.length, raw: new Blob([raw]).stream() })
}

const replyTo = (digestId: number) => inboundAddress(CONFIG.tokenSecret, 'reply', digestId, DOMAIN)

export const STORIES: Story[] = [
  {
    name: 'a note from the tick to the mailbox',
    atLeast: 15,
    begin: async () => {
      const { world, publisher } = await beginDraft(false)
      await liveAt(world, minutesLater(-HOUR, DUE))
      return {
        world,
        acts: [() => world.tickAt(DUE), () => settle(world)],
        end: async () => {
          await liveHours(world, minutesLater(HOUR, DUE), 2)
          await publisher.close()
        },
      }
    },
  },
  {
    name: 'a note that is changed, put off, brought back and sent',
    atLeast: 15,
    begin: async () => {
      const { world, owner, publisher } = await beginDraft(true)
      await publisher.close()
      const { public_id: first } = await latestDraft()
      const fields = await fieldsOf('P.S. I drove past the new substation.')
      const back = minutesLater(DAY, DUE)
      return {
        world,
        acts: [
          () => press(owner, `/digests/${first}/later`, { ...fields, until: 'tomorrow' }),
          () => world.tickAt(back),
          () => settle(world),
          () => liveHours(world, minutesLater(HOUR, back), 1),
          async () => {
            const { public_id } = await lastDraft()
            await press(owner, `/digests/${public_id}/sent`, { sentOn: '' })
          },
        ],
        end: () => liveHours(world, minutesLater(4 * HOUR, back), 2),
      }
    },
  },
  ...['swap 2', 'later 3d', 'skip', 'sent', 'stop'].map((command) => ({
    name: `the answer “${command}” to a mail of ours`,
    atLeast: 2,
    begin: async () => {
      const { world, publisher } = await beginDraft(true, 5)
      await publisher.close()
      const to = await replyTo((await latestDraft()).id)
      return {
        world,
        acts: [() => offer(world, to, 'one', command), () => offer(world, to, 'one', command)],
        end: () => liveHours(world, minutesLater(3 * HOUR, DUE), 1),
      }
    },
  })),
  {
    name: 'a blind copy while two drafts wait',
    atLeast: 3,
    begin: async () => {
      const { world, publisher, application } = await beginDraft(true)
      await publisher.close()
      const { account_id, application_id } = await latestOwner()
      await db
        .insertInto('digest')
        .values({
          ...{ account_id, application_id, kind: 'second-mail', state: 'ready' },
          ...{ period: 'asked:other', created_at: DUE },
        })
        .execute()
      const to = await inboundAddress(CONFIG.tokenSecret, 'log', application.id, DOMAIN)
      return {
        world,
        acts: [() => offer(world, to, 'two', 'Hello Dana,')],
        end: async () => undefined,
      }
    },
  },
  {
    name: 'an outcome, its last mail, and both taken back',
    atLeast: 10,
    begin: async () => {
      const { world, owner, publisher, application } = await beginDraft(true)
      await publisher.close()
      const path = `/applications/${application.publicId}`
      return {
        world,
        acts: [
          () => press(owner, `${path}/outcome`, { outcome: 'rejected' }),
          () => press(owner, `${path}/drafts`, { kind: 'last-mail', formId: FORM }),
          () => settle(world),
          () => liveAt(world, minutesLater(2 * HOUR, DUE)),
          () => press(owner, `${path}/status`, { change: 'resume' }),
        ],
        end: () => liveHours(world, minutesLater(3 * HOUR, DUE), 2),
      }
    },
  },
  {
    name: 'a calendar, and a draft that is sent',
    atLeast: 8,
    begin: async () => {
      const { world, owner, publisher } = await beginDraft(true)
      await publisher.close()
      const { public_id: id } = await latestDraft()
      return {
        world,
        acts: [
          () => press(owner, '/account/calendar'),
          () => liveAt(world, minutesLater(HOUR, DUE)),
          () => press(owner, `/digests/${id}/sent`, { sentOn: '' }),
          () => liveAt(world, minutesLater(2 * HOUR, DUE)),
        ],
        end: () => liveHours(world, minutesLater(3 * HOUR, DUE), 1),
      }
    },
  },
]
