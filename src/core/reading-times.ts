const HOUR_MS = 3_600_000
/** Feeds forget items within days; four times a day misses nothing and burdens nobody. */
const USUAL_HOURS = 6
const MAX_HOURS = 24

/** When to read a feed again that answered: later when the publisher asks for it, at least once a day. */
export function nextReadingAt(now: Date, freshForSeconds: number | undefined): Date {
  return after(now, Math.max(USUAL_HOURS, (freshForSeconds ?? 0) / 3600))
}

/**
 * When to try a feed again that failed: after 1, 2, 4, 8, 16, then 24 hours, or when the site asked us to come back.
 */
export function nextTryAt(
  now: Date,
  failureCount: number,
  retryAfterSeconds: number | undefined,
): Date {
  return after(now, Math.max(2 ** Math.min(failureCount, 5), (retryAfterSeconds ?? 0) / 3600))
}

function after(now: Date, hours: number): Date {
  return new Date(now.getTime() + Math.min(MAX_HOURS, hours) * HOUR_MS)
}
