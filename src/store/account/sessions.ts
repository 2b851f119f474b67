import { type RawBuilder, sql } from 'kysely'
import type { MailClient } from '../../core/draft/mail-client.ts'
import type { Db } from '../database/database.ts'

export type Session = {
  accountId: number
  email: string
  name: string
  phone: string
  timeZone: string
  mailPausedAt: Date | null
  mailClient: MailClient | ''
  /** Set when the session came from a control mail: it opens this draft and nothing else. */
  digestId: number | undefined
}

/** How long a browser stays signed in. */
export const SESSION_DAYS = 30

export async function findSession(db: Db, hash: string, now: Date): Promise<Session | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select([
      'account.id as accountId',
      'account.email',
      'account.name',
      'account.phone',
      'account.time_zone as timeZone',
      'account.mail_paused_at as mailPausedAt',
      'account.mail_client as mailClient',
      'session.digest_id',
    ])
    .where('session.hash', '=', hash)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { digest_id, ...session } = row
  return { ...session, digestId: digest_id ?? undefined }
}

export async function deleteSession(db: Db, hash: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hash).execute()
}

/**
 * The last part of a statement: opens a session, once per browser, for the row of `opener`, which has the columns
 * account_id and digest_id.
 */
export function insertSession(opener: RawBuilder<unknown>, sessionHash: string, now: Date) {
  return sql`insert into session (hash, account_id, digest_id, created_at, expires_at)
    select ${sessionHash}, account_id, digest_id, ${now}::timestamptz,
      ${now}::timestamptz + make_interval(days => ${SESSION_DAYS}::integer)
    from ${opener}
    on conflict (hash) do update set expires_at = excluded.expires_at
    returning id`
}
