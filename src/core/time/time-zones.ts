type TimeZoneGroup = {
  continent: string
  zones: readonly { id: string; name: string }[]
}

// Some runtimes list UTC and "Etc/GMT+5" too, some do not.
const IN_A_PLACE = /^(?!Etc\/)\w+\//

// V8 lists these zones under names that the tz database gave up long ago.
const CURRENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
])

export function isTimeZone(name: string): boolean {
  return findTimeZone(name) !== undefined
}

/** The zone as listTimeZones spells it; it takes older names and any upper and lower case. */
export function findTimeZone(name: string): string | undefined {
  // Intl takes bare offsets too ("+05:30"); they know no daylight saving, so nobody lives in one.
  if (!/^[a-z]/i.test(name)) return undefined
  try {
    return currentName(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone)
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return undefined
  }
}

/** For a select: continents and, in each, the zones by the names of their cities. */
export function listTimeZones(): TimeZoneGroup[] {
  const ids = Intl.supportedValuesOf('timeZone').filter((id) => IN_A_PLACE.test(id))
  const groups = Map.groupBy(ids.map(currentName), (id) => id.slice(0, id.indexOf('/')))
  const continents = [...groups].map(([continent, zones]) => ({
    continent,
    zones: zones.map((id) => ({ id, name: cityName(id) })).sort(byName),
  }))
  return [...continents, { continent: 'Other', zones: [{ id: 'UTC', name: 'UTC' }] }]
}

function currentName(id: string): string {
  return CURRENT_NAMES.get(id) ?? id
}

/** 'America/Argentina/San_Juan' → "San Juan, Argentina" */
export function cityName(id: string): string {
  const [city = id, ...regions] = id.split('/').slice(1).reverse()
  return [city, ...regions].join(', ').replaceAll('_', ' ')
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}
