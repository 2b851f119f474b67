import type { Services } from '../../services.ts'
import { findAccount } from '../../store/account/accounts.ts'
import { findDigestById } from '../../store/digest/digests.ts'
import { finishThinDigest } from '../../store/digest/finish-digest.ts'
import { listStaleDigests } from '../../store/digest/prepare-digest.ts'
import { dueTime } from '../../store/ladder/due-time.ts'

/** By then the queue and five ticks have asked again, unless a platform was down: then a try after that decides. */
const GIVE_UP_HOURS = 6
/** Each costs four queries, and a tick may make 45. */
const MAX_AT_ONCE = 2
const REASON =
  'Something went wrong on our side while this draft was prepared. The next attempt is on the next working day.'

/** Ends drafts of any kind that fail again and again, so that the candidate is told and the next one can begin. */
export async function giveUpOnDigests({ db, now, log }: Services): Promise<void> {
  const stale = { hours: GIVE_UP_HOURS, now: now(), limit: MAX_AT_ONCE }
  for (const id of await listStaleDigests(db, stale)) {
    const digest = await findDigestById(db, id)
    const account = digest && (await findAccount(db, digest.accountId))
    if (digest === undefined || account === undefined) continue
    const happening = { kind: digest.kind, event: 'thin' as const, at: now() }
    await finishThinDigest(db, {
      digestId: id,
      placed: [],
      newCount: 0,
      fittingCount: 0,
      nextDueAt: await dueTime(db, account, digest.application, now(), happening),
      plannedFrom: digest.application,
      now: now(),
      state: 'failed',
      reason: REASON,
    })
    log('digest-failed', { digestId: id })
  }
}
