import type { LocalDate } from '../application/application.ts'
import { countryOfZone, holidaysOf } from '../time/holidays.ts'
import { addDays, isWorkingDay, localDate, localMoment, weekdayName } from '../time/local-time.ts'

/** A stretch of time in which a call is welcome. */
type CallWindow = { opensAt: Date; closesAt: Date; isBest: boolean }

export type CallTimes = {
  /** Whether to dial at this moment, and why not. */
  now: { isGood: true } | { isGood: false; reason: string }
  /** The one to aim for. */
  best: CallWindow
  /** The next ones, whichever come first. */
  next: readonly CallWindow[]
}

type Hours = { opens: string; closes: string; isBest: boolean }

// Opinion rather than measurement: nobody calls into the first or last hour, Monday morning or Friday afternoon.
const BEST: Hours = { opens: '09:30', closes: '11:30', isBest: true }
const AFTERNOON: Hours = { opens: '13:30', closes: '16:00', isBest: false }
const MONDAY_AFTERNOON: Hours = { opens: '13:00', closes: '16:00', isBest: false }
const FRIDAY_MORNING: Hours = { opens: '09:30', closes: '12:00', isBest: false }
const HOURS: ReadonlyMap<string, readonly Hours[]> = new Map([
  ['Monday', [MONDAY_AFTERNOON]],
  ['Tuesday', [BEST, AFTERNOON]],
  ['Wednesday', [BEST, AFTERNOON]],
  ['Thursday', [BEST, AFTERNOON]],
  ['Friday', [FRIDAY_MORNING]],
])
const NEXT_COUNT = 3
/** Far more than the longest run of holidays. */
const LOOK_AHEAD_DAYS = 40

/** When to call somebody who lives by the clocks of `zone`. */
export function callTimes(
  now: Date,
  zone: string,
  holidays: ReadonlySet<LocalDate> = new Set(),
): CallTimes {
  const today = localDate(now, zone)
  const ahead = listWindows(today, zone, holidays).filter(({ closesAt }) => closesAt > now)
  const [first, ...later] = ahead
  if (first === undefined) throw new Error('There is no working day within forty days.')
  const isOpen = first.opensAt <= now
  return {
    now: isOpen ? { isGood: true } : { isGood: false, reason: whyNot(now, today, zone, holidays) },
    best: ahead.find(({ isBest }) => isBest) ?? first,
    next: [first, ...later].slice(0, NEXT_COUNT),
  }
}

/** By the clocks and the holidays of whoever is called. */
export function callTimesFor({ country }: { country: string }, zone: string, now: Date): CallTimes {
  return callTimes(now, zone, holidaysOf(country || countryOfZone(zone)))
}

function listWindows(
  from: LocalDate,
  zone: string,
  holidays: ReadonlySet<LocalDate>,
): CallWindow[] {
  const days = Array.from({ length: LOOK_AHEAD_DAYS }, (_, index) => addDays(from, index))
  return days
    .filter((day) => isWorkingDay(day, holidays))
    .flatMap((day) =>
      (HOURS.get(weekdayName(day)) ?? []).map(({ opens, closes, isBest }) => ({
        opensAt: localMoment(day, opens, zone),
        closesAt: localMoment(day, closes, zone),
        isBest,
      })),
    )
}

function whyNot(
  now: Date,
  today: LocalDate,
  zone: string,
  holidays: ReadonlySet<LocalDate>,
): string {
  const weekday = weekdayName(today)
  if (holidays.has(today)) return 'it is a holiday there'
  if (!isWorkingDay(today)) return `it is ${weekday} there`
  const hours = HOURS.get(weekday) ?? []
  const isOver = hours.every(({ closes }) => localMoment(today, closes, zone) <= now)
  if (isOver) return weekday === 'Friday' ? 'it is Friday afternoon there' : 'their day is ending'
  const isEarly = hours.every(({ opens }) => localMoment(today, opens, zone) > now)
  if (isEarly) return weekday === 'Monday' ? 'it is Monday morning there' : 'it is too early there'
  return 'it is lunch time there'
}
