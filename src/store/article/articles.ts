import { sql } from 'kysely'
import type { ArticleKind, SectorScore } from '../../core/article/article.ts'
import { articleRank } from '../../core/sectors/ranking.ts'
import type { Db } from '../database/database.ts'

export type NewArticle = {
  url: string
  title: string
  summary: string
  publishedAt: Date
  /** The feed may speak for this address: the catalogue lists it, or the article is on the feed's own host. */
  isTrusted: boolean
  sectors: readonly SectorScore[]
}

/** So long after it was seen or kept an undated article is kept again: not at each reading, and before it is forgotten. */
const KEPT_DAYS = 20

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
    ),
    undated as (
      -- The moment of this reading is their date. Once forgotten, they would come back as the news of the day.
      select article.id from article
      join item on item.url = article.url and ${isFor(feed.accountId ?? null)}
      where item.published_at = ${now}::timestamptz
        and coalesce(article.kept_at, article.first_seen_at) < ${now}::timestamptz - make_interval(days => ${KEPT_DAYS}::integer)
      order by article.id
      for no key update of article
    ),
    kept as (
      update article set kept_at = ${now}::timestamptz
      from undated
      where article.id = undated.id
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
