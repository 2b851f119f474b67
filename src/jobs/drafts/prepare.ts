import { neighboursOf } from '../../core/choice/widening.ts'
import type { Services } from '../../services.ts'
import { findAccount } from '../../store/account/accounts.ts'
import { type AddressedDigest, findDigestById } from '../../store/digest/digests.ts'
import { findUnmailedKind } from '../../store/digest/link-checks.ts'
import { claimDigest, releaseDigest } from '../../store/digest/prepare-digest.ts'
import { countAwaitedFeeds } from '../../store/digest/progress.ts'
import { inSectors } from '../../store/source/active-sources.ts'
import { enqueue } from '../enqueue.ts'
import { bringBack } from './bring-back.ts'
import { prepareLetter } from './prepare-letter.ts'
import { writeNote } from './write-note.ts'

/** How long a digest waits for feeds that are being read. */
const PATIENCE_MS = 90_000
/** Somebody watches a digest that was asked for. An hourly one looks again after as long as it has waited. */
const LOOK_AGAIN_SECONDS = { soonest: 3, latest: 20 }

/**
 * Prepares one draft and puts the control mail into the outbox. A digest waits for its feeds, chooses and writes; every
 * other kind is written at once. A second message for the same draft finds nothing to do but to ask for its mail again.
 */
export async function prepareDigest(
  services: Services,
  digestId: number,
  runId: number | undefined,
): Promise<void> {
  const { db, queue } = services
  const now = services.now()
  if (!(await claimDigest(db, digestId, now))) return await askForMail(services, digestId, runId)
  const digest = await findDigestById(db, digestId)
  const account = digest && (await findAccount(db, digest.accountId))
  if (digest === undefined || account === undefined) return
  const { kind } = digest
  if (kind !== 'digest') return await prepareLetter(services, { digest, kind, account, runId })
  if (await bringBack(services, { digest, account, runId })) return
  const waited = now.getTime() - digest.createdAt.getTime()
  if (waited < PATIENCE_MS && (await countAwaitedFeeds(db, asReader(digest))) > 0) {
    await releaseDigest(db, digestId, now)
    const { soonest, latest } = LOOK_AGAIN_SECONDS
    const waitedSeconds = runId === undefined ? 0 : Math.round(waited / 1000)
    const delaySeconds = Math.min(Math.max(waitedSeconds, soonest), latest)
    return await enqueue(queue, [{ kind: 'prepare', digestId, runId }], delaySeconds)
  }
  await writeNote(services, { digest, account, runId })
}

/** Whoever wrote the draft may have died, or lost the answer, before the mail was asked for: it would come an hour late. */
async function askForMail(
  { db, queue }: Services,
  digestId: number,
  runId: number | undefined,
): Promise<void> {
  const kind = await findUnmailedKind(db, digestId)
  if (kind === undefined) return
  const next =
    kind === 'digest'
      ? ({ kind: 'check-links', digestId } as const)
      : ({ kind: 'deliver' } as const)
  await enqueue(queue, [{ ...next, runId }])
}

/** It waits for the feeds of all sectors that it looks at. */
function asReader({ createdAt, application, widening }: AddressedDigest) {
  const { sectorId } = application
  const sectors = inSectors([sectorId, ...neighboursOf(widening, sectorId)])
  return { createdAt, application: { ...application, sectorId: sectors } }
}
