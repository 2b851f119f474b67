import { describe, expect, test } from 'vitest'
import { callTimes } from '../../../src/core/call/call-window.ts'
import { windowByBothClocks } from '../../../src/core/call/call-window-words.ts'
import { formatMoment } from '../../../src/core/time/local-time.ts'

const LONDON = 'Europe/London'
// The week of Monday 23 November 2026.

describe('whether to dial now', () => {
  test.each([
    ['2026-11-24T10:00Z', 'Tuesday in the middle of the morning'],
    ['2026-11-25T14:00Z', 'Wednesday afternoon'],
    ['2026-11-23T14:00Z', 'Monday after lunch'],
    ['2026-11-27T10:00Z', 'Friday morning'],
  ])('yes at %s: %s', (now) => {
    expect(callTimes(new Date(now), LONDON).now.isGood).toBe(true)
  })

  test.each([
    ['2026-11-23T10:00Z', 'it is Monday morning there'],
    ['2026-11-24T08:00Z', 'it is too early there'],
    ['2026-11-24T12:15Z', 'it is lunch time there'],
    ['2026-11-24T17:00Z', 'their day is ending'],
    ['2026-11-27T13:00Z', 'it is Friday afternoon there'],
    ['2026-11-28T10:00Z', 'it is Saturday there'],
  ])('not at %s: %s', (now, reason) => {
    expect(callTimes(new Date(now), LONDON).now).toEqual({ isGood: false, reason })
  })

  test('not on a holiday', () => {
    const { now, best } = callTimes(new Date('2026-11-24T10:00Z'), LONDON, new Set(['2026-11-24']))
    expect(now).toEqual({ isGood: false, reason: 'it is a holiday there' })
    expect(formatMoment(best.opensAt, LONDON)).toBe('Wed 25 Nov, 09:30')
  })
})

describe('the best time', () => {
  test.each([
    ['2026-11-23T10:00Z', 'Tue 24 Nov, 09:30'],
    ['2026-11-24T10:00Z', 'Tue 24 Nov, 09:30'],
    ['2026-11-24T12:00Z', 'Wed 25 Nov, 09:30'],
    ['2026-11-26T12:00Z', 'Tue 1 Dec, 09:30'],
  ])('seen from %s is %s', (now, best) => {
    expect(formatMoment(callTimes(new Date(now), LONDON).best.opensAt, LONDON)).toBe(best)
  })

  test('is by their clocks, also across the day line', () => {
    const { best } = callTimes(new Date('2026-11-23T22:00Z'), 'Asia/Tokyo')
    expect(formatMoment(best.opensAt, 'Asia/Tokyo')).toBe('Tue 24 Nov, 09:30')
    expect(best.opensAt.toISOString()).toBe('2026-11-24T00:30:00.000Z')
  })

  test('three windows follow each other and lie ahead', () => {
    const now = new Date('2026-11-26T15:00Z')
    const { next } = callTimes(now, LONDON)
    expect(next.map(({ opensAt }) => formatMoment(opensAt, LONDON))).toEqual([
      'Thu 26 Nov, 13:30',
      'Fri 27 Nov, 09:30',
      'Mon 30 Nov, 13:00',
    ])
  })

  test.each([
    [LONDON, 'Tue 24 Nov, 09:30–11:30'],
    ['Europe/Berlin', 'Tue 24 Nov, 09:30–11:30 there, that is 10:30–12:30 for you'],
    ['Asia/Tokyo', 'Tue 24 Nov, 09:30–11:30 there, that is 18:30–20:30 for you'],
    ['Pacific/Auckland', 'Tue 24 Nov, 09:30–11:30 there, that is 22:30–Wed 25 Nov, 00:30 for you'],
  ])('is told by both clocks to somebody in %s', (own, words) => {
    const { best } = callTimes(new Date('2026-11-23T22:00Z'), LONDON)
    expect(windowByBothClocks(best, LONDON, own)).toBe(words)
  })
})
