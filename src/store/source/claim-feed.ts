import { sql } from 'kysely'
import type { PublisherWishes } from '../../core/sources/reading-times.ts'
import type { Db } from '../database/database.ts'
import { activeWordsKey } from '../learned/learned-setting.ts'
import { readersOf } from './active-sources.ts'
import { insertLease, leaseFrom } from './publisher-hosts.ts'

export type ClaimedFeed = {
  id: number
  url: string
  title: string
  kind: 'article' | 'discussion'
  /** Until then the feed and its host are ours, and by this we know that they still are. */
  leasedUntil: Date
  /** Of a private feed: the account that may know it. */
  accountId: number | null
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  movingTo: string | null
  failureCount: number
  missingCount: number
  failingSince: Date | null
  wishes: PublisherWishes
  /** The sectors that this feed is read for, the catalogue's first. */
  sectorIds: readonly string[]
  isInCatalogue: boolean
  /** The learned words that count now; see learned-setting.ts. */
  learnedKey: string
  /** For how many people it is read; not counted beyond a thousand. */
  subscriberCount: number
}

type ReadFor = Pick<ClaimedFeed, 'sectorIds' | 'isInCatalogue'>
type Row = Omit<ClaimedFeed, keyof ReadFor | 'leasedUntil'> & { readFor: ReadFor }

/** Busy: another feed of the same host is being read. It stays due. */
export type Claim = { kind: 'claimed'; feed: ClaimedFeed } | { kind: 'busy' } | { kind: 'not-due' }

/** Two accounts may have the same private feed, each a row of its own; the publisher sees one reader. */
const TWIN_MINUTES = 60
/** Enough for a publisher to know that it matters; counting further would cost more with each account. */
const COUNTED_SUBSCRIBERS = 1000

/** Takes the feed and its host together, so that two workers never ask one host at the same time. */
export async function claimFeed(db: Db, id: number, now: Date): Promise<Claim> {
  const until = leaseFrom(now)
  const { rows } = await sql<{ feed: Row | null; isWaiting: boolean }>`
    with due as (
      select id, host from feed
      where id = ${id} and ${isDue(now)}
        and not exists (
          select 1 from feed as twin
          where twin.url = feed.url
            and twin.id <> feed.id
            and twin.tried_at > ${now}::timestamptz - make_interval(mins => ${TWIN_MINUTES}::integer)
        )
    ),
    host as (${insertLease(sql`select host, ${until}::timestamptz from due`, now)}),
    claimed as (
      update feed set leased_until = ${until}::timestamptz
      from host
      where feed.id = ${id} and feed.host = host.name and ${isDue(now)}
      returning ${claimedColumns}
    )
    select to_jsonb(claimed) as feed,
      exists (
        select from publisher_host
        where name = due.host and not_before > ${now}::timestamptz
      ) as "isWaiting"
    from due left join claimed on true`.execute(db)
  const [row] = rows
  if (row === undefined || row.isWaiting) return { kind: 'not-due' }
  return row.feed === null ? { kind: 'busy' } : { kind: 'claimed', feed: asFeed(row.feed, until) }
}

/** For what a visit has brought already; nobody asks the publisher. Undefined while a worker reads the feed. */
export async function takeVisitedFeed(
  db: Db,
  id: number,
  now: Date,
): Promise<ClaimedFeed | undefined> {
  const until = leaseFrom(now)
  const { rows } = await sql<{ feed: Row }>`
    with claimed as (
      update feed
      set leased_until = ${until}::timestamptz
      where id = ${id} and leased_until <= ${now}::timestamptz
      returning ${claimedColumns}
    )
    select to_jsonb(claimed) as feed from claimed`.execute(db)
  return rows[0] && asFeed(rows[0].feed, until)
}

// It comes as JSON, which has no dates.
function asFeed({ readFor, failingSince, ...feed }: Row, leasedUntil: Date): ClaimedFeed {
  const since = failingSince && new Date(failingSince)
  return { ...feed, ...readFor, failingSince: since, leasedUntil }
}

function isDue(now: Date) {
  return sql`feed.state <> 'gone'
    and feed.next_fetch_at <= ${now}::timestamptz
    and feed.not_before <= ${now}::timestamptz
    and feed.leased_until <= ${now}::timestamptz
    -- A late tick may come in an hour that the next reading was planned around.
    and ${now.getUTCHours()}::smallint <> all(feed.skip_hours)
    and ${now.getUTCDay()}::smallint <> all(feed.skip_days)`
}

const claimedColumns = sql`
  feed.id, feed.url, feed.title, feed.kind, feed.account_id as "accountId", feed.etag,
  feed.last_modified as "lastModified", feed.body_hash as "bodyHash", feed.moving_to as "movingTo",
  feed.failure_count as "failureCount", feed.missing_count as "missingCount",
  feed.failing_since as "failingSince",
  jsonb_build_object(
    'seconds', feed.hint_seconds,
    'skipHours', to_jsonb(feed.skip_hours),
    'skipDays', to_jsonb(feed.skip_days)
  ) as wishes,
  ${activeWordsKey} as "learnedKey",
  (
    select jsonb_build_object(
      'sectorIds', array_agg(sector_id order by is_listed desc, position, sector_id),
      'isInCatalogue', bool_or(is_listed)
    )
    from (
      select sector_id, bool_or(account_id is null) as is_listed,
        coalesce(min(position) filter (where account_id is null), min(position)) as position
      from source
      where source.feed_id = feed.id
      group by sector_id
    ) as reader
  ) as "readFor",
  (
    select count(distinct reader.account_id)::integer
    from source
    cross join lateral (
      ${readersOf(sql`application.account_id`, COUNTED_SUBSCRIBERS)}
    ) as reader
    where source.feed_id = feed.id and source.is_on
  ) as "subscriberCount"`
