import { composeDraft } from '../core/draft.ts'
import { localDate } from '../core/local-time.ts'
import { neighboursOf } from '../core/widening.ts'
import type { Services } from '../services.ts'
import { type AccountForMail, findAccount } from '../store/accounts.ts'
import { inSectors } from '../store/active-sources.ts'
import type { StoredApplication } from '../store/applications.ts'
import { countArticlesSince } from '../store/candidates.ts'
import { type Digest, findDigestById, listEarlierSubjects } from '../store/digests.ts'
import { dueTime } from '../store/due-time.ts'
import { finishDigest, finishThinDigest, type Preparation } from '../store/finish-digest.ts'
import { LINKS_MINUTES } from '../store/link-checks.ts'
import { claimDigest, releaseDigest } from '../store/prepare-digest.ts'
import { countAwaitedFeeds } from '../store/progress.ts'
import { countInRun } from '../store/runs.ts'
import { chooseForDigest } from './choose-for-digest.ts'
import { enqueue } from './enqueue.ts'
import { prepareLetter } from './prepare-letter.ts'

/** How long a digest waits for feeds that are being read. */
const PATIENCE_MS = 90_000
/** For a lead that others took between the choice and the writing. */
const MOST_TRIES = 3
/** Somebody watches a digest that was asked for. An hourly one looks again after as long as it has waited. */
const LOOK_AGAIN_SECONDS = { soonest: 3, latest: 20 }

type OpenDigest = Digest & { application: StoredApplication }

/**
 * Prepares one draft and puts the control mail into the outbox. A digest waits for its feeds, chooses and writes; every
 * other kind is written at once. A second message for the same draft finds nothing to do.
 */
export async function prepareDigest(
  services: Services,
  digestId: number,
  runId: number | undefined,
): Promise<void> {
  const { db, queue } = services
  const now = services.now()
  if (!(await claimDigest(db, digestId, now))) return
  const digest = await findDigestById(db, digestId)
  const account = digest && (await findAccount(db, digest.accountId))
  if (digest === undefined || account === undefined) return
  const { kind } = digest
  if (kind !== 'digest') return await prepareLetter(services, { digest, kind, account, runId })
  const waited = now.getTime() - digest.createdAt.getTime()
  if (waited < PATIENCE_MS && (await countAwaitedFeeds(db, asReader(digest))) > 0) {
    await releaseDigest(db, digestId, now)
    const { soonest, latest } = LOOK_AGAIN_SECONDS
    const waitedSeconds = runId === undefined ? 0 : Math.round(waited / 1000)
    const delaySeconds = Math.min(Math.max(waitedSeconds, soonest), latest)
    return await enqueue(queue, [{ kind: 'prepare', digestId, runId }], delaySeconds)
  }
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    if (await chooseAndWrite(services, { digest, account, runId })) return
  }
  throw new Error('Each article that was to lead the note was taken meanwhile.')
}

/** It waits for the feeds of all sectors that it looks at. */
function asReader({ createdAt, application, widening }: OpenDigest) {
  const { sectorId } = application
  const sectors = inSectors([sectorId, ...neighboursOf(widening, sectorId)])
  return { createdAt, application: { ...application, sectorId: sectors } }
}

/** False when somebody else took the lead meanwhile, so that one has to choose again. */
async function chooseAndWrite(
  services: Services,
  work: { digest: OpenDigest; account: AccountForMail; runId: number | undefined },
): Promise<boolean> {
  const { db, queue } = services
  const { digest, account, runId } = work
  const { application } = digest
  const now = services.now()
  const { choice, lead } = await chooseForDigest(services, application, digest.widening)
  const event = choice.kind === 'enough' ? 'prepared' : 'thin'
  const preparation: Preparation = {
    digestId: digest.id,
    placed: choice.placed,
    newCount: await countArticlesSince(db, application, digest.createdAt),
    fittingCount: choice.fittingCount,
    nextDueAt: await dueTime(db, account, application, now, {
      kind: digest.kind,
      event,
      at: now,
    }),
    now,
  }
  if (choice.kind === 'thin') {
    await finishThinDigest(db, { ...preparation, state: 'thin', reason: choice.reason })
    await countInRun(db, runId, { digestsThin: 1 })
    return true
  }
  const earlierSubjects = await listEarlierSubjects(db, application.id)
  const draft = composeDraft({
    candidateName: account.name,
    application,
    picks: choice.placed.filter(({ place }) => place === 'pick'),
    earlierSubjects,
    digestNumber: earlierSubjects.length + 1,
    today: localDate(now, account.timeZone),
  })
  const outcome = await finishDigest(db, {
    ...preparation,
    kind: digest.kind,
    subject: draft.subject,
    body: draft.body,
    lead,
    mailWaitsMinutes: LINKS_MINUTES,
  })
  if (outcome !== 'finished') return outcome === 'was-finished'
  // The mail waits until the links of the note were looked at.
  await enqueue(queue, [{ kind: 'check-links', digestId: digest.id, runId }])
  await countInRun(db, runId, { digestsPrepared: 1 })
  return true
}
