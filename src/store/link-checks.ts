import { sql } from 'kysely'
import type { LinkState } from '../core/link-state.ts'
import type { Db } from './database.ts'

/** What was found stays good for so long, for all drafts with that article. */
const FRESH_HOURS = 24

/** The articles of a draft that waits to be sent, as far as nobody has looked lately; those in the draft first. */
export async function listLinksToCheck(
  db: Db,
  digestId: number,
  now: Date,
  limit: number,
): Promise<{ articleId: number; url: string }[]> {
  const { rows } = await sql<{ articleId: number; url: string }>`
    select article.id as "articleId", article.url
    from digest
    join digest_article as chosen on chosen.digest_id = digest.id
    join article on article.id = chosen.article_id
    where digest.id = ${digestId} and digest.state = 'ready' and chosen.place in ('pick', 'alternate')
      and (
        article.link_checked_at is null
        or article.link_checked_at < ${now}::timestamptz - make_interval(hours => ${FRESH_HOURS}::integer)
      )
    order by chosen.place = 'pick' desc, chosen.position, article.id
    limit ${limit}`.execute(db)
  return rows
}

export async function saveLinkStates(
  db: Db,
  found: readonly { articleId: number; state: LinkState }[],
  now: Date,
): Promise<void> {
  if (found.length === 0) return
  const rows = found.map(({ articleId, state }) => ({ id: articleId, state }))
  await sql`
    with looked as (
      select article.id, found.state
      from article
      join jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as found (id integer, state text)
        on found.id = article.id
      order by article.id
      for update of article
    )
    update article
    set link_state = looked.state, link_checked_at = ${now}::timestamptz
    from looked
    where article.id = looked.id`.execute(db)
}
