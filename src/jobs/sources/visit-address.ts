import { sha256 } from '../../core/mail/token.ts'
import { channelFeedIn } from '../../feeds/address/known-shapes.ts'
import { type FetchOutcome, fetchFeed } from '../../feeds/fetch/fetch-feed.ts'
import { discoverFeeds, type FoundFeed } from '../../feeds/page/discover-feeds.ts'
import { type ParsedFeed, parseFeed } from '../../feeds/parse/parse-feed.ts'
import type { Services } from '../../services.ts'
import { leaseFrom } from '../../store/source/publisher-hosts.ts'
import { claimVisit, findWaitingFeed, recordVisit } from '../../store/source/visits.ts'
import type { Reading } from '../reading/collect.ts'
import { feedReader } from '../reading/feed-reader.ts'

/** What an address turned out to be. Busy: its host is being read at this moment, so ask again soon. */
export type Visit = VisitOutcome | { kind: 'busy' }
export type VisitOutcome =
  | { kind: 'feed'; reading: Reading; feed: ParsedFeed; readMs: number }
  /** The feeds that a page names, perhaps none, and why it is no feed itself. */
  | { kind: 'page'; feeds: readonly FoundFeed[]; reason: string }
  | { kind: 'failed'; reason: string }

const HOUR_MS = 3_600_000

/**
 * Looks at an address that somebody gave us. Whatever people press, no address is asked twice within the hour: the
 * second time the answer comes from what was kept of the first.
 */
export async function visitAddress(
  services: Services,
  { url, accountId }: { url: string; accountId: number },
): Promise<Visit> {
  const { db } = services
  const now = services.now()
  const waiting = await findWaitingFeed(db, { url, accountId }, now)
  if (waiting !== undefined)
    return { kind: 'failed', reason: soon(waiting.reason, waiting.readableAt, now) }
  const host = URL.parse(url)?.host ?? ''
  const addressHash = await sha256(url)
  const claim = await claimVisit<VisitOutcome>(db, { addressHash, url, host, now })
  if (claim.kind === 'busy') return claim
  if (claim.kind === 'waiting') {
    return { kind: 'failed', reason: soon('The site asks us to wait.', claim.until, now) }
  }
  if (claim.kind === 'known') return fromMemory(claim.outcome, claim.visitedAt, now)
  const { outcome, waitSeconds } = await look(services, url)
  const waitUntil =
    waitSeconds === undefined ? undefined : new Date(now.getTime() + waitSeconds * 1000)
  const { until } = claim
  await recordVisit(db, { addressHash, host, until, now: services.now(), outcome, waitUntil })
  return outcome
}

type Look = { outcome: VisitOutcome; waitSeconds: number | undefined }

async function look(services: Services, url: string): Promise<Look> {
  const startedAt = performance.now()
  const answer = await fetchFeed({ url, etag: null, lastModified: null }, feedReader(services, 1))
  const readMs = Math.round(performance.now() - startedAt)
  if (answer.kind === 'failed') {
    const isForHost = answer.status === 429 || answer.status === 503
    const waitSeconds = isForHost ? withinDay(answer.retryAfterSeconds) : undefined
    return { outcome: { kind: 'failed', reason: answer.reason }, waitSeconds }
  }
  return { outcome: await understand(answer, readMs), waitSeconds: undefined }
}

async function understand(
  answer: Exclude<FetchOutcome, { kind: 'failed' }>,
  readMs: number,
): Promise<VisitOutcome> {
  if (answer.kind === 'unchanged') return { kind: 'failed', reason: 'The site sent no content.' }
  if (answer.kind === 'gone') return { kind: 'failed', reason: answer.reason }
  const { text, kind: _, ...reading } = answer
  const parsed = await parseFeed(text, reading.finalUrl)
  if (parsed.ok) return { kind: 'feed', reading, feed: parsed.value, readMs }
  return { kind: 'page', feeds: namedFeeds(text, reading.finalUrl), reason: parsed.reason }
}

function namedFeeds(html: string, pageUrl: string): FoundFeed[] {
  const found = discoverFeeds(html, pageUrl)
  const channel = channelFeedIn(html, pageUrl)
  return found.length > 0 || channel === undefined ? found : [{ url: channel, title: '' }]
}

function withinDay(seconds = 0): number {
  return Math.min(24 * 3600, Math.max(3600, seconds))
}

function fromMemory(known: VisitOutcome | null, visitedAt: Date, now: Date): Visit {
  if (known === null && now < leaseFrom(visitedAt)) return { kind: 'busy' }
  if (known === null || known.kind === 'failed') {
    // Whoever looked died over it, perhaps because of what was there.
    const reason = known?.reason ?? 'We could not read what is there.'
    const readableAt = new Date(visitedAt.getTime() + HOUR_MS)
    return { kind: 'failed', reason: soon(reason, readableAt, now) }
  }
  if (known.kind === 'page') return known
  // JSON has no dates.
  const items = known.feed.items.map((item) => ({
    ...item,
    publishedAt: item.publishedAt && new Date(item.publishedAt),
  }))
  return { ...known, feed: { ...known.feed, items } }
}

function soon(reason: string, readableAt: Date, now: Date): string {
  const minutes = Math.max(1, Math.ceil((readableAt.getTime() - now.getTime()) / 60_000))
  const wait =
    minutes === 1
      ? 'a minute'
      : minutes <= 120
        ? `${minutes} minutes`
        : `${Math.ceil(minutes / 60)} hours`
  return `${reason} We asked a short while ago and may ask again in ${wait}.`
}
