import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 120_000

/** Asks again until there is an answer, for what happens in another process. */
export async function waitFor<T>(
  description: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const start = performance.now()
  while (performance.now() - start < PATIENCE_MS) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await pause(100)
  }
  throw new Error(`waited ${PATIENCE_MS / 1000} seconds for ${description}`)
}
