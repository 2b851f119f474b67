import type { ServerResponse } from 'node:http'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Work } from '../../src/bindings.ts'
import type { Transport } from '../../src/core/mail/email-message.ts'
import { workOff } from '../../src/jobs/work.ts'
import { addAdditions, chooseAdditions, listAdditions } from '../../src/store/source/additions.ts'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm, type Killer } from '../support/killer.ts'
import { addAccount, addApplication, addFeed, minutesLater } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

// On Cloudflare's free plan an invocation may reach outside 50 times; docs/limits.md has the figures.
const LIMIT = 45
const figures: string[] = []
let meter: Killer

beforeEach(async () => {
  await emptyDatabase()
  // It kills nobody here; it only counts.
  meter = createKiller(0, 'before')
})
afterEach(disarm)
afterAll(() => process.stdout.write(`Subrequests: ${figures.join(' · ')}\n`))

async function expectFew(name: string, act: () => Promise<void>): Promise<void> {
  const before = meter.count()
  await act()
  const count = meter.count() - before
  figures.push(`${name} ${count}`)
  expect(count).toBeLessThan(LIMIT)
}

/** A world whose every way out is counted: queries, feeds, mails and the queue. */
function createMeteredWorld(origins: readonly string[] = [], isKeyed = true): World {
  const send: Transport['send'] = async () => ({ kind: 'accepted', providerId: 'id' })
  const world = createWorld({
    config: { feedOrigins: origins },
    transport: { isKeyed, send: meter.guard(send) },
  })
  world.services.models = { run: meter.guard(async () => ({ response: [] })) }
  world.services.fetch = meter.guard(world.services.fetch)
  world.services.queue.sendBatch = meter.guard(world.services.queue.sendBatch)
  return world
}

async function take(world: World, body: Work): Promise<void> {
  let isDone = false
  const ack = () => {
    isDone = true
  }
  await workOff(world.services, [{ body, ack, retry: () => undefined }])
  expect(isDone).toBe(true)
}

describe('a tick', () => {
  const addDueFeeds = (count: number) =>
    sql`
      with added as (
        insert into feed (url, title)
        select 'https://feed' || number || '.example/', 'Feed' from generate_series(1, ${count}::integer) as number
        returning id
      )
      insert into source (feed_id, sector_id) select id, 'power-utilities' from added`.execute(db)

  /** Active applications of one account, with the time that is kept for their next digest. */
  const addApplications = (accountId: number, prefix: string, count: number, dueAt = DUE) =>
    sql`
      insert into application (account_id, employer, sector_id, role, interviewed_on, next_digest_at, created_at)
      select ${accountId}::integer, ${prefix} || number, 'power-utilities', 'Planner', '2026-03-02',
        ${dueAt}::timestamptz, ${minutesLater(-14_400, DUE)}::timestamptz
      from generate_series(1, ${count}::integer) as number`.execute(db)

  it('with nothing due', async () => {
    const world = createMeteredWorld()
    await expectFew('tick, nothing due', () => world.tickAt(DUE))
    expect(world.queue).toEqual([])
  })

  it('with 1,000 feeds and 500 digests due, of which it takes as many as it may', async () => {
    const { accountId } = await addAccount(db)
    await addDueFeeds(1000)
    await addApplications(accountId, 'Employer ', 500)
    const world = createMeteredWorld()
    await expectFew('tick, 1,000 feeds and 500 digests due', () => world.tickAt(DUE))
    const taken = Map.groupBy(world.queue, ({ kind }) => kind)
    expect([taken.get('collect')?.length, taken.get('prepare')?.length]).toEqual([800, 300])
  })

  it('with 500 digests due, 500 stuck, a wrong due time and a mail that waits', async () => {
    const account = await addAccount(db)
    await addDueFeeds(1000)
    await addApplications(account.accountId, 'Stuck ', 500, minutesLater(1440, DUE))
    await sql`
      insert into digest (account_id, application_id, period, created_at)
      select account_id, id, 'due:2026-03-11', ${minutesLater(-1440, DUE)}::timestamptz
      from application`.execute(db)
    const { id } = await addApplication(db, account, { interviewedOn: '2026-03-11' })
    await sql`update application set next_digest_at = ${minutesLater(-1, DUE)}::timestamptz where id = ${id}`.execute(
      db,
    )
    await addApplications(account.accountId, 'Employer ', 499)
    await sql`
      insert into email (kind, once, recipient, next_attempt_at, created_at)
      values ('sign-in', 'one', 'alex@example.com', ${DUE}::timestamptz, ${DUE}::timestamptz)`.execute(
      db,
    )
    const world = createMeteredWorld()
    await expectFew('tick, everything at once', () => world.tickAt(DUE))
  })
})

