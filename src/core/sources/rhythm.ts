const HOUR_MS = 3_600_000
/** Fewer dates say nothing about a habit. */
const LEAST_ITEMS = 4
const READ_ITEMS = 20

export type Rhythm = { newestItemAt: Date; rhythmHours: number | undefined }

/** When a feed published last and the usual time between two of its items; undefined without any date. */
export function rhythmOf(dates: readonly (Date | undefined)[], now: Date): Rhythm | undefined {
  const times = dates
    .flatMap((date) => (date === undefined || Number.isNaN(date.getTime()) ? [] : date.getTime()))
    // A date to come is an announcement, or a clock gone wrong.
    .filter((time) => time <= now.getTime())
    .toSorted((a, b) => b - a)
    .slice(0, READ_ITEMS)
  const [newest] = times
  if (newest === undefined) return undefined
  const newestItemAt = new Date(newest)
  if (times.length < LEAST_ITEMS) return { newestItemAt, rhythmHours: undefined }
  const gaps = times
    .slice(1)
    .map((time, index) => ((times[index] ?? time) - time) / HOUR_MS)
    .toSorted((a, b) => a - b)
  return { newestItemAt, rhythmHours: gaps[Math.floor(gaps.length / 2)] ?? 0 }
}
