import { sql } from 'kysely'
import type { Application } from '../../core/application/application.ts'
import { type LadderApplication, type LadderFacts, ladderFacts } from '../../core/ladder/facts.ts'
import type { PastStep } from '../../core/ladder/step.ts'
import type { Db } from '../database/database.ts'
import type { PlannedFrom } from './due-time.ts'

export type DueApplication = { id: number; facts: LadderFacts; plannedFrom: PlannedFrom }

type Row = Omit<LadderApplication, 'promisedOn' | 'status' | 'outcome'> &
  Pick<Application, 'playbook' | 'country' | 'interviewerTimeZone'> & {
    id: number
    version: number
    nextDueAt: Date
    timeZone: string
    promisedOn: string | null
    steps: (Omit<PastStep, 'at'> & { at: string })[]
  }

/** Active applications with something due, and all that the ladder needs to know of them. */
export async function listDueApplications(
  db: Db,
  now: Date,
  limit: number,
): Promise<DueApplication[]> {
  const { rows } = await sql<Row>`
    select application.id, application.version, application.next_digest_at as "nextDueAt",
      (select time_zone from account where account.id = application.account_id) as "timeZone", application.interviewed_on as "interviewedOn",
      application.promised_on as "promisedOn", application.cadence_days as "cadenceDays",
      application.second_mail_days as "secondMailDays", application.first_call_days as "firstCallDays",
      application.second_call_days as "secondCallDays", application.calls, application.playbook, application.country,
      application.interviewer_time_zone as "interviewerTimeZone", application.created_at as "createdAt",
      (
        select coalesce(jsonb_agg(
          jsonb_build_object('kind', step.kind, 'event', step.event, 'at', step.at, 'detail', step.detail)
          order by step.at, step.id
        ), '[]')
        from step
        where step.application_id = application.id
      ) as steps
    from application
    where application.status = 'active'
      and application.next_digest_at <= ${now}::timestamptz
    order by application.next_digest_at, application.id
    limit ${limit}`.execute(db)
  return rows.map(({ id, version, nextDueAt, timeZone, steps, promisedOn, ...row }) => {
    const application = {
      ...row,
      promisedOn: promisedOn ?? undefined,
      status: 'active' as const,
      outcome: undefined,
    }
    const past = steps.map((step) => ({ ...step, at: new Date(step.at) }))
    const facts = ladderFacts(application, timeZone, past)
    return { id, facts, plannedFrom: { version, nextDueAt } }
  })
}

/** The ladder says another time than the one kept: correct it, unless the plan was changed since it was asked. */
export async function correctDueTimes(
  db: Db,
  corrections: readonly { id: number; dueAt: Date | undefined; plannedFrom: PlannedFrom }[],
): Promise<void> {
  if (corrections.length === 0) return
  const rows = corrections.map(({ id, dueAt, plannedFrom: { version, nextDueAt } }) => ({
    ...{ id, version, was_due_at: nextDueAt?.toISOString() ?? null },
    due_at: dueAt?.toISOString() ?? null,
  }))
  await sql`
    update application
    set next_digest_at = correction.due_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as correction (
      id integer, due_at timestamptz, version integer, was_due_at timestamptz
    )
    where application.id = correction.id and application.version = correction.version
      and application.next_digest_at is not distinct from correction.was_due_at`.execute(db)
}
