import { sql } from 'kysely'
import type { DraftArticle } from '../../core/article/article.ts'
import type { Db } from '../database/database.ts'
import { addLessons } from '../learned/lessons.ts'

/** So many changes can be undone, one after the other. */
const MAX_REVISIONS = 50
/** Typing that was saved by itself within so many minutes is undone in one go. */
const TYPING_MINUTES = 2

type Text = { digestId: number; version: number; subject: string; body: string; now: Date }

/** 'stale': the text was changed in another tab, or the draft is closed; nothing was written. */
export type Saving = 'saved' | 'stale'

export async function saveText(db: Db, text: Text & { isAutomatic: boolean }): Promise<Saving> {
  const { digestId, version, subject, body, now, isAutomatic } = text
  const { rows } = await sql`
    with changed as (
      update digest
      set subject = ${subject}, body = ${body}, version = version + 1
      where id = ${digestId} and version = ${version} and state = 'ready'
      returning id
    ),
    ${rememberDraft(now, isAutomatic)}
    select id from changed`.execute(db)
  return rows.length === 1 ? 'saved' : 'stale'
}

/** A draft that nobody has changed is written anew, as if it had been prepared so. */
export async function rewriteDraft(db: Db, text: Omit<Text, 'now'>): Promise<void> {
  const { digestId, version, subject, body } = text
  await sql`
    update digest
    set subject = ${subject}, body = ${body}, prepared_subject = ${subject}, prepared_body = ${body},
      version = version + 1
    where id = ${digestId} and version = ${version} and state = 'ready' and not is_changed
      and subject = prepared_subject and body = prepared_body
      and (subject, body) <> (${subject}, ${body})`.execute(db)
}

type ArticleChange = Text & {
  articles: readonly DraftArticle[]
  /** Articles that were swapped out: a small lesson. */
  swappedOut?: readonly number[]
  /** Addresses that they know already. */
  known?: { employer: string; urls: readonly string[] }
}

/** Text and articles change together, and how they were before is remembered. An article that is new is added. */
export async function changeArticles(db: Db, change: ArticleChange): Promise<Saving> {
  const { digestId, version, subject, body, now, articles, swappedOut = [], known } = change
  const { rows } = await sql`
    with changed as (
      update digest
      set subject = ${subject}, body = ${body}, version = version + 1
      where id = ${digestId} and version = ${version} and state = 'ready'
      returning id, account_id
    ),
    ${rememberDraft(now, false)},
    placed as (
      insert into digest_article (
        digest_id, article_id, place, position, why, reasons, source, origin, title, is_read, included_at
      )
      select changed.id, item.article_id, item.place, item.position, item.why, item.reasons, item.source,
        item.origin, item.title, item.is_read, case when item.is_included then ${now}::timestamptz end
      from changed, jsonb_to_recordset(${JSON.stringify(articles.map(toRow))}::jsonb) as item (
        article_id integer, place text, position integer, why text, reasons text[], source text, origin text,
        title text, is_read boolean, is_included boolean
      )
      on conflict (digest_id, article_id) do update
      set place = excluded.place, position = excluded.position, why = excluded.why,
        is_read = excluded.is_read,
        included_at = coalesce(digest_article.included_at, excluded.included_at)
    ),
    swapped_out as (
      select id as digest_id, unnest(${sql.val(swappedOut)}::integer[]) as article_id from changed
    ),
    learned as (${addLessons(sql`swapped_out as taught`, 'swapped-out', now, { isAsked: false })}),
    known as (
      insert into sent_link (account_id, employer, url, sent_at, cause)
      select account_id, lower(${known?.employer ?? ''}), unnest(${sql.val(known?.urls ?? [])}::text[]),
        ${now}::timestamptz, 'known'
      from changed
      on conflict do nothing
    )
    select id from changed`.execute(db)
  return rows.length === 1 ? 'saved' : 'stale'
}

