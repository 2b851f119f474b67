import { readFile } from 'node:fs/promises'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** Stands in for Cloudflare's cron, which does not run on this machine: at once, then every hour. */
export async function tickHourly(tick: (at: Date) => Promise<void>): Promise<void> {
  const minute = await readCronMinute()
  let last = latestTick(new Date(), minute)
  // A timer for the whole hour would be late by as long as the machine slept.
  setInterval(() => {
    const latest = latestTick(new Date(), minute)
    if (latest <= last) return
    last = latest
    tick(latest).catch((error: unknown) => console.error(String(error)))
  }, MINUTE_MS / 4)
  await tick(last)
}

/** The last moment at or before `now` at which the cron fires. */
export function latestTick(now: Date, minute: number): Date {
  const offsetMs = minute * MINUTE_MS
  return new Date(Math.floor((now.getTime() - offsetMs) / HOUR_MS) * HOUR_MS + offsetMs)
}

/** The minute of the hourly cron in wrangler.toml. */
export async function readCronMinute(): Promise<number> {
  const toml = await readFile(new URL('../wrangler.toml', import.meta.url), 'utf8')
  const minute = /^crons = \["(\d+) \* \* \* \*"\]/m.exec(toml)?.[1]
  if (minute === undefined) throw new Error('wrangler.toml names no hourly cron')
  return Number(minute)
}
