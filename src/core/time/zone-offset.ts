const DAY_MS = 86_400_000
const SECOND_MS = 1000
/** More than a follow-up and its calendar span. */
const MAX_DAYS_KEPT = 500
// Asking Intl costs far more than looking up, and making a formatter far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()
const offsetsAtMidnight = new Map<string, Map<number, number>>()

/** How far clocks in the zone are ahead of UTC at a moment. */
export function offsetMs(atMs: number, zone: string): number {
  const day = Math.floor(atMs / DAY_MS)
  const before = offsetAtMidnight(day, zone)
  // No zone changes its clocks and back again between two midnights.
  return before === offsetAtMidnight(day + 1, zone) ? before : askForOffset(atMs, zone)
}

/** At the beginning of a day in UTC, counted from 1970. */
function offsetAtMidnight(day: number, zone: string): number {
  const kept = offsetsAtMidnight.get(zone) ?? new Map<number, number>()
  const known = kept.get(day)
  if (known !== undefined) return known
  if (kept.size >= MAX_DAYS_KEPT) kept.clear()
  const offset = askForOffset(day * DAY_MS, zone)
  kept.set(day, offset)
  offsetsAtMidnight.set(zone, kept)
  return offset
}

/** Only digits come from Intl: names differ by runtime. */
function askForOffset(atMs: number, zone: string): number {
  const part = new Map(
    formatterFor(zone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const read = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return wall - Math.floor(atMs / SECOND_MS) * SECOND_MS
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, formatter)
  return formatter
}
