import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { ladderFacts } from '../../src/core/ladder/facts.ts'
import { planSteps } from '../../src/core/ladder/ladder.ts'
import { localDate } from '../../src/core/time/local-time.ts'
import { listApplications } from '../../src/store/application/applications.ts'
import { setStatus } from '../../src/store/ladder/ladder-events.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { snapshot } from '../support/snapshot.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, openBrowser, signedIn } from './browser.ts'

const HOUR = 60
const DAY = 24 * HOUR

let world: World
let owner: Browser
let account: Awaited<ReturnType<typeof addAccount>>

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  account = await addAccount(db)
  owner = await signedIn(createApp(world.services), account.accountId)
})

/** The private address, as the page Account shows it. */
async function findAddress(): Promise<string> {
  const page = await (await owner.get('/account')).text()
  const [, path = ''] = /value="https:\/\/digest\.example(\/calendar\/[^"]+)"/.exec(page) ?? []
  return path
}

async function subscribe(): Promise<string> {
  await owner.post('/account/calendar')
  return await findAddress()
}

type Entry = { day: string; sequence: number; status: string; changed: string }

/** What a calendar program has after asking, by UID. */
async function ask(path: string): Promise<Map<string, Entry>> {
  const answer = await openBrowser(createApp(world.services)).get(path)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const root = new ICAL.Component(ICAL.parse(await answer.text()))
  return new Map(
    root.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      const entry = {
        day: event.startDate.toString(),
        sequence: event.sequence,
        status: String(component.getFirstPropertyValue('status')),
        changed: String(component.getFirstPropertyValue('last-modified')),
      }
      return [event.uid, entry]
    }),
  )
}

async function tickAfter(minutes: number): Promise<void> {
  await world.tickAt(minutesLater(minutes))
  await world.settle()
}

describe('the calendar', () => {
  it('has every step with a day and the promised date, and names the employer only', async () => {
    const application = await addApplication(db, account, {
      employer: 'Example Energy, North; South',
      promisedOn: '2026-03-20',
    })
    const path = await subscribe()
    expect(path).toMatch(/^\/calendar\/[0-9a-f]{32}\.ics$/)
    const entries = await ask(path)
    const plan = planSteps(ladderFacts(application, account.timeZone, []), NOW)
    const days = plan.flatMap(({ dueAt, state }) =>
      dueAt === undefined || ['merged', 'skipped', 'ended'].includes(state)
        ? []
        : [localDate(dueAt, account.timeZone)],
    )
    expect([...entries.values()].map(({ day }) => day).toSorted()).toEqual(
      [...days, '2026-03-20'].toSorted(),
    )
    const text = await (await openBrowser(createApp(world.services)).get(path)).text()
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain(
      'SUMMARY:Follow up: Example Energy\\, North\\; South (promised date)',
    )
    expect(unfolded).not.toMatch(/Dana|energy\.example|battery|Alex|alex@/)
  })

  it('moves an entry under the same UID with a higher sequence, and leaves the others alone', async () => {
    const moved = await addApplication(db, account, { promisedOn: '2026-03-20' })
    await addApplication(db, account, { employer: 'Sample Bank' })
    const path = await subscribe()
    const before = await ask(path)
    await db
      .updateTable('application')
      .set({ promised_on: '2026-03-27' })
      .where('id', '=', moved.id)
      .execute()
    await tickAfter(HOUR)
    const after = await ask(path)
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
    const promised = `${moved.publicId}-promised@digest.example`
    expect(after.get(promised)).toMatchObject({ day: '2026-03-27', sequence: 1 })
    for (const [uid, entry] of after) {
      const hasMoved = entry.day !== before.get(uid)?.day
      expect([uid, entry.sequence]).toEqual([uid, hasMoved ? 1 : 0])
      expect([uid, entry.changed !== before.get(uid)?.changed]).toEqual([uid, hasMoved])
    }
    expect([...after.values()].filter(({ sequence }) => sequence > 0).length).toBeLessThan(
      after.size,
    )
  })

  it('raises no sequence while nothing moves, however often it is ticked and asked', async () => {
    await addApplication(db, account, { promisedOn: '2026-03-20' })
    const path = await subscribe()
    const before = await ask(path)
    for (const minutes of [HOUR, 2 * HOUR, 26 * HOUR]) await tickAfter(minutes)
    expect(await ask(path)).toEqual(before)
  })

  it('is not written anew while nothing moves, whatever others do', async () => {
    await addApplication(db, account)
    await subscribe()
    const other = await addAccount(db, { email: 'jo@example.com' })
    await addApplication(db, other)
    const publishedAt = () =>
      db.selectFrom('calendar_feed').select('published_at').executeTakeFirstOrThrow()
    const before = await publishedAt()
    await tickAfter(HOUR)
    expect(await publishedAt()).toEqual(before)
  })

  it('tells a step that is over as cancelled for thirty days, and takes it back when it returns', async () => {
    const application = await addApplication(db, account)
    const path = await subscribe()
    const [uid = ''] = [...(await ask(path)).keys()].toSorted()
    await setStatus(db, account, application, 'paused', NOW)
    await tickAfter(HOUR)
    expect((await ask(path)).get(uid)).toMatchObject({ sequence: 1, status: 'CANCELLED' })
    await tickAfter(29 * DAY)
    expect((await ask(path)).get(uid)).toMatchObject({ sequence: 1, status: 'CANCELLED' })
    await tickAfter(32 * DAY)
    expect((await ask(path)).get(uid)).toBeUndefined()
  })

  it('has a step that came back under its old UID, confirmed and with a higher sequence', async () => {
    const application = await addApplication(db, account)
    const path = await subscribe()
    const [uid = ''] = [...(await ask(path)).keys()].toSorted()
    await setStatus(db, account, application, 'paused', NOW)
    await tickAfter(HOUR)
    const paused = { ...application, status: 'paused' as const }
    await setStatus(db, account, paused, 'active', minutesLater(HOUR))
    await tickAfter(2 * HOUR)
    expect((await ask(path)).get(uid)).toMatchObject({ sequence: 2, status: 'CONFIRMED' })
  })
})

