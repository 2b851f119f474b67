import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { workOff } from '../../src/jobs/work.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { type Publisher, startPublisher } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const LOOPS = ['/loop1', '/loop2', '/loop3', '/loop4', '/loop5']

let publisher: Publisher
let world: World
let requestCount = 0

beforeEach(async () => {
  await emptyDatabase()
  requestCount = 0
  const loop = (_request: unknown, response: ServerResponse) =>
    response.writeHead(302, { location: '/loop' }).end()
  const loops = ['/loop', ...LOOPS].map((path) => [path, loop] as const)
  publisher = await startPublisher({ '/a': 'Here.', '/b': 'Here.', ...Object.fromEntries(loops) })
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const { fetch } = world.services
  world.services.fetch = (input, init) => {
    requestCount += 1
    return fetch(input, init)
  }
})
afterEach(() => publisher.close())

/** A draft that waits, with picks first and alternates after them. */
async function addDraft(picks: readonly string[], alternates: readonly string[] = []) {
  const account = await addAccount(db)
  const { id: applicationId } = await addApplication(db, account)
  const { id } = await db
    .insertInto('digest')
    .values({
      account_id: account.accountId,
      application_id: applicationId,
      period: 'due:1',
      state: 'ready',
      created_at: NOW,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [index, path] of [...picks, ...alternates].entries()) {
    const article = await db
      .insertInto('article')
      .values({
        url: `${publisher.origin}${path}`,
        title: path,
        published_at: NOW,
        first_seen_at: NOW,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('digest_article')
      .values({
        digest_id: id,
        article_id: article.id,
        place: index < picks.length ? 'pick' : 'alternate',
        position: index,
        source: 'Outlet',
      })
      .execute()
  }
  return id
}

async function statesByTitle() {
  const rows = await db
    .selectFrom('article')
    .select(['title', 'link_state'])
    .orderBy('id')
    .execute()
  return Object.fromEntries(rows.map((row) => [row.title, row.link_state]))
}

async function check(digestId: number) {
  world.queue.push({ kind: 'check-links', digestId })
  await world.settle()
}

it('looks at every link of a draft and at those that could come in, the draft’s own first', async () => {
  await check(await addDraft(['/a', '/gone'], ['/b', '/missing', '/loop']))
  expect(await statesByTitle()).toEqual({
    '/a': 'works',
    '/gone': 'dead',
    '/b': 'works',
    '/missing': 'dead',
    '/loop': 'unchecked',
  })
  expect(publisher.requests.slice(0, 3).toSorted()).toEqual(['/a', '/b', '/gone'])
})

it('tells a host that no name server knows from a site that is in trouble', async () => {
  const { fetch } = world.services
  const answers: Record<string, () => Promise<Response>> = {
    '/no-host': async () => new Response('error code: 1016', { status: 530 }),
    '/no-tunnel': async () => new Response('error code: 1033', { status: 530 }),
    '/no-name': async () => {
      const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
      throw new TypeError('fetch failed', { cause })
    },
    '/hangs-up': async () => {
      throw new TypeError('fetch failed')
    },
  }
  world.services.fetch = (input, init) => {
    const answer = answers[new URL(String(input)).pathname]
    return answer === undefined ? fetch(input, init) : answer()
  }
  await check(await addDraft(Object.keys(answers)))
  expect(await statesByTitle()).toEqual({
    '/no-host': 'dead',
    '/no-tunnel': 'silent',
    '/no-name': 'dead',
    '/hangs-up': 'silent',
  })
})

it('asks no link again within a day, whoever has it', async () => {
  const digestId = await addDraft(['/a'])
  await check(digestId)
  await check(digestId)
  expect(publisher.requests).toEqual(['/a'])
  world.setNow(minutesLater(25 * 60))
  await check(digestId)
  expect(publisher.requests).toEqual(['/a', '/a'])
})

it('asks nobody for a draft that is closed', async () => {
  const digestId = await addDraft(['/a'])
  await db.updateTable('digest').set({ state: 'sent' }).where('id', '=', digestId).execute()
  await check(digestId)
  expect(publisher.requests).toEqual([])
})

it('stays under 45 requests in one go, even where every link runs in circles', async () => {
  const digestId = await addDraft(LOOPS)
  const body = { kind: 'check-links' as const, digestId }
  await workOff(world.services, [{ body, ack: () => undefined, retry: () => undefined }])
  expect(requestCount).toBe(18)
  expect(world.queue).toEqual([{ kind: 'check-links', digestId }])
})
