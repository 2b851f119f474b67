import { type RawBuilder, sql } from 'kysely'

// Parts of queries for `cross join lateral`. The limit in each keeps Postgres from making a join of it, for which it would
// read all articles there are.

/** A row for an article that was published since a moment. */
export function publishedSince(articleId: RawBuilder<unknown>, since: Date): RawBuilder<unknown> {
  return sql`(
    select 1 from article
    where article.id = ${articleId} and article.published_at >= ${since}::timestamptz
    limit 1
  ) as recent`
}

/** The articles that a feed brought last, as `newest`. */
export function newestOf(feedId: RawBuilder<unknown>, count: number): RawBuilder<unknown> {
  return sql`(
    select article_id from article_feed
    where article_feed.feed_id = ${feedId}
    order by article_id desc
    limit ${count}::integer
  ) as newest`
}
