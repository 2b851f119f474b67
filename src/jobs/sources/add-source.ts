import { feedAddress } from '../../feeds/address/feed-address.ts'
import type { Services } from '../../services.ts'
import { takeVisitedFeed } from '../../store/source/claim-feed.ts'
import { findFeed } from '../../store/source/feeds.ts'
import { addOwnSource, MAX_OWN_SOURCES, type NewSource } from '../../store/source/own-sources.ts'
import { keepReading } from '../reading/collect.ts'
import { type VisitOutcome, visitAddress } from './visit-address.ts'

type AddedSource =
  | { kind: 'added' | 'known'; title: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'busy' }

/** The address is that of a feed, and what else is wanted of it. */
type WantedSource = Omit<NewSource, 'url' | 'title' | 'site' | 'language'> & { address: string }
type FeedVisit = Extract<VisitOutcome, { kind: 'feed' }>
type KnownFeed = Pick<NewSource, 'url' | 'title' | 'site' | 'language'>

/** Reads the feed once before it is kept, and keeps the articles that came along. One that is read already is not asked. */
export async function addSource(
  services: Services,
  { address: url, ...request }: WantedSource,
): Promise<AddedSource> {
  const { accountId } = request
  const known = await findFeed(services.db, url)
  if (known !== undefined) return await keepSource(services, request, known, undefined)
  const visit = await visitAddress(services, { url, accountId })
  switch (visit.kind) {
    case 'busy':
    case 'failed':
      return visit
    case 'page':
      return { kind: 'failed', reason: visit.reason }
    case 'feed': {
      const { title, site, language } = visit.feed
      // Only what moved for good has another address: where a temporary redirect leads may be gone tomorrow.
      const address = visit.reading.movedTo ?? feedAddress(url)
      return await keepSource(services, request, { url: address, title, site, language }, visit)
    }
  }
}

async function keepSource(
  services: Services,
  request: Omit<WantedSource, 'address'>,
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
