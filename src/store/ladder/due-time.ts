import { sql } from 'kysely'
import type { Application } from '../../core/application/application.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { nextDueAt } from '../../core/ladder/ladder.ts'
import type { PastStep } from '../../core/ladder/step.ts'
import type { Account } from '../account/accounts.ts'
import type { StoredApplication } from '../application/applications.ts'
import type { Db } from '../database/database.ts'
import { listSteps, type StoredStep } from './steps.ts'

/** By this one knows whether the plan is still the one from which a due time was computed. */
export type PlannedFrom = Pick<StoredApplication, 'version' | 'nextDueAt'>

/** The value to keep; when somebody changed the plan meanwhile, the next tick asks the ladder. */
export function dueUnlessChanged(
  dueAt: Date | undefined,
  from: PlannedFrom | undefined,
  now: Date,
) {
  const due = sql`${dueAt ?? null}::timestamptz`
  if (from === undefined) return due
  return sql`case
      when application.version = ${from.version}
        and application.next_digest_at is not distinct from ${from.nextDueAt ?? null}::timestamptz then ${due}
      else ${now}::timestamptz
    end`
}

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
