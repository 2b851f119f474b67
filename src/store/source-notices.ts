import { sql } from 'kysely'
import type { SourceNotice } from '../core/source-notice.ts'
import type { Db } from './database.ts'

/** A notice a week is the most. */
const PAUSE_DAYS = 7
/** Rough: three days of failing, a week of silence. Who is told what is decided with the account's own figures. */
const FAILING_DAYS = 3
const SILENT_DAYS = 7

/** Accounts that may be told of a source that does not work, and were not of late. */
export async function listAccountsToTell(db: Db, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select account.id
    from account
    where account.mail_paused_at is null
      and account.source_notices_stopped_at is null
      and ${wasNotToldSince(sql`account.id`, now)}
      and exists (
        select 1
        from application
        join source on source.sector_id = application.sector_id and source.is_on
          and (source.account_id is null or source.account_id = account.id)
        join feed on feed.id = source.feed_id
        where application.account_id = account.id
          and application.status = 'active'
          and (
            feed.state = 'gone'
            or feed.failing_since <= ${now}::timestamptz - make_interval(days => ${FAILING_DAYS}::integer)
            or feed.newest_item_at <= ${now}::timestamptz - make_interval(days => ${SILENT_DAYS}::integer)
          )
      )
    order by account.id
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Puts the notice into the outbox, unless one went out within the week. */
export async function addSourceNotice(
  db: Db,
  accountId: number,
  notice: SourceNotice,
  now: Date,
): Promise<boolean> {
  const once = `source-notice:${accountId}:${now.toISOString().slice(0, 10)}`
  const { rows } = await sql`
    insert into email (kind, once, recipient, account_id, details, next_attempt_at, created_at)
    select 'source-notice', ${once}, email, id, ${JSON.stringify(notice)}::jsonb, ${now}::timestamptz,
      ${now}::timestamptz
    from account
    where id = ${accountId}
      and mail_paused_at is null
      and source_notices_stopped_at is null
      and ${wasNotToldSince(sql`account.id`, now)}
    on conflict (once) do nothing
    returning id`.execute(db)
  return rows.length > 0
}

/** When the account was told last, whatever became of the mail. */
export async function findLastNotice(db: Db, accountId: number): Promise<Date | undefined> {
  const row = await db
    .selectFrom('email')
    .select('created_at')
    .where('account_id', '=', accountId)
    .where('kind', '=', 'source-notice')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.created_at
}

export async function findSourceNotice(db: Db, emailId: number): Promise<SourceNotice | undefined> {
  const row = await db
    .selectFrom('email')
    .select('details')
    .where('id', '=', emailId)
    .executeTakeFirst()
  return row?.details ?? undefined
}

export async function areNoticesStopped(db: Db, accountId: number): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('source_notices_stopped_at')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return (row?.source_notices_stopped_at ?? null) !== null
}

export async function setNoticesStopped(
  db: Db,
  accountId: number,
  stoppedAt: Date | null,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ source_notices_stopped_at: stoppedAt })
    .where('id', '=', accountId)
    .execute()
}

function wasNotToldSince(accountId: ReturnType<typeof sql>, now: Date) {
  return sql`not exists (
    select 1 from email as told
    where told.account_id = ${accountId}
      and told.kind = 'source-notice'
      and told.created_at > ${now}::timestamptz - make_interval(days => ${PAUSE_DAYS}::integer)
  )`
}
