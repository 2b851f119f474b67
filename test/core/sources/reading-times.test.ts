import { describe, expect, it } from 'vitest'
import {
  isMissingForGood,
  timesAfterFailure,
  timesAfterReading,
} from '../../../src/core/sources/reading-times.ts'
import { fc } from '../../support/fast-check.ts'

// A Wednesday.
const NOW = new Date('2026-11-25T12:30:00Z')
const HOUR_MS = 3_600_000
const NO_WISHES = { seconds: 0, skipHours: [], skipDays: [] }
const hoursUntil = (date: Date) => (date.getTime() - NOW.getTime()) / HOUR_MS
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * HOUR_MS)

describe('after a reading', () => {
  it.each([
    ['usually, six hours later', {}, 1, 6],
    ['when every answer is the whole feed, once a day', { isConditional: false }, 1, 24],
    ['not before the answer is stale', { freshForSeconds: 10 * 3600 }, 10, 10],
    ['at least hourly wishes do not hurry us', { freshForSeconds: 60 }, 1, 6],
    ['a year of freshness counts as a day', { freshForSeconds: 365 * 86_400 }, 24, 24],
    [
      'when the feed wants to be read, if that is later',
      { wishes: { ...NO_WISHES, seconds: 12 * 3600 } },
      12,
      12,
    ],
    [
      'not in the hours that it names',
      { wishes: { ...NO_WISHES, skipHours: [13, 18, 19] } },
      1.5,
      7.5,
    ],
    ['not on the days that it names', { wishes: { ...NO_WISHES, skipDays: [3] } }, 11.5, 11.5],
    [
      'as usual, when it names every day',
      { wishes: { ...NO_WISHES, skipDays: [0, 1, 2, 3, 4, 5, 6] } },
      1,
      6,
    ],
  ])('%s', (_name, answer, earliest, next) => {
    const full = { freshForSeconds: undefined, isConditional: true, wishes: NO_WISHES, ...answer }
    const { notBefore, nextFetchAt } = timesAfterReading(NOW, full)
    expect([hoursUntil(notBefore), hoursUntil(nextFetchAt)]).toEqual([earliest, next])
  })
})

describe('after a failure', () => {
  const FAILURE = {
    failureCount: 0,
    failingSince: null,
    retryAfterSeconds: undefined,
    chance: 0,
    wishes: NO_WISHES,
  }
  it.each([
    ['the first', {}, 1, 1],
    ['the second', { failureCount: 1 }, 1, 2],
    ['the fourth', { failureCount: 3 }, 1, 8],
    ['the hundredth', { failureCount: 99 }, 1, 24],
    ['one that says when to come back', { retryAfterSeconds: 5 * 3600 }, 5, 5],
    ['one that wants us back after a month', { retryAfterSeconds: 30 * 86_400 }, 24, 24],
    [
      'one of two weeks is tried once a week',
      { failureCount: 20, failingSince: daysAgo(14) },
      1,
      7 * 24,
    ],
  ])('%s', (_name, failure, earliest, next) => {
    const { notBefore, nextFetchAt } = timesAfterFailure(NOW, { ...FAILURE, ...failure })
    expect([hoursUntil(notBefore), hoursUntil(nextFetchAt)]).toEqual([earliest, next])
  })

  it('chance only makes it later, and by no more than a tenth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        (chance, failureCount) => {
          const plain = timesAfterFailure(NOW, { ...FAILURE, failureCount })
          const shaken = timesAfterFailure(NOW, { ...FAILURE, failureCount, chance })
          const ratio = hoursUntil(shaken.nextFetchAt) / hoursUntil(plain.nextFetchAt)
          expect(ratio).toBeGreaterThanOrEqual(1)
          expect(ratio).toBeLessThan(1.101)
        },
      ),
    )
  })
})

it('believes "not found" after five times and a week', () => {
  expect(isMissingForGood(NOW, 4, daysAgo(30))).toBe(false)
  expect(isMissingForGood(NOW, 30, daysAgo(6))).toBe(false)
  expect(isMissingForGood(NOW, 5, daysAgo(7))).toBe(true)
})
