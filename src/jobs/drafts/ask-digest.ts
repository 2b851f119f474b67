import { neighboursOf, type Widening } from '../../core/choice/widening.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { findLatestDigest, findOpenDigest } from '../../store/digest/digests.ts'
import { addAskedDigest } from '../../store/digest/prepare-digest.ts'
import { inSectors } from '../../store/source/active-sources.ts'
import { listDueFeedsFor } from '../../store/source/feeds.ts'
import { enqueue, enqueueReadings } from '../enqueue.ts'

/** Feeds are read once an hour at most, so an unsent draft younger than this would only be made again. */
const FRESH_MS = 3_600_000

/**
 * "Prepare a digest now", or the draft of another rung: finds the one that is being prepared or was made within the
 * hour, or begins a new one, and returns its public id. When the day's share is used up, or the application is not
 * active, it is the latest one's.
 */
export async function askDigest(
  services: Services,
  request: {
    application: StoredApplication
    formId: string
    kind?: DraftKind
    widening?: Widening
  },
): Promise<string | undefined> {
  const { db, queue } = services
  const { application, formId, kind = 'digest', widening = 'none' } = request
  const now = services.now()
  const newerThan = new Date(now.getTime() - FRESH_MS)
  const open = await findOpenDigest(db, application.id, newerThan, kind)
  if (open !== undefined) {
    // Should its message be lost, the press is a nudge; otherwise it finds the draft taken.
    const again = { kind: 'prepare' as const, digestId: open.id, runId: undefined }
    if (open.state === 'preparing') await enqueue(queue, [again])
    return open.publicId
  }
  await addAskedDigest(db, { applicationId: application.id, kind, widening, formId, now })
  const digest = await findOpenDigest(db, application.id, newerThan, kind)
  if (digest === undefined) return (await findLatestDigest(db, application.id, kind))?.publicId
  const sectorId = inSectors([
    application.sectorId,
    ...neighboursOf(widening, application.sectorId),
  ])
  const feeds =
    kind === 'digest' ? await listDueFeedsFor(db, { ...application, sectorId }, now) : []
  await enqueueReadings(queue, feeds, undefined)
  await enqueue(queue, [{ kind: 'prepare', digestId: digest.id, runId: undefined }])
  return digest.publicId
}
