import { sql } from 'kysely'
import type { DraftArticle } from '../../core/article/article.ts'
import type { Db } from '../database/database.ts'

/** Picks, then alternates, then held-back ones, each in its order. */
export async function listDigestArticles(db: Db, digestId: number): Promise<DraftArticle[]> {
  const { rows } = await sql<DraftArticle>`
    select article.id as "articleId", article.url, coalesce(nullif(chosen.title, ''), article.title) as title,
      article.summary, article.kind, article.published_at as "publishedAt", chosen.source,
      chosen.source_count as "sourceCount", chosen.score, coalesce(about.terms, '{}') as terms, chosen.place,
      chosen.position, chosen.why, chosen.reasons, chosen.points, chosen.total, chosen.origin,
      chosen.also_in as "alsoIn", chosen.is_read as "isRead", chosen.included_at is not null as "isIncluded",
      article.link_state as link
    from digest_article as chosen
    join article on article.id = chosen.article_id
    join digest on digest.id = chosen.digest_id
    join application on application.id = digest.application_id
    left join article_sector as about
      on about.article_id = article.id and about.sector_id = application.sector_id
    where chosen.digest_id = ${digestId}
    order by array_position(array['pick', 'alternate', 'held-back'], chosen.place), chosen.position, article.id
  `.execute(db)
  return rows
}

/** Addresses of articles that anyone at this employer was sent already. */
export async function listSentUrls(
  db: Db,
  accountId: number,
  employer: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('sent_link')
    .select('url')
    .where('account_id', '=', accountId)
    .where('employer', '=', sql<string>`lower(${employer})`)
    .execute()
  return new Set(rows.map((row) => row.url))
}

/** Addresses that the candidate took in for this application although they were held back. */
export async function listIncludedUrls(
  db: Db,
  applicationId: number,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('digest_article as chosen')
    .innerJoin('digest', 'digest.id', 'chosen.digest_id')
    .innerJoin('article', 'article.id', 'chosen.article_id')
    .select('article.url')
    .where('digest.application_id', '=', applicationId)
    .where('chosen.included_at', 'is not', null)
    .execute()
  return new Set(rows.map((row) => row.url))
}
