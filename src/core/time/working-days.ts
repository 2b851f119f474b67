import type { LocalDate } from '../application/application.ts'
import { addDays, isWorkingDay } from './local-time.ts'

/** The so-manieth working day after a day. */
export function addWorkingDays(
  date: LocalDate,
  count: number,
  holidays: ReadonlySet<LocalDate>,
): LocalDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  if (a > b) return a
  return b
}

/** The day itself when it is a working day. */
export function lastWorkingDay(date: LocalDate, holidays: ReadonlySet<LocalDate>): LocalDate {
  let day = date
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1)
  return day
}
