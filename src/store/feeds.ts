import { sql } from 'kysely'
import { activeSources, type FeedReaderOf } from './active-sources.ts'
import type { Db } from './database.ts'

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

/** Feeds whose time has come and that some active application reads. */
export async function listDueFeeds(db: Db, now: Date, limit: number): Promise<DueFeed[]> {
  const { rows } = await sql<DueFeed>`
    select feed.id, feed.host
    from feed
    where feed.state <> 'gone'
      and feed.next_fetch_at <= ${now}::timestamptz
      and feed.leased_until <= ${now}::timestamptz
      and exists (
        select 1
        from source
        join application on application.sector_id = source.sector_id and application.status = 'active'
        where source.feed_id = feed.id
          and source.is_on
          and (source.account_id is null or source.account_id = application.account_id)
          and (source.application_id is null or source.application_id = application.id)
      )
    order by feed.next_fetch_at, feed.id
    limit ${limit}`.execute(db)
  return rows
}

/**
 * Feeds of the catalogue that were not tried for a week, whether or not anybody reads them: so each is looked at once a
 * week, and what is dead shows on the catalogue's page before somebody counts on it.
 */
export async function listUncheckedFeeds(db: Db, now: Date, limit: number): Promise<DueFeed[]> {
  const { rows } = await sql<DueFeed>`
    select feed.id, feed.host
    from feed
    where feed.state <> 'gone'
      and feed.next_fetch_at <= ${now}::timestamptz
      and feed.leased_until <= ${now}::timestamptz
      and coalesce(feed.tried_at, '-infinity') <= ${now}::timestamptz - interval '7 days'
      and exists (
        select 1 from source
        where source.feed_id = feed.id and source.account_id is null and source.is_on
      )
    order by feed.next_fetch_at, feed.id
    limit ${limit}`.execute(db)
  return rows
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
