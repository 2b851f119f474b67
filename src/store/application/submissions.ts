import { sql } from 'kysely'
import type { Shortlist } from '../../core/application/application.ts'
import { sha256 } from '../../core/mail/token.ts'
import { insertCoaching } from '../account/coaching.ts'
import { allowMail } from '../account/mail-allowance.ts'
import { insertSession } from '../account/sessions.ts'
import { claimToken } from '../account/tokens.ts'
import type { Db } from '../database/database.ts'
import { insertApplications, withFirstDueTime } from './application-rows.ts'

export type Submission = {
  id: number
  publicId: string
  email: string
  shortlist: Shortlist
  /** Who entered it for the owner of the address. */
  coachId: number | null
  createdAt: Date
  settledAt: Date | null
}

/** So many forms may wait for one address; more are turned away, with the typed text kept on the page. */
const MAX_PENDING = 5
/** Each is a mail to somebody who did not ask for it. */
const MAX_COACHED_A_DAY = 50
/** As long as the link in the confirming mail works; an older form is in nobody's way. */
export const CONFIRM_HOURS = 24

/** The same form with another content, a corrected address above all, is another submission. */
export async function submissionKey(form: {
  formId: string
  shortlist: Shortlist
}): Promise<string> {
  return await sha256(`${form.formId} ${JSON.stringify(form.shortlist)}`)
}

/** Keeps the form and queues the confirming mail, unless that address was mailed a moment ago. */
export async function storeSubmission(
  db: Db,
  form: {
    formId: string
    shortlist: Shortlist
    addressHash: string
    /** Who entered it for the owner of the address. */
    coachId?: number
    now: Date
  },
): Promise<'mailed' | 'stored' | 'too-many'> {
  const { shortlist, addressHash, coachId = null, now } = form
  const formId = await submissionKey(form)
  const { rows } = await sql<{ isKept: boolean; isMailed: boolean }>`
    with pending as (
      select count(*) as count from submission
      where email = ${shortlist.email}
        and settled_at is null
        and form_id <> ${formId}
        and created_at > ${now}::timestamptz - make_interval(hours => ${CONFIRM_HOURS}::integer)
    ),
    entered as (
      select count(*) as count from submission
      where coach_id = ${coachId}::integer and form_id <> ${formId}
        and created_at > ${now}::timestamptz - interval '1 day'
    ),
    stored as (
      insert into submission (form_id, email, shortlist, coach_id, created_at)
      select ${formId}, ${shortlist.email}, ${JSON.stringify(shortlist)}::jsonb, ${coachId}::integer,
        ${now}::timestamptz
      from pending, entered
      where pending.count < ${MAX_PENDING}::integer and entered.count < ${MAX_COACHED_A_DAY}::integer
      on conflict (form_id) do update set created_at = excluded.created_at
        where submission.settled_at is null
      returning id
    ),
    ${allowMail({ addressHash, kind: 'confirm', now, condition: sql`exists (select 1 from stored)` })},
    queued as (
      insert into email (kind, once, recipient, submission_id, next_attempt_at, created_at)
      select 'confirm', 'confirm:' || gen_random_uuid(), ${shortlist.email}, stored.id, ${now}::timestamptz,
        ${now}::timestamptz
      from stored, allowance
      where not exists (
        select 1 from account where email = ${shortlist.email} and mail_paused_at is not null
      )
      returning id
    )
    select exists (select 1 from queued) as "isMailed",
      exists (select 1 from stored)
      or exists (select 1 from submission where form_id = ${formId}) as "isKept"`.execute(db)
  if (rows[0]?.isMailed) return 'mailed'
  return rows[0]?.isKept ? 'stored' : 'too-many'
}

export async function findSubmission(db: Db, id: number): Promise<Submission | undefined> {
  return await selectSubmissions(db).where('id', '=', id).executeTakeFirst()
}

/** What somebody sent under that key, as long as its mail can still be answered. Not what a coach entered. */
export async function findPendingSubmission(
  db: Db,
  key: string,
  now: Date,
): Promise<Submission | undefined> {
  return await selectSubmissions(db)
    .where('form_id', '=', key)
    .where('settled_at', 'is', null)
    .where('coach_id', 'is', null)
    .where('created_at', '>', new Date(now.getTime() - CONFIRM_HOURS * 3_600_000))
    .executeTakeFirst()
}

