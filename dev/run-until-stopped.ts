import type { Stack } from './stack.ts'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Settles when someone wants this process to end: Ctrl-C, kill, a closed terminal, or the end of npm. */
export function stopRequested(): Promise<void> {
  const { npm_lifecycle_event } = process.env
  const startedBy = process.ppid
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.once(signal, () => resolve())
    // A signal to npm ends the shell between npm and this process, but does not come through it.
    const isOrphan = () => npm_lifecycle_event !== undefined && process.ppid !== startedBy
    setInterval(() => isOrphan() && resolve(), 500).unref()
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
