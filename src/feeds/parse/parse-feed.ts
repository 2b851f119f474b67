import type { FeedItem } from '../../core/article/article.ts'
import type { PublisherWishes } from '../../core/sources/reading-times.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { canonicalUrl } from '../address/canonical-url.ts'
import { type CleanItem, cleanItem, firstOf, firstText } from './clean-item.ts'
import type { RawFeed } from './raw-feed.ts'
import { readFeed } from './read-feed.ts'

export type ParsedFeed = {
  /** The host when the feed has no title. */
  title: string
  /** The page that the feed belongs to; empty when it does not say. */
  site: string
  language: string
  wishes: PublisherWishes
  /** As the feed orders them, at most 200, each address once. */
  items: readonly FeedItem[]
  /** Items without a usable link, such as one that hides where it leads, or without a title and a text to make one of. */
  skippedCount: number
}

const MAX_ITEMS = 200
const MAX_TITLE_LENGTH = 200
const MAX_LANGUAGE_LENGTH = 20

/** From the text of a feed to plain text and safe links. Never throws, whatever the text. */
export async function parseFeed(text: string, feedUrl: string): Promise<Result<ParsedFeed>> {
  try {
    const feed = await readFeed(text, feedUrl)
    return feed.ok ? ok(cleanFeed(feed.value, feedUrl)) : feed
  } catch (error) {
    return fail(
      `The feed cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`,
    )
  }
}

function cleanFeed(feed: RawFeed, feedUrl: string): ParsedFeed {
  const items = new Map<string, FeedItem>()
  let skippedCount = 0
  for (const raw of feed.items) {
    if (items.size === MAX_ITEMS) break
    const item = cleanItem(raw, feedUrl)
    if (!isComplete(item)) skippedCount += 1
    else if (!items.has(item.url)) items.set(item.url, item)
  }
  const site = firstOf(feed.sites, (address) => canonicalUrl(address, feedUrl)) ?? ''
  return {
    title: firstText(feed.titles, MAX_TITLE_LENGTH) || hostOf(site || feedUrl),
    site,
    language: firstText(feed.languages, MAX_LANGUAGE_LENGTH),
    wishes: feed.wishes,
    items: [...items.values()],
    skippedCount,
  }
}

function isComplete(item: CleanItem): item is FeedItem {
  return item.url !== undefined && item.title !== ''
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? ''
}
