import { sql } from 'kysely'
import { whyBeforeTheCall } from '../../core/tact/before-the-call.ts'
import type { Db } from '../database/database.ts'

/** Awkward news of the employer, for the candidate alone. */
export type HeldBackNews = {
  url: string
  title: string
  source: string
  publishedAt: Date
  why: string
}

type Row = Omit<HeldBackNews, 'why'> & { reasons: string[] }

const MOST = 20

/** What was held back for one application since a day, whichever draft it was kept out of; the newest first. */
export async function listHeldBackNews(
  db: Db,
  applicationId: number,
  since: Date,
): Promise<HeldBackNews[]> {
  const { rows } = await sql<Row>`
    select distinct on (article.published_at, article.id)
      article.url, article.title, chosen.source, article.published_at as "publishedAt", chosen.reasons
    from digest
    join digest_article as chosen on chosen.digest_id = digest.id and chosen.place = 'held-back'
    join article on article.id = chosen.article_id
    where digest.application_id = ${applicationId} and article.published_at >= ${since}::timestamptz
    order by article.published_at desc, article.id desc, digest.id desc`.execute(db)
  return rows
    .flatMap(({ reasons, ...news }) => {
      const why = whyBeforeTheCall(reasons)
      return why === undefined ? [] : [{ ...news, why }]
    })
    .slice(0, MOST)
}
