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
      where greatest(leased_until, not_before) < ${now}::timestamptz - interval '30 days'
    ),
    answers as (
      delete from inbound_mail where at < ${now}::timestamptz - interval '30 days'
    ),
    leads as (
      delete from lead_hold where expires_at < ${now}::timestamptz
    ),
    told as (
      delete from webhook_event where received_at < ${now}::timestamptz - interval '7 days'
    )
    delete from run where scheduled_at < ${now}::timestamptz - interval '90 days'`.execute(db)
}
