import { afterEach, expect, it } from 'vitest'
import type { EmailMessage } from '../../src/core/mail/email-message.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm, type Killer } from '../support/killer.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { createWorld, type World } from '../support/world.ts'

afterEach(disarm)

/** Six in the evening in Berlin, on the day of the interview. */
const EVENING = new Date('2026-03-10T17:00:00Z')

type Outcome = { mails: number; drafts: string[]; steps: string[]; lastStep: number }

/** A thank-you mail from the tick to the provider, with the process killed once and the hourly ticks going on. */
async function live(killer: Killer): Promise<Outcome> {
  await addApplication(db, await addAccount(db), { interviewedOn: '2026-03-10' })
  const taken = new Set<string>()
  const send = async (_message: EmailMessage, key: string) => {
    taken.add(key)
    return { kind: 'accepted', providerId: key } as const
  }
  const world = createWorld({ transport: { isKeyed: true, send: killer.guard(send) } })
  world.services.queue.sendBatch = killer.guard(world.services.queue.sendBatch)
  await liveOneHour(world, EVENING)
  const lastStep = killer.count()
  killer.revive()
  for (const hour of [1, 2, 3]) await liveOneHour(world, minutesLater(hour * 60, EVENING))
  const drafts = await db.selectFrom('digest').select(['kind', 'state']).execute()
  const steps = await db.selectFrom('step').select(['kind', 'event']).execute()
  return {
    mails: taken.size,
    drafts: drafts.map(({ kind, state }) => `${kind} ${state}`),
    steps: steps.map(({ kind, event }) => `${kind} ${event}`),
    lastStep,
  }
}

async function liveOneHour(world: World, now: Date): Promise<void> {
  try {
    await world.tickAt(now)
  } catch {
    // The process died in the tick: what it put into the queue is there, the rest waits for the next tick.
  }
  await world.settle()
}

async function countStepsBefore(): Promise<number> {
  await emptyDatabase()
  const killer = createKiller(0, 'before')
  await addApplication(db, await addAccount(db), { interviewedOn: '2026-03-10' })
  return killer.count()
}

it('a process killed at any step loses no letter and doubles none', async () => {
  const before = await countStepsBefore()
  await emptyDatabase()
  const { lastStep } = await live(createKiller(0, 'before'))
  expect(lastStep - before).toBeGreaterThan(15)
  for (let step = before + 1; step <= lastStep; step += 1) {
    for (const when of ['before', 'after'] as const) {
      await emptyDatabase()
      const { lastStep: _, ...outcome } = await live(createKiller(step, when))
      expect({ step: `${when} ${step - before}`, ...outcome }).toEqual({
        step: `${when} ${step - before}`,
        mails: 1,
        drafts: ['thank-you ready'],
        steps: ['thank-you prepared'],
      })
    }
  }
  process.stdout.write(`A letter: killed before and after each of ${lastStep - before} steps.\n`)
}, 300_000)
