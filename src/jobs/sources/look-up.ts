import { isDiscussionAddress } from '../../feeds/address/known-shapes.ts'
import { wellKnownFeedsOf } from '../../feeds/address/well-known-paths.ts'
import type { Services } from '../../services.ts'
import { listRecentOfFeed } from '../../store/article/recent-articles.ts'
import {
  type ClaimedAddition,
  claimAddition,
  findReadFeed,
  settleAddition,
} from '../../store/source/additions.ts'
import { enqueue } from '../enqueue.ts'
import { addSource } from './add-source.ts'
import { type PreviewedFeed, previewFeed } from './preview-feed.ts'
import { type Visit, visitAddress } from './visit-address.ts'

/** The host is being read by somebody else at this moment. */
const BUSY_SECONDS = 4
/** Of a feed that is read already. */
const KEPT_ITEMS = 60

/**
 * One step with an address that somebody wants to add: one look, or the subscription itself. What is still to be tried
 * is another message, so that each stays small and a slow site holds up no other.
 */
export async function lookUpAddition(services: Services, additionId: number): Promise<void> {
  const addition = await claimAddition(services.db, additionId, services.now())
  if (addition === undefined) return
  if (addition.state === 'chosen') return await subscribe(services, addition)
  const { url, accountId } = addition
  const known = await findReadFeed(services.db, accountId, url)
  if (known !== undefined) {
    const items = await listRecentOfFeed(
      services.db,
      { ...known, sectorId: addition.sectorId },
      KEPT_ITEMS,
    )
    return await keepFound(services, addition, { ...known, items })
  }
  const visit = await visitAddress(services, { url, accountId })
  switch (visit.kind) {
    case 'busy':
      return await tryLater(services, addition)
    case 'feed':
      return await keepFound(services, addition, { ...visit.feed, url: visit.reading.finalUrl })
    case 'page':
      return await readPage(services, addition, visit)
    case 'failed':
      return await tryNext(services, addition, visit.reason)
  }
}

type PageVisit = Extract<Visit, { kind: 'page' }>

async function keepFound(
  services: Services,
  addition: ClaimedAddition,
  feed: PreviewedFeed,
): Promise<void> {
  const found = await previewFeed(services, addition, feed)
  const state = addition.isImport ? 'chosen' : 'found'
  await settle(services, addition, { state, found, guesses: [], reason: '' })
}

/** A page with one feed means that one; of several nobody but the reader knows which. */
async function readPage(
  services: Services,
  addition: ClaimedAddition,
  page: PageVisit,
): Promise<void> {
  const [only] = page.feeds
  if (page.feeds.length > 1) {
    const choices = page.feeds.map(({ url, title }) => ({ url, title }))
    return await settle(services, addition, { state: 'choose', choices })
  }
  if (only !== undefined && only.url !== addition.url) {
    return await goOn(services, addition, [only.url], addition.reason)
  }
  const isTyped = addition.guesses.length === 0 && addition.reason === ''
  const guesses = isTyped ? wellKnownFeedsOf(addition.url) : addition.guesses
  return await tryNext(services, { ...addition, guesses }, page.reason)
}

/** What was wrong with the address itself is told, not what was wrong with the last guess. */
async function tryNext(
  services: Services,
  addition: ClaimedAddition,
  reason: string,
): Promise<void> {
  const told = addition.reason === '' ? reason : addition.reason
  if (addition.guesses.length > 0) return await goOn(services, addition, addition.guesses, told)
  await settle(services, addition, { state: 'failed', reason: told })
}

async function goOn(
  services: Services,
  addition: ClaimedAddition,
  [url = addition.url, ...guesses]: readonly string[],
  reason: string,
): Promise<void> {
  await settle(services, addition, { state: 'waiting', url, guesses, reason })
}

async function tryLater(services: Services, addition: ClaimedAddition): Promise<void> {
  await settle(services, addition, { state: addition.state }, BUSY_SECONDS)
}

/** The publisher was asked a moment ago: what it said then is kept, and not asked for again. */
async function subscribe(services: Services, addition: ClaimedAddition): Promise<void> {
  const { accountId, sectorId, url, settings } = addition
  const outcome = await addSource(services, {
    accountId,
    sectorId,
    address: url,
    kind: isDiscussionAddress(url) ? 'discussion' : 'article',
    applicationId: addition.applicationId ?? undefined,
    isOn: settings.isOff !== true,
    preference: settings.preference,
  })
  switch (outcome.kind) {
    case 'added':
    case 'known':
      return await settle(services, addition, { state: outcome.kind })
    case 'busy':
      return await tryLater(services, addition)
    case 'failed':
      return await settle(services, addition, { state: 'failed', reason: outcome.reason })
  }
}

/** What came of this step, and the message for the next one where there is one. */
async function settle(
  { db, queue, now }: Services,
  addition: ClaimedAddition,
  change: Parameters<typeof settleAddition>[2],
  delaySeconds = 0,
): Promise<void> {
  const isOurs = await settleAddition(db, addition, change, now())
  const isOver = change.state !== 'waiting' && change.state !== 'chosen'
  if (!isOurs || isOver) return
  await enqueue(queue, [{ kind: 'look-up', additionId: addition.id }], delaySeconds)
}
