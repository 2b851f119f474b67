import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Forgets what has expired: links, sessions, forms that nobody confirmed, allowances of yesterday, addresses that were
 * looked up, leads that are free again, old runs. */
export async function pruneExpired(db: Db, now: Date): Promise<void> {
  await sql`
    with tokens as (
      delete from token where expires_at < ${now}::timestamptz
    ),
    sessions as (
      delete from session where expires_at < ${now}::timestamptz
    ),
    submissions as (
      delete from submission where created_at < ${now}::timestamptz - interval '7 days'
    ),
    additions as (
      delete from feed_addition where created_at < ${now}::timestamptz - interval '7 days'
    ),
    allowances as (
      delete from mail_allowance where last_at < ${now}::timestamptz - interval '2 days'
    ),
    visits as (
      delete from visit where visited_at < ${now}::timestamptz - interval '1 day'
    ),
    hosts as (
      delete from publisher_host
      where leased_until < ${now}::timestamptz - interval '30 days'
        and not_before < ${now}::timestamptz - interval '30 days'
    ),
    answers as (
      delete from inbound_mail where at < ${now}::timestamptz - interval '30 days'
    ),
    leads as (
      delete from lead_hold where expires_at < ${now}::timestamptz
    ),
    reranked as (
      delete from reranker_use where day < to_char(${now}::timestamptz at time zone 'UTC' - interval '30 days', 'YYYY-MM-DD')
    ),
    told as (
      delete from webhook_event where received_at < ${now}::timestamptz - interval '7 days'
    )
    delete from run where scheduled_at < ${now}::timestamptz - interval '90 days'`.execute(db)
}

/**
 * Forgets articles that are old, a bounded number at a time. One that a draft or a saved link holds stays; it is looked at
 * again when it has grown as old once more, so that those which stay never stand in the way of the others.
 */
export async function pruneArticles(
  db: Db,
  { before, limit, now }: { before: Date; limit: number; now: Date },
): Promise<void> {
  // "offset 0": looked up for each article. As a join it would read all drafts there ever were.
  await sql`
    with old as materialized (
      select article.id,
        exists (select 1 from digest_article where digest_article.article_id = article.id offset 0)
        or exists (select 1 from saved_link where saved_link.article_id = article.id offset 0) as is_held
      from article
      where coalesce(article.kept_at, article.first_seen_at) < ${before}::timestamptz
      order by coalesce(article.kept_at, article.first_seen_at)
      limit ${limit}
    ),
    held as (
      update article set kept_at = ${now}::timestamptz
      where id = any(array(select id from old where is_held))
    )
    delete from article
    where id = any(array(select id from old where not is_held))`.execute(db)
}
