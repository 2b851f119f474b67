import type { LocalDate } from '../application/application.ts'
import { offsetMs } from './zone-offset.ts'

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const
const DAY_MS = 86_400_000
const SECOND_MS = 1000
const NO_HOLIDAYS: ReadonlySet<LocalDate> = new Set()

export function localDate(at: Date, zone: string): LocalDate {
  return wallClock(at.getTime(), zone).slice(0, 10)
}

/** 'HH:MM', as clocks in the zone show it. */
export function localTime(at: Date, zone: string): string {
  return wallClock(at.getTime(), zone).slice(11, 16)
}

/**
 * The moment when clocks in the zone show this time on this day. A time that the clocks jump over is the first moment
 * after the jump; a time that they show twice is the earlier one.
 */
export function localMoment(date: LocalDate, time: string, zone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const offsets = [offsetMs(wall - DAY_MS, zone), offsetMs(wall + DAY_MS, zone)]
  const earliest = wall - Math.max(...offsets)
  const latest = wall - Math.min(...offsets)
  const match = [earliest, latest].find((at) => at + offsetMs(at, zone) === wall)
  return new Date(match ?? firstMomentAfterGap(wall, earliest, latest, zone))
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Monday to Friday, but for the holidays given. */
export function isWorkingDay(
  date: LocalDate,
  holidays: ReadonlySet<LocalDate> = NO_HOLIDAYS,
): boolean {
  const weekday = new Date(date).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(date)
}

/** The day itself when it is a working day. */
export function nextWorkingDay(
  date: LocalDate,
  holidays: ReadonlySet<LocalDate> = NO_HOLIDAYS,
): LocalDate {
  let day = date
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1)
  return day
}

/** "Tue 24 Nov, 07:30" */
export function formatMoment(at: Date, zone: string): string {
  const wall = wallClock(at.getTime(), zone)
  return `${formatShortDay(wall.slice(0, 10))}, ${wall.slice(11, 16)}`
}

/** "Tue 24 Nov 2026" */
export function formatDay(date: LocalDate): string {
  return `${formatShortDay(date)} ${new Date(date).getUTCFullYear()}`
}

/** "Tue 24 Nov" */
export function formatShortDay(date: LocalDate): string {
  const day = new Date(date)
  const month = MONTH_NAMES[day.getUTCMonth()] ?? ''
  return `${weekdayName(date).slice(0, 3)} ${day.getUTCDate()} ${month.slice(0, 3)}`
}

export function weekdayName(date: LocalDate): string {
  return WEEKDAY_NAMES[new Date(date).getUTCDay()] ?? ''
}

/** "today", "tomorrow", "in 5 days", "yesterday", "3 days ago" */
export function relativeDay(date: LocalDate, today: LocalDate): string {
  const days = (Date.parse(date) - Date.parse(today)) / DAY_MS
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${days} days` : `${-days} days ago`
}

/** What clocks in the zone show, as 'YYYY-MM-DDTHH:MM:SS'. */
function wallClock(atMs: number, zone: string): string {
  return new Date(atMs + offsetMs(atMs, zone)).toISOString().slice(0, 19)
}

/** Halves the span until one second is left: before it clocks show less than `wall`, after it more. */
function firstMomentAfterGap(wall: number, earliest: number, latest: number, zone: string): number {
  let before = earliest
  let after = latest
  while (after - before > SECOND_MS) {
    const middle = before + Math.floor((after - before) / 2 / SECOND_MS) * SECOND_MS
    if (middle + offsetMs(middle, zone) < wall) before = middle
    else after = middle
  }
  return after
}
