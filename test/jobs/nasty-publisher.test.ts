import { expect, it } from 'vitest'
import { enqueueReadings } from '../../src/jobs/enqueue.ts'
import { visitAddress } from '../../src/jobs/visit-address.ts'
import { workOff } from '../../src/jobs/work.ts'
import { askForReading, listDueFeeds } from '../../src/store/feeds.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { BOMB, newsEvery, startNastyPublisher, type Visit } from '../support/nasty-publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const DAYS = 30
/** A day, what a busy page asks for on behalf of the whole host, again and again, and ticks that were missed. */
const MAX_GAP_HOURS = 60
const HOUR_MS = 3_600_000
const CHALLENGE =
  '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/x"></script>'

/** How each page behaves. `quietHours` is what its answer asks for; the publisher checks it. */
const PAGES: Parameters<typeof startNastyPublisher>[0] = {
  '/steady': ({ now }) => ({
    headers: { etag: 'W/"a, b  c"', 'last-modified': 'yesterday, perhaps' },
    body: newsEvery(8, now),
  }),
  // Says something new about the same content each time.
  '/nervous': ({ now, count }) => ({ headers: { etag: `"${count}"` }, body: newsEvery(48, now) }),
  '/plain': ({ now }) => ({ body: newsEvery(8, now), quietHours: 24 }),
  '/fresh': ({ now }) => ({
    headers: { etag: '"f"', 'cache-control': 'public, max-age=36000' },
    body: newsEvery(8, now),
    quietHours: 10,
  }),
  '/fresh-for-a-year': ({ now }) => ({
    headers: { etag: '"y"', 'cache-control': 'max-age=31536000' },
    body: newsEvery(8, now),
    quietHours: 24,
  }),
  '/expires': ({ now }) => ({
    headers: {
      etag: '"e"',
      date: now.toUTCString(),
      expires: new Date(now.getTime() + 12 * HOUR_MS).toUTCString(),
    },
    body: newsEvery(8, now),
    quietHours: 12,
  }),
  '/ttl': ({ now }) => ({
    headers: { etag: '"t"' },
    body: newsEvery(8, now, '<ttl>720</ttl>'),
    quietHours: 12,
  }),
  '/daily': ({ now }) => ({
    headers: { etag: '"d"' },
    body: newsEvery(
      8,
      now,
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>',
    ),
    quietHours: 24,
  }),
  '/skip': ({ now }) => ({
    headers: { etag: '"s"' },
    body: newsEvery(
      8,
      now,
      `<skipHours>${[0, 1, 2, 3, 4, 5, 6, 7].map((hour) => `<hour>${hour}</hour>`).join('')}</skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>`,
    ),
  }),
  '/busy': ({ now, count }) =>
    count % 3 === 1
      ? { status: 429, headers: { 'retry-after': String(5 * 3600) }, quietHours: 5 }
      : count % 3 === 2
        ? {
            status: 503,
            headers: { 'retry-after': new Date(now.getTime() + 9 * HOUR_MS).toUTCString() },
            quietHours: 9,
          }
        : { headers: { etag: '"b"' }, body: newsEvery(8, now) },
  '/down': ({ now, day }) =>
    day > 3 && day < 20 ? { status: 500 } : { headers: { etag: '"o"' }, body: newsEvery(8, now) },
  '/challenge': () => ({ status: 403, body: CHALLENGE }),
  '/broken': ({ now }) => ({ body: newsEvery(8, now).slice(0, 60) }),
  '/bomb': () => ({ headers: { 'content-encoding': 'gzip' }, body: BOMB }),
  '/huge-tag': ({ now }) => ({
    headers: { etag: `"${'x'.repeat(5000)}"` },
    body: newsEvery(8, now),
  }),
  '/gone': ({ now, day }) =>
    day > 10
      ? { status: 410, quietHours: 9999 }
      : { headers: { etag: '"g"' }, body: newsEvery(8, now) },
  '/missing': ({ now, day }) =>
    day > 5 ? { status: 404 } : { headers: { etag: '"m"' }, body: newsEvery(8, now) },
  '/blip': ({ now, count }) =>
    count === 4 ? { status: 404 } : { headers: { etag: '"p"' }, body: newsEvery(8, now) },
  '/moved': ({ now, day }) =>
    day > 4 ? { status: 301, headers: { location: '/moved-to' } } : { body: newsEvery(8, now) },
  '/moved-to': ({ now }) => ({ body: newsEvery(8, now) }),
  '/moved-once': ({ now, count }) =>
    count === 2
      ? { status: 308, headers: { location: '/elsewhere' } }
      : { body: newsEvery(8, now) },
  '/elsewhere': ({ now }) => ({ body: newsEvery(8, now) }),
  '/lent': () => ({ status: 302, headers: { location: '/lent-to' } }),
  '/lent-to': ({ now }) => ({ body: newsEvery(8, now) }),
  '/loop': () => ({ status: 302, headers: { location: 'http://169.254.169.254/' } }),
}
const REDIRECTED_TO = ['/moved-to', '/elsewhere', '/lent-to']
/** Nobody presses anything here, so it shows how patience grows. */
const FAILING = ['/down', '/challenge', '/broken', '/bomb', '/loop']

