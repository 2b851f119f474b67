import { beforeEach, describe, expect, it } from 'vitest'
import { deliverMails } from '../../src/jobs/mails/deliver.ts'
import { requestSignIn } from '../../src/store/account/sign-in.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, minutesLater, NOW } from '../support/make.ts'
import { snapshot } from '../support/snapshot.ts'
import { CONFIG, createWorld, type World } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'
import { type ProviderEvent, signEvent, WEBHOOK_SECRET, writeEvent } from './resend.ts'
import { tellDraftStory } from './story.ts'

const EMAIL = 'alex@example.com'
const CONFIGURED = { ...CONFIG, resendWebhookSecret: WEBHOOK_SECRET }

let world: World
let owner: Browser

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld({ config: CONFIGURED })
  const { accountId } = await addAccount(db)
  owner = await signedIn(createApp(world.services), accountId)
})

const HARD = { type: 'Permanent', subType: 'General', message: `550 no mailbox ${EMAIL}` }
const SOFT = { type: 'Transient', subType: 'MailboxFull', message: '452 mailbox full' }

let count = 0
/** Posts as Svix does, signed now. */
async function tell(event: ProviderEvent | string, special: Record<string, string> = {}) {
  count += 1
  const body = typeof event === 'string' ? event : writeEvent(event)
  const id = special['svix-id'] ?? `msg_${count}`
  return await createApp(world.services).request('/webhooks/resend', {
    method: 'POST',
    body,
    headers: { ...signEvent(body, id, world.services.now()), ...special },
  })
}

const readPage = async (path: string) => textOf(await (await owner.get(path)).text())

