import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookAtEmployer } from '../../src/jobs/pages/look-at-employer.ts'
import { readLink } from '../../src/jobs/pages/read-link.ts'
import { readPosting } from '../../src/jobs/pages/read-posting.ts'
import { collectFeed } from '../../src/jobs/reading/collect.ts'
import { fetchList } from '../../src/jobs/sources/import-opml.ts'
import { visitAddress } from '../../src/jobs/sources/visit-address.ts'
import type { StoredApplication } from '../../src/store/application/applications.ts'
import { releaseHost, takeHost } from '../../src/store/source/publisher-hosts.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { type Publisher, startPublisher } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const BUSY = /reading this site for somebody else just now/
const PAGE =
  '<!doctype html><title>Grid planner at Example Energy</title><meta property="og:site_name" content="ExEn"><h1>Grid planner</h1>'

let publisher: Publisher
let world: World
let application: StoredApplication
let feedId: number
/** Requests that wait for their answer. */
let held: ServerResponse[]
let mostAtOnce: number

beforeEach(async () => {
  await emptyDatabase()
  held = []
  mostAtOnce = 0
  const hold = (_: unknown, response: ServerResponse) => {
    held.push(response)
    mostAtOnce = Math.max(mostAtOnce, held.length)
  }
  publisher = await startPublisher({
    ...{ '/employer': hold, '/job': hold, '/story': hold, '/list': hold, '/feed': hold },
    '/page': PAGE,
  })
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  application = await addApplication(db, await addAccount(db))
  feedId = await addFeed(db, { url: `${publisher.origin}/feed` })
})
afterEach(() => publisher.close())

/** Each way in which somebody has us open a page, with what they are told when it cannot be. */
const WAYS: Readonly<Record<string, () => Promise<string | undefined>>> = {
  "an employer's site": async () => {
    const look = await lookAtEmployer(world.services, application, `${publisher.origin}/employer`)
    return look.kind === 'found' ? undefined : look.reason
  },
  'a job posting': async () => {
    const posting = await readPosting(world.services, `${publisher.origin}/job`, 'visitor')
    return posting.ok ? undefined : posting.reason
  },
  'a page for its title': async () => {
    const link = { url: `${publisher.origin}/story`, title: '', kind: 'article' }
    const read = await readLink(world.services, application.accountId, link)
    return read.ok ? undefined : read.trouble.reason
  },
  'a list of subscriptions': async () => {
    const { accountId, sectorId } = application
    const list = await fetchList(world.services, {
      accountId,
      url: `${publisher.origin}/list`,
      sectorId,
    })
    return list.ok ? undefined : list.reason
  },
}

function answerAll(): void {
  for (const response of held.splice(0)) response.end(PAGE)
}

describe.each(Object.entries(WAYS))('while we read %s', (_name, ask) => {
  it('nobody else has us ask the same host, and afterwards everybody may', async () => {
    const asked = ask()
    await expect.poll(() => held.length).toBe(1)
    for (const other of Object.values(WAYS)) expect(await other()).toMatch(BUSY)
    const url = `${publisher.origin}/page`
    const { accountId } = application
    expect(await visitAddress(world.services, { url, accountId })).toEqual({ kind: 'busy' })
    await collectFeed(world.services, feedId, undefined)
    expect(world.queue).toEqual([{ kind: 'collect', feedId }])
    expect(mostAtOnce).toBe(1)
    answerAll()
    expect(await asked).toBeUndefined()
    expect(await visitAddress(world.services, { url, accountId })).toMatchObject({ kind: 'page' })
  })

  it('is not begun while a feed of that host is being read', async () => {
    const collected = collectFeed(world.services, feedId, undefined)
    await expect.poll(() => held.length).toBe(1)
    expect(await ask()).toMatch(BUSY)
    answerAll()
    await collected
    expect(publisher.requests).toEqual(['/feed'])
  })
})

it('a site that asked us to wait is not asked by anybody', async () => {
  const host = new URL(publisher.origin).host
  await db
    .insertInto('publisher_host')
    .values({ name: host, leased_until: NOW, not_before: minutesLater(300) })
    .execute()
  for (const ask of Object.values(WAYS)) expect(await ask()).toMatch(/asks us to wait/)
  expect(publisher.requests).toEqual([])
})

it('whoever took longer than a lease gives back nothing that is somebody else’s by then', async () => {
  const host = 'slow.example'
  const first = await takeHost(db, host, NOW)
  const later = minutesLater(2)
  const second = await takeHost(db, host, later)
  if (first.kind !== 'taken' || second.kind !== 'taken') throw new Error('the host was not free')
  await releaseHost(db, host, { until: first.until, now: later })
  expect(await takeHost(db, host, later)).toEqual({ kind: 'busy' })
  await releaseHost(db, host, { until: second.until, now: later })
  expect(await takeHost(db, host, later)).toMatchObject({ kind: 'taken' })
})

describe.each(
  Object.entries({
    'a reading of a feed': () => collectFeed(world.services, feedId, undefined),
    'a visit': async () => {
      const { accountId } = application
      await visitAddress(world.services, { url: `${publisher.origin}/story`, accountId })
    },
  }),
)('%s that took longer than its lease', (_name, read) => {
  it('gives back nothing that is somebody else’s by then', async () => {
    const reading = read()
    await expect.poll(() => held.length).toBe(1)
    const later = minutesLater(2)
    world.setNow(later)
    const { host } = new URL(publisher.origin)
    expect(await takeHost(db, host, later)).toMatchObject({ kind: 'taken' })
    answerAll()
    await reading
    expect(await takeHost(db, host, later)).toEqual({ kind: 'busy' })
  })
})

it('a feed that another worker took after the lease stays with that worker', async () => {
  const first = collectFeed(world.services, feedId, undefined)
  await expect.poll(() => held.length).toBe(1)
  world.setNow(minutesLater(2))
  const second = collectFeed(world.services, feedId, undefined)
  await expect.poll(() => held.length).toBe(2)
  held.shift()?.end(PAGE)
  await first
  const { leased_until } = await db
    .selectFrom('feed')
    .select('leased_until')
    .where('id', '=', feedId)
    .executeTakeFirstOrThrow()
  expect(leased_until).toEqual(minutesLater(3))
  answerAll()
  await second
})
