import type { FeedItem } from '../core/article.ts'
import { tellsSecret } from '../core/private-address.ts'
import { bearsOutSector, sectorScoresFor } from '../core/ranking.ts'
import type { NewArticle } from '../store/articles.ts'
import type { ClaimedFeed } from '../store/claim-feed.ts'

const DAY_MS = 86_400_000
/** Older items are of no use to a digest and would only be pruned and met again. */
const MAX_AGE_DAYS = 45

/** A feed's items as articles with their scores, but for the old ones. */
export function toArticles(
  items: readonly FeedItem[],
  feed: ClaimedFeed,
  readAt: string,
  now: Date,
): NewArticle[] {
  const oldest = new Date(now.getTime() - MAX_AGE_DAYS * DAY_MS)
  const [mainSectorId] = feed.sectorIds
  // Whoever keeps the catalogue has read its feeds.
  const isBorneOut =
    feed.isInCatalogue || mainSectorId === undefined || bearsOutSector(items, mainSectorId)
  return items
    .filter(({ url }) => feed.accountId === null || !tellsSecret(url, feed.url))
    .map((item) => toArticle(item, { feed, isBorneOut, readAt, now }))
    .filter(({ publishedAt }) => publishedAt >= oldest)
}

function toArticle(
  item: FeedItem,
  reading: { feed: ClaimedFeed; isBorneOut: boolean; readAt: string; now: Date },
): NewArticle {
  const { feed, isBorneOut, readAt, now } = reading
  // No date: the day we first saw it. A date in the future is a clock gone wrong or an announcement.
  const publishedAt =
    item.publishedAt === undefined || item.publishedAt > now ? now : item.publishedAt
  return {
    url: item.url,
    title: item.title,
    summary: item.summary,
    publishedAt,
    // The host that answered in the end: an address on a paper's site may only redirect to somebody else's feed.
    isTrusted: feed.isInCatalogue || new URL(item.url).host === new URL(readAt).host,
    sectors: sectorScoresFor(item, feed.sectorIds, isBorneOut),
  }
}
