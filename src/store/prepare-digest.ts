import { sql } from 'kysely'
import type { PlacedArticle } from '../core/article.ts'
import { rungOf } from '../core/playbooks.ts'
import type { DraftKind } from '../core/step.ts'
import type { Widening } from '../core/widening.ts'
import type { Db } from './database.ts'
import { addPanelDrafts, type PanelDraft } from './panel-drafts.ts'

/** Longer than choosing ever takes: a worker that died gives the digest back after this. */
const LEASE_SECONDS = 120
/** Each is a mail: one candidate must not use up the day's mails of all. */
const MAX_ASKED_A_DAY = 6

/** Adds a draft that the candidate asked for, unless the application is not active or one is being prepared. */
export async function addAskedDigest(
  db: Db,
  request: {
    applicationId: number
    kind?: DraftKind
    widening?: Widening
    formId: string
    now: Date
  },
): Promise<void> {
  const { applicationId, kind = 'digest', widening = 'none', formId, now } = request
  await sql`
    insert into digest (account_id, application_id, kind, widening, period, created_at)
    select account_id, id, ${kind}, ${widening}, ${`asked:${formId}`}, ${now}::timestamptz
    from application
    where id = ${applicationId}
      and (status = 'active' or (outcome <> '' and ${isLast(kind)}))
      and ${MAX_ASKED_A_DAY} > (
        select count(*) from digest
        where digest.application_id = application.id
          and digest.period like 'asked:%'
          and digest.created_at > ${now}::timestamptz - interval '1 day'
      )
      and not exists (
        select 1 from digest
        where digest.application_id = application.id and digest.period = ${`asked:${formId}`}
      )
    on conflict (application_id, kind) where state = 'preparing' do nothing`.execute(db)
}

export type DueDraft = { applicationId: number; kind: DraftKind; period: string }

/** Adds the drafts that are due, each once, and says which are new. */
export async function addDueDigests(
  db: Db,
  due: readonly DueDraft[],
  now: Date,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into digest (account_id, application_id, kind, period, created_at)
    select application.account_id, application.id, due.kind, due.period, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as due ("applicationId" integer, kind text, period text)
    join application on application.id = due."applicationId"
    where not exists (
      select 1 from digest
      where digest.application_id = application.id and digest.period = due.period
    )
    on conflict (application_id, kind) where state = 'preparing' do nothing
    returning id`.execute(db)
  return rows.map((row) => row.id)
}

/** Digests whose worker died, or whose message was lost. */
export async function listUnfinishedDigests(db: Db, now: Date, limit: number): Promise<number[]> {
  const rows = await selectPreparing(db, limit).where('leased_until', '<=', now).execute()
  return rows.map((row) => row.id)
}

/**
 * Digests that came to no end although a worker tried again when they were so old. One that waits only because its
 * messages were lost, or because no tick came, is not among them.
 */
export async function listStaleDigests(
  db: Db,
  { hours, now, limit }: { hours: number; now: Date; limit: number },
): Promise<number[]> {
  const rows = await selectPreparing(db, limit)
    .where('leased_until', '>', sql<Date>`created_at + make_interval(hours => ${hours}::integer)`)
    .where('leased_until', '<=', now)
    .execute()
  return rows.map((row) => row.id)
}

function selectPreparing(db: Db, limit: number) {
  return db
    .selectFrom('digest')
    .select('id')
    .where('state', '=', 'preparing')
    .orderBy('id')
    .limit(limit)
}

/** False when it is prepared already, or another worker is at it. */
export async function claimDigest(db: Db, id: number, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update digest
    set leased_until = ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS}::integer)
    where id = ${id} and state = 'preparing' and leased_until <= ${now}::timestamptz
    returning id`.execute(db)
  return rows.length === 1
}

export async function releaseDigest(db: Db, id: number, now: Date): Promise<void> {
  await db
    .updateTable('digest')
    .set({ leased_until: now })
    .where('id', '=', id)
    .where('state', '=', 'preparing')
    .execute()
}

export type Preparation = {
  digestId: number
  placed: readonly PlacedArticle[]
  newCount: number
  fittingCount: number
  nextDueAt: Date | undefined
  now: Date
}

/**
 * The draft is there: in one statement its text, its articles, the step on the ladder, the mail in the outbox and the
 * next due time; unsent drafts that it puts out of date are replaced. False when another worker was first.
 */
export async function finishDigest(
  db: Db,
  preparation: Preparation & {
    kind: DraftKind
    subject: string
    body: string
    panel?: readonly PanelDraft[]
  },
): Promise<boolean> {
  const { digestId, kind, subject, body, now, panel = [] } = preparation
  const savedIds = preparation.placed
    .filter(({ origin, place }) => origin === 'saved' && place !== 'alternate')
    .map(({ articleId }) => articleId)
  const { rows } = await sql`
    with finished as (
      update digest
      set state = 'ready', subject = ${subject}, body = ${body}, prepared_subject = ${subject},
        prepared_body = ${body}, prepared_at = ${now}::timestamptz,
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
        ${now}::timestamptz, ${now}::timestamptz
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
    ${recordOutcome(preparation, 'prepared')}
    select id from finished`.execute(db)
  return rows.length === 1
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
  const { placed, now, nextDueAt } = preparation
  const articles = JSON.stringify(placed.map(articleRow))
  return sql`placed as (
      insert into digest_article (
        digest_id, article_id, place, position, why, reasons, source, source_count, score, points, total, also_in,
        origin, title
      )
      select finished.id, chosen.article_id, chosen.place, chosen.position, chosen.why, chosen.reasons,
        chosen.source, chosen.source_count, chosen.score, chosen.points, chosen.total, chosen.also_in,
        chosen.origin, chosen.title
      from finished, jsonb_to_recordset(${articles}::jsonb) as chosen (
        article_id integer, place text, position integer, why text, reasons text[], source text,
        source_count integer, score real, points real[], total real, also_in jsonb, origin text, title text
      )
    ),
    stepped as (
      insert into step (account_id, application_id, digest_id, kind, event, at)
      select account_id, application_id, id, kind, ${event}, ${now}::timestamptz from finished
    ),
    planned as (
      update application
      set next_digest_at = ${nextDueAt ?? null}::timestamptz
      from finished
      where application.id = finished.application_id and application.status = 'active'
    )`
}

function articleRow(article: PlacedArticle) {
  const { articleId, sourceCount, alsoIn, origin, title } = article
  const { place, position, why, reasons, source, score, points, total } = article
  return {
    ...{ place, position, why, reasons, source, score, points, total, origin },
    article_id: articleId,
    source_count: sourceCount,
    also_in: alsoIn,
    // What a feed says of its article is kept with the article.
    title: origin === 'feed' ? '' : title,
  }
}

/** Drafts that are asked for when the ladder has stopped. */
function isLast(kind: DraftKind): boolean {
  return rungOf(kind).clock.from === 'outcome'
}
