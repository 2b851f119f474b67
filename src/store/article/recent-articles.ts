import { type RawBuilder, sql } from 'kysely'
import type { Candidate } from '../../core/article/article.ts'
import { newestOf } from '../database/bounded.ts'
import type { Db } from '../database/database.ts'
import { activeSources } from '../source/active-sources.ts'
import type { RuleScope } from '../source/rules.ts'

/** The newest articles of one feed, as candidates for a sector. */
export async function listRecentOfFeed(
  db: Db,
  { feedId, sectorId }: { feedId: number; sectorId: string },
  limit: number,
): Promise<Candidate[]> {
  const feeds = sql`select ${feedId}::integer as feed_id`
  return await selectRecent(db, feeds, sql`${sectorId}`, limit)
}

/** The newest articles that rules of a scope would be asked about. */
export async function listRecentInScope(
  db: Db,
  accountId: number,
  scope: RuleScope,
  limit: number,
): Promise<Candidate[]> {
  return await selectRecent(db, feedsInScope(accountId, scope), sql`''`, limit)
}

function feedsInScope(accountId: number, scope: RuleScope): RawBuilder<unknown> {
  if (scope.kind === 'feed') {
    return sql`
      select feed_id from source
      where feed_id = ${scope.feedId} and (account_id = ${accountId} or account_id is null)`
  }
  const condition =
    scope.kind === 'application'
      ? sql`id = ${scope.applicationId}`
      : scope.kind === 'sector'
        ? sql`sector_id = ${scope.sectorId}`
        : sql`true`
  return sql`
    select active.feed_id
    from (select distinct sector_id from application where account_id = ${accountId} and ${condition}) as wanted
    cross join lateral (
      ${activeSources({ accountId, sectorId: sql.ref('wanted.sector_id') })}
    ) as active`
}

async function selectRecent(
  db: Db,
  feeds: RawBuilder<unknown>,
  sectorId: RawBuilder<unknown>,
  limit: number,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    with carried as (
      select newest.article_id, array_agg(feed_id order by feed_id) as feed_ids
      from (select distinct feed_id from (${feeds}) as asked) as asked
      cross join lateral ${newestOf(sql`asked.feed_id`, limit)}
      group by newest.article_id
    )
    select article.id as "articleId", article.url, article.title, article.summary, article.kind,
      article.published_at as "publishedAt", feed.title as source, cardinality(feed_ids) as "sourceCount",
      coalesce(best.score, 0) as score, coalesce(best.terms, '{}') as terms, feed_ids as "feedIds"
    from carried
    join article on article.id = carried.article_id
    join feed on feed.id = feed_ids[1]
    left join article_sector as best on best.article_id = article.id and best.sector_id = ${sectorId}
    order by article.published_at desc, article.id
    limit ${limit}`.execute(db)
  return rows
}
