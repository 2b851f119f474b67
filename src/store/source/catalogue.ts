import { sql } from 'kysely'
import { articleRank } from '../../core/sectors/ranking.ts'
import { SECTOR_THRESHOLD } from '../../core/sectors/sectors.ts'
import type { SourceFacts } from '../../core/sources/source-health.ts'
import { newestOf } from '../database/bounded.ts'
import type { Db } from '../database/database.ts'

/** A feed that everybody in a sector reads unless they drop it, with what speaks for it. */
export type CatalogueFeed = SourceFacts & {
  publicId: string
  url: string
  title: string
  site: string
  kind: 'article' | 'discussion'
  /** In how many independent public lists it stands, whether it answered when it was put in, when a list vouched last. */
  listCount: number
  isChecked: boolean
  vouchedOn: string | null
  caution: string
  /** Articles about the sector that it brought in the last thirty days. */
  fittingCount: number
}

const DAY_MS = 86_400_000
/** More than most feeds bring in thirty days. */
const COUNTED_OF_FEED = 300

/** What a sector reads by default, best evidence first; on or off as this account has it. */
export async function listCatalogue(
  db: Db,
  accountId: number,
  sectorId: string,
  now: Date,
): Promise<CatalogueFeed[]> {
  const since = articleRank(SECTOR_THRESHOLD, new Date(now.getTime() - 30 * DAY_MS))
  const { rows } = await sql<CatalogueFeed>`
    select listed.public_id as "publicId", feed.url, feed.title, feed.site, feed.kind,
      coalesce(own.is_on, true) as "isOn", own.muted_until as "mutedUntil",
      feed.state, feed.failure, feed.paused_at as "pausedAt", feed.failing_since as "failingSince",
      feed.moved_from as "movedFrom", feed.tried_at as "triedAt", feed.worked_at as "workedAt",
      coalesce(feed.newest_item_at, (
        select max(article.published_at)
        from article_feed
        join article on article.id = article_feed.article_id
        where article_feed.feed_id = feed.id
      )) as "newestItemAt", feed.rhythm_hours as "rhythmHours", feed.read_ms as "readMs",
      feed.list_count as "listCount", feed.is_checked as "isChecked", feed.vouched_on as "vouchedOn",
      feed.caution, fitting.count as "fittingCount"
    from source as listed
    join feed on feed.id = listed.feed_id
    left join source as own
      on own.account_id = ${accountId} and own.feed_id = listed.feed_id and own.sector_id = listed.sector_id
    cross join lateral (
      select count(*)::integer as count
      from ${newestOf(sql`feed.id`, COUNTED_OF_FEED)}
      cross join lateral (
        select 1 from article_sector
        where article_sector.article_id = newest.article_id
          and sector_id = ${sectorId}
          and score >= ${SECTOR_THRESHOLD}
          and rank >= ${since}
        limit 1
      ) as about
    ) as fitting
    where listed.account_id is null and listed.is_on and listed.sector_id = ${sectorId}
    order by listed.position, feed.id`.execute(db)
  return rows
}

/** Reads a feed of the catalogue for a sector of the account's own choice. */
export async function adoptFeed(
  db: Db,
  accountId: number,
  publicId: string,
  sectorId: string,
): Promise<void> {
  await sql`
    insert into source (account_id, feed_id, sector_id, position)
    select ${accountId}::integer, feed_id, ${sectorId}, -1
    from source
    where public_id = ${publicId} and account_id is null and is_on
    on conflict (account_id, feed_id, sector_id) do update
    set is_on = true, removed_at = null, muted_until = null`.execute(db)
}
