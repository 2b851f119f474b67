import { sql } from 'kysely'
import type { SourceNotice } from '../../core/sources/source-notice.ts'
import type { Db } from '../database/database.ts'
import { activeSources } from './active-sources.ts'

/** A notice a week is the most. */
const PAUSE_DAYS = 7
/** Rough: three days of failing, a week of silence. Who is told what is decided with the account's own figures. */
const FAILING_DAYS = 3
const SILENT_DAYS = 7
/** Less than a day, so that a tick that comes early finds everybody whom the one of yesterday looked at. */
const REST_HOURS = 20

/**
 * Looks at the accounts that were not looked at for longest, each once a day at most, and says who may have to be told of a
 * source that does not work. Nobody is passed over: an account comes again when all the others have had their turn.
 */
export async function takeAccountsToTell(db: Db, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with next as materialized (
      select id from account
      where mail_paused_at is null
        and source_notices_stopped_at is null
        and sources_looked_at <= ${now}::timestamptz - make_interval(hours => ${REST_HOURS}::integer)
      order by sources_looked_at, id
      limit ${limit}
      for no key update skip locked
    ),
    looked_at as (
      update account set sources_looked_at = ${now}::timestamptz
      where id = any(array(select id from next))
    )
    select next.id
    from next
    where ${wasNotToldSince(sql`next.id`, now)}
      and exists (
        select 1
        from application
        cross join lateral (
          ${activeSources({ id: sql`application.id`, accountId: sql`next.id`, sectorId: sql`application.sector_id` })}
        ) as active
        join feed on feed.id = active.feed_id
        where application.account_id = next.id
          and application.status = 'active'
          and (
            feed.state = 'gone'
            or feed.failing_since <= ${now}::timestamptz - make_interval(days => ${FAILING_DAYS}::integer)
            or feed.newest_item_at <= ${now}::timestamptz - make_interval(days => ${SILENT_DAYS}::integer)
          )
        offset 0
      )
    order by next.id`.execute(db)
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
    offset 0
  )`
}
