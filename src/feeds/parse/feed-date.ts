import { isAfternoonWord, monthNumber, zoneOffsetMinutes } from './date-words.ts'
import { fullYear, readIsoDate } from './iso-date.ts'

export type DateParts = {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  hour?: number | undefined
  minute?: number | undefined
  second?: number | undefined
  zone?: string
  isAfternoon?: boolean
}

const MAX_LENGTH = 100
const MAX_WORDS = 12
const MINUTE_MS = 60_000
/** Of a date in two digits, the year cannot be more than this. */
const LATEST_SHORT_YEAR = 29

const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?([ap]m|z|[+-]\d{2}:?\d{2})?$/i
const JOINED = /^(\d{1,4})([-/.])(0?\d{1,2}|\p{L}{3,12})\2(\d{1,4})\.?$/u
// 2026年11月26日, 2026년 11월 26일
const EASTERN = /(\d{2,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u

/**
 * The moment that a date of a feed means: ISO 8601, RFC 822 in its dialects, named months, UNIX seconds.
 * Nothing depends on the machine's time zone; a date without a zone is UTC. Undefined when it makes no sense.
 */
export function parseFeedDate(text: string): Date | undefined {
  const trimmed = text.slice(0, MAX_LENGTH).trim()
  if (/^\d{10}(\d{3})?(?:\.\d+)?$/.test(trimmed)) {
    const [digits = ''] = trimmed.split('.')
    return new Date(Number(digits.padEnd(13, '0')))
  }
  const parts = readIsoDate(trimmed) ?? readWords(trimmed.replace(EASTERN, '$1-$2-$3'))
  return parts === undefined ? undefined : toDate(parts, localZone(trimmed))
}

// Korean feeds write local time without saying so.
function localZone(text: string): string {
  return /[년월일]|오전|오후/u.test(text) ? 'kst' : ''
}

// "Mon, 2 Jan 2006 15:04:05 MST", "Jan 2, 2006 3:04 PM", "Mon Jan 2 15:04:05 MST 2006", "02-Jan-06": the words
// of a date tell by their looks what they are, so their order does not matter.
function readWords(text: string): DateParts | undefined {
  const words = text.split(/[\s,()]+|(?<=\d)T(?=\d)/).filter((word) => word !== '')
  if (words.length > MAX_WORDS) return undefined
  const parts: DateParts = {}
  for (const word of words) readWord(word, parts)
  return parts.year === undefined || parts.month === undefined ? undefined : parts
}

function readWord(word: string, parts: DateParts): void {
  if (readJoined(word, parts) || readClock(word, parts) || readNumber(word, parts)) return
  const isAfternoon = isAfternoonWord(word)
  if (isAfternoon !== undefined) {
    parts.isAfternoon = isAfternoon
    return
  }
  if (parts.hour !== undefined && zoneOffsetMinutes(word) !== undefined) {
    parts.zone = word
    return
  }
  // A later word wins: in "mar., 5 mai 2020" the first is a Tuesday. Behind the year come names of zones.
  if (parts.month !== undefined && parts.year !== undefined) return
  parts.month = (/^\p{L}{3}/u.test(word) ? monthNumber(word) : undefined) ?? parts.month
}

function readClock(word: string, parts: DateParts): boolean {
  const match = CLOCK.exec(word)
  if (match === null) return false
  const [, hour, minute, second = '0', rest = ''] = match
  parts.hour = Number(hour)
  parts.minute = Number(minute)
  parts.second = Number(second)
  if (/m$/i.test(rest)) parts.isAfternoon = /^p/i.test(rest)
  else if (rest !== '') parts.zone = rest
  return true
}

function readJoined(word: string, parts: DateParts): boolean {
  const match = JOINED.exec(word)
  // Two full stops may stand in a time as well: 14.05.59.
  if (match === null || (match[2] === '.' && parts.year !== undefined)) return false
  const [, first = '', separator, middle = '', last = ''] = match
  const isNumber = /^\d/.test(middle)
  const month = isNumber ? Number(middle) : monthNumber(middle)
  const isYearFirst =
    first.length > 2 ||
    (separator === '-' && isNumber && last.length === 2 && Number(last) > LATEST_SHORT_YEAR)
  if (isYearFirst) Object.assign(parts, { year: fullYear(first), month, day: Number(last) })
  else if (separator === '/' && Number(first) <= 12 && isNumber) {
    // With slashes, the American order unless it cannot be.
    Object.assign(parts, { year: fullYear(last), month: Number(first), day: Number(middle) })
  } else Object.assign(parts, { year: fullYear(last), month, day: Number(first) })
  return true
}

function readNumber(word: string, parts: DateParts): boolean {
  const match = /^'?(\d{1,4})(?:st|nd|rd|th|\.)?$/i.exec(word)
  const digits = match?.[1]
  if (digits === undefined) return false
  if (digits.length > 2 || parts.day !== undefined) parts.year ??= fullYear(digits)
  else parts.day = Number(digits)
  return true
}

function toDate(parts: DateParts, localZoneName: string): Date | undefined {
  const { year = 0, month = 0, day = 1, minute = 0, second = 0, zone } = parts
  const hour = hourOfDay(parts)
  const isPossible = hour <= 24 && minute < 60 && second <= 60
  // 1970 and year 1 are how programs write "no date".
  if (!isPossible || year <= 1970 || year > 2100) return undefined
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined
  const offsetMinutes = zoneOffsetMinutes(zone || localZoneName) ?? 0
  return new Date(
    midnight.getTime() + (hour * 60 + minute - offsetMinutes) * MINUTE_MS + second * 1000,
  )
}

function hourOfDay({ hour = 0, isAfternoon }: DateParts): number {
  if (isAfternoon === undefined || hour > 12) return hour
  return (hour % 12) + (isAfternoon ? 12 : 0)
}
