import { expect, it } from 'vitest'
import { rhythmOf } from '../../../src/core/sources/rhythm.ts'
import { daysAgo, NOW } from '../choice/make-candidate.ts'

it('is the usual time between two items, whatever their order', () => {
  const dates = [daysAgo(4), daysAgo(1), daysAgo(3), daysAgo(2)]
  expect(rhythmOf(dates, NOW)).toEqual({ newestItemAt: daysAgo(1), rhythmHours: 24 })
})

it('is not moved by one long pause', () => {
  const dates = [1, 2, 3, 90, 91, 92].map(daysAgo)
  expect(rhythmOf(dates, NOW)?.rhythmHours).toBe(24)
})

it('leaves out items without a date and those to come', () => {
  const dates = [daysAgo(-3), undefined, new Date(Number.NaN), daysAgo(2)]
  expect(rhythmOf(dates, NOW)).toEqual({ newestItemAt: daysAgo(2), rhythmHours: undefined })
})

it('is unknown without any date', () => {
  expect(rhythmOf([undefined], NOW)).toBeUndefined()
})
