import { neonConfig } from '@neondatabase/serverless'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ladderFacts } from '../../src/core/ladder/facts.ts'
import { nextDueAt } from '../../src/core/ladder/ladder.ts'
import { publishCalendar } from '../../src/jobs/publish-calendar.ts'
import { listStaleCalendars, readCalendar, setCalendar } from '../../src/store/account/calendar.ts'
import { findApplication, listApplications } from '../../src/store/application/applications.ts'
import { updateApplication } from '../../src/store/application/update-application.ts'
import { notePromise, setStatus } from '../../src/store/ladder/ladder-events.ts'
import { listSteps } from '../../src/store/ladder/steps.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { disarm } from '../support/killer.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

beforeEach(emptyDatabase)
afterEach(disarm)

it('a plan that is changed while its draft is being prepared holds: nothing comes late', async () => {
  const { publisher, account, application } = await beginStory(db)
  const find = async () => {
    const found = await findApplication(db, account.accountId, application.publicId)
    if (found === undefined) throw new Error('no application')
    return found
  }
  const world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  // While the model is asked, the candidate enters that the interviewer sits in Tokyo, where the morning is sooner.
  const run = async () => {
    await updateApplication(
      db,
      account,
      application.publicId,
      { ...(await find()), interviewerTimeZone: 'Asia/Tokyo' },
      DUE,
    )
    return { response: [] }
  }
  world.services.models = { run }
  await world.tickAt(DUE)
  await world.settle()
  await publisher.close()
  const current = await find()
  expect(current.interviewerTimeZone).toBe('Asia/Tokyo')
  const facts = ladderFacts(current, account.timeZone, await listSteps(db, account.accountId))
  expect(current.nextDueAt).toEqual(nextDueAt(facts, DUE))
})

/** Something happens right before the first statement that says this. */
function before(words: string, act: () => Promise<unknown>): void {
  let isOver = false
  neonConfig.fetchFunction = async (input: string, init?: RequestInit) => {
    if (!isOver && String(init?.body).includes(words)) {
      isOver = true
      await act()
    }
    return await fetch(input, init)
  }
}

const current = async () => {
  const [application] = await listApplications(db, account.accountId)
  if (application === undefined) throw new Error('no application')
  return application
}

async function expectWhatTheLadderSays(now: Date): Promise<void> {
  const { nextDueAt: kept, ...application } = await current()
  const steps = await listSteps(db, account.accountId)
  expect(kept).toEqual(nextDueAt(ladderFacts(application, account.timeZone, steps), now))
}

let account: Awaited<ReturnType<typeof addAccount>>

it('an application that is resumed while its draft is being kept does not stand still', async () => {
  account = await addAccount(db)
  const application = await addApplication(db, account, { interviewedOn: '2026-03-10' })
  const world = createWorld()
  const evening = new Date('2026-03-10T17:00:00Z')
  await world.tickAt(evening)
  await setStatus(db, account, application, 'paused', evening)
  const resume = async () => setStatus(db, account, await current(), 'active', evening)
  before("set state = 'ready'", resume)
  await world.settle()
  disarm()
  expect((await current()).nextDueAt).toBeDefined()
  const later = minutesLater(60, evening)
  await world.tickAt(later)
  await expectWhatTheLadderSays(later)
})

it('a promise that is taken back while the tick asks the ladder holds nothing back', async () => {
  account = await addAccount(db)
  await addApplication(db, account, { promisedOn: '2026-04-20' })
  // The copy says that something is due; the ladder knows better, and the tick corrects the copy.
  await db.updateTable('application').set({ next_digest_at: NOW }).execute()
  const change = async () => {
    const { publicId, ...entry } = await current()
    await updateApplication(db, account, publicId, { ...entry, promisedOn: undefined }, DUE)
  }
  before('jsonb_to_recordset($1::jsonb) as correction', change)
  await createWorld().tickAt(DUE)
  disarm()
  await createWorld().tickAt(minutesLater(60, DUE))
  const soon = minutesLater(7 * 1440, DUE)
  expect((await current()).nextDueAt?.getTime()).toBeLessThan(soon.getTime())
})

it('what happens while a calendar is being written is in it an hour later', async () => {
  account = await addAccount(db)
  const application = await addApplication(db, account)
  const hash = 'calendar'
  const publicId = '11111111-2222-4333-8444-555555555555'
  await setCalendar(db, { accountId: account.accountId, publicId, hash, now: NOW })
  const world = createWorld()
  world.setNow(NOW)
  before('insert into calendar_entry', () =>
    notePromise(db, account, application, '2026-03-25', NOW),
  )
  await publishCalendar(world.services, account.accountId)
  disarm()
  expect(await listStaleCalendars(db, minutesLater(60), 9)).toEqual([account.accountId])
  await publishCalendar(world.services, account.accountId)
  const days = (await readCalendar(db, hash, 'digest.example'))?.map(({ day }) => day)
  expect(days).toContain('2026-03-25')
})
