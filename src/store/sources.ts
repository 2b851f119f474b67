import { sql } from 'kysely'
import type { ArticleKind } from '../core/article.ts'
import { isPrivateAddress, shownAddress } from '../core/private-address.ts'
import type { Db } from './database.ts'
import type { FeedState } from './feed-tables.ts'

/** An account's view of one feed for one sector. */
export type Source = {
  publicId: string
  feedId: number
  /** As the person may see it: of a private feed only the host. */
  url: string
  title: string
  site: string
  kind: ArticleKind
  sectorId: string
  isOn: boolean
  /** Added by this account: it can be removed, not only switched off. */
  isOwn: boolean
  state: FeedState
  failure: string
  triedAt: Date | null
  workedAt: Date | null
}

/** What the account reads or could read: a feed that left the catalogue shows only to those who have it. */
export async function listSources(
  db: Db,
  accountId: number,
  sectorIds: readonly string[],
): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select distinct on (source.sector_id, source.feed_id)
      source.public_id as "publicId", feed.id as "feedId", feed.url, feed.title, feed.site, feed.kind,
      source.sector_id as "sectorId", source.is_on as "isOn",
      not exists (
        select 1 from source as listed
        where listed.account_id is null
          and listed.feed_id = source.feed_id
          and listed.sector_id = source.sector_id
      ) as "isOwn",
      feed.state, feed.failure, feed.tried_at as "triedAt", feed.worked_at as "workedAt"
    from source
    join feed on feed.id = source.feed_id
    where (source.account_id = ${accountId} or (source.account_id is null and source.is_on))
      and (source.sector_id = any(${sql.val(sectorIds)}::text[]) or source.account_id = ${accountId})
    order by source.sector_id, source.feed_id, source.account_id nulls last`.execute(db)
  const shown = rows.map((source) => ({ ...source, url: shownAddress(source.url) }))
  return shown.toSorted(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || a.title.localeCompare(b.title),
  )
}

/** The account's own row wins over the catalogue's, so that no other account notices. */
export async function setSourceOn(
  db: Db,
  accountId: number,
  publicId: string,
  isOn: boolean,
): Promise<void> {
  await sql`
    insert into source (account_id, feed_id, sector_id, is_on, position)
    select ${accountId}::integer, feed_id, sector_id, ${isOn}::boolean, position
    from source
    where public_id = ${publicId} and (account_id is null or account_id = ${accountId})
    on conflict (account_id, feed_id, sector_id) do update set is_on = excluded.is_on`.execute(db)
}

/**
 * Forgets what the account said of this feed: the catalogue's is as the catalogue has it, its own is gone, and the feed
 * with it when nobody else reads it: its address may say something about the person.
 */
export async function removeSource(db: Db, accountId: number, publicId: string): Promise<void> {
  await sql`
    with removed as (
      delete from source where public_id = ${publicId} and account_id = ${accountId}
      returning id, feed_id
    )
    delete from feed
    using removed
    where feed.id = removed.feed_id
      and not exists (
        select 1 from source where source.feed_id = feed.id and source.id <> removed.id
      )`.execute(db)
}

/** So many feeds of its own may an account read. */
export const MAX_OWN_SOURCES = 100

export async function addOwnSource(
  db: Db,
  source: {
    accountId: number
    sectorId: string
    url: string
    title: string
    site: string
    language: string
  },
): Promise<{ kind: 'added'; feedId: number } | { kind: 'known' } | { kind: 'too-many' }> {
  const { accountId, sectorId, url, title, site, language } = source
  const owner = isPrivateAddress(url) ? accountId : null
  const { rows } = await sql<{ feedId: number | null; isKnown: boolean }>`
    with known as (
      select feed.id from feed join source on source.feed_id = feed.id
      where feed.url = ${url}
        and feed.account_id is not distinct from ${owner}::integer
        and source.sector_id = ${sectorId}
        and source.is_on
        and feed.state <> 'gone'
        and (source.account_id is null or source.account_id = ${accountId})
    ),
    room as (
      select 1 from source
      where account_id = ${accountId}
        and not exists (
          select 1 from source as listed
          where listed.account_id is null and listed.feed_id = source.feed_id
        )
      having count(*) < ${MAX_OWN_SOURCES}::integer
    ),
    kept as (
      insert into feed (url, account_id, title, site, language)
      select ${url}, ${owner}::integer, ${title}, ${site}, ${language} from room
      where not exists (select 1 from known)
      on conflict (url, account_id) do update
      -- It was read a moment ago, so it is not gone.
      set state = case feed.state when 'gone' then 'new' else feed.state end
      returning id
    ),
    added as (
      insert into source (account_id, feed_id, sector_id, position)
      select ${accountId}::integer, id, ${sectorId}, -1 from kept
      on conflict (account_id, feed_id, sector_id) do update set is_on = true
      returning feed_id
    )
    select exists (select 1 from known) as "isKnown", (select feed_id from added) as "feedId"
  `.execute(db)
  const [outcome] = rows
  if (outcome?.isKnown) return { kind: 'known' }
  const feedId = outcome?.feedId ?? undefined
  return feedId === undefined ? { kind: 'too-many' } : { kind: 'added', feedId }
}
