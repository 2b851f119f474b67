import type { Services } from '../../services.ts'
import type { AccountForMail } from '../../store/account/accounts.ts'
import { countInRun } from '../../store/database/runs.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import { type AddressedDigest, listEditedTexts } from '../../store/digest/digests.ts'
import { finishDigest } from '../../store/digest/finish-digest.ts'
import { LINKS_MINUTES } from '../../store/digest/link-checks.ts'
import { listSteps } from '../../store/ladder/steps.ts'
import { enqueue } from '../enqueue.ts'
import { planNext } from './plan-next.ts'

/** The periods of drafts that nobody asked for. */
const BY_ITSELF = /^due:/

/**
 * A note that the candidate changed and put off comes back as they left it, with its articles; its mail waits until the
 * links were looked at, like every note's. False where there is none: then one is chosen. Whoever asks for a note wants
 * another one.
 */
export async function bringBack(
  services: Services,
  work: { digest: AddressedDigest; account: AccountForMail; runId: number | undefined },
): Promise<boolean> {
  const { db, queue } = services
  const { digest, account, runId } = work
  const { id: digestId, kind, period, application } = digest
  if (!BY_ITSELF.test(period)) return false
  const steps = await listSteps(db, account.accountId)
  const last = steps.findLast((step) => step.applicationId === application.id && step.kind === kind)
  if (last?.event !== 'snoozed') return false
  const [edited] = await listEditedTexts(db, application.id, kind)
  if (edited === undefined) return false
  const now = services.now()
  const outcome = await finishDigest(db, {
    digestId,
    kind,
    subject: edited.subject,
    body: edited.body,
    isChanged: true,
    placed: await listDigestArticles(db, edited.id),
    newCount: 0,
    fittingCount: 0,
    mailWaitsMinutes: LINKS_MINUTES,
    now,
    ...(await planNext(services, account, application.id, { kind, event: 'prepared', at: now })),
  })
  if (outcome === 'finished') {
    await enqueue(queue, [{ kind: 'check-links', digestId, runId }])
    await countInRun(db, runId, { digestsPrepared: 1 })
  }
  return true
}
