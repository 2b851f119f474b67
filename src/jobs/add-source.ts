import { discoverFeeds, type FoundFeed } from '../feeds/discover-feeds.ts'
import { fetchFeed } from '../feeds/fetch-feed.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import type { Services } from '../services.ts'
import { claimFeed, findFeed } from '../store/feeds.ts'
import { addOwnSource, MAX_OWN_SOURCES } from '../store/sources.ts'
import { keepReading, type Reading } from './collect.ts'
import { feedReader } from './feed-reader.ts'

export type AddedSource =
  | { kind: 'added' | 'known'; title: string }
  | { kind: 'choose'; feeds: readonly FoundFeed[] }
  | { kind: 'failed'; reason: string }

type Request = { accountId: number; address: string; sectorId: string }
type KnownFeed = { url: string; title: string; site: string; language: string }

/**
 * Reads the address once before it is kept, so that a wrong one is told at once, and keeps the articles that came with
 * it. A page may name its feeds; a feed that is read already is not asked again.
 */
export async function addSource(services: Services, request: Request): Promise<AddedSource> {
  const url = withScheme(request.address)
  const known = await findFeed(services.db, url)
  if (known !== undefined) return await keepSource(services, request, known, undefined)
  const outcome = await fetchFeed({ url, etag: null, lastModified: null }, feedReader(services))
  if (outcome.kind === 'unchanged') return { kind: 'failed', reason: 'The site sent no content.' }
  if (outcome.kind !== 'read') return { kind: 'failed', reason: outcome.reason }
  const parsed = await parseFeed(outcome.text, outcome.finalUrl)
  if (!parsed.ok) {
    const feeds = discoverFeeds(outcome.text, outcome.finalUrl)
    return feeds.length === 0
      ? { kind: 'failed', reason: parsed.reason }
      : { kind: 'choose', feeds }
  }
  const { title, site, language } = parsed.value
  return await keepSource(
    services,
    request,
    { url: outcome.finalUrl, title, site, language },
    outcome,
  )
}

async function keepSource(
  services: Services,
  request: Request,
  feed: KnownFeed,
  reading: Reading | undefined,
): Promise<AddedSource> {
  const { db, now } = services
  const added = await addOwnSource(db, { ...request, ...feed })
  if (added.kind === 'too-many') {
    return { kind: 'failed', reason: `You can add ${MAX_OWN_SOURCES} feeds of your own.` }
  }
  if (added.kind === 'added' && reading !== undefined) {
    const claimed = await claimFeed(db, added.feedId, now())
    if (claimed !== undefined) await keepReading(services, claimed, reading, undefined)
  }
  return { kind: added.kind, title: feed.title }
}

// People paste "example.com/feed" as browsers show it.
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
}
