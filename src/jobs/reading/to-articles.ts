import type { FeedItem } from '../../core/article/article.ts'
import type { LearnedPoints } from '../../core/sectors/learned-words.ts'
import { feedPoints, knownFeedPoints, sectorScoresFor } from '../../core/sectors/ranking.ts'
import { type SectorWeight, weighSectors } from '../../core/sectors/sectors.ts'
import { tellsSecret } from '../../core/sources/private-address.ts'
import type { NewArticle } from '../../store/article/articles.ts'
import type { ClaimedFeed } from '../../store/source/claim-feed.ts'

const DAY_MS = 86_400_000
/** Older items are of no use to a digest and would only be pruned and met again. */
const MAX_AGE_DAYS = 45

/** A feed's items as articles with their scores, but for the old ones. */
export function toArticles(
  items: readonly FeedItem[],
  feed: ClaimedFeed,
  learned: LearnedPoints,
  readAt: string,
  now: Date,
): NewArticle[] {
  const oldest = new Date(now.getTime() - MAX_AGE_DAYS * DAY_MS)
  const weighed = items.map((item) => ({ item, found: weighSectors(item, learned) }))
  const mainPoints = pointsOfFeed(
    feed,
    weighed.map(({ found }) => found),
  )
  return weighed
    .filter(({ item }) => feed.accountId === null || !tellsSecret(item.url, feed.url))
    .map((one) => toArticle(one, { feed, mainPoints, readAt, now }))
    .filter(({ publishedAt }) => publishedAt >= oldest)
}

function pointsOfFeed(
  { sectorIds: [mainSectorId], isInCatalogue }: ClaimedFeed,
  articles: readonly (readonly SectorWeight[])[],
): number | undefined {
  if (mainSectorId === undefined) return undefined
  // Whoever keeps the catalogue has read its feeds.
  return isInCatalogue
    ? knownFeedPoints(articles, mainSectorId)
    : feedPoints(articles, mainSectorId)
}

function toArticle(
  { item, found }: { item: FeedItem; found: readonly SectorWeight[] },
  reading: { feed: ClaimedFeed; mainPoints: number | undefined; readAt: string; now: Date },
): NewArticle {
  const { feed, mainPoints, readAt, now } = reading
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
    sectors: sectorScoresFor(found, feed.sectorIds, mainPoints),
  }
}
