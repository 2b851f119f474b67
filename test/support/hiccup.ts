import { neonConfig } from '@neondatabase/serverless'

export type Hiccup = {
  /** How often something was changed outside so far: a statement that writes, a mail, a message into the queue. */
  count(): number
  /** Wraps one way out. */
  guard<Given extends unknown[], Taken>(
    reach: (...given: Given) => Promise<Taken>,
  ): (...given: Given) => Promise<Taken>
}

const WRITES = /\b(?:insert into|update|delete from)\b/i

/**
 * Lets the n-th change outside fail once, while the process lives on: "before", it does not happen; "after", it happens and
 * its answer is lost. Statements that only read are not counted: one that fails changes nothing, and so does the next try.
 */
export function createHiccup(fatalChange: number, when: 'before' | 'after'): Hiccup {
  let changes = 0
  const guard: Hiccup['guard'] =
    (reach) =>
    async (...given) => {
      changes += 1
      const isFatal = changes === fatalChange
      if (isFatal && when === 'before') throw new Error('it did not happen')
      const taken = await reach(...given)
      if (isFatal) throw new Error('the answer was lost')
      return taken
    }
  const write = guard((input: string, init?: RequestInit) => fetch(input, init))
  neonConfig.fetchFunction = (input: string, init?: RequestInit) =>
    WRITES.test(String(init?.body)) ? write(input, init) : fetch(input, init)
  return { count: () => changes, guard }
}
