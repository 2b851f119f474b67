import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseFeedDate } from '../../src/feeds/feed-date.ts'

it.each([
  ['RFC 822', 'Mon, 02 Jan 2006 15:04:05 +0000', '2006-01-02T15:04:05Z'],
  ['a two-digit year', 'Mon, 2 Jan 06 15:04:05 GMT', '2006-01-02T15:04:05Z'],
  ['no weekday, no seconds', '02 Jan 2006 15:04 UT', '2006-01-02T15:04:00Z'],
  ['no blank after the comma', 'Mon,02 Jan 2006 15:04:05 Z', '2006-01-02T15:04:05Z'],
  ['an American zone', 'Mon, 02 Jan 2006 15:04:05 EST', '2006-01-02T20:04:05Z'],
  ['a half-hour zone', 'Mon, 02 Jan 2006 15:04:05 +0530', '2006-01-02T09:34:05Z'],
  ['a zone with a colon', 'Mon, 02 Jan 2006 15:04:05 +05:30', '2006-01-02T09:34:05Z'],
  [
    'GMT and hours',
    'Mon Jan 02 2006 15:04:05 GMT+0200 (Central European Time)',
    '2006-01-02T13:04:05Z',
  ],
  ['a zone in brackets', 'Mon, 02 Jan 2006 15:04:05 -0700 (MST)', '2006-01-02T22:04:05Z'],
  ['a zone that nobody knows', 'Mon, 02 Jan 2006 15:04:05 XYZ', '2006-01-02T15:04:05Z'],
  ['the whole month', 'Monday, January 2, 2006 3:04 PM', '2006-01-02T15:04:00Z'],
  ['midnight with AM', 'Jan 2, 2006 12:04:05 AM', '2006-01-02T00:04:05Z'],
  ['noon with pm', '2nd January 2006 12:04pm', '2006-01-02T12:04:00Z'],
  ['UNIX date', 'Mon Jan  2 15:04:05 PST 2006', '2006-01-02T23:04:05Z'],
  ['hour 24', 'Mon, 02 Jan 2006 24:00:00 GMT', '2006-01-03T00:00:00Z'],
  ['ISO 8601', '2006-01-02T15:04:05Z', '2006-01-02T15:04:05Z'],
  ['ISO with parts of a second', '2006-01-02T15:04:05.999999+01:00', '2006-01-02T14:04:05Z'],
  ['ISO without a zone is UTC', '2006-01-02T15:04:05', '2006-01-02T15:04:05Z'],
  ['ISO with a blank', '2006-01-02 15:04:05 -0500', '2006-01-02T20:04:05Z'],
  ['ISO without signs', '20060102T150405Z', '2006-01-02T15:04:05Z'],
  ['a day', '2006-01-02', '2006-01-02T00:00:00Z'],
  ['a month', '2006-01', '2006-01-01T00:00:00Z'],
  ['a year', '2006', '2006-01-01T00:00:00Z'],
  ['hyphens', '02-Jan-2006 15:04', '2006-01-02T15:04:00Z'],
  ['slashes', '1/2/2006 3:04 pm', '2006-01-02T15:04:00Z'],
  ['slashes, day first', '31/12/2005', '2005-12-31T00:00:00Z'],
  ['year first', '2006/01/02 15:04', '2006-01-02T15:04:00Z'],
  ['dots', '02.01.2006 15:04', '2006-01-02T15:04:00Z'],
  ['French', 'lun., 2 févr. 2026 08:00:00 +0100', '2026-02-02T07:00:00Z'],
  ['French, where Tuesday looks like March', 'mar., 5 mai 2026', '2026-05-05T00:00:00Z'],
  ['Spanish', 'vie, 2 ene 2026 08:00:00 GMT', '2026-01-02T08:00:00Z'],
  ['German', 'Mi, 02 Dez 2026 08:00:00 MEZ', '2026-12-02T07:00:00Z'],
  ['UNIX seconds', '1136214245', '2006-01-02T15:04:05Z'],
  ['UNIX milliseconds', '1136214245000', '2006-01-02T15:04:05Z'],
  ['blanks around', '\n  2006-01-02T15:04:05Z \t', '2006-01-02T15:04:05Z'],
])('reads %s', (_name, text, iso) => {
  expect(parseFeedDate(text)?.getTime()).toBe(Date.parse(iso))
})

it.each([
  ...[
    '',
    'yesterday',
    'not a date',
    'Mon',
    '12',
    '31 Feb 2026 10:00 GMT',
    '2026-02-30',
    '2026-13-01',
  ],
  ...['Mon, 02 Jan 2006 25:00:00 GMT', '0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '{date}'],
])('makes no date of %j', (text) => {
  expect(parseFeedDate(text)).toBeUndefined()
})

it('reads back every date that JavaScript writes', () => {
  const date = fc.date({
    min: new Date('1971-01-01T00:00:00Z'),
    max: new Date('2100-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(date, (moment) => {
      const seconds = Math.floor(moment.getTime() / 1000) * 1000
      expect(parseFeedDate(moment.toUTCString())?.getTime()).toBe(seconds)
      expect(parseFeedDate(moment.toISOString())?.getTime()).toBe(seconds)
    }),
  )
})

it('never throws and never gives an invalid date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
      expect(parseFeedDate(text)?.getTime()).not.toBeNaN()
    }),
  )
})