/** Queues a mail to the owner that nobody is waiting for, and delivers it. */
async function mailTo(kind: 'sign-in' | 'confirm'): Promise<{ state: string; waitDays: number }> {
  const row = await db
    .insertInto('email')
    .values({
      kind,
      once: `${kind}:${count}`,
      recipient: EMAIL,
      next_attempt_at: world.services.now(),
      created_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await deliverMails(world.services, undefined)
  const { state, next_attempt_at } = await db
    .selectFrom('email')
    .select(['state', 'next_attempt_at'])
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
  const waitMs = next_attempt_at.getTime() - world.services.now().getTime()
  return { state, waitDays: Math.round(waitMs / 86_400_000) }
}

describe('a mailbox that sends our mail back', () => {
  it('gets no more of them, and its owner reads why and what to do', async () => {
    expect((await tell({ type: 'email.bounced', bounce: HARD })).status).toBe(204)
    expect((await mailTo('confirm')).state).toBe('suppressed')
    for (const path of ['/today', '/account']) {
      const page = await readPage(path)
      expect(page).toContain(`A mail to ${EMAIL} came back (Tue 10 Mar, 10:00)`)
      expect(page).toContain('The mail server said: “550 no mailbox (address)”')
      expect(page).toContain('Check that this mailbox exists')
    }
  })

  it('still gets the link to sign in that somebody asks for', async () => {
    await tell({ type: 'email.bounced', bounce: HARD })
    await requestSignIn(db, { email: EMAIL, addressHash: 'hash', now: NOW })
    await deliverMails(world.services, undefined)
    const { state } = await db.selectFrom('email').select('state').executeTakeFirstOrThrow()
    expect(state).toBe('accepted')
  })

  it('gets mails again when its owner says so', async () => {
    await tell({ type: 'email.bounced', bounce: HARD })
    await owner.post('/mail/write-again')
    expect(await readPage('/today')).not.toContain('came back')
    expect(await db.selectFrom('mail_trouble').selectAll().execute()).toEqual([])
  })

  it('tells on the draft’s page that its mail came back', async () => {
    await emptyDatabase()
    const story = await tellDraftStory()
    const { publicId } = await story.readDigest()
    const { provider_id } = await db
      .selectFrom('email')
      .select('provider_id')
      .where('kind', '=', 'digest')
      .executeTakeFirstOrThrow()
    world.setNow(story.world.services.now())
    await tell({ type: 'email.bounced', bounce: HARD, emailId: provider_id ?? '' })
    owner = await signedIn(story.app, story.account.accountId)
    expect(await readPage(`/digests/${publicId}`)).toContain('550 no mailbox (address)')
  })
})

describe('a mail that was marked as spam', () => {
  it('is the last one, until its owner says that it was a mistake', async () => {
    await tell({ type: 'email.complained' })
    expect((await mailTo('confirm')).state).toBe('suppressed')
    expect(await readPage('/today')).toContain(`One of our mails to ${EMAIL} was marked as spam`)
  })

  it('counts more than a bounce, whichever is told first', async () => {
    await tell({ type: 'email.complained', at: -5 })
    await tell({ type: 'email.bounced', bounce: HARD })
    expect(await readPage('/today')).toContain('was marked as spam')
  })
})

describe('a mailbox that is full', () => {
  it('is tried again a day later, then two, four and eight, and no later than that', async () => {
    const waits: number[] = []
    for (let minute = 0; minute < 6; minute += 1) {
      await tell({ type: 'email.bounced', bounce: SOFT, at: minute })
      waits.push((await mailTo('confirm')).waitDays)
    }
    expect(waits).toEqual([1, 2, 4, 8, 8, 8])
    expect(await readPage('/account')).toContain('the mailbox may be full')
  })

  it('begins anew when a later mail got through, and not by an earlier one', async () => {
    await tell({ type: 'email.bounced', bounce: SOFT })
    await tell({ type: 'email.delivered', at: -1 })
    expect(await readPage('/today')).toContain('did not get through')
    await tell({ type: 'email.delivered', at: 1 })
    expect(await readPage('/today')).not.toContain('did not get through')
  })

  it('is not told of any more when the wait is over', async () => {
    await tell({ type: 'email.bounced', bounce: SOFT })
    world.setNow(minutesLater(25 * 60))
    expect(await readPage('/today')).not.toContain('did not get through')
  })

  it('sends what waits at once when its owner says so', async () => {
    await tell({ type: 'email.bounced', bounce: SOFT })
    await mailTo('confirm')
    await owner.post('/mail/write-again')
    const { next_attempt_at } = await db
      .selectFrom('email')
      .select('next_attempt_at')
      .executeTakeFirstOrThrow()
    expect(next_attempt_at).toEqual(NOW)
  })
})

describe('events that come late, twice or in the wrong order', () => {
  it('do not lift a hard bounce', async () => {
    await tell({ type: 'email.bounced', bounce: HARD })
    await tell({ type: 'email.delivered', at: 5 })
    await tell({ type: 'email.bounced', bounce: SOFT, at: 6 })
    expect((await mailTo('confirm')).state).toBe('suppressed')
  })

  it('count once', async () => {
    const twice = { 'svix-id': 'msg_twice' }
    await tell({ type: 'email.bounced', bounce: SOFT }, twice)
    expect((await tell({ type: 'email.bounced', bounce: SOFT }, twice)).status).toBe(204)
    const [trouble] = await db.selectFrom('mail_trouble').selectAll().execute()
    expect(trouble?.bounce_count).toBe(1)
  })

  it('told again after the owner has asked for mails change nothing', async () => {
    const twice = { 'svix-id': 'msg_twice' }
    await tell({ type: 'email.bounced', bounce: HARD }, twice)
    await owner.post('/mail/write-again')
    await tell({ type: 'email.bounced', bounce: HARD }, twice)
    expect(await db.selectFrom('mail_trouble').selectAll().execute()).toEqual([])
  })
})

describe('a request that', () => {
  it.each([
    ['is not signed', { 'svix-signature': '' }],
    ['is signed by somebody else', { 'svix-signature': 'v1,AAAA' }],
    ['is an hour old', { 'svix-timestamp': String(NOW.getTime() / 1000 - 3600) }],
  ])('%s is refused and changes nothing', async (_what, headers) => {
    const before = await snapshot(db)
    expect((await tell({ type: 'email.complained' }, headers)).status).toBe(401)
    expect(await snapshot(db)).toEqual(before)
  })

  it.each([
    ['is about what we did not ask for', writeEvent({ type: 'email.opened' })],
    ['is about another sender', writeEvent({ type: 'email.complained', from: 'a@other.example' })],
    ['is not JSON', 'hello'],
    ['lacks what it should have', '{"type":"email.bounced","data":{}}'],
    ['is about nobody', writeEvent({ type: 'email.bounced' }).replace(`["${EMAIL}"]`, '[]')],
  ])('%s is taken and changes nothing', async (_what, body) => {
    const before = await snapshot(db)
    expect((await tell(body)).status).toBe(204)
    expect(await snapshot(db)).toEqual(before)
  })

  it('comes where no secret is set finds no such page', async () => {
    world = createWorld()
    expect((await tell({ type: 'email.complained' })).status).toBe(404)
  })
})
