import { splitCredentials } from '../feeds/credentials.ts'
import type { FoundFeed } from '../feeds/discover-feeds.ts'
import type { Services } from '../services.ts'
import { takeVisitedFeed } from '../store/claim-feed.ts'
import { findFeed } from '../store/feeds.ts'
import { addOwnSource, MAX_OWN_SOURCES } from '../store/sources.ts'
import { keepReading } from './collect.ts'
import { type VisitOutcome, visitAddress } from './visit-address.ts'

export type AddedSource =
  | { kind: 'added' | 'known'; title: string }
  | { kind: 'choose'; feeds: readonly FoundFeed[] }
  | { kind: 'failed'; reason: string }

type Request = { accountId: number; address: string; sectorId: string }
type FeedVisit = Extract<VisitOutcome, { kind: 'feed' }>
type KnownFeed = { url: string; title: string; site: string; language: string }

/**
 * Reads the address once before it is kept, so that a wrong one is told at once, and keeps the articles that came with
 * it. A page may name its feeds; a feed that is read already is not asked again.
 */
export async function addSource(services: Services, request: Request): Promise<AddedSource> {
  const { accountId } = request
  const url = withScheme(request.address)
  const known = await findFeed(services.db, url)
  if (known !== undefined) return await keepSource(services, request, known, undefined)
  const visit = await visitAddress(services, { url, accountId })
  switch (visit.kind) {
    case 'busy':
      return { kind: 'failed', reason: 'This site is being read right now. Try again in a minute.' }
    case 'failed':
      return visit
    case 'page':
      return { kind: 'choose', feeds: visit.feeds }
    case 'feed': {
      const { title, site, language } = visit.feed
      const address = keepsCredentials(url) ? url : visit.reading.finalUrl
      return await keepSource(services, request, { url: address, title, site, language }, visit)
    }
  }
}

async function keepSource(
  services: Services,
  request: Request,
  feed: KnownFeed,
  visit: FeedVisit | undefined,
): Promise<AddedSource> {
  const { db, now } = services
  const added = await addOwnSource(db, { ...request, ...feed })
  if (added.kind === 'too-many') {
    return { kind: 'failed', reason: `You can add ${MAX_OWN_SOURCES} feeds of your own.` }
  }
  if (added.kind === 'added' && visit !== undefined) {
    const claimed = await takeVisitedFeed(db, added.feedId, now())
    if (claimed !== undefined) {
      await keepReading(services, claimed, visit.reading, visit.feed, visit.readMs)
    }
  }
  return { kind: added.kind, title: feed.title }
}

// The address that answered has lost the user name and the password.
function keepsCredentials(url: string): boolean {
  return splitCredentials(url).authorization !== undefined
}

// People paste "example.com/feed" as browsers show it.
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
}
