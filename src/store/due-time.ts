import type { Application } from '../core/application.ts'
import { nextDigestAt } from '../core/ladder.ts'
import type { Account } from './accounts.ts'
import type { Db } from './database.ts'
import { listSteps } from './steps.ts'
import type { StepEvent } from './tables.ts'

/** When the ladder wants the next digest, given what happened and, perhaps, what is just happening. */
export async function dueTime(
  db: Db,
  account: Account,
  application: Application,
  now: Date,
  happening?: { event: StepEvent; at: Date },
): Promise<Date | undefined> {
  const steps = (await listSteps(db, account.accountId)).filter(
    (step) => step.applicationId === application.id,
  )
  const latest = happening === undefined ? [] : [{ kind: 'digest' as const, ...happening }]
  return nextDigestAt(
    { application, timeZone: account.timeZone, steps: [...steps, ...latest] },
    now,
  )
}
