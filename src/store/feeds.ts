import { sql } from 'kysely'
import { activeSources, type FeedReaderOf } from './active-sources.ts'
import type { Db } from './database.ts'

export type ClaimedFeed = {
  id: number
  url: string
  title: string
  kind: 'article' | 'discussion'
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  failureCount: number
  /** The sectors that this feed is read for, the catalogue's first. */
  sectorIds: readonly string[]
  isInCatalogue: boolean
}

/** Longer than the longest fetch: a worker that died gives the feed back after this. */
const LEASE_SECONDS = 60

/** A feed that somebody reads already: it need not be fetched to know what it is. */
export async function findFeed(
  db: Db,
  url: string,
): Promise<{ url: string; title: string; site: string; language: string } | undefined> {
  return await db
    .selectFrom('feed')
    .select(['url', 'title', 'site', 'language'])
    .where('url', '=', url)
    .where('state', '=', 'working')
    .executeTakeFirst()
}

/** Feeds whose time has come and that some active application reads. */
export async function listDueFeeds(db: Db, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select feed.id
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
  return rows.map((row) => row.id)
}

/** The due ones among the feeds that serve one application. */
export async function listDueFeedsFor(
  db: Db,
  application: FeedReaderOf,
  now: Date,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select feed.id
    from (${activeSources(application)}) as active
    join feed on feed.id = active.feed_id
    where feed.state <> 'gone' and feed.next_fetch_at <= ${now}::timestamptz
    group by feed.id
    order by min(active.position), feed.id
    limit 60`.execute(db)
  return rows.map((row) => row.id)
}

/** Undefined when it is not due, or another worker is reading it. */
export async function claimFeed(db: Db, id: number, now: Date): Promise<ClaimedFeed | undefined> {
  const { rows } = await sql<ClaimedFeed>`
    update feed
    set leased_until = ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS}::integer)
    where id = ${id}
      and state <> 'gone'
      and next_fetch_at <= ${now}::timestamptz
      and leased_until <= ${now}::timestamptz
    returning id, url, title, kind, etag, last_modified as "lastModified", body_hash as "bodyHash",
      failure_count as "failureCount",
      array(
        select source.sector_id from source
        where source.feed_id = feed.id
        group by source.sector_id
        order by min(source.account_id) nulls first, min(source.position), source.sector_id
      ) as "sectorIds",
      exists (
        select 1 from source where source.feed_id = feed.id and source.account_id is null
      ) as "isInCatalogue"`.execute(db)
  return rows[0]
}

export type FeedReading = {
  feedId: number
  now: Date
  nextFetchAt: Date
  etag: string | null
  lastModified: string | null
  /** Undefined: the publisher said "not modified". */
  bodyHash: string | undefined
}

export async function recordReading(db: Db, reading: FeedReading): Promise<void> {
  const { feedId, now, nextFetchAt, etag, lastModified, bodyHash } = reading
  await db
    .updateTable('feed')
    .set({
      state: 'working',
      failure: '',
      failure_count: 0,
      tried_at: now,
      worked_at: now,
      next_fetch_at: nextFetchAt,
      leased_until: now,
      etag,
      last_modified: lastModified,
      ...(bodyHash === undefined ? {} : { body_hash: bodyHash }),
    })
    .where('id', '=', feedId)
    .execute()
}

export async function recordFailure(
  db: Db,
  failure: { feedId: number; now: Date; nextFetchAt: Date; reason: string; isGone: boolean },
): Promise<void> {
  const { feedId, now, nextFetchAt, reason, isGone } = failure
  await db
    .updateTable('feed')
    .set((eb) => ({
      state: isGone ? 'gone' : 'failing',
      failure: reason,
      failure_count: eb('failure_count', '+', 1),
      tried_at: now,
      next_fetch_at: nextFetchAt,
      leased_until: now,
    }))
    .where('id', '=', feedId)
    .execute()
}

/**
 * The publisher moved the feed for good. Stays as it is when another feed has that address already. The first address
 * is kept: the catalogue goes on listing the feed by it.
 */
export async function moveFeed(db: Db, feedId: number, url: string): Promise<void> {
  await sql`
    update feed
    set url = ${url}, moved_from = coalesce(moved_from, url)
    where id = ${feedId} and not exists (select 1 from feed as other where other.url = ${url})
  `.execute(db)
}
