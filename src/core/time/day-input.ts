import type { LocalDate } from '../application/application.ts'
import { MONTH_NAMES } from './local-time.ts'

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_FIRST = /^(\d{1,2})[\s.]+(\d{1,2}|[a-z]{3,9})[\s.,]+(\d{4})$/
const MONTH_FIRST = /^([a-z]{3,9})[\s.]+(\d{1,2})[\s,]+(\d{4})$/

/**
 * Reads '2026-03-27', '27 3 2026', '27.3.2026', '27 Mar 2026' and 'March 27, 2026'. Not '4/3/2026': it is March for some
 * and April for others, and nobody would notice the wrong guess.
 */
export function parseDay(text: string): LocalDate | undefined {
  const typed = text.trim().toLowerCase()
  const iso = ISO_DAY.exec(typed)
  if (iso !== null) return realDay(iso[1], iso[2], iso[3])
  const dayFirst = DAY_FIRST.exec(typed)
  if (dayFirst !== null) return realDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(typed)
  if (monthFirst !== null) return realDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  return undefined
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
