import type { Application } from '../../core/application/application.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { nextDueAt } from '../../core/ladder/ladder.ts'
import type { PastStep } from '../../core/ladder/step.ts'
import type { Account } from '../account/accounts.ts'
import type { Db } from '../database/database.ts'
import { listSteps } from './steps.ts'

/** When the ladder wants something prepared, given what happened and, perhaps, what is just happening. */
export async function dueTime(
  db: Db,
  account: Account,
  application: Application,
  now: Date,
  happening?: PastStep,
): Promise<Date | undefined> {
  const steps = (await listSteps(db, account.accountId)).filter(
    (step) => step.applicationId === application.id,
  )
  const latest = happening === undefined ? [] : [happening]
  return nextDueAt(ladderFacts(application, account.timeZone, [...steps, ...latest]), now)
}