describe('a message', () => {
  let publisher: Publisher
  afterEach(() => publisher.close())

  const pageOf = (count: number) =>
    writeRss(
      'Grid',
      Array.from({ length: count }, (_, number) => ({
        title: `The power grid, part ${number}`,
        url: `https://publisher.example/${number}`,
        publishedAt: minutesLater(-number, DUE),
      })),
    )

  it('that collects a feed with 200 new items behind five redirects', async () => {
    const hops = Array.from({ length: 5 }, (_, hop) => [
      `/hop${hop}`,
      (_: unknown, response: ServerResponse) => {
        response.writeHead(301, { location: hop === 4 ? '/feed' : `/hop${hop + 1}` }).end()
      },
    ])
    publisher = await startPublisher({ ...Object.fromEntries(hops), '/feed': pageOf(200) })
    const feedId = await addFeed(db, { url: `${publisher.origin}/hop0` })
    await addApplication(db, await addAccount(db))
    const world = createMeteredWorld([publisher.origin])
    await world.tickAt(DUE)
    await expectFew('collect, 200 items, 5 redirects', () =>
      take(world, { kind: 'collect', feedId, runId: 1 }),
    )
    const { rows } = await sql<{ count: number }>`select count(*)::integer from article`.execute(db)
    expect(rows).toEqual([{ count: 200 }])
  })

  it('that looks at an address behind five redirects, and the one that subscribes to it', async () => {
    const hops = Array.from({ length: 5 }, (_, hop) => [
      `/hop${hop}`,
      (_: unknown, response: ServerResponse) => {
        response.writeHead(302, { location: hop === 4 ? '/feed' : `/hop${hop + 1}` }).end()
      },
    ])
    publisher = await startPublisher({ ...Object.fromEntries(hops), '/feed': pageOf(200) })
    const { accountId, ...account } = await addAccount(db)
    for (const employer of ['A', 'B', 'C', 'D', 'E', 'F']) {
      await addApplication(db, { accountId, ...account }, { employer })
    }
    const batchId = crypto.randomUUID()
    const [additionId = 0] = await addAdditions(db, {
      ...{ accountId, batchId, applicationId: undefined, isImport: false, now: DUE },
      additions: [toAddition(`${publisher.origin}/hop0`, 'power-utilities')],
    })
    const world = createMeteredWorld([publisher.origin])
    await expectFew('look up', () => take(world, { kind: 'look-up', additionId }))
    const [found] = await listAdditions(db, accountId, batchId)
    await chooseAdditions(db, accountId, batchId, [found?.publicId ?? ''])
    await expectFew('subscribe', () => take(world, { kind: 'look-up', additionId }))
    expect(await listAdditions(db, accountId, batchId)).toMatchObject([{ state: 'added' }])
  })

  it('that prepares a digest, and one that still waits for its feeds', async () => {
    const story = await beginStory(db)
    publisher = story.publisher
    const world = createMeteredWorld([publisher.origin])
    await world.tickAt(DUE)
    await expectFew('prepare, waiting', () =>
      take(world, { kind: 'prepare', digestId: 1, runId: 1 }),
    )
    for (const feedId of [1, 2, 3, 4, 5]) await take(world, { kind: 'collect', feedId, runId: 1 })
    await expectFew('prepare', () => take(world, { kind: 'prepare', digestId: 1, runId: 1 }))
    expect(await db.selectFrom('digest').select('state').execute()).toEqual([{ state: 'ready' }])
  })

  it('that chooses again and again, because others take each lead', async () => {
    const story = await beginStory(db)
    publisher = story.publisher
    const world = createMeteredWorld([publisher.origin])
    await world.tickAt(DUE)
    const isPrepare = ({ kind }: Work) => kind === 'prepare'
    for (const work of world.queue.filter((work) => !isPrepare(work))) await take(world, work)
    const [work] = world.queue.filter(isPrepare)
    if (work === undefined) throw new Error('nothing to prepare')
    // Whatever it takes was somebody else's a moment before.
    await sql`alter table lead_hold add constraint lead_hold_is_free_for_nobody check (false)`.execute(
      db,
    )
    await sql`alter table lead_hold drop constraint lead_hold_is_free`.execute(db)
    await sql`alter table lead_hold rename constraint lead_hold_is_free_for_nobody to lead_hold_is_free`.execute(
      db,
    )
    const body = { ...work }
    await expectFew('prepare, all leads lost', () =>
      workOff(world.services, [{ body, ack: () => undefined, retry: () => undefined }]),
    )
    await sql`
      alter table lead_hold drop constraint lead_hold_is_free,
        add constraint lead_hold_is_free check (holder <> '')`.execute(db)
    expect(await db.selectFrom('digest').select('state').execute()).toEqual([
      { state: 'preparing' },
    ])
  })

  it('that replaces a pick whose page is gone', async () => {
    publisher = await startPublisher({})
    const account = await addAccount(db)
    const { id: applicationId } = await addApplication(db, account)
    const world = createMeteredWorld([publisher.origin])
    const { rows } = await sql<{ id: number }>`
      with draft as (
        insert into digest (account_id, application_id, period, state, created_at)
        values (${account.accountId}, ${applicationId}, 'due:1', 'ready', ${DUE}) returning id
      ),
      written as (
        insert into article (url, title, published_at, first_seen_at, link_state, link_checked_at)
        select 'https://outlet.example/' || number, 'Story ' || number, ${DUE}::timestamptz, ${DUE}::timestamptz,
          case number when 1 then 'dead' else 'works' end, ${DUE}::timestamptz
        from generate_series(1, 5) as number
        returning id
      ),
      chosen as (
        insert into digest_article (digest_id, article_id, place, position, source)
        select draft.id, written.id, case when written.id < 4 then 'pick' else 'alternate' end, written.id,
          'Outlet ' || written.id
        from draft, written
      )
      select id from draft`.execute(db)
    const digestId = rows[0]?.id ?? 0
    world.setNow(DUE)
    await expectFew('check links, replacing', () => take(world, { kind: 'check-links', digestId }))
    const picks = await db
      .selectFrom('digest_article')
      .select('article_id')
      .where('place', '=', 'pick')
      .orderBy('position')
      .execute()
    expect(picks.map((pick) => pick.article_id)).toEqual([4, 2, 3])
  })

  it.each([
    { kind: 'with idempotency keys', isKeyed: true },
    { kind: 'without idempotency keys', isKeyed: false },
  ])('that delivers the mails of six digests, $kind', async ({ kind, isKeyed }) => {
    const story = await beginStory(db)
    publisher = story.publisher
    for (const employer of ['A', 'B', 'C', 'D', 'E']) {
      await addApplication(db, story.account, { employer })
    }
    const world = createMeteredWorld([publisher.origin], isKeyed)
    await world.tickAt(DUE)
    const isDelivery = ({ kind }: Work) => kind === 'deliver'
    for (const work of world.queue.filter((work) => !isDelivery(work))) await take(world, work)
    // By then the mails have waited long enough for their links.
    world.setNow(minutesLater(11, DUE))
    await expectFew(`deliver, ${kind}`, () => take(world, { kind: 'deliver', runId: 1 }))
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer from email where state = 'accepted'`.execute(db)
    expect(rows[0]?.count).toBeGreaterThan(3)
  })
})
