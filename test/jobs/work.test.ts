import { beforeEach, expect, it } from 'vitest'
import { workOff } from '../../src/jobs/work.ts'
import { requestSignIn } from '../../src/store/account/sign-in.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm } from '../support/killer.ts'
import { addAccount, minutesLater, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'

beforeEach(emptyDatabase)

/** Hands one message over and says after how many seconds it wants to come back; undefined when it is done. */
async function handOver(world: ReturnType<typeof createWorld>): Promise<number | undefined> {
  let delaySeconds: number | undefined
  const message = {
    body: { kind: 'deliver' as const, runId: undefined },
    ack: () => undefined,
    retry: (options?: { delaySeconds?: number }) => {
      delaySeconds = options?.delaySeconds
    },
  }
  await workOff(world.services, [message])
  return delaySeconds
}

it('a message that failed comes back when the lease is over, and then the work is done', async () => {
  await addAccount(db)
  await requestSignIn(db, { email: 'alex@example.com', addressHash: 'hash', now: NOW })
  const taken: string[] = []
  const world = createWorld({
    transport: {
      isKeyed: true,
      send: async (_message, key) => {
        taken.push(key)
        return { kind: 'accepted', providerId: key }
      },
    },
  })
  // The database goes away right after the mail was claimed.
  const killer = createKiller(2, 'after')
  const delaySeconds = await handOver(world)
  disarm()
  expect(killer.count()).toBe(2)
  expect(taken).toEqual([])
  world.setNow(minutesLater((delaySeconds ?? 0) / 60))
  expect(await handOver(world)).toBeUndefined()
  expect(taken).toHaveLength(1)
})
