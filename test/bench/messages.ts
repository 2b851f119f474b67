/**
 * Whole messages in workerd, as wrangler runs them: `node test/bench/messages.ts`, on Linux. By hand, never in CI;
 * docs/limits.md has the figures of one run.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import { startTestStack } from '../browser/test-stack.ts'
import { addAccount, addApplication, NOW } from '../support/make.ts'
import { print } from './compare.ts'
import { workerdMs } from './workerd-clock.ts'

const ROUNDS = 7
const REQUESTS = 100
const TICKS = 20
/** Each asks for a digest of its own in each round. */
const READERS = 10

type Work = { times: number; run: () => Promise<void> }

const applicationIds: number[] = []
const stack = await startTestStack({
  now: NOW,
  prepare: async (db) => {
    for (let reader = 0; reader < READERS; reader += 1) {
      const account = await addAccount(db, { email: `reader${reader}@example.com` })
      applicationIds.push((await addApplication(db, account)).id)
    }
  },
})
const { db } = stack

const count = async (query: ReturnType<typeof sql<{ count: number }>>) =>
  (await query.execute(db)).rows[0]?.count ?? 0
const dueFeeds = sql<{ count: number }>`
  select count(*)::integer as count from feed
  where state = 'new' and exists (select from source where feed_id = feed.id and is_on and sector_id = 'power-utilities')`
const unfinished = sql<{ count: number }>`
  select (select count(*) from digest where state = 'preparing')::integer
    + (select count(*) from email where state in ('pending', 'leased'))::integer as count`

async function untilNone(query: typeof dueFeeds): Promise<void> {
  while ((await count(query)) > 0) await pause(200)
}

async function readAllAnew(): Promise<void> {
  await sql`delete from article where id not in (select article_id from digest_article)`.execute(db)
  await sql`
    update feed set state = 'new', body_hash = null, etag = null, last_modified = null,
      next_fetch_at = '-infinity', not_before = '-infinity'
    where exists (select from source where feed_id = feed.id and is_on and sector_id = 'power-utilities')`.execute(
    db,
  )
  await stack.tick()
  await untilNone(dueFeeds)
}

async function prepareAndDeliver(): Promise<void> {
  await sql`delete from sent_link`.execute(db)
  await sql`delete from digest`.execute(db)
  for (const applicationId of applicationIds) {
    await addAskedDigest(db, { applicationId, formId: crypto.randomUUID(), now: NOW })
  }
  await stack.tick()
  await untilNone(unfinished)
}

const feedCount = await count(dueFeeds)
const WORKS: Readonly<Record<string, Work>> = {
  'a bare /health': {
    times: REQUESTS,
    run: async () => {
      for (let time = 0; time < REQUESTS; time += 1) {
        await (await fetch(`${stack.url}/health`)).text()
      }
    },
  },
  'a tick with nothing due': {
    times: TICKS,
    run: async () => {
      for (let time = 0; time < TICKS; time += 1) await stack.tick()
    },
  },
  'collect a feed, with its share of a tick': { times: feedCount, run: readAllAnew },
  'prepare and deliver a digest, with its share of a tick': {
    times: READERS,
    run: prepareAndDeliver,
  },
}

// What is due at first is done before anything is measured.
await readAllAnew()
await prepareAndDeliver()
const msOf = new Map<string, number[]>()
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, { times, run }] of Object.entries(WORKS)) {
    const start = await workerdMs()
    await run()
    msOf.set(name, [...(msOf.get(name) ?? []), ((await workerdMs()) - start) / times])
  }
}
const mails = await count(sql`select count(*)::integer as count from mailbox_message`)
await stack.stop()

print(`${ROUNDS} rounds, ${feedCount} feeds, ${mails} mails. Processor ms of workerd, medians:\n`)
print('| | ms | from | to | ratio |\n|---|---|---|---|---|')
const middle = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0
const sorted = (name: string) => (msOf.get(name) ?? []).toSorted((a, b) => a - b)
const measure = middle(sorted('a bare /health'))
for (const name of Object.keys(WORKS)) {
  const times = sorted(name)
  const figures = [middle(times), times[0] ?? 0, times.at(-1) ?? 0, middle(times) / measure]
  print(`| ${name} | ${figures.map((figure) => figure.toFixed(1)).join(' | ')} |`)
}