it('a nasty publisher has nothing to complain about in thirty days', async () => {
  await emptyDatabase()
  let now = NOW
  const publisher = await startNastyPublisher(PAGES, NOW, () => now)
  const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  await addApplication(db, account)
  const pressed: number[] = []
  for (const path of Object.keys(PAGES).filter((name) => !REDIRECTED_TO.includes(name))) {
    const feedId = await addFeed(db, { url: publisher.origin + path })
    if (path !== '/plain' && !FAILING.includes(path)) pressed.push(feedId)
  }
  for (let hour = 0; hour < DAYS * 24; hour += 1) {
    // Ticks come late, twice, or not at all.
    now = minutesLater(hour * 60 + ((hour * 7) % 13))
    world.setNow(now)
    if (hour % 19 === 7) continue
    if (hour % 29 === 0) await pressEverything(world, pressed, publisher.origin, account.accountId)
    for (let tick = 0; tick < (hour % 23 === 3 ? 2 : 1); tick += 1) {
      await enqueueReadings(world.services.queue, await listDueFeeds(db, now, 100), undefined)
    }
    await workTogether(world)
  }
  await publisher.close()
  const { visits } = publisher
  const of = (path: string) => visits.filter((visit) => visit.path === path)
  process.stdout.write(
    `Nasty publisher: ${visits.length} requests in ${DAYS} days, ${publisher.violations.length} violations.\n`,
  )
  expect(publisher.violations).toEqual([])

  // Polite is not enough: it reads.
  for (const path of [
    '/steady',
    '/nervous',
    '/plain',
    '/fresh',
    '/fresh-for-a-year',
    '/expires',
    '/ttl',
    '/daily',
    '/blip',
    '/lent',
  ]) {
    expect([path, longestGap(of(path)) <= MAX_GAP_HOURS]).toEqual([path, true])
  }
  expect(of('/steady').length).toBeGreaterThan(60)
  expect(new Set(of('/steady').map(({ status }) => status))).toEqual(new Set([200, 304]))
  expect(of('/skip').every(({ at }) => isWelcome(new Date(at)))).toBe(true)
  expect(of('/gone').filter(({ status }) => status === 410)).toHaveLength(1)
  const { failure } = await db
    .selectFrom('feed')
    .select('failure')
    .where('url', 'like', '%/challenge')
    .executeTakeFirstOrThrow()
  expect(failure).toMatch(/test for people/)
}, 900_000)

/** Somebody presses "test now" on everything, and adds an address twice that is no feed. */
async function pressEverything(
  { services }: World,
  feedIds: readonly number[],
  origin: string,
  accountId: number,
): Promise<void> {
  for (const id of feedIds) await askForReading(db, id, services.now())
  await visitAddress(services, { url: `${origin}/typo`, accountId })
  await visitAddress(services, { url: `${origin}/typo`, accountId })
}

/** The queue's consumers, four at a time. */
async function workTogether({ queue, services }: World): Promise<void> {
  const works = queue.splice(0)
  while (works.length > 0) {
    const batch = works.splice(0, 4)
    await Promise.all(
      batch.map((body) =>
        workOff(services, [{ body, ack: () => undefined, retry: () => undefined }]),
      ),
    )
    // Those that found their host busy come back.
    works.push(...queue.splice(0))
  }
}

function gaps(visits: readonly Visit[]): number[] {
  return visits.slice(1).map(({ at }, index) => (at - (visits[index]?.at ?? at)) / HOUR_MS)
}

const longestGap = (visits: readonly Visit[]) =>
  Math.max(
    ...gaps(visits),
    (minutesLater(DAYS * 1440).getTime() - (visits.at(-1)?.at ?? 0)) / HOUR_MS,
  )

function isWelcome(date: Date): boolean {
  return date.getUTCHours() >= 8 && date.getUTCDay() % 6 !== 0
}
