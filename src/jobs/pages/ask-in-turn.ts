import { fail, type Result } from '../../core/text/result.ts'
import type { Services } from '../../services.ts'
import { releaseHost, takeHost } from '../../store/source/publisher-hosts.ts'

/**
 * Asks a site for somebody who waits for the answer, unless another request to its host is under way: each host gets one
 * at a time, from all of us.
 */
export async function askInTurn<T>(
  { db, now }: Services,
  url: string,
  ask: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const host = URL.parse(url)?.host ?? ''
  // Such an address is refused before anybody is asked.
  if (host === '') return await ask()
  const claim = await takeHost(db, host, now())
  if (claim.kind === 'busy') {
    return fail('We are reading this site for somebody else just now. Try again in a minute.')
  }
  if (claim.kind === 'waiting') return fail('The site asks us to wait. Try again in a few hours.')
  try {
    return await ask()
  } finally {
    await releaseHost(db, host, { until: claim.until, now: now() })
  }
}
