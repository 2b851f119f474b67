import { monthNumber, zoneOffsetMinutes } from './date-words.ts'

type Parts = {
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  hour?: number | undefined
  minute?: number | undefined
  second?: number | undefined
  offsetMinutes?: number | undefined
  isAfternoon?: boolean
}

const MAX_LENGTH = 100
const MAX_WORDS = 12
const MINUTE_MS = 60_000

const ISO =
  /^(\d{4})-?(\d{2})?-?(\d{2})?(?:(?:t|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?\s*([a-z:+\d-]*))?$/i
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([ap]m|z|[+-]\d{2}:?\d{2})?$/i
const JOINED = /^(\d{1,4})([-/.])(\d{1,2}|\p{L}{3,12})\2(\d{1,4})$/u

/**
 * The moment that a date of a feed means: ISO 8601, RFC 822 in its dialects, named months, UNIX seconds.
 * Nothing depends on the machine's time zone; a date without a zone is UTC. Undefined when it makes no sense.
 */
export function parseFeedDate(text: string): Date | undefined {
  const trimmed = text.slice(0, MAX_LENGTH).trim()
  if (/^\d{10}(\d{3})?$/.test(trimmed)) return new Date(Number(trimmed.padEnd(13, '0')))
  const parts = readIso(trimmed) ?? readWords(trimmed)
  return parts === undefined ? undefined : toDate(parts)
}

function readIso(text: string): Parts | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', zone = ''] = match
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    offsetMinutes: zoneOffsetMinutes(zone) ?? 0,
  }
}

// "Mon, 2 Jan 2006 15:04:05 MST", "Jan 2, 2006 3:04 PM", "Mon Jan 2 15:04:05 MST 2006", "02-Jan-06": the words
// of a date tell by their looks what they are, so their order does not matter.
function readWords(text: string): Parts | undefined {
  const words = text.split(/[\s,()]+|(?<=\d)T(?=\d)/).filter((word) => word !== '')
  if (words.length > MAX_WORDS) return undefined
  const parts: Parts = {}
  for (const word of words) readWord(word, parts)
  return parts.year === undefined || parts.month === undefined ? undefined : parts
}

function readWord(word: string, parts: Parts): void {
  if (readClock(word, parts) || readJoined(word, parts) || readNumber(word, parts)) return
  if (/^[ap]\.?m\.?$/i.test(word)) {
    parts.isAfternoon = /^p/i.test(word)
    return
  }
  const offset = zoneOffsetMinutes(word)
  if (offset !== undefined && parts.hour !== undefined) {
    parts.offsetMinutes = offset
    return
  }
  // A later word wins: in "mar., 5 mai 2020" the first is a Tuesday.
  parts.month = (/^\p{L}{3}/u.test(word) ? monthNumber(word) : undefined) ?? parts.month
}

function readClock(word: string, parts: Parts): boolean {
  const match = CLOCK.exec(word)
  if (match === null) return false
  const [, hour, minute, second = '0', rest = ''] = match
  parts.hour = Number(hour)
  parts.minute = Number(minute)
  parts.second = Number(second)
  if (/m$/i.test(rest)) parts.isAfternoon = /^p/i.test(rest)
  else if (rest !== '') parts.offsetMinutes = zoneOffsetMinutes(rest)
  return true
}

function readJoined(word: string, parts: Parts): boolean {
  const match = JOINED.exec(word)
  if (match === null) return false
  const [, first = '', separator, middle = '', last = ''] = match
  const month = /^\d/.test(middle) ? Number(middle) : monthNumber(middle)
  if (first.length > 2) Object.assign(parts, { year: Number(first), month, day: Number(last) })
  else if (separator === '/' && Number(first) <= 12 && /^\d/.test(middle)) {
    // With slashes, the American order unless it cannot be.
    Object.assign(parts, { year: fullYear(last), month: Number(first), day: Number(middle) })
  } else Object.assign(parts, { year: fullYear(last), month, day: Number(first) })
  return true
}

function readNumber(word: string, parts: Parts): boolean {
  const match = /^'?(\d{1,4})(?:st|nd|rd|th|\.)?$/i.exec(word)
  const digits = match?.[1]
  if (digits === undefined) return false
  if (digits.length > 2 || parts.day !== undefined) parts.year ??= fullYear(digits)
  else parts.day = Number(digits)
  return true
}

function fullYear(digits: string): number {
  if (digits.length > 2) return Number(digits)
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
}

function toDate(parts: Parts): Date | undefined {
  const { year = 0, month = 0, day = 1, minute = 0, second = 0, offsetMinutes = 0 } = parts
  const hour = hourOfDay(parts)
  const isPossible = hour <= 24 && minute < 60 && second <= 60
  // 1970 and year 1 are how programs write "no date".
  if (!isPossible || year <= 1970 || year > 2100) return undefined
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined
  return new Date(
    midnight.getTime() + (hour * 60 + minute - offsetMinutes) * MINUTE_MS + second * 1000,
  )
}

function hourOfDay({ hour = 0, isAfternoon }: Parts): number {
  if (isAfternoon === undefined || hour > 12) return hour
  return (hour % 12) + (isAfternoon ? 12 : 0)
}
