import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

export type Coached = {
  /** Of the plan that is shared, if it is. */
  planId: string | null
  name: string
  email: string
  isConfirmed: boolean
}

export type Coach = { id: number; name: string; email: string; sharesPlan: boolean }

/** The part of a statement that remembers who entered what `owner` has just taken over. A yes given before stays. */
export function insertCoaching(given: { name: string; sharesPlan: boolean; now: Date }) {
  return sql`coached as (
      insert into coaching (coach_id, account_id, name, shares_plan, since)
      select settled.coach_id, owner.id, ${given.name}, ${given.sharesPlan}, ${given.now}::timestamptz
      from settled, owner
      where settled.coach_id is not null and settled.coach_id <> owner.id
      on conflict (coach_id, account_id) do update
        set shares_plan = coaching.shares_plan or excluded.shares_plan
    )`
}

/** Whom this coach has entered: those who have confirmed, and those who have not yet. */
export async function listCoached(db: Db, coachId: number): Promise<Coached[]> {
  const { rows } = await sql<Coached>`
    select case when shares_plan then coaching.public_id end as "planId", coaching.name, account.email,
      true as "isConfirmed"
    from coaching join account on account.id = coaching.account_id
    where coach_id = ${coachId}
    union all
    select distinct on (submission.email) null, shortlist ->> 'name', submission.email, false
    from submission
    where coach_id = ${coachId} and settled_at is null
      and not exists (
        select 1 from coaching join account on account.id = coaching.account_id
        where coaching.coach_id = submission.coach_id and account.email = submission.email
      )
    order by name, email`.execute(db)
  return rows
}

/** Somebody who lets this coach see the plan. */
export async function findSharedPlan(
  db: Db,
  coachId: number,
  publicId: string,
): Promise<{ accountId: number; name: string; timeZone: string } | undefined> {
  return await db
    .selectFrom('coaching')
    .innerJoin('account', 'account.id', 'coaching.account_id')
    .select(['coaching.account_id as accountId', 'coaching.name', 'account.time_zone as timeZone'])
    .where('coaching.coach_id', '=', coachId)
    .where('coaching.public_id', '=', publicId)
    .where('coaching.shares_plan', '=', true)
    .executeTakeFirst()
}

/** The coaches of an account. */
export async function listCoaches(db: Db, accountId: number): Promise<Coach[]> {
  return await db
    .selectFrom('coaching')
    .innerJoin('account', 'account.id', 'coaching.coach_id')
    .select([
      'coaching.coach_id as id',
      'account.name',
      'account.email',
      'coaching.shares_plan as sharesPlan',
    ])
    .where('coaching.account_id', '=', accountId)
    .orderBy('coaching.since')
    .orderBy('coaching.coach_id')
    .execute()
}

export async function setSharesPlan(
  db: Db,
  change: { accountId: number; coachId: number; sharesPlan: boolean },
): Promise<void> {
  await db
    .updateTable('coaching')
    .set({ shares_plan: change.sharesPlan })
    .where('account_id', '=', change.accountId)
    .where('coach_id', '=', change.coachId)
    .execute()
}
