import { discoverFeeds, type FoundFeed } from '../feeds/discover-feeds.ts'
import { fetchFeed } from '../feeds/fetch-feed.ts'
import { parseFeed } from '../feeds/parse-feed.ts'
import type { Services } from '../services.ts'
import { addOwnSource, MAX_OWN_SOURCES } from '../store/sources.ts'
import { feedReader } from './feed-reader.ts'

export type AddedSource =
  | { kind: 'added' | 'known'; title: string }
  | { kind: 'choose'; feeds: readonly FoundFeed[] }
  | { kind: 'failed'; reason: string }

/** Reads the address once before it is kept, so that a wrong one is told at once. A page may name its feeds. */
export async function addSource(
  services: Services,
  request: { accountId: number; address: string; sectorId: string },
): Promise<AddedSource> {
  const outcome = await fetchFeed(
    { url: withScheme(request.address), etag: null, lastModified: null },
    feedReader(services),
  )
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
  const feed = {
    url: outcome.finalUrl,
    title: title || new URL(outcome.finalUrl).host,
    site,
    language,
  }
  const added = await addOwnSource(services.db, { ...request, ...feed })
  if (added === 'too-many') {
    return { kind: 'failed', reason: `You can add ${MAX_OWN_SOURCES} feeds of your own.` }
  }
  return { kind: added, title: feed.title }
}

// People paste "example.com/feed" as browsers show it.
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
}
