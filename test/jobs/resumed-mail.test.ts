import { beforeEach, expect, it } from 'vitest'
import {
  findApplication,
  type StoredApplication,
} from '../../src/store/application/applications.ts'
import { setOutcome } from '../../src/store/ladder/ladder-events.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, signedIn } from '../web/browser.ts'

/** Six in the evening in Berlin, on the day of the interview: the thank-you mail is due. */
const EVENING = new Date('2026-03-10T17:00:00Z')

let world: World
let owner: Browser
let account: Awaited<ReturnType<typeof addAccount>>
let application: StoredApplication

beforeEach(async () => {
  await emptyDatabase()
  account = await addAccount(db)
  application = await addApplication(db, account, { interviewedOn: '2026-03-10' })
  world = createWorld()
  owner = await signedIn(createApp(world.services), account.accountId)
  await world.tickAt(EVENING)
  const [prepare] = world.queue.filter(({ kind }) => kind === 'prepare')
  if (prepare === undefined) throw new Error('nothing is due')
  // The draft is written, and whoever delivers its mail comes later.
  world.queue.splice(0, world.queue.length, prepare)
  const { sendBatch } = world.services.queue
  world.services.queue.sendBatch = async () => undefined
  await world.settle()
  world.services.queue.sendBatch = sendBatch
})

const mails = async () =>
  await db.selectFrom('mailbox_message').select('subject').orderBy('id').execute()
const states = async () =>
  (await db.selectFrom('email').select('state').orderBy('id').execute()).map(({ state }) => state)

const setStatus = (status: 'active' | 'paused') =>
  owner.post(`/applications/${application.publicId}/status`, {
    change: status === 'active' ? 'resume' : 'pause',
  })

async function liveAt(minutes: number): Promise<void> {
  await world.tickAt(minutesLater(minutes, EVENING))
  await world.settle()
}

it('a draft whose application was paused before its mail left is mailed when that is resumed', async () => {
  await setStatus('paused')
  await liveAt(60)
  expect(await states()).toEqual(['suppressed'])
  await setStatus('active')
  await world.settle()
  expect(await mails()).toHaveLength(1)
  await liveAt(120)
  expect(await mails()).toHaveLength(1)
  expect(await states()).toEqual(['accepted'])
})

it('a draft that an outcome had stopped before its mail left is mailed when that is taken back', async () => {
  const closedAt = minutesLater(5, EVENING)
  await setOutcome(db, account, application, 'rejected', closedAt)
  await liveAt(60)
  expect(await states()).toEqual(['suppressed'])
  const closed = await findApplication(db, account.accountId, application.publicId)
  expect(closed?.status).toBe('closed')
  await setStatus('active')
  await world.settle()
  expect(await mails()).toEqual([{ subject: expect.stringContaining('Dana') }])
})

it('a draft that was mailed is not mailed again when its application is resumed', async () => {
  await liveAt(60)
  expect(await mails()).toHaveLength(1)
  await setStatus('paused')
  await liveAt(120)
  await setStatus('active')
  await liveAt(180)
  expect(await mails()).toHaveLength(1)
})

it('a mail that was on its way to a mailbox that takes none stays where it is', async () => {
  await db
    .updateTable('email')
    .set({ state: 'suppressed', provider_id: 'told-by-webhook', settled_at: EVENING })
    .execute()
  await setStatus('paused')
  await setStatus('active')
  await liveAt(60)
  expect(await states()).toEqual(['suppressed'])
})
