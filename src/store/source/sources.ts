import { type RawBuilder, sql } from 'kysely'
import type { ArticleKind, SourcePreference } from '../../core/article/article.ts'
import { shownAddress } from '../../core/sources/private-address.ts'
import type { SourceFacts } from '../../core/sources/source-health.ts'
import type { Db } from '../database/database.ts'

/** An account's view of one feed for one sector. */
export type Source = SourceFacts & {
  publicId: string
  feedId: number
  /** As the person may see it: of a private feed only the host. */
  url: string
  title: string
  site: string
  kind: ArticleKind
  language: string
  sectorId: string
  preference: SourcePreference
  /** Read for this application alone. */
  applicationId: number | null
  /** Added by this account: it can be removed, not only switched off. */
  isOwn: boolean
  /** The account has said something of it; a feed of the catalogue can be had back as it was. */
  isChanged: boolean
  /** Null: it was never read and is due since ever. */
  nextFetchAt: Date | null
  /** Articles that it brought in the last thirty days, and digests of the account that used one of its articles. */
  itemCount: number
  usedCount: number
}

/** What the account reads or could read: a feed that left the catalogue shows only to those who have it. */
export async function listSources(
  db: Db,
  accountId: number,
  sectorIds: readonly string[],
  now: Date,
): Promise<Source[]> {
  const rows = await selectSources(db, accountId, now, ownAndListed(accountId, sectorIds))
  return rows
    .map(withoutSecrets)
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.title.localeCompare(b.title))
}

/** Found by the id of the catalogue's row, too, when the account has one of its own by now. */
export async function findSource(
  db: Db,
  accountId: number,
  publicId: string,
  now: Date,
): Promise<Source | undefined> {
  const asked = sql`
    select source.*
    from source as named
    join source on source.feed_id = named.feed_id and source.sector_id = named.sector_id
    where named.public_id = ${publicId}
      and (named.account_id = ${accountId} or (named.account_id is null and named.is_on))
      and (source.account_id = ${accountId} or (source.account_id is null and source.is_on))`
  const [source] = await selectSources(db, accountId, now, asked)
  return source && withoutSecrets(source)
}

/** The same as the account's own list of subscriptions, with whole addresses. */
export async function listSubscriptions(
  db: Db,
  accountId: number,
  sectorIds: readonly string[],
  now: Date,
): Promise<Source[]> {
  return await selectSources(db, accountId, now, ownAndListed(accountId, sectorIds))
}

function ownAndListed(accountId: number, sectorIds: readonly string[]): RawBuilder<unknown> {
  return sql`
    select * from source where account_id = ${accountId}
    union all
    select * from source
    where account_id is null and is_on and sector_id = any(${sql.val(sectorIds)}::text[])`
}

function withoutSecrets(source: Source): Source {
  const { url, movedFrom } = source
  return { ...source, url: shownAddress(url), movedFrom: movedFrom && shownAddress(movedFrom) }
}

async function selectSources(
  db: Db,
  accountId: number,
  now: Date,
  asked: RawBuilder<unknown>,
): Promise<Source[]> {
  const { rows } = await sql<Source>`
    with chosen as (
      select distinct on (source.sector_id, source.feed_id) source.*
      from (${asked}) as source
      where source.removed_at is null
      order by source.sector_id, source.feed_id, source.account_id nulls last
    ),
    used as (
      select article_feed.feed_id, count(distinct digest.id)::integer as count
      from digest
      join digest_article on digest_article.digest_id = digest.id and digest_article.place = 'pick'
      join article_feed on article_feed.article_id = digest_article.article_id
      where digest.account_id = ${accountId} and digest.kind = 'digest'
      group by article_feed.feed_id
    )
    select chosen.public_id as "publicId", feed.id as "feedId", feed.url, feed.title, feed.site, feed.kind,
      feed.language, chosen.sector_id as "sectorId", chosen.is_on as "isOn", chosen.preference,
      chosen.muted_until as "mutedUntil", chosen.application_id as "applicationId",
      not exists (
        select 1 from source as listed
        where listed.account_id is null
          and listed.feed_id = chosen.feed_id
          and listed.sector_id = chosen.sector_id
      ) as "isOwn",
      chosen.account_id is not null as "isChanged",
      feed.state, feed.failure, feed.tried_at as "triedAt", feed.worked_at as "workedAt",
      nullif(feed.next_fetch_at, '-infinity') as "nextFetchAt", feed.paused_at as "pausedAt",
      feed.failing_since as "failingSince", feed.moved_from as "movedFrom",
      coalesce(feed.newest_item_at, recent.newest) as "newestItemAt", feed.rhythm_hours as "rhythmHours", feed.read_ms as "readMs",
      recent.count as "itemCount", coalesce(used.count, 0) as "usedCount"
    from chosen
    join feed on feed.id = chosen.feed_id
    left join used on used.feed_id = chosen.feed_id
    cross join lateral (
      select count(*)::integer as count, max(article.published_at) as newest
      from article_feed
      join article on article.id = article_feed.article_id
      where article_feed.feed_id = chosen.feed_id
        and article.published_at >= ${now}::timestamptz - interval '30 days'
    ) as recent`.execute(db)
  return rows
}

/** The feeds of the account among these, each once, by the id of one of its sources. */
export async function listSourceNames(
  db: Db,
  accountId: number,
  feedIds: readonly number[],
): Promise<{ publicId: string; feedId: number; title: string }[]> {
  if (feedIds.length === 0) return []
  const { rows } = await sql<{ publicId: string; feedId: number; title: string }>`
    select distinct on (source.feed_id) source.public_id as "publicId", feed.id as "feedId", feed.title
    from source
    join feed on feed.id = source.feed_id
    where source.feed_id = any(${sql.val(feedIds)}::integer[])
      and (source.account_id = ${accountId} or (source.account_id is null and source.is_on))
      and source.removed_at is null
    order by source.feed_id, source.account_id nulls last, source.id`.execute(db)
  return rows
}
