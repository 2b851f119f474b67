import table from '../../../catalogue/holidays.json' with { type: 'json' }
import type { LocalDate } from '../application/application.ts'

type Country = { zones: readonly string[]; days: Readonly<Record<string, string>> }

const COUNTRIES: ReadonlyMap<string, Country> = new Map(Object.entries(table.countries))
const COUNTRY_OF_ZONE: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES].flatMap(([code, { zones }]) => zones.map((zone) => [zone, code] as const)),
)
const YEARS = Object.keys(table.countries.US.days)
/** Hardly anybody decides anything between Christmas and the first working days of January. */
const QUIET_DAYS = [
  ...Array.from({ length: 9 }, (_, index) => `12-${23 + index}`),
  ...['01-01', '01-02'],
]

// Twelve years of a country are read once.
const known = new Map<string, ReadonlySet<LocalDate>>()

/** The country of a time zone that lies in one of those whose holidays we know, or ''. */
export function countryOfZone(zone: string): string {
  return COUNTRY_OF_ZONE.get(zone) ?? ''
}

/** Days on which nobody is written to: the public holidays of a country, and the quiet days of every year. */
export function holidaysOf(country: string): ReadonlySet<LocalDate> {
  const read = known.get(country)
  if (read !== undefined) return read
  const days = new Set([...quietDays(), ...publicHolidays(country)])
  known.set(country, days)
  return days
}

function quietDays(): LocalDate[] {
  return YEARS.flatMap((year) => QUIET_DAYS.map((day) => `${year}-${day}`))
}

function publicHolidays(country: string): LocalDate[] {
  const years = Object.entries(COUNTRIES.get(country)?.days ?? {})
  return years.flatMap(([year, days]) =>
    days.split(' ').map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`),
  )
}
