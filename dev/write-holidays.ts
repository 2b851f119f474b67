/**
 * Writes catalogue/holidays.json: the public holidays of the countries in src/core/application/countries.ts, and the time zones
 * that lie in one of them: `node dev/write-holidays.ts`. The dates come from the package date-holidays, the zones from
 * the runtime's own CLDR. Run it again when the years run out.
 */
import { writeFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { COUNTRY_CODES } from '../src/core/application/countries.ts'
import { findTimeZone } from '../src/core/time/time-zones.ts'

const FIRST_YEAR = 2025
const LAST_YEAR = 2036
// The United Kingdom has no common list; most offices keep England's.
const REGIONS: Readonly<Record<string, string>> = { GB: 'ENG' }
const DAY_MS = 86_400_000
const CREDIT =
  'Public holidays from date-holidays (https://github.com/commenthol/date-holidays), © commenthol and contributors, ' +
  'who name Wikipedia as a source; shortened to days. This file is under CC BY-SA 3.0.'

const countries = Object.fromEntries(
  COUNTRY_CODES.map((code) => [code, { zones: zonesOf(code), days: daysByYear(code) }]),
)
const lines = Object.entries(countries).map(
  ([code, { zones, days }]) =>
    `    "${code}": {\n      "zones": ${JSON.stringify(zones)},\n      "days": {\n${writeYears(days)}\n      }\n    }`,
)
writeFileSync(
  new URL('../catalogue/holidays.json', import.meta.url),
  `{\n  "credit": ${JSON.stringify(CREDIT)},\n  "countries": {\n${lines.join(',\n')}\n  }\n}\n`,
)

function daysByYear(code: string): Record<string, string> {
  const region = REGIONS[code]
  const holidays = region === undefined ? new Holidays(code) : new Holidays(code, region)
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  return Object.fromEntries(
    years.map((year) => {
      const days = holidays
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .flatMap(daysOf)
        .filter((day) => day.startsWith(`${year}-`))
      const short = [...new Set(days)].toSorted().map((day) => day.slice(5).replace('-', ''))
      return [String(year), short.join(' ')]
    }),
  )
}

/** Feasts that begin at sunset are kept on the day after it. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const count = Math.max(1, Math.round((Number(end) - Number(start)) / DAY_MS))
  const isFromEvening = Number(date.slice(11, 13)) >= 12
  const first = Date.parse(date.slice(0, 10)) + (isFromEvening ? DAY_MS : 0)
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY_MS).toISOString().slice(0, 10),
  )
}

/** No zone of these countries is shared with another one. */
function zonesOf(code: string): string[] {
  const { timeZones } = new Intl.Locale(`und-${code}`) as Intl.Locale & { timeZones: string[] }
  return timeZones.map((zone) => findTimeZone(zone) ?? zone)
}

function writeYears(days: Record<string, string>): string {
  return Object.entries(days)
    .map(([year, list]) => `        "${year}": "${list}"`)
    .join(',\n')
}
