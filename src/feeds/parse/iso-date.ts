import type { DateParts } from './feed-date.ts'

const DAY_MS = 86_400_000
const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?\s*([a-z:+\d-]*)$/i

type Day = Pick<DateParts, 'year' | 'month' | 'day'>

/** The ways in which ISO 8601 writes a day, the usual ones first. Years of two digits are of its older edition. */
const DAYS: readonly (readonly [RegExp, (parts: readonly string[]) => Day])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year, month, day]) => dayOf(year, month, day)],
  [/^(\d{4})(?:-(\d{2}))?$/, ([year, month]) => dayOf(year, month, undefined)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([year, month, day]) => dayOf(year, month, day)],
  [/^(\d{2}|\d{4})-?w(\d{2})(?:-?([1-7]))?$/i, ([year, week, day]) => dayOfWeek(year, week, day)],
  [/^(\d{2}|\d{4})-?(\d{3})$/, ([year, day]) => dayOfYear(year, day)],
  [/^(\d{2})(\d{2})(\d{2})$/, ([year, month, day]) => dayOf(year, month, day)],
  [/^-(\d{2})-?(\d{2})$/, ([year, month]) => dayOf(year, month, undefined)],
]

/** A date as ISO 8601 or W3CDTF has it, with or without a time. */
export function readIsoDate(text: string): DateParts | undefined {
  const [dayText = '', timeText, ...rest] = text.split(/t(?=\d)|\s+(?=\d{1,2}:)/i)
  if (rest.length > 0) return undefined
  const day = readDay(dayText)
  if (day === undefined || timeText === undefined) return day
  const time = TIME.exec(timeText)
  if (time === null) return undefined
  return {
    ...day,
    hour: Number(time[1]),
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
    zone: time[4] ?? '',
  }
}

function readDay(text: string): Day | undefined {
  // Six digits may be a year and its month as well.
  const known = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(text) ? `${text}01` : text
  for (const [pattern, read] of DAYS) {
    const match = pattern.exec(known)
    if (match !== null) return read(match.slice(1))
  }
  return undefined
}

function dayOf(year: string | undefined, month = '1', day = '1'): Day {
  return { year: fullYear(year), month: Number(month), day: Number(day) }
}

function dayOfYear(year: string | undefined, day: string | undefined): Day {
  return daysAfter(Date.UTC(fullYear(year), 0, 1), Number(day) - 1)
}

// The first week of a year is the one with the fourth of January in it, and weeks begin on Monday.
function dayOfWeek(year: string | undefined, week: string | undefined, day = '1'): Day {
  const fourth = new Date(Date.UTC(fullYear(year), 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS
  return daysAfter(monday, (Number(week) - 1) * 7 + Number(day) - 1)
}

function daysAfter(start: number, days: number): Day {
  const date = new Date(start + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** "03" is 2003, "94" is 1994. */
export function fullYear(digits = ''): number {
  if (digits.length > 2) return Number(digits)
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
}
