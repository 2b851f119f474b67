import { afterEach, beforeEach, expect, it } from 'vitest'
import type { WorkQueue } from '../../src/bindings.ts'
import { prepareDigest } from '../../src/jobs/drafts/prepare.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { minutesLater } from '../support/make.ts'
import type { Publisher } from '../support/publisher.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld } from '../support/world.ts'

let publisher: Publisher

beforeEach(emptyDatabase)
afterEach(() => publisher.close())

/** After how many seconds a digest whose feeds nobody reads is looked at again, until it is written. */
async function listDelays(runId: number | undefined): Promise<number[]> {
  const story = await beginStory(db)
  publisher = story.publisher
  const world = createWorld()
  await world.tickAt(DUE)
  let delay: number | undefined
  const queue: WorkQueue = {
    sendBatch: async (messages) => {
      for (const { body, delaySeconds } of messages) {
        if (body.kind === 'prepare') delay = delaySeconds
      }
    },
  }
  const delays: number[] = []
  let now = DUE
  do {
    delay = undefined
    world.setNow(now)
    await prepareDigest({ ...world.services, queue }, 1, runId)
    if (delay !== undefined) delays.push(delay)
    now = minutesLater((delay ?? 0) / 60, now)
  } while (delay !== undefined)
  return delays
}

it('an hourly digest looks for its feeds soon, then more and more seldom, and goes on after 90 seconds', async () => {
  expect(await listDelays(1)).toEqual([3, 3, 6, 12, 20, 20, 20, 20])
})

it('a digest that somebody waits for looks every three seconds', async () => {
  expect(await listDelays(undefined)).toEqual(Array.from({ length: 30 }, () => 3))
})
