import { sql } from 'kysely'
import { countArticlesSince } from '../article/candidates.ts'
import type { Db } from '../database/database.ts'
import { activeSources, type FeedReaderOf } from '../source/active-sources.ts'
import type { Digest } from './digests.ts'

export type Progress = {
  feedsTotal: number
  feedsRead: number
  feedsFailed: number
  articlesNew: number
  articlesFitting: number
  chosen: number
}

/**
 * How far the preparation of a digest is. Counted from what is in the database, so that a message that comes twice
 * counts once. A feed that was read within the last hour counts as read.
 */
export async function readProgress(
  db: Db,
  digest: Digest & { application: FeedReaderOf },
): Promise<Progress> {
  const { rows } = await sql<Omit<Progress, 'articlesNew'>>`
    select
      count(*)::integer as "feedsTotal",
      (count(*) filter (where feed.state in ('new', 'working') and ${isSettled(digest)}))::integer as "feedsRead",
      (count(*) filter (where feed.state in ('failing', 'gone') and ${isSettled(digest)}))::integer as "feedsFailed",
      (select article_fitting_count from digest where id = ${digest.id}) as "articlesFitting",
      (
        select count(*)::integer from digest_article where digest_id = ${digest.id} and place = 'pick'
      ) as "chosen"
    from (
      select distinct feed_id from (${activeSources(digest.application)}) as active
    ) as active
    join feed on feed.id = active.feed_id`.execute(db)
  const [counts] = rows
  const articlesNew = await countArticlesSince(db, digest.application, digest.createdAt)
  return {
    feedsTotal: counts?.feedsTotal ?? 0,
    feedsRead: counts?.feedsRead ?? 0,
    feedsFailed: counts?.feedsFailed ?? 0,
    articlesNew,
    articlesFitting: counts?.articlesFitting ?? 0,
    chosen: counts?.chosen ?? 0,
  }
}

/** Feeds that this digest still waits for: due when it was asked for, and not tried since. */
export async function countAwaitedFeeds(
  db: Db,
  digest: { createdAt: Date; application: FeedReaderOf },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct feed.id)::integer as count
    from (${activeSources(digest.application)}) as active
    join feed on feed.id = active.feed_id
    where not ${isSettled(digest)}`.execute(db)
  return rows[0]?.count ?? 0
}

function isSettled(digest: { createdAt: Date }) {
  return sql`(
    feed.state = 'gone'
    or feed.next_fetch_at > ${digest.createdAt}::timestamptz
    or coalesce(feed.tried_at >= ${digest.createdAt}::timestamptz, false)
  )`
}
