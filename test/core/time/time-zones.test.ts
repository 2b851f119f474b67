import { expect, it } from 'vitest'
import { findTimeZone, isTimeZone, listTimeZones } from '../../../src/core/time/time-zones.ts'

it.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Etc/UTC', 'UTC'],
  ['UTC', 'UTC'],
])('finds %s as %s', (name, expected) => {
  expect(findTimeZone(name)).toBe(expected)
})

it.each(['', 'Europe', 'Mars/Olympus', '+05:30', 'Europe/Berlin ', '__proto__'])(
  'does not know "%s"',
  (name) => {
    expect(isTimeZone(name)).toBe(false)
  },
)

it('lists every zone once, under its continent, by names that it finds again', () => {
  const ids = listTimeZones().flatMap(({ zones }) => zones.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.map(findTimeZone)).toEqual(ids)
  expect(ids).toHaveLength(
    Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC').length + 1,
  )
})

it('names the cities of a continent in order', () => {
  const [africa] = listTimeZones()
  const names = africa?.zones.map(({ name }) => name) ?? []
  expect(africa?.continent).toBe('Africa')
  expect(names.slice(0, 3)).toEqual(['Abidjan', 'Accra', 'Addis Ababa'])
  expect(names).toEqual(names.toSorted())
})

it('names the state with a city in it', () => {
  const america = listTimeZones().find(({ continent }) => continent === 'America')
  expect(america?.zones).toContainEqual({
    id: 'America/Argentina/San_Juan',
    name: 'San Juan, Argentina',
  })
})
