import type { FeedItem } from '../../core/article/article.ts'
import { shorten } from '../../core/text/text.ts'
import { canonicalUrl } from '../address/canonical-url.ts'
import { htmlToText } from '../markup/html-to-text.ts'
import { parseFeedDate } from './feed-date.ts'
import type { RawItem } from './raw-feed.ts'

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u
const MAX_TITLE_LENGTH = 300
const MAX_SUMMARY_LENGTH = 600
const MAX_BORROWED_TITLE_LENGTH = 120

/** An item as plain text with a safe link. An empty title or an undefined address means that it had none. */
export type CleanItem = Omit<FeedItem, 'url'> & { url: string | undefined }

/** From each list of candidates the first that is of use. The links are already resolved against `feedUrl`. */
export function cleanItem(raw: RawItem, feedUrl: string): CleanItem {
  const summary = firstText(raw.summaries, MAX_SUMMARY_LENGTH)
  return {
    url: firstOf(raw.links, (link) => canonicalUrl(link, feedUrl)),
    title: titleOf(raw.titles) || titleOf([shorten(summary, MAX_BORROWED_TITLE_LENGTH)]),
    summary,
    publishedAt: firstOf(raw.dates, parseFeedDate),
  }
}

/** Nobody presses a link that is called "…", or nothing that one can see. */
function titleOf(candidates: readonly string[]): string {
  const title = firstText(candidates, MAX_TITLE_LENGTH)
  return LETTER_OR_FIGURE.test(title) ? title : ''
}

export function firstText(candidates: readonly string[], maxLength: number): string {
  const text = firstOf(candidates, (candidate) => htmlToText(candidate, maxLength) || undefined)
  return shorten(text ?? '', maxLength)
}

export function firstOf<T>(
  candidates: readonly string[],
  read: (candidate: string) => T | undefined,
): T | undefined {
  for (const candidate of candidates) {
    const value = read(candidate)
    if (value !== undefined) return value
  }
  return undefined
}
