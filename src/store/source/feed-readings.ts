import { sql } from 'kysely'
import type { PublisherWishes, ReadingTimes } from '../../core/sources/reading-times.ts'
import type { Rhythm } from '../../core/sources/rhythm.ts'
import type { Db } from '../database/database.ts'
import { endedLease } from './publisher-hosts.ts'

/** Whose lease ran out writes what it found all the same, but gives nothing back that is somebody else's by now. */
type Lease = { feedId: number; leasedUntil: Date; now: Date }

export type FeedReading = Lease &
  ReadingTimes & {
    etag: string | null
    lastModified: string | null
    /** Undefined: the publisher said "not modified". */
    bodyHash: string | undefined
    /** Undefined: the feed was not parsed, so what it wished before still holds. */
    wishes: PublisherWishes | undefined
    /** Undefined: the answer has no dates to tell it by, or was not parsed. */
    rhythm: Rhythm | undefined
    /** Where this answer said that the feed has moved for good. */
    movingTo: string | undefined
    readMs: number
  }

/** The feed answered. It and its host are free again. */
export async function recordReading(db: Db, reading: FeedReading): Promise<void> {
  const { feedId, now, notBefore, nextFetchAt, etag, lastModified, wishes, rhythm } = reading
  await sql`
    with ${released(reading)}
    update feed
    set state = 'working', failure = '', failure_count = 0, missing_count = 0,
      failing_since = null, paused_at = null,
      tried_at = ${now}, worked_at = ${now}, leased_until = ${leaseOfFeed(reading)},
      not_before = ${notBefore}, next_fetch_at = ${nextFetchAt},
      etag = ${etag}, last_modified = ${lastModified},
      body_hash = coalesce(${reading.bodyHash ?? null}, body_hash),
      hint_seconds = coalesce(${wishes?.seconds ?? null}::integer, hint_seconds),
      skip_hours = coalesce(${wishes?.skipHours ?? null}::smallint[], skip_hours),
      skip_days = coalesce(${wishes?.skipDays ?? null}::smallint[], skip_days),
      newest_item_at = coalesce(${rhythm?.newestItemAt ?? null}::timestamptz, newest_item_at),
      rhythm_hours = case when ${rhythm !== undefined} then ${rhythm?.rhythmHours ?? null}::real else rhythm_hours end,
      moving_to = ${reading.movingTo ?? null},
      read_ms = ${reading.readMs}::integer
    where id = ${feedId}`.execute(db)
}

export type FeedFailure = Lease &
  ReadingTimes & {
    reason: string
    isGone: boolean
    /** There was nothing at its address. */
    isMissing: boolean
    isPaused: boolean
    /** The site asked all of us to wait, so its other feeds wait too. */
    isForHost: boolean
  }

/** The feed did not answer, or with something else. It and its host are free again. */
export async function recordFailure(db: Db, failure: FeedFailure): Promise<void> {
  const { feedId, now, notBefore, nextFetchAt, reason, isGone, isMissing, isPaused } = failure
  await sql`
    with ${released(failure, failure.isForHost ? notBefore : undefined)},
    waiting as (
      update feed
      set not_before = ${notBefore}, next_fetch_at = greatest(feed.next_fetch_at, ${notBefore})
      from feed as asked
      where ${failure.isForHost}
        and asked.id = ${feedId}
        and feed.host = asked.host
        and feed.id <> asked.id
        and feed.not_before < ${notBefore}
    )
    update feed
    set state = ${isGone ? 'gone' : 'failing'}, failure = ${reason},
      failure_count = failure_count + 1,
      missing_count = case when ${isMissing} then missing_count + 1 else 0 end,
      failing_since = coalesce(failing_since, ${now}),
      paused_at = case when ${isPaused} then coalesce(paused_at, ${now}) end,
      tried_at = ${now}, leased_until = ${leaseOfFeed(failure)},
      not_before = ${notBefore}, next_fetch_at = ${nextFetchAt}
    where id = ${feedId}`.execute(db)
}

/**
 * The publisher moved the feed for good. Where another feed has that address already, its readers read that one from
 * now on, and this one has ended. The first address is kept: the catalogue goes on listing the feed by it.
 */
export async function moveFeed(db: Db, feedId: number, url: string): Promise<void> {
  await sql`
    with twin as (
      select other.id from feed as other
      join feed as moved on moved.id = ${feedId}
      where other.url = ${url}
        and other.id <> moved.id
        and other.account_id is not distinct from moved.account_id
    ),
    handed_over as (
      insert into source (
        account_id, feed_id, sector_id, is_on, position, preference, muted_until, application_id, removed_at
      )
      select source.account_id, twin.id, source.sector_id, source.is_on, source.position, source.preference,
        source.muted_until, source.application_id, source.removed_at
      from source, twin
      where source.feed_id = ${feedId}
        -- The account reads the catalogue's already: a row for one application, or removed, would take that away.
        and not (
          (source.application_id is not null or source.removed_at is not null)
          and exists (
            select from source as listed
            where listed.account_id is null and listed.feed_id = twin.id and listed.sector_id = source.sector_id
          )
        )
      on conflict (account_id, feed_id, sector_id) do nothing
    ),
    ruled as (
      insert into rule (account_id, kind, phrase, feed_id)
      select rule.account_id, rule.kind, rule.phrase, twin.id
      from rule, twin
      where rule.feed_id = ${feedId}
      on conflict do nothing
    )
    update feed
    set moving_to = null,
      url = case when exists (select from twin) then url else ${url} end,
      moved_from = case
        when exists (select from twin) or account_id is not null then moved_from
        -- Somebody added the old address of a feed that had moved from it before.
        when exists (select from feed as earlier where earlier.moved_from = feed.url) then moved_from
        else coalesce(moved_from, url)
      end,
      state = case when exists (select from twin) then 'gone' else state end,
      failure = case
        when exists (select from twin) then 'It has moved to an address that is read already.' else failure
      end
    where id = ${feedId}`.execute(db)
}

function leaseOfFeed({ leasedUntil: until, now }: Lease) {
  return endedLease(sql`feed.leased_until`, { until, now })
}

function released({ feedId, leasedUntil: until, now }: Lease, hostNotBefore?: Date) {
  return sql`released as (
    update publisher_host
    set leased_until = ${endedLease(sql`publisher_host.leased_until`, { until, now })},
      not_before = greatest(publisher_host.not_before, ${hostNotBefore ?? null}::timestamptz)
    from feed
    where feed.id = ${feedId} and publisher_host.name = feed.host
  )`
}
