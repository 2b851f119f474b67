import type { PastStep } from '../../core/ladder/step.ts'
import type { Services } from '../../services.ts'
import type { Account } from '../../store/account/accounts.ts'
import { findApplicationById } from '../../store/application/applications.ts'
import { dueTime, type PlannedFrom } from '../../store/ladder/due-time.ts'

/**
 * When the next step is due after what is just happening to a draft. Preparing it took seconds, in which the candidate may
 * have changed the plan: it is read once more, or the next step would come late and nobody would see why.
 */
export async function planNext(
  { db }: Services,
  account: Account,
  applicationId: number,
  happening: PastStep,
): Promise<{ nextDueAt: Date | undefined; plannedFrom: PlannedFrom | undefined }> {
  const application = await findApplicationById(db, applicationId)
  const nextDueAt =
    application && (await dueTime(db, account, application, happening.at, happening))
  return { nextDueAt, plannedFrom: application }
}