/** Back to how the draft was before its last change, with what that change taught. 'none': nothing is left to undo. */
export async function undoChange(
  db: Db,
  { digestId, version }: { digestId: number; version: number },
): Promise<Saving | 'none'> {
  const { rows } = await sql<{ isThere: boolean; isUndone: boolean }>`
    with last as (
      select * from draft_revision where digest_id = ${digestId} order by id desc limit 1
    ),
    changed as (
      update digest
      set subject = last.subject, body = last.body, version = version + 1
      from last
      where digest.id = ${digestId} and digest.version = ${version} and digest.state = 'ready'
      returning digest.id, last.id as revision_id, last.at, last.articles, digest.account_id
    ),
    item as (
      select changed.id as digest_id, was.*
      from changed, jsonb_to_recordset(changed.articles) as was (
        article_id integer, place text, position integer, why text, is_read boolean, included_at timestamptz
      )
    ),
    restored as (
      update digest_article as chosen
      set place = item.place, position = item.position, why = item.why, is_read = item.is_read,
        included_at = item.included_at
      from item
      where chosen.digest_id = item.digest_id and chosen.article_id = item.article_id
    ),
    dropped as (
      delete from digest_article as chosen
      using changed
      where chosen.digest_id = changed.id and chosen.article_id not in (select article_id from item)
    ),
    unlearned as (
      delete from lesson
      using changed
      where lesson.digest_id = changed.id and lesson.event = 'swapped-out' and lesson.at >= changed.at
    ),
    unknown as (
      delete from sent_link
      using changed, digest_article as chosen, article
      where sent_link.account_id = changed.account_id and sent_link.cause = 'known'
        and sent_link.sent_at >= changed.at
        and chosen.digest_id = changed.id and article.id = chosen.article_id and article.url = sent_link.url
    ),
    used as (
      delete from draft_revision using changed where draft_revision.id = changed.revision_id
    )
    select exists (select 1 from last) as "isThere", exists (select 1 from changed) as "isUndone"`.execute(
    db,
  )
  const [outcome] = rows
  if (outcome?.isUndone) return 'saved'
  return outcome?.isThere ? 'stale' : 'none'
}

export type Revision = { subject: string; body: string; at: Date }

/** How the draft was before its last change. */
export async function findLastRevision(db: Db, digestId: number): Promise<Revision | undefined> {
  return await db
    .selectFrom('draft_revision')
    .select(['subject', 'body', 'at'])
    .where('digest_id', '=', digestId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Part of a statement: the draft as it was before the row of `changed` was changed. */
function rememberDraft(now: Date, isAutomatic: boolean) {
  return sql`remembered as (
      -- This part sees the tables as they were before the statement began.
      insert into draft_revision (account_id, digest_id, subject, body, articles, is_automatic, at)
      select digest.account_id, digest.id, digest.subject, digest.body,
        coalesce(
          (select jsonb_agg(to_jsonb(chosen)) from digest_article as chosen where chosen.digest_id = digest.id),
          '[]'
        ),
        ${isAutomatic}::boolean, ${now}::timestamptz
      from digest join changed on changed.id = digest.id
      where not (
        ${isAutomatic}::boolean
        and coalesce(
          (
            select is_automatic and at > ${now}::timestamptz - make_interval(mins => ${TYPING_MINUTES}::integer)
            from draft_revision where digest_id = digest.id order by id desc limit 1
          ),
          false
        )
      )
    ),
    outlived as (
      delete from draft_revision
      where digest_id in (select id from changed)
        and id not in (
          select id from draft_revision
          where digest_id in (select id from changed)
          order by id desc limit ${MAX_REVISIONS}
        )
    )`
}

function toRow(article: DraftArticle) {
  const { articleId, place, position, why, reasons, source, origin, title, isRead, isIncluded } =
    article
  return {
    place,
    position,
    why,
    reasons,
    source,
    origin,
    article_id: articleId,
    title: origin === 'feed' ? '' : title,
    is_read: isRead,
    is_included: isIncluded,
  }
}
