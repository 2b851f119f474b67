import { SECTORS } from '../../core/sectors/sectors.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { foldText } from '../../core/text/text.ts'
import { feedAddress } from '../../feeds/address/feed-address.ts'
import { fetchFeed } from '../../feeds/fetch/fetch-feed.ts'
import { type OpmlFeed, readOpml } from '../../feeds/parse/opml.ts'
import type { Services } from '../../services.ts'
import { addAdditions, MAX_ADDITIONS_A_DAY } from '../../store/source/additions.ts'
import { enqueue } from '../enqueue.ts'
import { askInTurn } from '../pages/ask-in-turn.ts'
import { feedReader } from '../reading/feed-reader.ts'

type Import = {
  accountId: number
  batchId: string
  text: string
  /** For folders that are no sector of ours. */
  sectorId: string
}

type ListAddress = { accountId: number; url: string; sectorId: string }

/** Begins to subscribe to a list, each feed on its own. Says how many are left out because of the limits. */
export async function importOpml(
  { db, queue, now }: Services,
  { accountId, batchId, text, sectorId }: Import,
): Promise<Result<{ leftOutCount: number }>> {
  const list = readOpml(text)
  if (!list.ok) return list
  const ids = await addAdditions(db, {
    accountId,
    batchId,
    applicationId: undefined,
    isImport: true,
    now: now(),
    additions: list.value.feeds.map((feed) => ({
      address: feed.url,
      url: feedAddress(feed.url),
      guesses: [],
      sectorId: sectorOf(feed) ?? sectorId,
      settings: { isOff: feed.isOff, preference: feed.preference },
    })),
  })
  if (ids.length === 0) {
    return fail(`We import ${MAX_ADDITIONS_A_DAY.imported} feeds a day. Try again tomorrow.`)
  }
  await enqueue(
    queue,
    ids.map((additionId) => ({ kind: 'look-up', additionId })),
  )
  return ok({ leftOutCount: list.value.leftOutCount })
}

/** The text at an address that may be a list. It counts as one of the addresses that an account may have looked at. */
export async function fetchList(services: Services, list: ListAddress): Promise<Result<string>> {
  return await askInTurn(services, list.url, () => readList(services, list))
}

async function readList(
  services: Services,
  { accountId, url, sectorId }: ListAddress,
): Promise<Result<string>> {
  const [id] = await addAdditions(services.db, {
    accountId,
    batchId: crypto.randomUUID(),
    applicationId: undefined,
    isImport: false,
    additions: [{ address: url, url, guesses: [], sectorId, state: 'known' }],
    now: services.now(),
  })
  if (id === undefined) {
    return fail(`We look at ${MAX_ADDITIONS_A_DAY.typed} addresses a day. Try again tomorrow.`)
  }
  const answer = await fetchFeed({ url, etag: null, lastModified: null }, feedReader(services, 1))
  if (answer.kind === 'read') return ok(answer.text)
  return fail(answer.kind === 'unchanged' ? 'The site sent no content.' : answer.reason)
}

/** A folder is a sector when it says so or has its name. */
function sectorOf({ sectorId, folder }: OpmlFeed): string | undefined {
  const name = foldText(folder)
  return SECTORS.find(
    (sector) => sector.id === sectorId || sector.id === name || foldText(sector.name) === name,
  )?.id
}
