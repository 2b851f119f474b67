import type { FeedItem } from '../core/article.ts'
import { sectorScoresFor } from '../core/ranking.ts'
import { nextReadingAt, nextTryAt } from '../core/reading-times.ts'
import { fetchFeed } from '../feeds/fetch-feed.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import type { Services } from '../services.ts'
import { addArticles, type NewArticle } from '../store/articles.ts'
import {
  type ClaimedFeed,
  claimFeed,
  moveFeed,
  recordFailure,
  recordReading,
} from '../store/feeds.ts'
import { countInRun } from '../store/runs.ts'
import { feedReader } from './feed-reader.ts'

const DAY_MS = 86_400_000
/** Older items are of no use to a digest and would only be pruned and met again. */
const MAX_AGE_DAYS = 45

/**
 * Reads one feed that is due. The articles are kept before the feed is marked as read, so that a worker that dies in
 * between reads it again and loses nothing.
 */
export async function collectFeed(
  services: Services,
  feedId: number,
  runId: number | undefined,
): Promise<void> {
  const now = services.now()
  const feed = await claimFeed(services.db, feedId, now)
  if (feed === undefined) return
  const outcome = await fetchFeed(feed, feedReader(services))
  switch (outcome.kind) {
    case 'read':
      return await keepReading(services, feed, outcome, runId)
    case 'unchanged':
      await recordReading(services.db, {
        feedId,
        now,
        nextFetchAt: nextReadingAt(now, outcome.freshForSeconds),
        etag: outcome.etag,
        lastModified: outcome.lastModified,
        bodyHash: undefined,
      })
      return await countInRun(services.db, runId, { feedsUnchanged: 1 })
    case 'gone':
      return await keepFailure(services, feed, { ...outcome, isGone: true }, runId)
    case 'failed':
      return await keepFailure(services, feed, { ...outcome, isGone: false }, runId)
  }
}

export type Reading = Extract<Awaited<ReturnType<typeof fetchFeed>>, { kind: 'read' }>

/** Keeps what a fetch of a claimed feed brought. */
export async function keepReading(
  services: Services,
  feed: ClaimedFeed,
  reading: Reading,
  runId: number | undefined,
): Promise<void> {
  const now = services.now()
  const isUnchanged = reading.bodyHash === feed.bodyHash
  const added = isUnchanged ? 0 : await keepArticles(services, feed, reading)
  if (typeof added === 'string') {
    const failure = { reason: added, retryAfterSeconds: undefined, isGone: false }
    return await keepFailure(services, feed, failure, runId)
  }
  if (reading.movedTo !== undefined) await moveFeed(services.db, feed.id, reading.movedTo)
  await recordReading(services.db, {
    feedId: feed.id,
    now,
    nextFetchAt: nextReadingAt(now, reading.freshForSeconds),
    etag: reading.etag,
    lastModified: reading.lastModified,
    bodyHash: reading.bodyHash,
  })
  await countInRun(
    services.db,
    runId,
    isUnchanged ? { feedsUnchanged: 1 } : { feedsRead: 1, articlesNew: added },
  )
}

/** How many articles were new, or why the body is no feed. */
async function keepArticles(
  services: Services,
  feed: ClaimedFeed,
  reading: Reading,
): Promise<number | string> {
  const now = services.now()
  const parsed = await parseFeed(reading.text, reading.finalUrl)
  if (!parsed.ok) return parsed.reason
  const oldest = new Date(now.getTime() - MAX_AGE_DAYS * DAY_MS)
  const articles = parsed.value.items
    .map((item) => toArticle(item, feed, reading.finalUrl, now))
    .filter(({ publishedAt }) => publishedAt >= oldest)
  return await addArticles(services.db, feed, articles, now)
}

function toArticle(item: FeedItem, feed: ClaimedFeed, readAt: string, now: Date): NewArticle {
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
    sectors: sectorScoresFor(item, feed.sectorIds),
  }
}

async function keepFailure(
  services: Services,
  feed: ClaimedFeed,
  failure: { reason: string; retryAfterSeconds?: number | undefined; isGone: boolean },
  runId: number | undefined,
): Promise<void> {
  const now = services.now()
  await recordFailure(services.db, {
    feedId: feed.id,
    now,
    nextFetchAt: nextTryAt(now, feed.failureCount, failure.retryAfterSeconds),
    reason: failure.reason,
    isGone: failure.isGone,
  })
  await countInRun(services.db, runId, { feedsFailed: 1 })
}
