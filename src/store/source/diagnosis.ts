import { sql } from 'kysely'
import { articleRank } from '../../core/sectors/ranking.ts'
import { SECTOR_THRESHOLD } from '../../core/sectors/sectors.ts'
import { newestOf, publishedSince } from '../database/bounded.ts'
import type { Db } from '../database/database.ts'
import { activeSources, type FeedReaderOf } from './active-sources.ts'

const DAY_MS = 86_400_000
/** As far back as articles are kept for choosing, and more: an ill feed has brought nothing of late. */
const SHARE_DAYS = 45
const PROPOSAL_DAYS = 30
const MAX_PROPOSALS = 3
/** Enough to tell shares by, and who writes about a sector. */
const COUNTED_OF_FEED = 200
const COUNTED_OF_SECTOR = 2000

export type SourceShare = { feedId: number; count: number; total: number }

/** How many of the fitting articles that an application had of late each of its feeds brought. */
export async function listShares(
  db: Db,
  application: FeedReaderOf,
  now: Date,
): Promise<SourceShare[]> {
  const since = new Date(now.getTime() - SHARE_DAYS * DAY_MS)
  const { rows } = await sql<SourceShare>`
    with active as materialized (${activeSources(application)}),
    fitting as (
      select active.feed_id, newest.article_id
      from active
      cross join lateral ${newestOf(sql`active.feed_id`, COUNTED_OF_FEED)}
      cross join lateral (
        select 1 from article_sector
        where article_sector.article_id = newest.article_id
          and sector_id = ${application.sectorId}
          and score >= ${SECTOR_THRESHOLD}
        limit 1
      ) as about
      cross join lateral ${publishedSince(sql`newest.article_id`, since)}
    )
    select active.feed_id as "feedId", count(fitting.article_id)::integer as count,
      (select count(distinct article_id)::integer from fitting) as total
    from active
    left join fitting on fitting.feed_id = active.feed_id
    group by active.feed_id`.execute(db)
  return rows
}

export type Proposal = {
  publicId: string
  title: string
  site: string
  url: string
  /** Articles about the sector in the last thirty days; 0 for a feed that nobody here reads yet. */
  fittingCount: number
  listCount: number
}

/**
 * Feeds of the catalogue that could take a place in a sector: those that brought articles about it although they are
 * listed for another one, then those of neighbouring sectors with the best evidence. None that the account has an
 * opinion of.
 */
export async function listProposals(
  db: Db,
  { accountId, sectorId }: { accountId: number; sectorId: string },
  neighbourIds: readonly string[],
  now: Date,
): Promise<Proposal[]> {
  const since = articleRank(SECTOR_THRESHOLD, new Date(now.getTime() - PROPOSAL_DAYS * DAY_MS))
  const { rows } = await sql<Proposal>`
    with fitting as (
      select article_feed.feed_id, count(*)::integer as count
      from (
        select article_id, score from article_sector
        where sector_id = ${sectorId} and rank >= ${since}
        order by rank desc, article_id
        limit ${COUNTED_OF_SECTOR}::integer
      ) as best
      cross join lateral (
        select feed_id from article_feed where article_feed.article_id = best.article_id offset 0
      ) as article_feed
      where best.score >= ${SECTOR_THRESHOLD}
      group by article_feed.feed_id
    ),
    possible as (
      select distinct on (feed.id) listed.public_id, feed.*, coalesce(fitting.count, 0) as fitting_count
      from source as listed
      join feed on feed.id = listed.feed_id
      left join fitting on fitting.feed_id = feed.id
      where listed.account_id is null
        and listed.is_on
        and feed.state in ('new', 'working')
        and feed.paused_at is null
        and (fitting.count > 0 or listed.sector_id = any(${sql.val(neighbourIds)}::text[]))
        and not exists (
          select 1 from source as read
          where read.feed_id = feed.id
            and read.sector_id = ${sectorId}
            and (read.account_id is null or read.account_id = ${accountId})
        )
      order by feed.id, listed.position
    )
    select public_id as "publicId", title, site, url, fitting_count as "fittingCount", list_count as "listCount"
    from possible
    order by fitting_count desc, list_count desc, id
    limit ${MAX_PROPOSALS}`.execute(db)
  return rows
}

/** One press: the ill feed is off, another one of the catalogue takes its place in the sector. Not itself: then false. */
export async function replaceSource(
  db: Db,
  accountId: number,
  ill: { feedId: number; sectorId: string },
  replacementId: string,
): Promise<boolean> {
  const { rows } = await sql`
    with chosen as (
      select feed_id from source
      where public_id = ${replacementId}::uuid and account_id is null and is_on
        and feed_id <> ${ill.feedId}
    ),
    taken as (
      insert into source (account_id, feed_id, sector_id, position)
      select ${accountId}::integer, feed_id, ${ill.sectorId}, -1 from chosen
      on conflict (account_id, feed_id, sector_id) do update set is_on = true, removed_at = null
      returning id
    )
    insert into source (account_id, feed_id, sector_id, is_on)
    select ${accountId}::integer, ${ill.feedId}::integer, ${ill.sectorId}, false from taken
    on conflict (account_id, feed_id, sector_id) do update set is_on = false
    returning id`.execute(db)
  return rows.length > 0
}
