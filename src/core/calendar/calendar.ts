import type { LocalDate } from '../application/application.ts'
import { cleanLine } from '../text/line.ts'
import { addDays } from '../time/local-time.ts'

export type CalendarEntry = {
  uid: string
  day: LocalDate
  summary: string
  /** Goes up when the entry changes, and only then. */
  sequence: number
  modifiedAt: Date
  isCancelled: boolean
}

const MAX_LINE_OCTETS = 75
const encoder = new TextEncoder()

/**
 * RFC 5545 and 7986. Days without a time: a step is for a day, and no time zone can move it. The same entries give the
 * same bytes.
 */
export function renderCalendar(entries: readonly CalendarEntry[], todayUrl: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shortlist Digest//Follow-up//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Shortlist Digest',
    'X-WR-CALNAME:Shortlist Digest',
    // Apple goes by the first, Outlook by the second, Google by neither.
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap((entry) => renderEntry(entry, todayUrl)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function renderEntry(entry: CalendarEntry, todayUrl: string): string[] {
  const modified = utcStamp(entry.modifiedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${modified}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART;VALUE=DATE:${compactDay(entry.day)}`,
    `DTEND;VALUE=DATE:${compactDay(addDays(entry.day, 1))}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // It says what to do that day and takes no time of it.
    'TRANSP:TRANSPARENT',
    `URL:${todayUrl}`,
    'END:VEVENT',
  ]
}

function escapeText(text: string): string {
  return cleanLine(text).replace(/[\\;,]/g, '\\$&')
}

/** At 75 octets, never inside a character. */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    if (encoder.encode(part + character).length > MAX_LINE_OCTETS) {
      parts.push(part)
      part = ' '
    }
    part += character
  }
  return [...parts, part].join('\r\n')
}

/** '20261124' */
function compactDay(day: LocalDate): string {
  return day.replaceAll('-', '')
}

/** '20261124T073000Z' */
function utcStamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
