import type { LocalDate } from '../application/application.ts'
import { MONTH_NAMES } from './local-time.ts'

type DayOrder = 'day-first' | 'month-first'

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_FIRST = /^(\d{1,2})[\s.]+(\d{1,2}|[a-z]{3,9})[\s.,]+(\d{4})$/
const MONTH_FIRST = /^([a-z]{3,9})[\s.]+(\d{1,2})[\s,]+(\d{4})$/
/** Day and month in an order that the country decides. */
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/

/**
 * Reads '2026-03-27', '27 3 2026', '27.3.2026', '27 Mar 2026' and 'March 27, 2026', and '27/3/2026' because no month has that
 * number. Not '4/3/2026': it is March for some and April for others, and nobody would notice the wrong guess.
 */
export function parseDay(text: string): LocalDate | undefined {
  const typed = text.trim().toLowerCase()
  const iso = ISO_DAY.exec(typed)
  if (iso !== null) return realDay(iso[1], iso[2], iso[3])
  const dayFirst = DAY_FIRST.exec(typed)
  if (dayFirst !== null) return realDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(typed)
  if (monthFirst !== null) return realDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  const [reading, other] = readSlashed(typed)
  return other === undefined ? reading?.day : undefined
}

/** '4/3/2026' */
export function hasTwoReadings(text: string): boolean {
  return readSlashed(text.trim()).length === 2
}

/**
 * The cells of one column: where some can be read in one way only, and all of those alike, the others are meant so, too, and
 * written as '2026-03-04'. Otherwise they stay as they are.
 */
export function settleDays(cells: readonly string[]): string[] {
  const readings = cells.map((cell) => readSlashed(cell.trim()))
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
  if (/^\d/.test(typed)) return typed
  return String(MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(typed)) + 1)
}

/** The calendar decides: 31 June comes back from it as another day. */
function realDay(year = '', month = '', day = ''): LocalDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${date}T00:00:00Z`)
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
  return isReal ? date : undefined
}
