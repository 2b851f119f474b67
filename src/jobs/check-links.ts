import { checkLink } from '../feeds/check-link.ts'
import type { Services } from '../services.ts'
import { listLinksToCheck, saveLinkStates } from '../store/link-checks.ts'
import { enqueue } from './enqueue.ts'
import { feedReader } from './feed-reader.ts'

/** Each may take twelve requests, a HEAD and a GET with five redirects each, and an invocation has 45. */
const MAX_AT_ONCE = 3

/** Looks at the addresses in a draft and at those that could take their place, the draft's own first. */
export async function checkLinks(services: Services, digestId: number): Promise<void> {
  const { db, queue, now } = services
  const links = await listLinksToCheck(db, digestId, now(), MAX_AT_ONCE + 1)
  const reader = feedReader(services, 1)
  const looked = links.slice(0, MAX_AT_ONCE).map(async ({ articleId, url }) => ({
    articleId,
    state: await checkLink(url, reader),
  }))
  await saveLinkStates(db, await Promise.all(looked), now())
  if (links.length > MAX_AT_ONCE) await enqueue(queue, [{ kind: 'check-links', digestId }])
}
