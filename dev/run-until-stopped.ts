import type { Stack } from './stack.ts'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Settles when someone wants this process to end: Ctrl-C, kill or a closed terminal. */
export function stopRequested(): Promise<void> {
  return new Promise((resolve) => {
    // Listened to until the end: npm passes on the Ctrl-C that the terminal has given to all.
    for (const signal of STOP_SIGNALS) process.on(signal, () => resolve())
  })
}

/** Does the work until the stop is requested, then ends everything in order. */
export async function runUntilStopped(
  stack: Stack,
  stop: Promise<void>,
  work: () => Promise<void>,
): Promise<never> {
  work().catch((error: unknown) => console.error(String(error)))
  const isWanted = await Promise.race([stop.then(() => true), stack.ended().then(() => false)])
  if (!isWanted) console.error('The Worker ended by itself; its log says more.')
  await stack.stop()
  process.exit(isWanted ? 0 : 1)
}
