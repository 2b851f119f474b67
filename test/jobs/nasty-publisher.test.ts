import { beforeAll, describe, expect, it } from 'vitest'
import { enqueueReadings } from '../../src/jobs/enqueue.ts'
import { visitAddress } from '../../src/jobs/sources/visit-address.ts'
import { workOff } from '../../src/jobs/work.ts'
import { askForReading, listDueFeeds } from '../../src/store/source/feeds.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { BUSY_PAGES, PAGES } from '../support/nasty-pages.ts'
import { startNastyPublisher, type Visit } from '../support/nasty-publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const DAYS = 30
/** A day, and ticks that were missed. */
const MAX_GAP_HOURS = 27
const HOUR_MS = 3_600_000
const REDIRECTED_TO: readonly string[] = ['/moved-to', '/elsewhere', '/lent-to']
/** Nobody presses anything here, so it shows how patience grows. */
const FAILING: readonly string[] = ['/down', '/challenge', '/broken', '/bomb', '/loop']
const UNPRESSED: readonly string[] = [...FAILING, '/plain', '/missing']

let visits: Visit[] = []
let violations: string[] = []
const to = (path: string) => visits.filter((visit) => visit.path === path)

beforeAll(async () => {
  await emptyDatabase()
  let now = NOW
  const publishers = [
    await startNastyPublisher(PAGES, NOW, () => now),
    await startNastyPublisher(BUSY_PAGES, NOW, () => now),
  ]
  const world = createWorld({ config: { feedOrigins: publishers.map(({ origin }) => origin) } })
  const account = await addAccount(db)
  await addApplication(db, account)
  const pressed: number[] = []
  for (const [index, pages] of [PAGES, BUSY_PAGES].entries()) {
    for (const path of Object.keys(pages).filter((name) => !REDIRECTED_TO.includes(name))) {
      const feedId = await addFeed(db, { url: publishers[index]?.origin + path })
      if (!UNPRESSED.includes(path)) pressed.push(feedId)
    }
  }
  for (let hour = 0; hour < DAYS * 24; hour += 1) {
    // Ticks come late, twice, or not at all.
    if (hour % 19 === 7) continue
    now = minutesLater(hour * 60 + ((hour * 7) % 13))
    world.setNow(now)
    if (hour % 29 === 0) {
      const some = pressed.filter((feedId) => (feedId + hour) % 3 === 0)
      await pressButtons(world, some, `${publishers[0]?.origin}/typo`, account.accountId)
    }
    for (let tick = 0; tick < (hour % 23 === 3 ? 2 : 1); tick += 1) {
      const due = await listDueFeeds(db, now, { read: 100, unchecked: 0 })
      await enqueueReadings(world.services.queue, due, undefined)
    }
    await workOffTogether(world, hour % 3 === 0 ? 3 : 1)
  }
  for (const publisher of publishers) await publisher.close()
  visits = publishers.flatMap((publisher) => publisher.visits)
  violations = publishers.flatMap((publisher) => publisher.violations)
  process.stdout.write(
    `Nasty publisher: ${visits.length} requests in ${DAYS} days, ${violations.length} violations.\n`,
  )
}, 900_000)

describe('in thirty days a nasty publisher', () => {
  it('has nothing to complain about', () => {
    expect(violations).toEqual([])
  })

  // Polite is not enough.
  it.each([
    ...['/steady', '/nervous', '/plain', '/fresh', '/fresh-for-a-year', '/expires', '/ttl'],
    ...['/daily', '/blip', '/lent', '/busy', '/beside-busy'],
  ])('sees %s read every day', (path) => {
    expect(longestGap(to(path))).toBeLessThanOrEqual(MAX_GAP_HOURS)
  })

  it('sees what is new four times a day, and sends the rest once', () => {
    expect(to('/steady').length).toBeGreaterThan(100)
    // Every eight hours there is something new.
    expect(to('/steady').filter(({ status }) => status === 200)).toHaveLength(90)
  })

  it('sees nobody in the hours and on the days that it named', () => {
    expect(to('/skip').length).toBeGreaterThan(20)
    expect(to('/skip').every(({ at }) => isWelcome(new Date(at)))).toBe(true)
  })

  it.each(FAILING.slice(1))('sees %s asked less and less', (path) => {
    expect(to(path).length).toBeGreaterThan(5)
    expect(isSlowing(to(path))).toBe(true)
  })

  it('sees patience with what is down, and is read again afterwards', () => {
    expect(isSlowing(to('/down').filter(({ status }) => status === 500))).toBe(true)
    expect(to('/down').at(-1)?.status).toBeLessThan(400)
  })

  it('is never asked again for what is gone, nor for what was missing for a week', () => {
    expect(to('/gone').filter(({ status }) => status === 410)).toHaveLength(1)
    const missing = to('/missing').filter(({ status }) => status === 404)
    expect(missing.length).toBeLessThan(15)
    expect(daysOf(missing.at(-1))).toBeLessThan(17)
  })

  it('moves a feed by saying so twice, and not by saying it once', () => {
    expect(to('/moved').filter(({ status }) => status === 301)).toHaveLength(2)
    expect(to('/moved-to').length).toBeGreaterThan(10)
    expect(to('/elsewhere')).toHaveLength(1)
  })

  it('is understood when it tests for people', async () => {
    const { failure } = await db
      .selectFrom('feed')
      .select('failure')
      .where('url', 'like', '%/challenge')
      .executeTakeFirstOrThrow()
    expect(failure).toMatch(/test for people/)
  })
})

/** Somebody presses "test now", and adds an address twice that is no feed. */
async function pressButtons(
  { services }: World,
  feedIds: readonly number[],
  typo: string,
  accountId: number,
): Promise<void> {
  for (const id of feedIds) await askForReading(db, id, services.now())
  await visitAddress(services, { url: typo, accountId })
  await visitAddress(services, { url: typo, accountId })
}

/** The queue's consumers; several at a time meet at one host. */
async function workOffTogether({ queue, services }: World, consumers: number): Promise<void> {
  const works = queue.splice(0)
  while (works.length > 0) {
    const batch = works.splice(0, consumers)
    await Promise.all(
      batch.map((body) =>
        workOff(services, [{ body, ack: () => undefined, retry: () => undefined }]),
      ),
    )
    // Those that found their host busy come back.
    works.push(...queue.splice(0))
  }
}

function gaps(of: readonly Visit[]): number[] {
  return of.slice(1).map(({ at }, index) => (at - (of[index]?.at ?? at)) / HOUR_MS)
}

/** Also that from the last one to the end of the month. */
function longestGap(of: readonly Visit[]): number {
  const end = minutesLater(DAYS * 1440).getTime()
  return Math.max(...gaps(of), (end - (of.at(-1)?.at ?? 0)) / HOUR_MS)
}

function isWelcome(date: Date): boolean {
  return date.getUTCHours() >= 8 && date.getUTCDay() % 6 !== 0
}

const daysOf = (visit: Visit | undefined) => ((visit?.at ?? 0) - NOW.getTime()) / HOUR_MS / 24

/** Nobody pressed: every gap is at least the one that its place in the row asks for, as far as a day. */
function isSlowing(of: readonly Visit[]): boolean {
  return gaps(of).every((gap, index) => gap >= Math.min(24, 2 ** index))
}
