import type { PublisherWishes } from '../../core/sources/reading-times.ts'
import type { FeedElements } from './feed-elements.ts'

export const NO_WISHES: PublisherWishes = { seconds: 0, skipHours: [], skipDays: [] }
const MAX_SECONDS = 30 * 24 * 3600

// https://web.resource.org/rss/1.0/modules/syndication/
const PERIOD_SECONDS: ReadonlyMap<string, number> = new Map([
  ['hourly', 3600],
  ['daily', 24 * 3600],
  ['weekly', 7 * 24 * 3600],
  ['monthly', 30 * 24 * 3600],
  ['yearly', 365 * 24 * 3600],
])
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** How often and when the feed asks to be read: `<ttl>`, `<skipHours>`, `<skipDays>` and the `sy:` elements. */
export function readWishes(feed: FeedElements): PublisherWishes {
  const texts = (name: string) =>
    (feed.get(name) ?? []).map(({ text }) => text.trim().toLowerCase())
  const ttl = firstNumber(texts('ttl')) * 60
  const period = PERIOD_SECONDS.get(texts('sy:updateperiod')[0] ?? '') ?? 0
  const frequency = Math.max(1, firstNumber(texts('sy:updatefrequency')))
  return {
    seconds: Math.min(MAX_SECONDS, Math.round(Math.max(ttl, period / frequency))),
    skipHours: unlessAll(24, texts('hour').flatMap(hourOf)),
    skipDays: unlessAll(7, texts('day').flatMap(dayOf)),
  }
}

function firstNumber(texts: readonly string[]): number {
  const [text = ''] = texts
  return /^\d{1,7}$/.test(text) ? Number(text) : 0
}

// RSS 0.91 counts the hours from 1 to 24.
function hourOf(text: string): number[] {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? [Number(text) % 24] : []
}

function dayOf(text: string): number[] {
  const index = DAYS.indexOf(text.slice(0, 3))
  return index === -1 ? [] : [index]
}

// Whoever skips all hours or all days has not meant it.
function unlessAll(count: number, numbers: readonly number[]): number[] {
  const named = [...new Set(numbers)]
  return named.length < count ? named : []
}
