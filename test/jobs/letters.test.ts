import { beforeEach, describe, expect, it } from 'vitest'
import { workOff } from '../../src/jobs/work.ts'
import { setStatus } from '../../src/store/ladder/ladder-events.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'

/** Six in the evening in Berlin, on the day of the interview. */
const EVENING = new Date('2026-03-10T17:00:00Z')

let world: World
let account: Awaited<ReturnType<typeof addAccount>>
let application: Awaited<ReturnType<typeof addApplication>>

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  account = await addAccount(db)
  application = await addApplication(db, account, { interviewedOn: '2026-03-10' })
})

const drafts = async () =>
  await db.selectFrom('digest').select(['kind', 'state']).orderBy('id').execute()
const mails = async () =>
  await db.selectFrom('mailbox_message').select('subject').orderBy('id').execute()

async function tickAndSettle(now: Date): Promise<void> {
  await world.tickAt(now)
  await world.settle()
}

describe('the thank-you mail', () => {
  it('comes on the evening of the interview, and not before', async () => {
    await tickAndSettle(minutesLater(-1, EVENING))
    expect(await drafts()).toEqual([])
    await tickAndSettle(EVENING)
    expect(await drafts()).toEqual([{ kind: 'thank-you', state: 'ready' }])
    expect(await mails()).toHaveLength(1)
  })

  it('comes once, however often the tick and its messages come', async () => {
    await world.tickAt(EVENING)
    world.queue.push(...world.queue)
    await world.settle()
    await tickAndSettle(EVENING)
    await tickAndSettle(minutesLater(60, EVENING))
    expect(await drafts()).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  })

  it('is written once by twenty workers at the same time', async () => {
    await world.tickAt(EVENING)
    const [{ id } = { id: 0 }] = await db.selectFrom('digest').select('id').execute()
    const body = { kind: 'prepare', digestId: id, runId: undefined } as const
    const message = { body, ack: () => undefined, retry: () => undefined }
    await Promise.all(Array.from({ length: 20 }, () => workOff(world.services, [message])))
    await world.settle()
    expect(await drafts()).toEqual([{ kind: 'thank-you', state: 'ready' }])
    expect(await db.selectFrom('step').select('event').execute()).toEqual([{ event: 'prepared' }])
    expect(await mails()).toHaveLength(1)
  })

  it('does not come when it is paused over the days in which it makes sense', async () => {
    await setStatus(db, account, application, 'paused', NOW)
    await tickAndSettle(EVENING)
    await setStatus(db, account, { ...application, status: 'paused' }, 'active', minutesLater(7200))
    await tickAndSettle(minutesLater(7260))
    expect(await drafts()).toEqual([])
  })

  it('gives way to the second mail a week later, which comes by itself', async () => {
    await tickAndSettle(EVENING)
    await tickAndSettle(new Date('2026-03-17T06:30:00Z'))
    expect(await drafts()).toEqual([
      { kind: 'thank-you', state: 'replaced' },
      { kind: 'second-mail', state: 'ready' },
    ])
  })
})
