import { expect, it } from 'vitest'
import { isMeantAsDay, parseDay, settleDays } from '../../../src/core/time/day-input.ts'
import { addDays, formatDay } from '../../../src/core/time/local-time.ts'
import { fc } from '../../support/fast-check.ts'

it.each([
  ['2026-03-27', '2026-03-27'],
  ['27 3 2026', '2026-03-27'],
  ['27 03 2026', '2026-03-27'],
  ['7  3  2026', '2026-03-07'],
  ['27.3.2026', '2026-03-27'],
  ['27. 3. 2026', '2026-03-27'],
  ['27 Mar 2026', '2026-03-27'],
  ['27 March 2026', '2026-03-27'],
  ['27 MARCH 2026', '2026-03-27'],
  ['3 Sept 2026', '2026-09-03'],
  ['March 27, 2026', '2026-03-27'],
  ['mar 27 2026', '2026-03-27'],
  [' 29 2 2028 ', '2028-02-29'],
  ['17/04/2026', '2026-04-17'],
  ['04/17/2026', '2026-04-17'],
  ['17-4-2026', '2026-04-17'],
  ['4/4/2026', '2026-04-04'],
  ['9-Mar-26', '2026-03-09'],
  ['27-mar-2026', '2026-03-27'],
  ['27 Mar 26', '2026-03-27'],
  ['27.03.26', '2026-03-27'],
  ['27/3/26', '2026-03-27'],
  ['2026/3/27', '2026-03-27'],
  ['Fri 27 Mar 2026', '2026-03-27'],
  ['Friday, March 27th, 2026', '2026-03-27'],
  ['Wednesday 1st April 2026', '2026-04-01'],
  ['Thurs. 26 March 2026', '2026-03-26'],
  ['27/03/2026 14:00', '2026-03-27'],
  ['2026-03-27T14:00:00.000Z', '2026-03-27'],
  ['3/27/2026 2:30 PM', '2026-03-27'],
])('reads "%s" as %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day)
})

it.each([
  ['nothing', ''],
  ['a word', 'yesterday'],
  ['the 31st of a month with 30 days', '31 6 2026'],
  ['29 February in a common year', '2026-02-29'],
  ['month 13', '27 13 2026'],
  ['day 0', '0 3 2026'],
  ['a month that is none', '27 Mars 2026'],
  ['a month too short to tell', '27 Ma 2026'],
  ['a year of two digits', '27 3 26'],
  ['slashes, which mean March to some and April to others', '4/3/2026'],
  ['30 February in any order', '30/02/2026'],
  ['slashes and hyphens in one', '17/4-2026'],
  ['a month 17 and a day 13', '13/17/2026'],
  ['words around the date', 'on 27 3 2026'],
  ['a weekday that is another one', 'Tue 27 Mar 2026'],
  ['a short year that may be a day', '26-03-09'],
  ['slashes with a short year', '4/3/26'],
  ['a time alone', '14:00'],
  ['a day without a year', '27 March'],
])('does not take %s for a day', (_case, typed) => {
  expect(parseDay(typed)).toBeUndefined()
})

it('knows what was meant as a day from names, numbers to call and remarks', () => {
  const days = [
    '27 Mar 2026',
    '4/3/2026',
    '4/3/26 14:00',
    '30/02/2026',
    '9.3.',
    '20 March',
    'next Friday',
  ]
  const others = ['June Park', 'Jan Kowalski', '030 1234567', '+49 30/123', '2026', '8', '']
  expect(days.filter(isMeantAsDay)).toEqual(days)
  expect(others.filter(isMeantAsDay)).toEqual([])
})

it.each([
  ['the day stands first', ['4/3/2026', '17/3/2026', ''], ['2026-03-04', '17/3/2026', '']],
  [
    'the month stands first',
    ['Interview', '4/3/2026', '3/17/2026'],
    ['Interview', '2026-04-03', '3/17/2026'],
  ],
  [
    'a spreadsheet added the time',
    ['4/3/2026 00:00', '17/3/2026 00:00'],
    ['2026-03-04', '17/3/2026 00:00'],
  ],
  ['nothing tells', ['4/3/2026', '4/4/2026'], ['4/3/2026', '4/4/2026']],
  [
    'one says this and another that',
    ['4/3/2026', '17/3/2026', '3/17/2026'],
    ['4/3/2026', '17/3/2026', '3/17/2026'],
  ],
])('reads the days of a column where %s', (_, cells, settled) => {
  expect(settleDays(cells)).toEqual(settled)
})

it('reads every day in each way to write it', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      const inWords = formatDay(day).slice(4)
      const numbers = `${Number(date)} ${Number(month)} ${year}`
      expect([day, numbers, inWords].map(parseDay)).toEqual([day, day, day])
    }),
  )
})

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      parseDay(typed)
      settleDays([typed])
    }),
  )
})
