import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** Takes so much of a day's budget, in one statement, so that calls side by side never take more than there is. */
export async function takeNeurons(
  db: Db,
  { neurons, budget, now }: { neurons: number; budget: number; now: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into reranker_use as used (day, neurons)
    select to_char(${now}::timestamptz at time zone 'UTC', 'YYYY-MM-DD'), ${neurons}::real
    where ${neurons}::real <= ${budget}::real
    on conflict (day) do update
    set neurons = used.neurons + excluded.neurons
    where used.neurons + excluded.neurons <= ${budget}::real
    returning day`.execute(db)
  return rows.length === 1
}

/** Of these articles the ones that anybody may read: a feed of the catalogue carries them. */
export async function listPublicArticles(
  db: Db,
  articleIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    select article.id
    from article
    where article.id = any(${sql.val(articleIds)}::integer[]) and article.account_id is null
      and exists (
        select 1
        from article_feed
        join source on source.feed_id = article_feed.feed_id and source.account_id is null
        where article_feed.article_id = article.id
      )`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
