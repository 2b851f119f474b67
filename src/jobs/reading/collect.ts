import {
  isMissingForGood,
  type PublisherWishes,
  timesAfterFailure,
  timesAfterReading,
} from '../../core/sources/reading-times.ts'
import { type Rhythm, rhythmOf } from '../../core/sources/rhythm.ts'
import { type FetchOutcome, fetchFeed } from '../../feeds/fetch/fetch-feed.ts'
import { type ParsedFeed, parseFeed } from '../../feeds/parse/parse-feed.ts'
import type { Services } from '../../services.ts'
import { addArticles } from '../../store/article/articles.ts'
import { countInRun } from '../../store/database/runs.ts'
import { type ClaimedFeed, claimFeed } from '../../store/source/claim-feed.ts'
import { moveFeed, recordFailure, recordReading } from '../../store/source/feed-readings.ts'
import { enqueue } from '../enqueue.ts'
import { feedReader } from './feed-reader.ts'
import { learnedPointsFor } from './learned-points.ts'
import { toArticles } from './to-articles.ts'

/** Longer than most readings take: then the host is free. */
const BUSY_SECONDS = 20
const TOO_OFTEN: readonly number[] = [429, 503]

/**
 * Reads one feed that is due. The articles are kept before the feed is marked as read, so that a worker that dies in
 * between reads it again and loses nothing.
 */
export async function collectFeed(
  services: Services,
  feedId: number,
  runId: number | undefined,
): Promise<void> {
  const { db, queue } = services
  const claim = await claimFeed(db, feedId, services.now())
  if (claim.kind === 'not-due') return
  if (claim.kind === 'busy') {
    return await enqueue(queue, [{ kind: 'collect', feedId, runId }], BUSY_SECONDS)
  }
  const { feed } = claim
  const startedAt = performance.now()
  const outcome = await fetchFeed(feed, feedReader(services, feed.subscriberCount))
  const readMs = Math.round(performance.now() - startedAt)
  if (outcome.kind === 'gone') {
    const failure = { reason: outcome.reason, retryAfterSeconds: undefined, status: 410 }
    return await keepFailure(services, feed, failure, runId)
  }
  if (outcome.kind === 'failed') return await keepFailure(services, feed, outcome, runId)
  if (outcome.kind === 'unchanged' || outcome.bodyHash === feed.bodyHash) {
    await keepUnchanged(services, feed, outcome, readMs)
    return await countInRun(db, runId, { feedsUnchanged: 1 })
  }
  const parsed = await parseFeed(outcome.text, outcome.finalUrl)
  if (!parsed.ok) {
    const failure = { reason: parsed.reason, retryAfterSeconds: undefined, status: undefined }
    return await keepFailure(services, feed, failure, runId)
  }
  const added = await keepReading(services, feed, outcome, parsed.value, readMs)
  await countInRun(db, runId, { feedsRead: 1, articlesNew: added })
}

type Answered = Exclude<FetchOutcome, { kind: 'gone' | 'failed' }>
/** What is kept of an answer that brought a feed. */
export type Reading = Omit<Extract<FetchOutcome, { kind: 'read' }>, 'text' | 'kind'>

/** Keeps what a fetch of a claimed feed brought, and says how many articles were new. */
export async function keepReading(
  services: Services,
  feed: ClaimedFeed,
  reading: Reading,
  parsed: ParsedFeed,
  readMs: number,
): Promise<number> {
  const now = services.now()
  const learned = await learnedPointsFor(services.db, feed.learnedKey)
  const articles = toArticles(parsed.items, feed, learned, reading.finalUrl, now)
  const added = await addArticles(services.db, feed, articles, now)
  const dates = parsed.items.map(({ publishedAt }) => publishedAt)
  const rhythm = rhythmOf(dates, now)
  await markAsRead(services, feed, { ...reading, wishes: parsed.wishes, rhythm, readMs })
  return added
}

async function keepUnchanged(
  services: Services,
  feed: ClaimedFeed,
  answer: Answered,
  readMs: number,
): Promise<void> {
  const bodyHash = answer.kind === 'read' ? answer.bodyHash : undefined
  await markAsRead(services, feed, {
    ...answer,
    bodyHash,
    wishes: undefined,
    rhythm: undefined,
    readMs,
  })
}

async function markAsRead(
  services: Services,
  feed: ClaimedFeed,
  answer: {
    etag: string | null
    lastModified: string | null
    bodyHash: string | undefined
    movedTo: string | undefined
    freshForSeconds: number | undefined
    wishes: PublisherWishes | undefined
    rhythm: Rhythm | undefined
    readMs: number
  },
): Promise<void> {
  const { etag, lastModified, bodyHash, movedTo, freshForSeconds, wishes, rhythm, readMs } = answer
  const now = services.now()
  const times = timesAfterReading(now, {
    freshForSeconds,
    isConditional: etag !== null || lastModified !== null,
    wishes: wishes ?? feed.wishes,
  })
  await recordReading(services.db, {
    ...{
      feedId: feed.id,
      leasedUntil: feed.leasedUntil,
      now,
      ...times,
      etag,
      lastModified,
      bodyHash,
      wishes,
      rhythm,
    },
    readMs,
    movingTo: movedTo,
  })
  // Once may be a mistake at the publisher's; when the next answer says the same, it is meant.
  if (movedTo !== undefined && movedTo === feed.movingTo) {
    await moveFeed(services.db, feed.id, movedTo)
  }
}

async function keepFailure(
  services: Services,
  feed: ClaimedFeed,
  failure: { reason: string; retryAfterSeconds: number | undefined; status: number | undefined },
  runId: number | undefined,
): Promise<void> {
  const now = services.now()
  const { reason, retryAfterSeconds, status } = failure
  const { failureCount, failingSince, wishes } = feed
  const chance = chanceOf(feed)
  const isMissing = status === 404
  await recordFailure(services.db, {
    feedId: feed.id,
    leasedUntil: feed.leasedUntil,
    now,
    reason,
    isMissing,
    ...timesAfterFailure(now, { failureCount, failingSince, retryAfterSeconds, chance, wishes }),
    isGone:
      status === 410 || (isMissing && isMissingForGood(now, feed.missingCount + 1, failingSince)),
    isForHost: status !== undefined && TOO_OFTEN.includes(status),
  })
  await countInRun(services.db, runId, { feedsFailed: 1 })
}

/** From 0 to 1, the same for the same feed and attempt: chance would make tests and repetitions differ. */
function chanceOf({ id, failureCount }: ClaimedFeed): number {
  return ((id * 7919 + failureCount * 104_729) % 1000) / 1000
}
