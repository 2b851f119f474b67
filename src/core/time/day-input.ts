import type { LocalDate } from '../application/application.ts'
import { MONTH_NAMES } from './local-time.ts'

type DayOrder = 'day-first' | 'month-first'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})[\s.]+(\d{1,2})[\s.,]+(\d{4})$/
/** A spreadsheet shows '9-Mar-26' and '09.03.26' by itself. */
const SHORT_YEAR = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2})$/
const MONTH_IN_WORDS = /^(\d{1,2})[\s.-]+([a-z]{3,9})[\s.,-]+(\d{4}|\d{2})$/
const MONTH_FIRST = /^([a-z]{3,9})[\s.]+(\d{1,2})[\s,]+(\d{4})$/
/** Day and month in an order that the country decides. */
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|(?<=\/)\d{2})$/

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const WEEKDAY =
  /^(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nes|nesday|r|rs|rsday|ur|urday)?\.?,?\s+(?=\w)/
const CLOCK = /(?:\s|t|,)\s?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m|z)?$/
const ORDINAL = /(\d)(?:st|nd|rd|th)\b/
const NUMBERS = /^\d{1,4}([./-] ?)\d{1,2}(?:\1(?:\d{4}|\d{1,2})?)?$/
const ABOUT_NOW =
  /^(?:(?:last|next|this) \w+|(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tomorrow|yesterday)$/
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]{2,6})?\b/
const MAX_LENGTH = 50

/**
 * Reads '2026-03-27', '27 3 2026', '27.3.2026', '27 Mar 2026', '27-Mar-26' and 'Friday, March 27th, 2026', with a time of day
 * or without, and '27/3/2026' because no month has that number. Not '4/3/2026': it is March for some and April for others, and
 * nobody would notice the wrong guess. Nor 'Tue 27 Mar 2026', which is a Friday.
 */
export function parseDay(text: string): LocalDate | undefined {
  const typed = withoutClock(text)
  const weekday = WEEKDAY.exec(typed)
  const day = readDay(weekday === null ? typed : typed.slice(weekday[0].length))
  if (day === undefined || weekday === null) return day
  return WEEKDAYS[new Date(day).getUTCDay()] === weekday[1] ? day : undefined
}

function readDay(typed: string): LocalDate | undefined {
  const yearFirst = YEAR_FIRST.exec(typed)
  if (yearFirst !== null) return realDay(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = DAY_FIRST.exec(typed) ?? SHORT_YEAR.exec(typed)
  if (dayFirst !== null) return realDay(dayFirst[3], dayFirst[2], dayFirst[1])
  const inWords = MONTH_IN_WORDS.exec(typed)
  if (inWords !== null) return realDay(inWords[3], monthNumber(inWords[2]), inWords[1])
  const monthFirst = MONTH_FIRST.exec(typed)
  if (monthFirst !== null) return realDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  const [reading, other] = readSlashed(typed)
  return other === undefined ? reading?.day : undefined
}

/** In small letters, "9th" as 9. What is too long for a day is none. */
function withoutClock(text: string): string {
  if (text.length > MAX_LENGTH) return ''
  return text.trim().toLowerCase().replace(CLOCK, '').replace(ORDINAL, '$1')
}

/** As a date, where it can be read as one: a browser shows it in its own way, and a wrong reading is seen. */
export function settleDay(text: string): string {
  return parseDay(text) ?? text
}

/** Whether it was meant as a day, readable or not: '9.3.', '20 March', 'next Friday'. Not 'June Park', which is a name. */
export function isMeantAsDay(text: string): boolean {
  const typed = withoutClock(text)
  if (parseDay(text) !== undefined) return true
  return NUMBERS.test(typed) || ABOUT_NOW.test(typed) || (/\d/.test(typed) && MONTH.test(typed))
}

/**
 * The cells of one column: where some can be read in one way only, and all of those alike, the others are meant so, too, and
 * written as '2026-03-04'. Otherwise they stay as they are.
 */
export function settleDays(cells: readonly string[]): string[] {
  const readings = cells.map((cell) => readSlashed(withoutClock(cell)))
  const orders = new Set(
    readings.flatMap(([reading, other]) => (other === undefined ? (reading?.order ?? []) : [])),
  )
  const [order] = orders
  if (orders.size !== 1) return [...cells]
  return cells.map((cell, index) => {
    const both = readings[index] ?? []
    const meant = both.find((reading) => reading.order === order)
    return both.length === 2 && meant !== undefined ? meant.day : cell
  })
}

/** The order is undefined where both are one. */
type Reading = { day: LocalDate; order: DayOrder | undefined }

/** The days that it may mean: none, one, or two. '4/4/2026' is one. */
function readSlashed(typed: string): Reading[] {
  const [, first, , second, year] = SLASHED.exec(typed) ?? []
  const dayFirst = realDay(year, second, first)
  const monthFirst = realDay(year, first, second)
  if (dayFirst !== undefined && dayFirst === monthFirst)
    return [{ day: dayFirst, order: undefined }]
  return [
    ...(dayFirst === undefined ? [] : [{ day: dayFirst, order: 'day-first' as const }]),
    ...(monthFirst === undefined ? [] : [{ day: monthFirst, order: 'month-first' as const }]),
  ]
}

function monthNumber(typed = ''): string {
  return String(MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(typed)) + 1)
}

/** The calendar decides: 31 June comes back from it as another day. */
function realDay(year = '', month = '', day = ''): LocalDate | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year
  const date = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
  return isReal ? date : undefined
}
