import { sql } from 'kysely'
import type { LocalDate } from '../../core/application/application.ts'
import type { Db } from '../database/database.ts'

/** A draft is sent within ten days or replaced, and nobody else's begins alike within two weeks of that. */
export const HOLD_DAYS = 24

/** A lead by its marks, and the mark of who holds it: without the service's secret they say nothing. */
export type LeadHold = { marks: readonly string[]; holder: string }

/** Of these leads the ones that somebody else holds. */
export async function listTakenLeads(
  db: Db,
  { marks, holder }: LeadHold,
  now: Date,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ mark: string }>`
    select mark from lead_hold
    where mark = any(${sql.val(marks)}::text[])
      and holder <> ${holder} and expires_at > ${now}::timestamptz`.execute(db)
  return new Set(rows.map(({ mark }) => mark))
}

/**
 * Part of the statement that finishes a draft. When somebody else holds one of the marks, the table refuses the row and
 * nothing of the statement happens: of two at the same moment one is first. In one order, so that no two wait for each other.
 */
export function takeLead({ marks, holder }: LeadHold, now: Date) {
  return sql`held as (
      insert into lead_hold (mark, holder, expires_at)
      select lead.mark, ${holder}, ${now}::timestamptz + make_interval(days => ${HOLD_DAYS}::integer)
      from finished, unnest(${sql.val(marks)}::text[]) as lead (mark)
      order by lead.mark
      on conflict (mark) do update
      set expires_at = excluded.expires_at,
        holder = case
          when lead_hold.holder = excluded.holder or lead_hold.expires_at <= ${now}::timestamptz then excluded.holder
          else ''
        end
    )`
}

/** Of a draft that is put off until a day: as long from that day as from any other. What is not held stays so. */
export async function keepLead(
  db: Db,
  { marks, holder }: LeadHold,
  until: LocalDate,
): Promise<void> {
  await sql`
    update lead_hold
    set expires_at = greatest(expires_at, ${`${until}T24:00Z`}::timestamptz + make_interval(days => ${HOLD_DAYS}::integer))
    where mark in (
      select mark from lead_hold
      where mark = any(${sql.val(marks)}::text[]) and holder = ${holder}
      order by mark
      for update
    )`.execute(db)
}

export function isLeadTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'lead_hold_is_free'
}
