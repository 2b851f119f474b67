import { type RawBuilder, sql } from 'kysely'
import type { Candidate } from '../../core/article/article.ts'
import { articleRank } from '../../core/sectors/ranking.ts'
import { newestOf, publishedSince } from '../database/bounded.ts'
import type { Db } from '../database/database.ts'
import { activeSources, type FeedReaderOf } from '../source/active-sources.ts'

/** Of a sector's best articles most applications have found enough by then. */
const SEARCHED_OF_SECTOR = 2000
/** Of each feed, when they have not: those who read few feeds of a crowded sector. */
const SEARCHED_OF_FEED = 100

/**
 * The best recent articles of a sector among the feeds that the application reads, best first, at most `limit`. Feeds
 * that are muted after `now` give nothing. What is read is bounded, however many articles the sector has.
 */
export async function listCandidates(
  db: Db,
  application: FeedReaderOf,
  range: { since: Date; now: Date; limit: number; aboutSectorId?: string },
): Promise<Candidate[]> {
  const { since, now, limit, aboutSectorId = application.sectorId } = range
  const isAbout = sql`sector_id = ${aboutSectorId} and rank >= ${articleRank(1, since)}`
  const { rows } = await sql<Candidate>`
    with active as materialized (
      -- A feed of several sectors counts once.
      select distinct on (feed_id) feed_id, position, preference
      from (${activeSources(application)}) as active
      where muted_until is null or muted_until <= ${now}::timestamptz
      order by feed_id, position
    ),
    -- Read only as far as there are too few.
    of_sector as materialized (
      select article_id, score, terms, rank
      from article_sector
      where ${isAbout}
      order by rank desc, article_id
      limit ${SEARCHED_OF_SECTOR}::integer
    ),
    found as materialized (
      select about.*
      from of_sector as about
      cross join lateral ${carriedBy(sql`about.article_id`)}
      cross join lateral ${publishedSince(sql`about.article_id`, since)}
      order by about.rank desc, about.article_id
      limit ${limit}
    ),
    of_feeds as (
      select about.article_id, about.score, about.terms, about.rank
      from active
      cross join lateral ${newestOf(sql`active.feed_id`, SEARCHED_OF_FEED)}
      cross join lateral (
        select * from article_sector
        where article_sector.article_id = newest.article_id and ${isAbout}
        limit 1
      ) as about
      cross join lateral ${publishedSince(sql`about.article_id`, since)}
      -- The sector has more than was searched, and of that too little is for this application.
      where case when (select count(*) from found) < ${limit}
        then (select count(*) from of_sector) = ${SEARCHED_OF_SECTOR}::integer
        else false
      end
    ),
    best as materialized (
      select * from found
      union
      select * from of_feeds
      order by rank desc, article_id
      limit ${limit}
    )
    select article.id as "articleId", article.url, article.title, article.summary, article.kind,
      article.published_at as "publishedAt", carried.source, carried.count as "sourceCount",
      best.score, best.terms, carried.preference, carried."feedIds"
    from best
    join article on article.id = best.article_id
    cross join lateral (
      select count(*)::integer as count,
        (array_agg(feed.title order by ${byKindness}, active.position, feed.id))[1] as source,
        (array_agg(active.preference order by ${byKindness}))[1] as preference,
        array_agg(feed.id) as "feedIds"
      from article_feed
      join active on active.feed_id = article_feed.feed_id
      join feed on feed.id = article_feed.feed_id
      where article_feed.article_id = best.article_id
    ) as carried
    order by best.rank desc, best.article_id`.execute(db)
  return rows
}

const byKindness = sql`case active.preference when 'prefer' then 0 when 'normal' then 1 else 2 end`

/** How many articles of the last days the account's feeds brought for a sector since a moment; counts to 999. */
export async function countArticlesSince(
  db: Db,
  application: FeedReaderOf,
  since: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with active as materialized (${activeSources(application)})
    select count(*)::integer as count
    from (
      select 1
      from article
      cross join lateral ${carriedBy(sql`article.id`)}
      where article.first_seen_at >= ${since}::timestamptz
      limit 999
    ) as seen`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * A row for an article that one of the `active` feeds carries, and none for others. Limit and offset keep Postgres from
 * making a join of it, for which it would read the feeds of all articles or ask for each of the feeds.
 */
function carriedBy(articleId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select 1
    from (
      select feed_id from article_feed where article_feed.article_id = ${articleId} offset 0
    ) as carrying
    where feed_id = any(array(select feed_id from active))
    limit 1
  ) as carried`
}
