import type { SampleFeed, SampleItem } from './sample-feed.ts'

/** An item as a feed shows it: with its address and its moment. */
export type PublishedItem = {
  url: string
  title: string
  summary: string
  isHtml: boolean
  publishedAt: Date
  isDated: boolean
}

const HOUR_MS = 3_600_000
/** The oldest item is this old when the feed is opened. */
const SPREAD_HOURS = 12 * 24
const HOURS_BETWEEN_COMING = 60

/** What the feed shows at `now` when it was opened at `openedAt`, newest first. */
export function publishedItems(feed: SampleFeed, openedAt: Date, now: Date): PublishedItem[] {
  const step = SPREAD_HOURS / feed.items.length
  const past = feed.items.map((item, index) =>
    publish(feed, item, hoursAfter(openedAt, -step * (index + 0.4))),
  )
  const coming = (feed.coming ?? []).map((item, index) =>
    publish(feed, item, hoursAfter(openedAt, HOURS_BETWEEN_COMING * (index + 0.5))),
  )
  return [...coming.toReversed(), ...past].filter(({ publishedAt }) => publishedAt <= now)
}

function publish(feed: SampleFeed, item: SampleItem, publishedAt: Date): PublishedItem {
  return {
    url: item.url ?? `${feed.site}/${slug(item.title)}`,
    title: item.title,
    summary: item.summary,
    isHtml: item.isHtml ?? false,
    publishedAt,
    isDated: item.isUndated === undefined,
  }
}

function hoursAfter(moment: Date, hours: number): Date {
  // Whole seconds, because the date format of RSS has no smaller part.
  return new Date(Math.floor((moment.getTime() + hours * HOUR_MS) / 1000) * 1000)
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
