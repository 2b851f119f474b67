import { sql } from 'kysely'
import type { LinkState } from '../../core/article/link-state.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import type { Db } from '../database/database.ts'

/** What was found stays good for so long, for all drafts with that article. */
const FRESH_HOURS = 24
/** The mail about a draft waits so long for its links; after that it leaves without. */
export const LINKS_MINUTES = 10

const isUntouched = sql`digest.state = 'ready' and not digest.is_changed
  and digest.subject = digest.prepared_subject and digest.body = digest.prepared_body
  and not exists (
    select 1 from email
    where email.digest_id = digest.id and (email.state <> 'pending' or email.attempt_count > 0)
  )`

/** The articles of a draft that waits to be sent, as far as nobody has looked lately; those in the draft first. */
export async function listLinksToCheck(
  db: Db,
  digestId: number,
  now: Date,
  limit: number,
): Promise<{ articleId: number; url: string; isPick: boolean }[]> {
  const { rows } = await sql<{ articleId: number; url: string; isPick: boolean }>`
    select article.id as "articleId", article.url, chosen.place = 'pick' as "isPick"
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

/** Drafts that nobody has finished looking at, because a message was lost: made a while ago, and not days ago. */
export async function listUncheckedDrafts(db: Db, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select digest.id
    from digest
    where digest.state = 'ready' and digest.kind = 'digest'
      and digest.prepared_at between ${now}::timestamptz - interval '2 days'
        and ${now}::timestamptz - make_interval(mins => ${LINKS_MINUTES}::integer)
      and exists (
        select 1
        from digest_article as chosen join article on article.id = chosen.article_id
        where chosen.digest_id = digest.id and chosen.place in ('pick', 'alternate')
          and (
            article.link_checked_at is null
            or article.link_checked_at < digest.prepared_at - make_interval(hours => ${FRESH_HOURS}::integer)
          )
      )
    order by digest.id
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** The links were looked at: the mail about this draft is due. False when it was begun, or there is none. */
export async function releaseMail(db: Db, digestId: number, now: Date): Promise<boolean> {
  const released = await db
    .updateTable('email')
    .set({ next_attempt_at: now })
    .where('digest_id', '=', digestId)
    .where('state', '=', 'pending')
    .where('attempt_count', '=', 0)
    .returning('id')
    .executeTakeFirst()
  return released !== undefined
}

/** Of which kind a draft is that waits to be sent, and whose mail nobody has begun; undefined for all others. */
export async function findUnmailedKind(db: Db, digestId: number): Promise<DraftKind | undefined> {
  const row = await db
    .selectFrom('digest')
    .innerJoin('email', 'email.digest_id', 'digest.id')
    .select('digest.kind')
    .where('digest.id', '=', digestId)
    .where('digest.state', '=', 'ready')
    .where('email.state', '=', 'pending')
    .where('email.attempt_count', '=', 0)
    .executeTakeFirst()
  return row?.kind
}

/**
 * Whether a page of the note is gone, nobody has changed the note, and no mail about it was begun: then an alternate may
 * take its place by itself.
 */
export async function mayReplaceDeadPick(db: Db, digestId: number): Promise<boolean> {
  const { rows } = await sql`
    select 1
    from digest
    where digest.id = ${digestId} and ${isUntouched}
      and exists (
        select 1
        from digest_article as chosen join article on article.id = chosen.article_id
        where chosen.digest_id = digest.id and chosen.place = 'pick' and article.link_state = 'dead'
      )`.execute(db)
  return rows.length > 0
}
