import { neonConfig } from '@neondatabase/serverless'

export type Killer = {
  /** How often the process reached outside so far: a query, a send, a message put into the queue. */
  count(): number
  /** Wraps one way out. */
  guard<Given extends unknown[], Taken>(
    reach: (...given: Given) => Promise<Taken>,
  ): (...given: Given) => Promise<Taken>
  /** A new process: nothing is dead, and nothing kills it. */
  revive(): void
}

/**
 * Kills the process at its n-th step outside, before it happens or right after it, when the answer is on its way
 * back. From then on nothing goes out until a new process begins.
 */
export function createKiller(fatalStep: number, when: 'before' | 'after'): Killer {
  let steps = 0
  let isDead = false
  let isArmed = true
  const killer: Killer = {
    count: () => steps,
    guard:
      (reach) =>
      async (...given) => {
        if (isDead) throw new Error('the process is dead')
        steps += 1
        const isFatal = isArmed && steps === fatalStep
        if (isFatal && when === 'before') isDead = true
        if (isDead) throw new Error('killed')
        const taken = await reach(...given)
        if (isFatal) isDead = true
        if (isDead) throw new Error('killed')
        return taken
      },
    revive: () => {
      isDead = false
      isArmed = false
    },
  }
  neonConfig.fetchFunction = killer.guard((input: string, init?: RequestInit) => fetch(input, init))
  return killer
}

export function disarm(): void {
  neonConfig.fetchFunction = undefined
}
