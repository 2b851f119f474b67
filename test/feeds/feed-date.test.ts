import { expect, it } from 'vitest'
import { parseFeedDate } from '../../src/feeds/parse/feed-date.ts'
import { fc } from '../support/fast-check.ts'

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
  ['Greek', 'Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
  ['Hungarian', '2004-július-13T9:15-05:00', '2004-07-13T14:15:00Z'],
  ['Korean', '2004년 05월 28일  01:31:15', '2004-05-27T16:31:15Z'],
  ['a Korean afternoon', '2004-05-25 오후 11:23:17', '2004-05-25T14:23:17Z'],
  ['Chinese', '2026年11月26日 08:00', '2026-11-26T08:00:00Z'],
  ['Russian', 'Вт, 24 фев 2026 10:00:00 +0300', '2026-02-24T07:00:00Z'],
  ['Polish', 'śro, 25 lis 2026 10:00:00 +0100', '2026-11-25T09:00:00Z'],
  ['Finnish November', '3 marraskuuta 2026', '2026-11-03T00:00:00Z'],
  ['Turkish', '3 Ağustos 2026 10:00', '2026-08-03T10:00:00Z'],
  ['a day of the year', '2003-335', '2003-12-01T00:00:00Z'],
  ['a day of the year without signs', '03335', '2003-12-01T00:00:00Z'],
  ['a week', '2004-W30-2', '2004-07-20T00:00:00Z'],
  ['a week and a time', '2026W011T10:00Z', '2025-12-29T10:00:00Z'],
  ['six digits', '031231', '2003-12-31T00:00:00Z'],
  ['a short ISO date', '03-12-31', '2003-12-31T00:00:00Z'],
  ['year and month without a century', '-0312', '2003-12-01T00:00:00Z'],
  ['a month with a zero too many', '2003-012-31T10:14:55+00:00', '2003-12-31T10:14:55Z'],
  ['weekday and slashes', 'Fri, 2006/09/15 08:19:53 EDT', '2006-09-15T12:19:53Z'],
  ['an IANA name for GMT', 'Wed, 19 Aug 2009 18:28:00 Etc/GMT', '2009-08-19T18:28:00Z'],
  ['minutes in the zone', 'Wed, 19 Feb 2012 22:40:00 GMT-01:01', '2012-02-19T23:41:00Z'],
  ['commas everywhere', 'Mon, 13 Feb, 2012, 06:28:00 UTC', '2012-02-13T06:28:00Z'],
  ['a short zone', 'Mon, 26 January 2004 16:31:00 AT', '2004-01-26T20:31:00Z'],
  ['asctime with a zone', 'Sun Jul 15 01:16:00 +0000 2012', '2012-07-15T01:16:00Z'],
  ['a zone of less than an hour', '2004-07-08 23:56:58 -00:20', '2004-07-09T00:16:58Z'],
  [
    'a zone whose name looks like a month',
    'Mon Jan 02 2006 15:04:05 GMT+0400 (Arabian Standard Time)',
    '2006-01-02T11:04:05Z',
  ],
  ['UNIX seconds with parts', '1136214245.123', '2006-01-02T15:04:05Z'],
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
  ...[
    'Mon, 02 Jan 2006 25:00:00 GMT',
    '0001-01-01T00:00:00Z',
    '2013-01-27-01',
    '22013T10',
    '1970-01-01T00:00:00Z',
    '{date}',
  ],
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
