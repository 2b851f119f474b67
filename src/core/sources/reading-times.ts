/** What a publisher asks of readers, in the feed itself. Hours and days are in UTC; Sunday is 0. */
export type PublisherWishes = {
  seconds: number
  skipHours: readonly number[]
  skipDays: readonly number[]
}

/** Nobody's wish reads a feed before `notBefore`; by itself it is read at `nextFetchAt`. */
export type ReadingTimes = { notBefore: Date; nextFetchAt: Date }

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Whatever publishers or people wish. */
const MIN_HOURS = 1
const MAX_HOURS = 24
/** Feeds forget items within days; four times a day misses nothing and burdens nobody. */
const USUAL_HOURS = 6
/** Where every answer is the whole feed, once a day is enough. */
const UNCONDITIONAL_HOURS = 24
const MAX_SKIPPED_HOURS = 7 * 24
/** Added to the times after failures, so that feeds that failed together do not come back together. */
const MAX_JITTER = 0.1
/** A feed that has failed for so long is tried once a week. */
const PAUSED_AFTER_DAYS = 14
const PAUSED_HOURS = 7 * 24
/** "Not found" may be a mistake of the day; so many times in a row over so many days, it is an answer. */
const MISSING_TIMES = 5
const MISSING_DAYS = 7

/** When to read a feed again that answered. */
export function timesAfterReading(
  now: Date,
  answer: { freshForSeconds: number | undefined; isConditional: boolean; wishes: PublisherWishes },
): ReadingTimes {
  const { freshForSeconds = 0, isConditional, wishes } = answer
  const asked = withinLimits(Math.max(freshForSeconds, wishes.seconds) / 3600)
  const usual = isConditional ? USUAL_HOURS : UNCONDITIONAL_HOURS
  return {
    notBefore: outsideSkipped(after(now, asked), wishes),
    nextFetchAt: outsideSkipped(after(now, Math.max(asked, usual)), wishes),
  }
}

/**
 * When to try a feed again that failed: after 1, 2, 4, 8, 16, then 24 hours, and a little more; or when the site asked
 * us to come back. `chance` is a number from 0 to 1 that differs from feed to feed.
 */
export function timesAfterFailure(
  now: Date,
  failure: {
    failureCount: number
    failingSince: Date | null
    retryAfterSeconds: number | undefined
    chance: number
    wishes: PublisherWishes
  },
): ReadingTimes & { isPaused: boolean } {
  const { failureCount, failingSince, retryAfterSeconds = 0, chance, wishes } = failure
  const asked = withinLimits(Math.max(retryAfterSeconds, wishes.seconds) / 3600)
  const isPaused = now.getTime() - (failingSince ?? now).getTime() >= PAUSED_AFTER_DAYS * DAY_MS
  const patient = isPaused ? PAUSED_HOURS : Math.min(MAX_HOURS, 2 ** Math.min(failureCount, 5))
  const hours = Math.max(asked, patient) * (1 + MAX_JITTER * chance)
  return {
    notBefore: outsideSkipped(after(now, asked), wishes),
    nextFetchAt: outsideSkipped(after(now, hours), wishes),
    isPaused,
  }
}

/** Whether "not found" has been the answer often and long enough to believe it. */
export function isMissingForGood(now: Date, missingCount: number, failingSince: Date | null) {
  const days = (now.getTime() - (failingSince ?? now).getTime()) / DAY_MS
  return missingCount >= MISSING_TIMES && days >= MISSING_DAYS
}

function withinLimits(hours: number): number {
  return Math.min(MAX_HOURS, Math.max(MIN_HOURS, hours))
}

function after(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * HOUR_MS)
}

/** The first moment from `earliest` on that is in no hour and on no day that the publisher wants us to stay away. */
function outsideSkipped(earliest: Date, { skipHours, skipDays }: PublisherWishes): Date {
  let moment = earliest
  for (let hour = 0; hour < MAX_SKIPPED_HOURS; hour += 1) {
    if (!skipHours.includes(moment.getUTCHours()) && !skipDays.includes(moment.getUTCDay())) {
      return moment
    }
    moment = new Date(Math.floor(moment.getTime() / HOUR_MS + 1) * HOUR_MS)
  }
  // Somebody who skips all hours of all days has not meant it.
  return earliest
}