export async function listPendingSubmissions(db: Db, email: string): Promise<Submission[]> {
  return await selectSubmissions(db)
    .where('email', '=', email)
    .where('settled_at', 'is', null)
    .orderBy('id')
    .execute()
}

/** One statement: the link is used up, the account and its applications are there, the browser is signed in. */
export async function confirmSubmission(
  db: Db,
  confirmation: {
    submission: Submission
    tokenHash: string
    nonceHash: string
    sessionHash: string
    /** Whether the coach who entered it may see the plan. */
    sharesPlan: boolean
    now: Date
  },
): Promise<boolean> {
  const { submission, tokenHash, nonceHash, sessionHash, sharesPlan, now } = confirmation
  const { name, timeZone } = submission.shortlist
  const { rows } = await sql`
    with ${claimToken({ tokenHash, purpose: 'confirm', nonceHash, now })},
    settled as (
      update submission
      set settled_at = coalesce(settled_at, ${now}::timestamptz)
      where id in (select submission_id from claimed)
      returning email, coach_id
    ),
    owner as (
      insert into account (email, name, time_zone, confirmed_at, created_at)
      select email, ${name}, ${timeZone}, ${now}::timestamptz, ${now}::timestamptz
      from settled
      on conflict (email) do update set email = excluded.email
      returning id
    ),
    ${insertCoaching({ name, sharesPlan, now })},
    ${insertApplications(withFirstDueTime(submission.shortlist, timeZone, now), now)}
    ${insertSession(sql`(select id as account_id, null::integer as digest_id from owner) as opener`, sessionHash, now)}
  `.execute(db)
  return rows.length === 1
}

/** Adds the applications of a form that was sent for this address later on. */
export async function adoptSubmission(
  db: Db,
  account: { accountId: number; email: string; timeZone: string },
  publicId: string,
  now: Date,
): Promise<void> {
  const submission = await selectSubmissions(db)
    .where('public_id', '=', publicId)
    .where('email', '=', account.email)
    .executeTakeFirst()
  if (submission === undefined) return
  await sql`
    with settled as (
      update submission
      set settled_at = ${now}::timestamptz
      where id = ${submission.id} and settled_at is null
      returning id, coach_id
    ),
    owner as (select ${account.accountId}::integer as id from settled),
    ${insertCoaching({ name: submission.shortlist.name, sharesPlan: false, now })},
    ${insertApplications(withFirstDueTime(submission.shortlist, account.timeZone, now), now)}
    select 1`.execute(db)
}

export async function discardSubmission(
  db: Db,
  email: string,
  publicId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('submission')
    .set({ settled_at: now })
    .where('public_id', '=', publicId)
    .where('email', '=', email)
    .where('settled_at', 'is', null)
    .execute()
}

/**
 * Somebody has no part in it whose address was typed by mistake: what it says is gone, and so is its link. True when it is,
 * also by the first press of a double click.
 */
export async function declineSubmission(db: Db, tokenHash: string, now: Date): Promise<boolean> {
  await sql`
    delete from submission using token
    where token.hash = ${tokenHash}
      and token.purpose = 'confirm'
      and token.used_at is null
      and token.expires_at > ${now}::timestamptz
      and submission.id = token.submission_id
      and submission.settled_at is null`.execute(db)
  const kept = await db.selectFrom('token').select('hash').where('hash', '=', tokenHash).execute()
  return kept.length === 0
}

/** The same form was sent to another address: whoever has the first one is not to confirm it. */
export async function withdrawSubmission(db: Db, { id }: Submission): Promise<void> {
  await db.deleteFrom('submission').where('id', '=', id).where('settled_at', 'is', null).execute()
}

function selectSubmissions(db: Db) {
  return db
    .selectFrom('submission')
    .select([
      'id',
      'public_id as publicId',
      'email',
      'shortlist',
      'coach_id as coachId',
      'created_at as createdAt',
      'settled_at as settledAt',
    ])
}
