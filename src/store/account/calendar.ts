import { sql } from 'kysely'
import type { LocalDate } from '../../core/application/application.ts'
import type { CalendarEntry } from '../../core/calendar/calendar.ts'
import type { WantedEntry } from '../../core/calendar/calendar-plan.ts'
import type { Db } from '../database/database.ts'

/** Calendars forget what is told as cancelled; after so long none asks for it any more. */
const CANCELLED_DAYS = 30

/** The number from which the calendar's address follows; undefined when there is none. */
export async function findCalendarId(db: Db, accountId: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('calendar_feed')
    .select('public_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row?.public_id
}

/** Makes a calendar, or gives it another address: the old one is gone at once. */
export async function setCalendar(
  db: Db,
  calendar: { accountId: number; publicId: string; hash: string; now: Date },
): Promise<void> {
  const { accountId, publicId, hash, now } = calendar
  await db
    .insertInto('calendar_feed')
    .values({ account_id: accountId, public_id: publicId, hash, created_at: now })
    .onConflict((on) => on.column('account_id').doUpdateSet({ public_id: publicId, hash }))
    .execute()
}

export async function removeCalendar(db: Db, accountId: number): Promise<void> {
  await sql`
    with entries as (delete from calendar_entry where account_id = ${accountId})
    delete from calendar_feed where account_id = ${accountId}`.execute(db)
}

/** What the calendar behind an address says; undefined when there is none behind it. */
export async function readCalendar(
  db: Db,
  hash: string,
  host: string,
): Promise<CalendarEntry[] | undefined> {
  const rows = await db
    .selectFrom('calendar_feed')
    .leftJoin('calendar_entry', 'calendar_entry.account_id', 'calendar_feed.account_id')
    .leftJoin('application', 'application.id', 'calendar_entry.application_id')
    .select([
      'application.public_id as applicationId',
      'calendar_entry.key',
      'calendar_entry.day',
      'calendar_entry.summary',
      'calendar_entry.sequence',
      'calendar_entry.modified_at as modifiedAt',
      'calendar_entry.cancelled_at as cancelledAt',
    ])
    .where('calendar_feed.hash', '=', hash)
    .orderBy('calendar_entry.day')
    .orderBy('calendar_entry.application_id')
    .orderBy('calendar_entry.key')
    .execute()
  if (rows.length === 0) return undefined
  return rows.flatMap(({ applicationId, key, day, summary, sequence, modifiedAt, cancelledAt }) =>
    key === null || day === null || summary === null || sequence === null || modifiedAt === null
      ? []
      : [
          {
            uid: `${applicationId}-${key}@${host}`,
            day,
            summary,
            sequence,
            modifiedAt,
            isCancelled: cancelledAt !== null,
          },
        ],
  )
}

/** Calendars of which something may have changed since they were written, and those of yesterday. */
export async function listStaleCalendars(db: Db, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ accountId: number }>`
    select account_id as "accountId" from calendar_feed
    where published_at < ${now}::timestamptz - interval '1 day' or facts <> ${factsOf(sql.ref('calendar_feed.account_id'))}
    order by published_at
    limit ${limit}`.execute(db)
  return rows.map(({ accountId }) => accountId)
}

/** A hash of all that entries follow from; empty when there is no such account any more. */
export async function readCalendarFacts(db: Db, accountId: number): Promise<string> {
  const { rows } = await sql<{ facts: string | null }>`
    select ${factsOf(sql`${accountId}::integer`)} as facts`.execute(db)
  return rows[0]?.facts ?? ''
}

/**
 * Writes what the calendar should say, in one statement. Entries that are as they were keep their sequence; those that are
 * not wanted any more are cancelled when their day is still to come, and forgotten later.
 */
export async function publishEntries(
  db: Db,
  given: {
    accountId: number
    entries: readonly WantedEntry[]
    /** As they were before the entries were thought of. */
    facts: string
    today: LocalDate
    now: Date
  },
): Promise<void> {
  const { accountId, entries, facts, today, now } = given
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as wanted (
        "applicationId" integer, key text, day text, summary text
      )
    ),
    unwanted as (
      select application_id, key from calendar_entry
      where account_id = ${accountId}
        and not exists (
          select 1 from wanted
          where wanted."applicationId" = calendar_entry.application_id and wanted.key = calendar_entry.key
        )
    ),
    written as (
      insert into calendar_entry (account_id, application_id, key, day, summary, modified_at)
      select ${accountId}::integer, "applicationId", key, day, summary, ${now}::timestamptz from wanted
      on conflict (application_id, key) do update
      set day = excluded.day,
        summary = excluded.summary,
        sequence = calendar_entry.sequence + 1,
        modified_at = excluded.modified_at,
        cancelled_at = null
      where (calendar_entry.day, calendar_entry.summary) is distinct from (excluded.day, excluded.summary)
        or calendar_entry.cancelled_at is not null
    ),
    cancelled as (
      update calendar_entry
      set cancelled_at = ${now}::timestamptz, modified_at = ${now}::timestamptz, sequence = sequence + 1
      from unwanted
      where calendar_entry.application_id = unwanted.application_id and calendar_entry.key = unwanted.key
        and cancelled_at is null and day >= ${today}
    ),
    forgotten as (
      delete from calendar_entry
      using unwanted
      where calendar_entry.application_id = unwanted.application_id and calendar_entry.key = unwanted.key
        and (
          cancelled_at < ${now}::timestamptz - make_interval(days => ${CANCELLED_DAYS}::integer)
          or (cancelled_at is null and day < ${today})
        )
    )
    update calendar_feed
    set facts = ${facts}, published_at = ${now}::timestamptz
    where account_id = ${accountId}`.execute(db)
}

/** A hash of all that entries follow from, but the time. */
function factsOf(accountId: ReturnType<typeof sql>) {
  return sql`md5(
    coalesce((select string_agg(application::text, ';' order by id) from application where application.account_id = ${accountId}), '')
    || coalesce((select string_agg(step::text, ';' order by id) from step where step.account_id = ${accountId}), '')
    || (select time_zone from account where id = ${accountId})
  )`
}
