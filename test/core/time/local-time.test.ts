import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  formatDay,
  formatMoment,
  isWorkingDay,
  localDate,
  localMoment,
  nextWorkingDay,
  relativeDay,
} from '../../../src/core/time/local-time.ts'
import { fc } from '../../support/fast-check.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
const FIRST_DAY = '2026-01-01'
const DAY_COUNT = 731

describe('the moment of a local time', () => {
  it.each([
    ['on a winter day', '2026-11-24', '07:30', 'Europe/Berlin', '2026-11-24T06:30:00Z'],
    ['on a summer day', '2026-07-01', '07:30', 'Europe/Berlin', '2026-07-01T05:30:00Z'],
    ['at an offset of minutes', '2026-11-24', '07:30', 'Asia/Kathmandu', '2026-11-24T01:45:00Z'],
    ['on the day before in UTC', '2026-11-24', '07:30', 'Pacific/Auckland', '2026-11-23T18:30:00Z'],
    [
      'that clocks jump over is the first one after the jump',
      '2026-03-29',
      '02:30',
      'Europe/Berlin',
      '2026-03-29T01:00:00Z',
    ],
    [
      'that clocks show twice is the earlier one',
      '2026-10-25',
      '02:30',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
    ],
    [
      'at a midnight that clocks jump over is the first one of the day',
      '2026-09-06',
      '00:00',
      'America/Santiago',
      '2026-09-06T04:00:00Z',
    ],
    [
      'in a jump of half an hour is the first one after it',
      '2026-10-04',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:30:00Z',
    ],
    [
      'on a day that the zone left out is the start of the next',
      '2011-12-30',
      '07:30',
      'Pacific/Apia',
      '2011-12-30T10:00:00Z',
    ],
  ])('%s', (_case, date, time, zone, expected) => {
    expect(localMoment(date, time, zone)).toEqual(new Date(expected))
  })

  it('agrees with Temporal around every clock change of two years in every zone', () => {
    let checked = 0
    for (const zone of ZONES) {
      for (const day of changeDays(zone)) {
        for (let minute = 0; minute < 24 * 60; minute += 15) {
          const time = timeAt(minute)
          if (localMoment(day, time, zone).getTime() !== momentByTemporal(day, time, zone)) {
            expect.fail(`${day} ${time} in ${zone}`)
          }
          checked += 1
        }
      }
    }
    expect(checked).toBeGreaterThan(10_000)
  })

  it('agrees with Temporal on any day and minute of two years in any zone', () => {
    const moment = fc.record({
      zone: fc.constantFrom(...ZONES),
      day: fc.integer({ min: 0, max: DAY_COUNT - 1 }).map((days) => addDays(FIRST_DAY, days)),
      time: fc.integer({ min: 0, max: 24 * 60 - 1 }).map(timeAt),
    })
    fc.assert(
      fc.property(moment, ({ zone, day, time }) => {
        expect(localMoment(day, time, zone).getTime()).toBe(momentByTemporal(day, time, zone))
      }),
      { numRuns: 3000 },
    )
  })

  it('is 07:30 of that day in every zone on every sampled day of two years', () => {
    for (const zone of ZONES) {
      for (let days = 0; days < DAY_COUNT; days += 37) {
        const day = addDays(FIRST_DAY, days)
        const at = localMoment(day, '07:30', zone)
        expect([zone, localDate(at, zone), formatMoment(at, zone).slice(-5)]).toEqual([
          zone,
          day,
          '07:30',
        ])
      }
    }
  })
})

it('finds the local date that Temporal finds, to the second before midnight', () => {
  const moment = fc.record({
    zone: fc.constantFrom(...ZONES),
    atMs: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
  })
  fc.assert(
    fc.property(moment, ({ zone, atMs }) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone)
      expect(localDate(new Date(atMs), zone)).toBe(expected.toPlainDate().toString())
    }),
    { numRuns: 2000 },
  )
})

describe('calendar', () => {
  it.each([
    ['over the end of a month', '2026-11-24', 10, '2026-12-04'],
    ['over a leap day', '2028-02-25', 10, '2028-03-06'],
    ['over the end of a year', '2026-12-28', 10, '2027-01-07'],
    ['backwards', '2026-03-01', -1, '2026-02-28'],
  ])('adds days %s', (_case, date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
  })

  it('knows Monday to Friday as working days', () => {
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => isWorkingDay(`2026-11-${day}`))
    expect(week).toEqual([true, true, true, true, true, false, false])
  })

  it.each([
    ['stays on a working day', '2026-11-27', '2026-11-27'],
    ['goes from Saturday to Monday', '2026-11-28', '2026-11-30'],
    ['goes from Sunday to Monday', '2026-11-29', '2026-11-30'],
  ])('the next working day %s', (_case, date, expected) => {
    expect(nextWorkingDay(date)).toBe(expected)
  })

  it('the next working day passes over holidays', () => {
    const holidays = new Set(['2026-12-25', '2026-12-28'])
    expect(nextWorkingDay('2026-12-25', holidays)).toBe('2026-12-29')
  })
})

describe('words', () => {
  it.each([
    ['2026-11-24T06:30:00Z', 'Europe/Berlin', 'Tue 24 Nov, 07:30'],
    ['2026-09-01T00:05:00Z', 'Asia/Kolkata', 'Tue 1 Sep, 05:35'],
    ['2026-11-24T00:00:00Z', 'UTC', 'Tue 24 Nov, 00:00'],
    ['2026-11-24T03:00:00Z', 'America/New_York', 'Mon 23 Nov, 22:00'],
  ])('says %s in %s as "%s"', (at, zone, expected) => {
    expect(formatMoment(new Date(at), zone)).toBe(expected)
  })

  it('says a day with its year', () => {
    expect(formatDay('2026-11-24')).toBe('Tue 24 Nov 2026')
  })

  it.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-29', 'in 5 days'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-21', '3 days ago'],
  ])('says %s as "%s" on 24 November', (date, expected) => {
    expect(relativeDay(date, '2026-11-24')).toBe(expected)
  })
})

function timeAt(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(11, 16)
}

/** The days that clock changes in the zone leave and reach; one day when not at midnight. */
function changeDays(zone: string): string[] {
  const days = new Set<string>()
  let at = Temporal.ZonedDateTime.from(`${FIRST_DAY}T00:00[${zone}]`)
  for (;;) {
    const change = at.getTimeZoneTransition('next')
    if (change === null || change.year > 2027) return [...days]
    days.add(change.toPlainDate().toString())
    days.add(change.subtract({ seconds: 1 }).toPlainDate().toString())
    at = change
  }
}

/** As the contract of localMoment says it, in the words of Temporal. */
function momentByTemporal(day: string, time: string, zone: string): number {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`)
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds
  const change = earlier.getTimeZoneTransition('next')
  if (change === null) throw new Error(`no clock change explains ${day} ${time} in ${zone}`)
  return change.epochMilliseconds
}
