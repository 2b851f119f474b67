import { sql } from 'kysely'
import type { DraftArticle, PlacedArticle } from '../../core/article/article.ts'
import { rungOf } from '../../core/ladder/playbooks.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import type { Db } from '../database/database.ts'
import { dueUnlessChanged, type PlannedFrom } from '../ladder/due-time.ts'
import { isLeadTaken, type LeadHold, takeLead } from './lead-holds.ts'
import { addPanelDrafts, type PanelDraft } from './panel-drafts.ts'

type PreparedArticle = PlacedArticle & Partial<Pick<DraftArticle, 'isRead' | 'isIncluded'>>

export type Preparation = {
  digestId: number
  /** With what the candidate said of them, where a note comes back. */
  placed: readonly PreparedArticle[]
  newCount: number
  fittingCount: number
  nextDueAt: Date | undefined
  /** What that was computed from. */
  plannedFrom?: PlannedFrom | undefined
  now: Date
}

/**
 * The draft is there: in one statement its text, its articles, the step on the ladder, the mail in the outbox and the
 * next due time; unsent drafts that it puts out of date are replaced. And its lead is held, unless somebody else took it
 * meanwhile: then nothing happens, and another one is to be chosen.
 */
export async function finishDigest(
  db: Db,
  preparation: Preparation & {
    kind: DraftKind
    subject: string
    body: string
    panel?: readonly PanelDraft[]
    lead?: LeadHold | undefined
    /** Until its links were looked at. */
    mailWaitsMinutes?: number
    /** The candidate had changed it and put it off. */
    isChanged?: boolean
  },
): Promise<'finished' | 'was-finished' | 'lead-taken'> {
  const { digestId, kind, subject, body, now, panel = [], lead } = preparation
  const { mailWaitsMinutes = 0, isChanged = false } = preparation
  const savedIds = preparation.placed
    .filter(({ origin, place }) => origin === 'saved' && place !== 'alternate')
    .map(({ articleId }) => articleId)
  const statement = sql`
    with finished as (
      update digest
      set state = 'ready', subject = ${subject}, body = ${body}, prepared_subject = ${subject},
        prepared_body = ${body}, prepared_at = ${now}::timestamptz,
        is_changed = ${isChanged}::boolean,
        article_new_count = ${preparation.newCount}, article_fitting_count = ${preparation.fittingCount}
      where id = ${digestId} and state = 'preparing'
      returning id, account_id, application_id, kind, period
    ),
    ${addPanelDrafts(panel, now)},
    replaced as (
      update digest
      set state = 'replaced', closed_at = ${now}::timestamptz
      from finished
      where digest.application_id = finished.application_id and digest.state = 'ready'
        and digest.kind = any(${sql.val(rungOf(kind).replaces)}::text[])
    ),
    queued as (
      insert into email (kind, once, recipient, account_id, digest_id, next_attempt_at, created_at)
      select 'digest', 'digest:' || drafted.id, account.email, account.id, drafted.id,
        ${now}::timestamptz + make_interval(mins => ${mailWaitsMinutes}::integer), ${now}::timestamptz
      from drafted
      join account on account.id = drafted.account_id and account.mail_paused_at is null
    ),
    taken_up as (
      update saved_link
      set digest_id = finished.id
      from finished
      where saved_link.application_id = finished.application_id
        and saved_link.article_id = any(${sql.val(savedIds)}::integer[])
    ),
    ${lead === undefined ? sql`` : sql`${takeLead(lead, now)},`}
    ${recordOutcome(preparation, 'prepared')}
    select id from finished`
  try {
    const { rows } = await statement.execute(db)
    return rows.length === 1 ? 'finished' : 'was-finished'
  } catch (error) {
    if (isLeadTaken(error)) return 'lead-taken'
    throw error
  }
}

/** There is no draft this time, and why. An older draft that waits to be sent stays. */
export async function finishThinDigest(
  db: Db,
  preparation: Preparation & { reason: string; state: 'thin' | 'failed' },
): Promise<boolean> {
  const { digestId, reason, state, now } = preparation
  const { rows } = await sql`
    with finished as (
      update digest
      set state = ${state}, reason = ${reason}, closed_at = ${now}::timestamptz,
        article_new_count = ${preparation.newCount}, article_fitting_count = ${preparation.fittingCount}
      where id = ${digestId} and state = 'preparing'
      returning id, account_id, application_id, kind
    ),
    ${recordOutcome(preparation, 'thin')}
    select id from finished`.execute(db)
  return rows.length === 1
}

function recordOutcome(preparation: Preparation, event: 'prepared' | 'thin') {
  const { placed, now, nextDueAt, plannedFrom } = preparation
  const articles = JSON.stringify(placed.map(articleRow))
  return sql`placed as (
      insert into digest_article (
        digest_id, article_id, place, position, why, reasons, source, source_count, score, points, total, also_in,
        origin, title, is_read, included_at
      )
      select finished.id, chosen.article_id, chosen.place, chosen.position, chosen.why, chosen.reasons,
        chosen.source, chosen.source_count, chosen.score, chosen.points, chosen.total, chosen.also_in,
        chosen.origin, chosen.title, chosen.is_read, case when chosen.is_included then ${now}::timestamptz end
      from finished, jsonb_to_recordset(${articles}::jsonb) as chosen (
        article_id integer, place text, position integer, why text, reasons text[], source text,
        source_count integer, score real, points real[], total real, also_in jsonb, origin text, title text,
        is_read boolean, is_included boolean
      )
    ),
    stepped as (
      insert into step (account_id, application_id, digest_id, kind, event, at)
      select account_id, application_id, id, kind, ${event}, ${now}::timestamptz from finished
    ),
    planned as (
      update application
      set next_digest_at = ${dueUnlessChanged(nextDueAt, plannedFrom, now)}
      from finished
      where application.id = finished.application_id and application.status = 'active'
    )`
}

function articleRow(article: PreparedArticle) {
  const { articleId, sourceCount, alsoIn, origin, title } = article
  const { isRead = false, isIncluded = false } = article
  const { place, position, why, reasons, source, score, points, total } = article
  return {
    place,
    position,
    why,
    reasons,
    source,
    score,
    points,
    total,
    origin,
    article_id: articleId,
    source_count: sourceCount,
    also_in: alsoIn,
    is_read: isRead,
    is_included: isIncluded,
    // What a feed says of its article is kept with the article.
    title: origin === 'feed' ? '' : title,
  }
}
