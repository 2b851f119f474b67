import { sql } from 'kysely'
import type { ArticleKind, SourcePreference } from '../../core/article/article.ts'
import { isPrivateAddress } from '../../core/sources/private-address.ts'
import type { Db } from '../database/database.ts'

/** So many feeds of its own may an account read. */
export const MAX_OWN_SOURCES = 250

export type NewSource = {
  accountId: number
  sectorId: string
  url: string
  title: string
  site: string
  language: string
  kind?: ArticleKind | undefined
  /** Read for this application alone. */
  applicationId?: number | undefined
  isOn?: boolean | undefined
  preference?: SourcePreference | undefined
}

/** Known: the account reads it already, by itself or with the catalogue. */
export async function addOwnSource(
  db: Db,
  source: NewSource,
): Promise<{ kind: 'added'; feedId: number } | { kind: 'known' } | { kind: 'too-many' }> {
  const { accountId, sectorId, url, title, site, language, kind = 'article' } = source
  const { applicationId = null, isOn = true, preference = 'normal' } = source
  const owner = isPrivateAddress(url) ? accountId : null
  const { rows } = await sql<{ feedId: number | null; isKnown: boolean }>`
    with known as (
      select feed.id from feed join source on source.feed_id = feed.id
      where feed.url = ${url}
        and feed.account_id is not distinct from ${owner}::integer
        and source.sector_id = ${sectorId}
        and source.is_on
        and feed.state <> 'gone'
        and (
          source.account_id = ${accountId}
          or (
            source.account_id is null
            -- Not when the account has switched it off.
            and not exists (
              select 1 from source as own
              where own.account_id = ${accountId}
                and own.feed_id = source.feed_id
                and own.sector_id = source.sector_id
            )
          )
        )
    ),
    room as (
      select 1 from source
      where account_id = ${accountId}
        and removed_at is null
        and not exists (
          select 1 from source as listed
          where listed.account_id is null and listed.feed_id = source.feed_id
        )
      having count(*) < ${MAX_OWN_SOURCES}::integer
    ),
    kept as (
      insert into feed (url, account_id, title, site, language, kind)
      select ${url}, ${owner}::integer, ${title}, ${site}, ${language}, ${kind} from room
      where not exists (select 1 from known)
      on conflict (url, account_id) do update
      -- It was read a moment ago, so it is not gone.
      set state = case feed.state when 'gone' then 'new' else feed.state end
      returning id
    ),
    added as (
      insert into source (account_id, feed_id, sector_id, position, application_id, is_on, preference)
      select ${accountId}::integer, id, ${sectorId}, -1, ${applicationId}::integer, ${isOn}::boolean, ${preference}
      from kept
      on conflict (account_id, feed_id, sector_id) do update
      set is_on = excluded.is_on, removed_at = null, application_id = excluded.application_id
      returning feed_id
    )
    select exists (select 1 from known) as "isKnown", (select feed_id from added) as "feedId"
  `.execute(db)
  const [outcome] = rows
  if (outcome?.isKnown) return { kind: 'known' }
  const feedId = outcome?.feedId ?? undefined
  return feedId === undefined ? { kind: 'too-many' } : { kind: 'added', feedId }
}
