import { checkLink } from '../../feeds/fetch/check-link.ts'
import type { Services } from '../../services.ts'
import {
  listLinksToCheck,
  mayReplaceDeadPick,
  releaseMail,
  saveLinkStates,
} from '../../store/digest/link-checks.ts'
import { enqueue } from '../enqueue.ts'
import { feedReader } from '../reading/feed-reader.ts'
import { replaceDeadPicks } from './replace-dead-picks.ts'

/** Each may take twelve requests, a HEAD and a GET with five redirects each, and an invocation has 45. */
const MAX_AT_ONCE = 3

type Link = Awaited<ReturnType<typeof listLinksToCheck>>[number]

/**
 * Looks at the addresses in a draft and at those that could take their place, the draft's own first. Once the draft's own are
 * known its mail leaves; where one is dead, once all are known and an alternate has taken its place.
 */
export async function checkLinks(
  services: Services,
  digestId: number,
  runId: number | undefined,
): Promise<void> {
  const { db, queue, now } = services
  const links = await listLinksToCheck(db, digestId, now(), MAX_AT_ONCE + 1)
  const isOpen = links.some(({ isPick }) => isPick) || (await settle(services, digestId, links))
  if (!isOpen && (await releaseMail(db, digestId, now()))) {
    await enqueue(queue, [{ kind: 'deliver', runId }])
  }
  await look(services, links.slice(0, MAX_AT_ONCE))
  if (isOpen || links.length > MAX_AT_ONCE) {
    await enqueue(queue, [{ kind: 'check-links', digestId, runId }])
  }
}

/** True while a pick is dead and it is not known which alternates are good. */
async function settle(
  services: Services,
  digestId: number,
  links: readonly Link[],
): Promise<boolean> {
  if (!(await mayReplaceDeadPick(services.db, digestId))) return false
  if (links.length > 0) return true
  await replaceDeadPicks(services, digestId)
  return false
}

async function look(services: Services, links: readonly Link[]): Promise<void> {
  const reader = feedReader(services, 1)
  const looked = links.map(async ({ articleId, url }) => ({
    articleId,
    state: await checkLink(url, reader),
  }))
  await saveLinkStates(services.db, await Promise.all(looked), services.now())
}
