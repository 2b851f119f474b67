import { expect, it } from 'vitest'
import { snoozeDay } from '../../../src/core/ladder/snooze.ts'

/** A Thursday. */
const TODAY = '2026-03-12'

it.each([
  ['tomorrow', '', '2026-03-13'],
  ['three-days', '', '2026-03-15'],
  ['monday', '', '2026-03-16'],
  ['day', '20 March 2026', '2026-03-20'],
])('%s %s is %s', (choice, typed, day) => {
  expect(snoozeDay(choice, typed, TODAY)).toEqual({ ok: true, value: day })
})

it('Monday, said on a Monday, is the next one', () => {
  expect(snoozeDay('monday', '', '2026-03-16')).toEqual({ ok: true, value: '2026-03-23' })
})

it.each([
  ['', 'Enter the day as a real date'],
  ['2026-03-12', 'The day must be tomorrow or later'],
  ['2026-06-12', 'The day must be within 60 days'],
])('refuses the day "%s"', (typed, reason) => {
  expect(snoozeDay('day', typed, TODAY)).toMatchObject({
    ok: false,
    reason: expect.stringContaining(reason),
  })
})
