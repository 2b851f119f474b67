import { fail, ok, type Result } from '../../core/text/result.ts'
import { fieldOf } from '../markup/record.ts'
import { MAX_ITEMS } from './feed-items.ts'
import { NO_WISHES } from './publisher-wishes.ts'
import type { RawFeed, RawItem } from './raw-feed.ts'

// Written by name: the linter takes controls in a pattern for a mistake.
const CONTROLS = /\p{Cc}/gu

/** JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/ */
export function readJsonFeed(text: string, feedUrl: string): Result<RawFeed> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const feed = parsed.value
  const items = fieldOf(feed, 'items')
  if (!Array.isArray(items)) {
    return fail('This is JSON, but not a JSON Feed: it has no list of items.')
  }
  const ownUrl = links(feed, ['feed_url'], feedUrl)[0] ?? feedUrl
  const sites = links(feed, ['home_page_url'], ownUrl)
  const base = sites.find(isWebAddress) ?? ownUrl
  return ok({
    titles: texts(feed, ['title']),
    sites,
    languages: texts(feed, ['language']),
    wishes: NO_WISHES,
    items: items.slice(0, MAX_ITEMS).map((item) => readItem(item, base)),
  })
}

function parseJson(text: string): Result<unknown> {
  for (const attempt of [text, mended(text)]) {
    try {
      return ok(JSON.parse(attempt))
    } catch {
      // The usual mistakes are mended before the second attempt.
    }
  }
  return fail('This looks like a JSON Feed, but it is not complete, valid JSON.')
}

/** Line breaks and tabs inside texts, and a comma behind the last entry of a list. */
function mended(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/,\s{0,100}(?=[}\]])/g, '')
}

function readItem(item: unknown, base: string): RawItem {
  const ids = texts(item, ['id']).filter(isWebAddress)
  return {
    titles: texts(item, ['title']),
    links: [...links(item, ['url', 'external_url'], base), ...ids],
    summaries: texts(item, ['summary', 'content_text', 'content_html']),
    dates: texts(item, ['date_published', 'date_modified']),
  }
}

function links(record: unknown, names: readonly string[], base: string): string[] {
  return texts(record, names).flatMap((link) => URL.parse(link.trim(), base)?.href ?? [])
}

function texts(record: unknown, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = fieldOf(record, name)
    return typeof value === 'string' && value.trim() !== '' ? [value] : []
  })
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}
