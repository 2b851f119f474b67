import type { LocalDate } from '../application/application.ts'
import {
  addDays,
  isWorkingDay,
  localDate,
  localMoment,
  nextWorkingDay,
} from '../time/local-time.ts'

const NO_HOLIDAYS: ReadonlySet<LocalDate> = new Set()
const OPENS = '07:30'
const CLOSES = '18:00'

/**
 * The first moment from `now` on at which a draft may arrive: on a working day, in daytime. It matters after a pause
 * or an outage, when a draft is overdue at some odd hour.
 */
export function sendingTimeFrom(
  now: Date,
  timeZone: string,
  holidays: ReadonlySet<LocalDate> = NO_HOLIDAYS,
): Date {
  const today = localDate(now, timeZone)
  const opens = localMoment(today, OPENS, timeZone)
  if (isWorkingDay(today, holidays) && now < localMoment(today, CLOSES, timeZone)) {
    return now < opens ? opens : now
  }
  return localMoment(nextWorkingDay(addDays(today, 1), holidays), OPENS, timeZone)
}
