import { isDiscussionAddress } from '../../feeds/address/known-shapes.ts'
import { wellKnownFeedsOf } from '../../feeds/address/well-known-paths.ts'
import type { Services } from '../../services.ts'
import { listRecentOfFeed } from '../../store/article/recent-articles.ts'
import {
  type Addition,
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
  addition: Addition,
  feed: PreviewedFeed,
): Promise<void> {
  const found = await previewFeed(services, addition, feed)
  const { db, queue, now } = services
  const state = addition.isImport ? 'chosen' : 'found'
  await settleAddition(db, addition.id, { state, found, guesses: [], reason: '' }, now())
  if (state === 'chosen') await enqueue(queue, [{ kind: 'look-up', additionId: addition.id }])
}

/** A page with one feed means that one; of several nobody but the reader knows which. */
async function readPage(services: Services, addition: Addition, page: PageVisit): Promise<void> {
  const { db, now } = services
  const [only] = page.feeds
  if (page.feeds.length > 1) {
    const choices = page.feeds.map(({ url, title }) => ({ url, title }))
    return await settleAddition(db, addition.id, { state: 'choose', choices }, now())
  }
  if (only !== undefined && only.url !== addition.url) {
    return await goOn(services, addition, [only.url], addition.reason)
  }
  const isTyped = addition.guesses.length === 0 && addition.reason === ''
  const guesses = isTyped ? wellKnownFeedsOf(addition.url) : addition.guesses
  return await tryNext(services, { ...addition, guesses }, page.reason)
}

/** What was wrong with the address itself is told, not what was wrong with the last guess. */
async function tryNext(services: Services, addition: Addition, reason: string): Promise<void> {
  const told = addition.reason === '' ? reason : addition.reason
  if (addition.guesses.length > 0) return await goOn(services, addition, addition.guesses, told)
  const { db, now } = services
  await settleAddition(db, addition.id, { state: 'failed', reason: told }, now())
}

async function goOn(
  services: Services,
  addition: Addition,
  [url = addition.url, ...guesses]: readonly string[],
  reason: string,
): Promise<void> {
  const { db, queue, now } = services
  await settleAddition(db, addition.id, { state: 'waiting', url, guesses, reason }, now())
  await enqueue(queue, [{ kind: 'look-up', additionId: addition.id }])
}

async function tryLater({ db, queue, now }: Services, addition: Addition): Promise<void> {
  await settleAddition(db, addition.id, { state: addition.state }, now())
  await enqueue(queue, [{ kind: 'look-up', additionId: addition.id }], BUSY_SECONDS)
}

/** The publisher was asked a moment ago: what it said then is kept, and not asked for again. */
async function subscribe(services: Services, addition: Addition): Promise<void> {
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
  const { db, now } = services
  switch (outcome.kind) {
    case 'added':
    case 'known':
      return await settleAddition(db, addition.id, { state: outcome.kind }, now())
    case 'busy':
      return await tryLater(services, addition)
    case 'failed':
      return await settleAddition(
        db,
        addition.id,
        { state: 'failed', reason: outcome.reason },
        now(),
      )
  }
}
