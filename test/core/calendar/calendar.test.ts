import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type CalendarEntry, renderCalendar } from '../../../src/core/calendar/calendar.ts'
import { cleanLine } from '../../../src/core/text/line.ts'
import { fc } from '../../support/fast-check.ts'

const TODAY = 'https://digest.example/today'

function makeEntry(special: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: '6b1c3f3e-digest-1@digest.example',
    day: '2026-11-24',
    summary: 'Follow up: Example Energy (digest)',
    sequence: 0,
    modifiedAt: new Date('2026-11-12T09:30:00Z'),
    isCancelled: false,
    ...special,
  }
}

/** Read by a program that is not ours. */
function read(calendar: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendar))
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('a calendar', () => {
  test('is read by a calendar program as it was written, whatever stands in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        'a;b,c\\d',
        'BEGIN:VEVENT\r\nUID:x',
        'x\rEND:VCALENDAR',
        '\\n',
        '🚲'.repeat(60),
      ),
    )
    const entries = fc.array(
      fc.record({
        summary: text,
        day: fc
          .date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        sequence: fc.nat({ max: 10_000 }),
        isCancelled: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(entries, (given) => {
        const written = given.map((entry, index) => makeEntry({ ...entry, uid: `${index}@x` }))
        const events = read(renderCalendar(written, TODAY))
        expect(
          events.map((event) => ({
            uid: event.uid,
            summary: event.summary ?? '',
            day: event.startDate.toString(),
            sequence: event.sequence,
            status: event.component.getFirstPropertyValue('status'),
          })),
        ).toEqual(
          written.map(({ uid, summary, day, sequence, isCancelled }) => ({
            uid,
            summary: cleanLine(summary),
            day,
            sequence,
            status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
          })),
        )
      }),
    )
  })

  test('has lines of at most 75 octets that end as the standard says, and no other line ends', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, (summary) => {
        const calendar = renderCalendar([makeEntry({ summary })], TODAY)
        expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
        const lines = calendar.split('\r\n')
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
    )
  })

  test('asks to be looked at every hour, in the words of Apple and of Outlook', () => {
    const calendar = renderCalendar([], TODAY)
    expect(calendar).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
    expect(calendar).toContain('X-PUBLISHED-TTL:PT1H\r\n')
  })

  test('has whole days that take no time, and says when each entry was changed', () => {
    const [event] = read(renderCalendar([makeEntry({ day: '2026-12-31' })], TODAY))
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.endDate.toString()).toBe('2027-01-01')
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe(
      '2026-11-12T09:30:00Z',
    )
  })

  test('is the same to the byte when nothing has changed', () => {
    expect(renderCalendar([makeEntry()], TODAY)).toBe(renderCalendar([makeEntry()], TODAY))
  })
})
