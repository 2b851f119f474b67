import { sql } from 'kysely'
import type { Delivery } from '../../core/mail/email-message.ts'
import type { SourceNotice } from '../../core/sources/source-notice.ts'
import type { Db } from '../database/database.ts'
import type { EmailKind, EmailState } from '../database/tables.ts'

/** `Letter`: what it said when it was tried first, in the form of whoever writes it. */
export type ClaimedEmail<Letter = unknown> = {
  id: number
  publicId: string
  kind: EmailKind
  recipient: string
  accountId: number | null
  submissionId: number | null
  digestId: number | null
  attemptCount: number
  createdAt: Date
  lease: string
  /** What a notice is about. */
  details: SourceNotice | null
  letter: Letter | null
  letterAt: Date | null
}

/** Longer than a send may take with its timeout. */
const LEASE_SECONDS = 120

/** Takes mails that are due for sending, at most so many. Another worker sees none of them until the lease is over. */
export async function claimEmails<Letter>(
  db: Db,
  now: Date,
  limit: number,
): Promise<ClaimedEmail<Letter>[]> {
  // Materialized: read once. A subquery after "in" may be read anew for each row, and take more each time.
  const { rows } = await sql<ClaimedEmail<Letter>>`
    with due as materialized (
      select id from email
      where state = 'pending' and next_attempt_at <= ${now}::timestamptz
      order by next_attempt_at, id
      for update skip locked
      limit ${limit}
    )
    update email
    set state = 'leased', lease = gen_random_uuid(), attempt_count = attempt_count + 1,
      leased_until = ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS}::integer)
    where id = any(array(select id from due))
    returning id, public_id as "publicId", kind, recipient, account_id as "accountId",
      submission_id as "submissionId", digest_id as "digestId", attempt_count as "attemptCount",
      created_at as "createdAt", lease,
      details, letter, letter_at as "letterAt"
  `.execute(db)
  return rows.toSorted((a, b) => a.id - b.id)
}

/**
 * Notes that a transport without keys gets the mail now. False when the lease is over: another worker may have it.
 */
export async function markHandedOver(
  db: Db,
  email: Pick<ClaimedEmail, 'id' | 'lease'>,
  now: Date,
): Promise<boolean> {
  const marked = await db
    .updateTable('email')
    .set({ handed_over_at: now })
    .where('id', '=', email.id)
    .where('lease', '=', email.lease)
    .returning('id')
    .executeTakeFirst()
  return marked !== undefined
}

/**
 * What becomes of mails whose worker died. One that no transport without keys was handed is simply sent again; of one
 * that was, nobody can tell whether it went out, so it is shown and never sent again by itself.
 */
export async function recoverLostLeases(db: Db, now: Date): Promise<void> {
  await sql`
    update email
    set state = case when handed_over_at is null then 'pending' else 'unknown' end,
      failure = case when handed_over_at is null then failure else 'The service stopped while it was sending.' end,
      settled_at = case when handed_over_at is null then null else ${now}::timestamptz end,
      next_attempt_at = ${now}::timestamptz,
      letter = case when handed_over_at is null then letter end,
      letter_at = case when handed_over_at is null then letter_at end,
      lease = null,
      leased_until = null
    where state = 'leased' and leased_until <= ${now}::timestamptz`.execute(db)
}

/**
 * Writes the transport's answer. A worker whose lease is over writes nothing. When each attempt so far was turned away, none
 * can have sent it: it keeps its words, and the next attempt counts as the first.
 */
export async function settleEmail(
  db: Db,
  settlement: {
    email: Pick<ClaimedEmail, 'id' | 'lease' | 'letterAt'>
    delivery: Delivery
    /** Only for 'retry'. */
    nextAttemptAt: Date
    now: Date
  },
): Promise<boolean> {
  const { email, delivery, nextAttemptAt, now } = settlement
  const isFinal = delivery.kind !== 'retry'
  const isSurelyUnsent =
    delivery.kind === 'retry' && delivery.isTurnedAway === true && email.letterAt === null
  const settled = await db
    .updateTable('email')
    .set({
      state: delivery.kind === 'retry' ? 'pending' : delivery.kind,
      failure: delivery.kind === 'accepted' ? '' : delivery.reason,
      provider_id: delivery.kind === 'accepted' ? delivery.providerId : null,
      settled_at: isFinal ? now : null,
      lease: null,
      leased_until: null,
      handed_over_at: null,
      ...(isFinal ? { letter: null, letter_at: null } : { next_attempt_at: nextAttemptAt }),
      ...(isSurelyUnsent ? { letter_at: null } : {}),
    })
    .where('id', '=', email.id)
    .where('lease', '=', email.lease)
    .returning('id')
    .executeTakeFirst()
  return settled !== undefined
}

/** How many mails wait for a worker: due ones, and those whose worker died. */
export async function countDueEmails(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count
    from email
    where (state = 'pending' and next_attempt_at <= ${now}::timestamptz)
      or (state = 'leased' and leased_until <= ${now}::timestamptz)`.execute(db)
  return rows[0]?.count ?? 0
}

export type DigestEmail = {
  id: number
  digestId: number
  state: EmailState
  failure: string
  recipient: string
  settledAt: Date | null
}

export async function findDigestEmail(db: Db, digestId: number): Promise<DigestEmail | undefined> {
  const [email] = await listDigestEmails(db, [digestId])
  return email
}

/** The control mails of some drafts; a draft has one at most. */
export async function listDigestEmails(
  db: Db,
  digestIds: readonly number[],
): Promise<DigestEmail[]> {
  const { rows } = await sql<DigestEmail>`
    select id, digest_id as "digestId", state, failure, recipient, settled_at as "settledAt"
    from email
    where kind = 'digest' and digest_id = any(${sql.val(digestIds)}::integer[])
    order by id`.execute(db)
  return rows
}

/**
 * The candidate asks for a mail again whose fate is not known, or that was turned away. It gets a new key: to the old one
 * a provider may answer that it sent the mail already.
 */
export async function resendDigestEmail(db: Db, digestId: number, now: Date): Promise<void> {
  await db
    .updateTable('email')
    .set({
      public_id: sql`gen_random_uuid()`,
      state: 'pending',
      next_attempt_at: now,
      settled_at: null,
      handed_over_at: null,
      failure: '',
      attempt_count: 0,
    })
    .where('digest_id', '=', digestId)
    .where('state', 'in', ['unknown', 'rejected'])
    .execute()
}
