import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { activeSources, type FeedReaderOf, readersOf } from './active-sources.ts'

/** With the host, because only one request at a time goes to each. */
export type DueFeed = { id: number; host: string }

/** A feed that somebody reads already: it need not be fetched to know what it is. */
export async function findFeed(
  db: Db,
  url: string,
): Promise<{ url: string; title: string; site: string; language: string } | undefined> {
  return await db
    .selectFrom('feed')
    .select(['url', 'title', 'site', 'language'])
    .where('url', '=', url)
    .where('account_id', 'is', null)
    .where('state', '=', 'working')
    .executeTakeFirst()
}

/**
 * Feeds whose time has come and that some active application reads. And a few of the catalogue that were not tried for a
 * week, whether or not anybody reads them: so each is looked at once a week, and what is dead shows on the catalogue's page
 * before somebody counts on it.
 */
export async function listDueFeeds(
  db: Db,
  now: Date,
  limits: { read: number; unchecked: number },
): Promise<DueFeed[]> {
  const { rows } = await sql<DueFeed>`
    select distinct id, host, next_fetch_at
    from (
      (
        ${selectDue(now)}
          and exists (
            select 1 from source
            cross join lateral (${readersOf(sql`1`, 1)}) as reader
            where source.feed_id = feed.id and source.is_on
            offset 0
          )
        order by feed.next_fetch_at, feed.id
        limit ${limits.read}
      )
      union all
      (
        ${selectDue(now)}
          and coalesce(feed.tried_at, '-infinity') <= ${now}::timestamptz - interval '7 days'
          and exists (
            select 1 from source
            where source.feed_id = feed.id and source.account_id is null and source.is_on
            offset 0
          )
        order by feed.next_fetch_at, feed.id
        limit ${limits.unchecked}
      )
    ) as due
    order by next_fetch_at, id`.execute(db)
  return rows.map(({ id, host }) => ({ id, host }))
}

// "offset 0" behind it: Postgres shall look up who reads a feed for each feed, not read all of the sources.
function selectDue(now: Date) {
  return sql`
    select feed.id, feed.host, feed.next_fetch_at
    from feed
    where feed.state <> 'gone'
      and feed.next_fetch_at <= ${now}::timestamptz
      and feed.leased_until <= ${now}::timestamptz`
}

/** The due ones among the feeds that serve one application. */
export async function listDueFeedsFor(
  db: Db,
  application: FeedReaderOf,
  now: Date,
): Promise<DueFeed[]> {
  const { rows } = await sql<DueFeed>`
    select feed.id, feed.host
    from (${activeSources(application)}) as active
    join feed on feed.id = active.feed_id
    where feed.state <> 'gone' and feed.next_fetch_at <= ${now}::timestamptz
    group by feed.id
    order by min(active.position), feed.id
    limit 60`.execute(db)
  return rows
}

/**
 * Somebody wants to know how a feed is. It is read as soon as its publisher allows, which is the moment given back;
 * undefined when it has gone or is nobody's.
 */
export async function askForReading(db: Db, feedId: number, now: Date): Promise<Date | undefined> {
  const { rows } = await sql<{ readAt: Date }>`
    update feed
    set next_fetch_at = least(next_fetch_at, greatest(not_before, ${now}::timestamptz))
    where id = ${feedId} and state <> 'gone'
    returning greatest(next_fetch_at, ${now}::timestamptz) as "readAt"`.execute(db)
  return rows[0]?.readAt
}
