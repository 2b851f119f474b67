import { sql } from 'kysely'
import type { SourcePreference } from '../../core/article/article.ts'
import type { Db } from '../database/database.ts'

/** What an account may want of a source. What is not named stays; null ends muting, or reads it for all applications. */
export type SourceSettings = {
  isOn?: boolean
  preference?: SourcePreference
  mutedUntil?: Date | null
  applicationId?: number | null
}

/** The account's own row wins over the catalogue's, so that no other account notices. */
export async function changeSource(
  db: Db,
  accountId: number,
  publicId: string,
  settings: SourceSettings,
): Promise<void> {
  const { isOn, preference, mutedUntil, applicationId } = settings
  const wanted = {
    is_on: isOn,
    preference,
    ...(mutedUntil === undefined ? {} : { muted_until: mutedUntil?.toISOString() ?? null }),
    ...(applicationId === undefined ? {} : { application_id: applicationId }),
  }
  // Written over what the account has already said of the feed, or over what the catalogue says of it.
  await sql`
    with present as (
      select coalesce(own.feed_id, named.feed_id) as feed_id, named.sector_id,
        (case when own.id is null then to_jsonb(named) else to_jsonb(own) end) || ${JSON.stringify(wanted)}::jsonb as row
      from source as named
      left join source as own
        on own.account_id = ${accountId} and own.feed_id = named.feed_id and own.sector_id = named.sector_id
      where named.public_id = ${publicId} and (named.account_id is null or named.account_id = ${accountId})
        and coalesce(own.removed_at, named.removed_at) is null
    )
    insert into source (account_id, feed_id, sector_id, position, is_on, preference, muted_until, application_id)
    select ${accountId}::integer, feed_id, sector_id, (row ->> 'position')::integer, (row ->> 'is_on')::boolean,
      row ->> 'preference', (row ->> 'muted_until')::timestamptz, (row ->> 'application_id')::integer
    from present
    on conflict (account_id, feed_id, sector_id) do update
    set is_on = excluded.is_on, preference = excluded.preference, muted_until = excluded.muted_until,
      application_id = excluded.application_id`.execute(db)
}

/**
 * Takes a feed that the account added out of its sources; for a day it can be had back. What the account said of a feed
 * of the catalogue is forgotten at once: that one is as the catalogue has it.
 */
export async function removeSource(
  db: Db,
  accountId: number,
  publicId: string,
  now: Date,
): Promise<void> {
  await sql`
    with named as (
      select source.id,
        exists (
          select 1 from source as listed
          where listed.account_id is null
            and listed.feed_id = source.feed_id
            and listed.sector_id = source.sector_id
        ) as is_listed
      from source
      where public_id = ${publicId} and account_id = ${accountId} and removed_at is null
    ),
    forgotten as (
      delete from source using named where source.id = named.id and named.is_listed
    )
    update source
    set removed_at = ${now}::timestamptz, is_on = false
    from named
    where source.id = named.id and not named.is_listed`.execute(db)
}

export async function restoreSource(db: Db, accountId: number, publicId: string): Promise<void> {
  await db
    .updateTable('source')
    .set({ removed_at: null, is_on: true })
    .where('public_id', '=', publicId)
    .where('account_id', '=', accountId)
    .where('removed_at', 'is not', null)
    .execute()
}

/** A removed source, while it can be had back. */
export async function findRemovedSource(
  db: Db,
  accountId: number,
  publicId: string,
): Promise<{ publicId: string; title: string } | undefined> {
  return await db
    .selectFrom('source')
    .innerJoin('feed', 'feed.id', 'source.feed_id')
    .select(['source.public_id as publicId', 'feed.title'])
    .where('source.public_id', '=', publicId)
    .where('source.account_id', '=', accountId)
    .where('source.removed_at', 'is not', null)
    .executeTakeFirst()
}

/**
 * Feeds whose owner no longer wants them back, with the feed itself when nobody else reads it: its address may say
 * something about the person.
 */
export async function forgetRemovedSources(db: Db, before: Date): Promise<void> {
  await sql`
    with removed as (
      delete from source where removed_at < ${before}::timestamptz returning id, feed_id
    )
    delete from feed
    using removed
    where feed.id = removed.feed_id
      and not exists (
        select 1 from source
        where source.feed_id = feed.id and source.id not in (select id from removed)
      )`.execute(db)
}
