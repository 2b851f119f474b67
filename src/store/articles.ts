import { sql } from 'kysely'
import type { ArticleKind, Candidate, SectorScore } from '../core/article.ts'
import { articleRank } from '../core/ranking.ts'
import { activeSources, type FeedReaderOf } from './active-sources.ts'
import type { Db } from './database.ts'

export type NewArticle = {
  url: string
  title: string
  summary: string
  publishedAt: Date
  /** The feed may speak for this address: the catalogue lists it, or the article is on the feed's own host. */
  isTrusted: boolean
  sectors: readonly SectorScore[]
}

/** Of a private feed with the account that its articles are for. */
type ArticleFeed = { id: number; kind: ArticleKind; accountId?: number | null }

/**
 * Keeps what a feed brought and says how many articles were not known before. Two statements: an article that another
 * feed brings at the same moment is seen only by the second one. Both go through the rows in one order, so that feeds
 * with the same articles wait for each other and never in a circle. Dying in between is mended by the next reading.
 */
export async function addArticles(
  db: Db,
  feed: ArticleFeed,
  articles: readonly NewArticle[],
  now: Date,
): Promise<number> {
  if (articles.length === 0) return 0
  const items = JSON.stringify(articles.map(toRow))
  const { rows } = await sql<{ added: number }>`
    with item as (
      select * from jsonb_to_recordset(${items}::jsonb) as item (
        url text, title text, summary text, published_at timestamptz, is_trusted boolean
      )
    ),
    fresh as (
      insert into article (url, account_id, title, summary, kind, published_at, first_seen_at)
      select url, ${feed.accountId ?? null}::integer, title, summary, ${feed.kind}, published_at, ${now}::timestamptz
      from item
      order by url
      on conflict (url, account_id) do nothing
      returning id
    ),
    doubtful as (
      -- Scores that rest on what a stranger said of this address.
      delete from article_sector
      using article, item
      where article_sector.article_id = article.id
        and article.url = item.url
        and ${isFor(feed.accountId ?? null)}
        and item.is_trusted
        and not article.is_trusted
    )
    select count(*)::integer as added from fresh`.execute(db)
  await describeArticles(db, feed, items)
  return rows[0]?.added ?? 0
}

/**
 * What is known of an article changes only on the word of a feed that may speak for it, so that a feed that one person
 * added cannot put words into another publisher's mouth, make its article old or push it up.
 */
async function describeArticles(db: Db, feed: ArticleFeed, items: string): Promise<void> {
  await sql`
    with present as (
      select article.id, item.title, item.summary, item.published_at, item.is_trusted, item.sectors,
        article.is_trusted as was_trusted
      from jsonb_to_recordset(${items}::jsonb) as item (
        url text, title text, summary text, published_at timestamptz, is_trusted boolean, sectors jsonb
      )
      join article on article.url = item.url and ${isFor(feed.accountId ?? null)}
    ),
    wrong as (
      select article.id, present.title, present.summary,
        case when was_trusted then article.published_at else present.published_at end as published_at
      from present
      join article on article.id = present.id
      where present.is_trusted
        and (
          not was_trusted
          or (article.title, article.summary) is distinct from (present.title, present.summary)
        )
      order by article.id
      for no key update of article
    ),
    corrected as (
      update article
      set title = wrong.title, summary = wrong.summary, published_at = wrong.published_at,
        kind = ${feed.kind}, is_trusted = true
      from wrong
      where article.id = wrong.id
    ),
    carried as (
      insert into article_feed (article_id, feed_id)
      select id, ${feed.id}::integer from present
      on conflict do nothing
    )
    insert into article_sector (article_id, sector_id, score, terms, rank)
    select present.id, score.sector_id, score.score, score.terms, score.rank
    from present
    cross join lateral jsonb_to_recordset(present.sectors) as score (
      sector_id text, score real, terms text[], rank double precision
    )
    where present.is_trusted or not present.was_trusted
    order by present.id, score.sector_id
    on conflict (article_id, sector_id) do update
    set score = excluded.score, terms = excluded.terms, rank = excluded.rank
    where article_sector.score < excluded.score`.execute(db)
}

// Two forms, because an index answers "is null" and "=", and not "is not distinct from".
function isFor(accountId: number | null) {
  return accountId === null
    ? sql`article.account_id is null`
    : sql`article.account_id = ${accountId}`
}

/**
 * The best recent articles of a sector among the feeds that the application reads, best first, at most `limit`. Feeds
 * that are muted after `now` give nothing.
 */
export async function listCandidates(
  db: Db,
  application: FeedReaderOf,
  range: { since: Date; now: Date; limit: number; aboutSectorId?: string },
): Promise<Candidate[]> {
  const { since, now, limit, aboutSectorId = application.sectorId } = range
  const { rows } = await sql<Candidate>`
    with active as materialized (
      -- A feed of several sectors counts once.
      select distinct on (feed_id) feed_id, position, preference
      from (${activeSources(application)}) as active
      where muted_until is null or muted_until <= ${now}::timestamptz
      order by feed_id, position
    )
    select article.id as "articleId", article.url, article.title, article.summary, article.kind,
      article.published_at as "publishedAt", carried.source, carried.count as "sourceCount",
      best.score, best.terms, carried.preference, carried."feedIds"
    from article_sector as best
    join article on article.id = best.article_id
    cross join lateral (
      select count(*)::integer as count,
        (array_agg(feed.title order by ${byKindness}, active.position, feed.id))[1] as source,
        (array_agg(active.preference order by ${byKindness}))[1] as preference,
        array_agg(feed.id) as "feedIds"
      from article_feed
      join active on active.feed_id = article_feed.feed_id
      join feed on feed.id = article_feed.feed_id
      where article_feed.article_id = best.article_id
    ) as carried
    where best.sector_id = ${aboutSectorId}
      and best.rank >= ${articleRank(1, since)}
      and article.published_at >= ${since}::timestamptz
      and carried.count > 0
    order by best.rank desc, best.article_id
    limit ${limit}`.execute(db)
  return rows
}

const byKindness = sql`case active.preference when 'prefer' then 0 when 'normal' then 1 else 2 end`

/** How many articles of the last days the account's feeds brought for a sector since a moment; counts to 999. */
export async function countArticlesSince(
  db: Db,
  application: FeedReaderOf,
  since: Date,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with active as materialized (${activeSources(application)})
    select count(*)::integer as count
    from (
      select 1
      from article
      where article.first_seen_at >= ${since}::timestamptz
        and exists (
          select 1 from article_feed join active on active.feed_id = article_feed.feed_id
          where article_feed.article_id = article.id
        )
      limit 999
    ) as seen`.execute(db)
  return rows[0]?.count ?? 0
}

/** Forgets old articles that no digest used, a bounded number at a time. */
export async function pruneArticles(db: Db, before: Date, limit: number): Promise<void> {
  await sql`
    delete from article
    where id in (
      select article.id from article
      where article.first_seen_at < ${before}::timestamptz
        and not exists (select 1 from digest_article where digest_article.article_id = article.id)
        and not exists (select 1 from saved_link where saved_link.article_id = article.id)
      order by article.first_seen_at
      limit ${limit}
    )`.execute(db)
}

function toRow(article: NewArticle) {
  return {
    url: article.url,
    title: article.title,
    summary: article.summary,
    published_at: article.publishedAt.toISOString(),
    is_trusted: article.isTrusted,
    sectors: article.sectors.map(({ sectorId, score, terms }) => ({
      sector_id: sectorId,
      score,
      terms,
      rank: articleRank(score, article.publishedAt),
    })),
  }
}
