import { expect, test } from 'vitest'
import { latestTick, readCronMinute } from '../../dev/hourly-ticks.ts'

test.for([
  ['2026-03-10T09:07:00Z', 7, '2026-03-10T09:07:00Z'],
  ['2026-03-10T09:06:59Z', 7, '2026-03-10T08:07:00Z'],
  ['2026-03-10T00:00:00Z', 7, '2026-03-09T23:07:00Z'],
  ['2026-03-10T09:30:00Z', 0, '2026-03-10T09:00:00Z'],
] as const)('at %s the cron of minute %i fired last at %s', ([now, minute, expected]) => {
  expect(latestTick(new Date(now), minute)).toEqual(new Date(expected))
})

test('wrangler.toml names the minute', async () => {
  expect(await readCronMinute()).toBeLessThan(60)
})
