import type { Application } from '../../core/application/application.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { nextDueAt } from '../../core/ladder/ladder.ts'
import type { PastStep } from '../../core/ladder/step.ts'
import type { Account } from '../account/accounts.ts'
import type { Db } from '../database/database.ts'
import { listSteps, type StoredStep } from './steps.ts'

/** When the ladder wants something prepared, given what happened and, perhaps, what is just happening. */
export async function dueTime(
  db: Db,
  account: Account,
  application: Application,
  now: Date,
  happening?: PastStep,
): Promise<Date | undefined> {
  const steps = await stepsOf(db, account, application)
  const latest = happening === undefined ? [] : [happening]
  return nextDueAt(ladderFacts(application, account.timeZone, [...steps, ...latest]), now)
}

/** The same as if a draft had neither been sent nor skipped. */
export async function dueTimeReopened(
  db: Db,
  account: Account,
  application: Application,
  now: Date,
  digestId: number,
): Promise<Date | undefined> {
  const steps = (await stepsOf(db, account, application)).filter(
    ({ digestId: of, event }) => of !== digestId || (event !== 'sent' && event !== 'skipped'),
  )
  return nextDueAt(ladderFacts(application, account.timeZone, steps), now)
}

async function stepsOf(db: Db, { accountId }: Account, { id }: Application): Promise<StoredStep[]> {
  return (await listSteps(db, accountId)).filter(({ applicationId }) => applicationId === id)
}
