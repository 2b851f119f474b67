import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { TokenPurpose } from '../database/tables.ts'
import { insertSession } from './sessions.ts'

export type TokenState = {
  kind: 'open' | 'used' | 'expired'
  accountId: number | null
  submissionId: number | null
  digestId: number | null
  digestPublicId: string | null
  email: string
  accountName: string | null
}

/** A browser that used a link may repeat itself for so long: a double click, a page loaded again. */
const REPEAT_MINUTES = 10

export async function findToken(
  db: Db,
  hash: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<TokenState | undefined> {
  const row = await db
    .selectFrom('token')
    .innerJoin('email', 'email.id', 'token.email_id')
    .leftJoin('account', 'account.id', 'token.account_id')
    .leftJoin('digest', 'digest.id', 'token.digest_id')
    .select([
      'token.account_id as accountId',
      'token.submission_id as submissionId',
      'token.digest_id as digestId',
      'digest.public_id as digestPublicId',
      'email.recipient as email',
      'account.name as accountName',
      'token.expires_at',
      'token.used_at',
    ])
    .where('token.hash', '=', hash)
    .where('token.purpose', '=', purpose)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { expires_at, used_at, ...token } = row
  if (used_at !== null) return { kind: 'used', ...token }
  return { kind: expires_at <= now ? 'expired' : 'open', ...token }
}

/**
 * The part of a statement that uses up a token, named `claimed`. The browser that used it first may repeat itself;
 * every other one finds nothing.
 */
export function claimToken(claim: {
  tokenHash: string
  purpose: TokenPurpose
  nonceHash: string
  now: Date
}) {
  const { tokenHash, purpose, nonceHash, now } = claim
  return sql`claimed as (
    update token
    set used_by = ${nonceHash}, used_at = coalesce(used_at, ${now}::timestamptz)
    where hash = ${tokenHash}
      and purpose = ${purpose}
      and expires_at > ${now}::timestamptz
      and (
        used_at is null
        or (used_by = ${nonceHash} and used_at > ${now}::timestamptz - make_interval(mins => ${REPEAT_MINUTES}::integer))
      )
    returning account_id, submission_id, digest_id
  )`
}

/** False when the link is unknown, expired or was used by another browser. */
export async function openSession(
  db: Db,
  claim: {
    tokenHash: string
    purpose: 'sign-in' | 'review'
    nonceHash: string
    sessionHash: string
    now: Date
  },
): Promise<boolean> {
  const { rows } = await sql`
    with ${claimToken(claim)}
    ${insertSession(sql`claimed`, claim.sessionHash, claim.now)}`.execute(db)
  return rows.length === 1
}

/** All mails of ours, or only the notices about sources: what the mail with the link was. */
export type StoppedMails = 'all' | 'source-notices'

/** What a link would stop; undefined when it is not one of ours. */
export async function findStopLink(db: Db, tokenHash: string): Promise<StoppedMails | undefined> {
  const row = await db
    .selectFrom('token')
    .innerJoin('email', 'email.id', 'token.email_id')
    .select('email.kind')
    .where('token.hash', '=', tokenHash)
    .where('token.purpose', '=', 'unsubscribe')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return row.kind === 'source-notice' ? 'source-notices' : 'all'
}

/** RFC 8058: one click is enough. A repeated click changes nothing. Undefined when the link is not one of ours. */
export async function stopMailByToken(
  db: Db,
  tokenHash: string,
  now: Date,
): Promise<StoppedMails | undefined> {
  const { rows } = await sql<{ isNotice: boolean }>`
    update account
    set mail_paused_at = case when email.kind = 'source-notice' then mail_paused_at
        else coalesce(mail_paused_at, ${now}::timestamptz) end,
      source_notices_stopped_at = case when email.kind = 'source-notice'
        then coalesce(source_notices_stopped_at, ${now}::timestamptz)
        else source_notices_stopped_at end
    from token
    join email on email.id = token.email_id
    where token.hash = ${tokenHash}
      and token.purpose = 'unsubscribe'
      and account.id = token.account_id
    returning email.kind = 'source-notice' as "isNotice"`.execute(db)
  const [row] = rows
  if (row === undefined) return undefined
  return row.isNotice ? 'source-notices' : 'all'
}
