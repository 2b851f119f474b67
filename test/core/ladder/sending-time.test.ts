import { expect, it } from 'vitest'
import { sendingTimeFrom } from '../../../src/core/ladder/sending-time.ts'

it.each([
  ['on a working morning before half past seven', '2026-03-12T05:00:00Z', '2026-03-12T06:30:00Z'],
  ['in the daytime of a working day', '2026-03-12T12:00:00Z', '2026-03-12T12:00:00Z'],
  ['on a working evening', '2026-03-12T17:00:00Z', '2026-03-13T06:30:00Z'],
  ['on Friday evening', '2026-03-13T20:00:00Z', '2026-03-16T06:30:00Z'],
  ['on Saturday', '2026-03-14T10:00:00Z', '2026-03-16T06:30:00Z'],
  ['on the Sunday on which the clocks go forward', '2026-03-29T10:00:00Z', '2026-03-30T05:30:00Z'],
])('%s in Berlin', (_when, now, expected) => {
  expect(sendingTimeFrom(new Date(now), 'Europe/Berlin')).toEqual(new Date(expected))
})