describe('asking for the calendar', () => {
  it('changes nothing, and costs little while nothing has changed', async () => {
    await addApplication(db, account)
    const path = await subscribe()
    const app = createApp(world.services)
    const before = await snapshot(db)
    const first = await app.request(path)
    const etag = first.headers.get('etag') ?? ''
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
    const again = await app.request(path, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const other = await app.request(path, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
    expect(await snapshot(db)).toEqual(before)
  })

  it('needs no sign-in, and finds nothing under a wrong address', async () => {
    const path = await subscribe()
    const stranger = openBrowser(createApp(world.services))
    expect((await stranger.get(path)).status).toBe(200)
    for (const wrong of ['/calendar/x.ics', path.replace('.ics', ''), '/calendar/.ics']) {
      expect([wrong, (await stranger.get(wrong)).status]).toEqual([wrong, 404])
    }
    expect((await stranger.get(`/calendar/${'0'.repeat(32)}.ics`)).status).toBe(404)
  })
})

describe('the private address', () => {
  it('is not there before it is asked for, and no table holds it', async () => {
    expect(await findAddress()).toBe('')
    const path = await subscribe()
    const [, token = 'none'] = /([0-9a-f]{32})\.ics$/.exec(path) ?? []
    expect(JSON.stringify(await snapshot(db))).not.toContain(token)
  })

  it('is dead at once when there is a new one, and the entries keep their UIDs', async () => {
    await addApplication(db, account)
    const old = await subscribe()
    const before = await ask(old)
    const renewed = await subscribe()
    expect(renewed).not.toBe(old)
    expect((await owner.get(old)).status).toBe(404)
    expect(await ask(renewed)).toEqual(before)
  })

  it('is gone with the calendar', async () => {
    await addApplication(db, account)
    const path = await subscribe()
    await owner.post('/account/calendar/remove')
    expect((await owner.get(path)).status).toBe(404)
    expect(await findAddress()).toBe('')
    expect(await db.selectFrom('calendar_entry').selectAll().execute()).toEqual([])
  })

  it('shows the days of its own account only', async () => {
    const other = await addAccount(db, { email: 'other@example.com' })
    await addApplication(db, other, { employer: 'Elsewhere' })
    await addApplication(db, account)
    const path = await subscribe()
    expect(await (await owner.get(path)).text()).not.toContain('Elsewhere')
    expect(await listApplications(db, other.accountId)).toHaveLength(1)
  })
})
