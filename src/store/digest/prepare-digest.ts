import { sql } from 'kysely'
import type { Widening } from '../../core/choice/widening.ts'
import { LAST_KINDS } from '../../core/ladder/playbooks.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import type { Db } from '../database/database.ts'

/** Longer than choosing ever takes: a worker that died gives the digest back after this. */
const LEASE_SECONDS = 120
/** Each is a mail: one candidate must not use up the day's mails of all. */
const MAX_ASKED_A_DAY = 6
/** Nobody thanks twice, or says goodbye twice: a page that was open meanwhile still has the button. */
const SENT_ONCE: readonly DraftKind[] = ['thank-you', 'last-mail']

/**
 * Adds a draft that the candidate asked for, unless the application is not active, one is being prepared, or a mail that
 * comes once was sent.
 */
export async function addAskedDigest(
  db: Db,
  request: {
    applicationId: number
    kind?: DraftKind
    widening?: Widening
    formId: string
    now: Date
  },
): Promise<void> {
  const { applicationId, kind = 'digest', widening = 'none', formId, now } = request
  await sql`
    insert into digest (account_id, application_id, kind, widening, period, created_at)
    select account_id, id, ${kind}, ${widening}, ${`asked:${formId}`}, ${now}::timestamptz
    from application
    where id = ${applicationId}
      and (status = 'active' or (outcome <> '' and ${LAST_KINDS.includes(kind)}))
      and ${MAX_ASKED_A_DAY} > (
        select count(*) from digest
        where digest.application_id = application.id
          and digest.period like 'asked:%'
          and digest.created_at > ${now}::timestamptz - interval '1 day'
      )
      and not exists (
        select 1 from digest
        where digest.application_id = application.id and digest.period = ${`asked:${formId}`}
      )
      and not exists (
        select 1 from step
        where ${SENT_ONCE.includes(kind)}::boolean
          and step.application_id = application.id and step.kind = ${kind} and step.event = 'sent'
      )
    on conflict (application_id, kind) where state = 'preparing' do nothing`.execute(db)
}

export type DueDraft = { applicationId: number; kind: DraftKind; period: string }

/** Adds the drafts that are due, each once, and says which are new. */
export async function addDueDigests(
  db: Db,
  due: readonly DueDraft[],
  now: Date,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into digest (account_id, application_id, kind, period, created_at)
    select application.account_id, application.id, due.kind, due.period, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as due ("applicationId" integer, kind text, period text)
    cross join lateral (
      select id, account_id from application where application.id = due."applicationId" limit 1
    ) as application
    where not exists (
      select 1 from digest
      where digest.application_id = application.id and digest.period = due.period
      offset 0
    )
    on conflict (application_id, kind) where state = 'preparing' do nothing
    returning id`.execute(db)
  return rows.map((row) => row.id)
}

/** Digests whose worker died, or whose message was lost. */
export async function listUnfinishedDigests(db: Db, now: Date, limit: number): Promise<number[]> {
  const rows = await selectPreparing(db, limit).where('leased_until', '<=', now).execute()
  return rows.map((row) => row.id)
}

/**
 * Digests that came to no end although a worker tried again when they were so old. One that waits only because its
 * messages were lost, or because no tick came, is not among them.
 */
export async function listStaleDigests(
  db: Db,
  { hours, now, limit }: { hours: number; now: Date; limit: number },
): Promise<number[]> {
  const rows = await selectPreparing(db, limit)
    .where('leased_until', '>', sql<Date>`created_at + make_interval(hours => ${hours}::integer)`)
    .where('leased_until', '<=', now)
    .execute()
  return rows.map((row) => row.id)
}

function selectPreparing(db: Db, limit: number) {
  return db
    .selectFrom('digest')
    .select('id')
    .where('state', '=', 'preparing')
    .orderBy('id')
    .limit(limit)
}

/** False when it is prepared already, or another worker is at it. */
export async function claimDigest(db: Db, id: number, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update digest
    set leased_until = ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS}::integer)
    where id = ${id} and state = 'preparing' and leased_until <= ${now}::timestamptz
    returning id`.execute(db)
  return rows.length === 1
}

export async function releaseDigest(db: Db, id: number, now: Date): Promise<void> {
  await db
    .updateTable('digest')
    .set({ leased_until: now })
    .where('id', '=', id)
    .where('state', '=', 'preparing')
    .execute()
}
