import { afterEach, expect, it } from 'vitest'
import type { EmailMessage, Transport } from '../../src/core/mail/email-message.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm, type Killer } from '../support/killer.ts'
import { minutesLater } from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

afterEach(disarm)

type Outcome = {
  /** Different mails that a provider took, and how often it was handed one. */
  accepted: number
  handedOver: number
  ready: number
  /** State of the mail in the outbox. */
  mail: string | undefined
  /** Steps taken when the first hour was over. */
  lastStep: number
}

/** With keys a provider takes a repeated mail as the same one; without, each hand-over is a mail. */
function provider(isKeyed: boolean, taken: string[]): Transport {
  return {
    isKeyed,
    send: async (_message: EmailMessage, key: string) => {
      taken.push(isKeyed ? key : `${key} #${taken.length}`)
      return { kind: 'accepted', providerId: key }
    },
  }
}

/** A due digest from the tick to the provider, with the process killed once and the hourly ticks going on. */
async function live(killer: Killer, isKeyed: boolean): Promise<Outcome> {
  const taken: string[] = []
  const { publisher } = await beginStory(db, { publisherCount: 2 })
  const transport = provider(isKeyed, taken)
  const world = createWorld({
    config: { feedOrigins: [publisher.origin] },
    transport: { isKeyed, send: killer.guard(transport.send) },
  })
  world.services.queue.sendBatch = killer.guard(world.services.queue.sendBatch)
  await liveOneHour(world, DUE)
  const lastStep = killer.count()
  killer.revive()
  for (const hour of [1, 2, 3, 4]) await liveOneHour(world, minutesLater(hour * 60, DUE))
  await publisher.close()
  const digests = await db.selectFrom('digest').select('state').execute()
  const mail = await db.selectFrom('email').select('state').executeTakeFirst()
  return {
    accepted: new Set(taken).size,
    handedOver: taken.length,
    ready: digests.filter(({ state }) => state === 'ready').length,
    mail: mail?.state,
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

/** Beginning the story is no part of the life that is cut short. */
async function countSteps(isKeyed: boolean): Promise<{ first: number; last: number }> {
  await emptyDatabase()
  const killer = createKiller(0, 'before')
  await beginStory(db, { publisherCount: 2 }).then(({ publisher }) => publisher.close())
  const first = killer.count() + 1
  await emptyDatabase()
  const undisturbed = await live(createKiller(0, 'before'), isKeyed)
  expect(undisturbed).toMatchObject({ accepted: 1, handedOver: 1, ready: 1, mail: 'accepted' })
  return { first, last: undisturbed.lastStep }
}

it.each([
  { transport: 'with idempotency keys', isKeyed: true },
  { transport: 'without idempotency keys', isKeyed: false },
])(
  'a process killed at any step loses no draft and doubles none, $transport',
  async ({ isKeyed }) => {
    const { first, last } = await countSteps(isKeyed)
    expect(last - first).toBeGreaterThan(20)
    const unknowns: string[] = []
    for (let step = first; step <= last; step += 1) {
      for (const when of ['before', 'after'] as const) {
        await emptyDatabase()
        const outcome = await live(createKiller(step, when), isKeyed)
        const place = `killed ${when} step ${step - first + 1} of ${last - first + 1}`
        expect({ place, ready: outcome.ready }).toEqual({ place, ready: 1 })
        if (outcome.mail === 'unknown') unknowns.push(place)
        // Unknown is shown and never sent again by itself; otherwise it went out, once.
        const expected = outcome.mail === 'unknown' ? [0, 1] : [1]
        expect({ place, accepted: expected.includes(outcome.accepted) }).toEqual({
          place,
          accepted: true,
        })
      }
    }
    process.stdout.write(`Killed before and after each of ${last - first + 1} steps.\n`)
    // With keys every doubt is resolved by asking again. Without, the doubt is between handing over and the answer:
    // after the note that it is handed over, before and after the hand-over itself, and before the answer is written.
    expect(unknowns).toHaveLength(isKeyed ? 0 : 4)
  },
  300_000,
)
