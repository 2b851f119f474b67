import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

export type StoredTeaching = {
  title: string
  summary: string
  /** The host of the feed that carried it. */
  host: string
  day: string
  feedSectorIds: string[]
}

/**
 * A part of the articles that came in a while, from which words may be learned: those that only feeds of the catalogue
 * carried, since nobody answers for what others add, and nothing that belongs to one account. Which part, chance says, and
 * the same again when it is asked again; of one host at most `hostLimit`.
 */
export async function listTeachingArticles(
  db: Db,
  range: { from: Date; to: Date; limit: number; hostLimit: number },
): Promise<StoredTeaching[]> {
  const { from, to, limit, hostLimit } = range
  const { rows } = await sql<StoredTeaching>`
    with carried as (
      select article.id, feeds.host, feeds.sector_ids
      from article
      cross join lateral (
        select min(feed.host) as host, array_agg(distinct main.sector_id) as sector_ids,
          bool_and(main.sector_id is not null and feed.account_id is null) as are_known
        from article_feed
        join feed on feed.id = article_feed.feed_id
        left join lateral (
          select source.sector_id
          from source
          where source.feed_id = feed.id and source.account_id is null and source.is_on
          order by source.position, source.sector_id
          limit 1
        ) as main on true
        where article_feed.article_id = article.id
      ) as feeds
      where article.first_seen_at >= ${from}::timestamptz
        and article.first_seen_at < ${to}::timestamptz
        and article.account_id is null
        and article.kind = 'article'
        and feeds.are_known
    ),
    placed as (
      select carried.*, row_number() over (partition by host order by md5(id::text)) as place from carried
    ),
    chosen as (
      select * from placed where place <= ${hostLimit} order by md5(id::text) limit ${limit}
    )
    select article.title, article.summary, chosen.host, chosen.sector_ids as "feedSectorIds",
      to_char(article.published_at at time zone 'UTC', 'YYYY-MM-DD') as day
    from chosen
    join article on article.id = chosen.id
    order by article.id`.execute(db)
  return rows
}
