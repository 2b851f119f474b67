import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { TokenPurpose } from '../database/tables.ts'
import type { ClaimedEmail } from './emails.ts'

export type NewToken = { hash: string; purpose: TokenPurpose; expiresAt: Date }

/**
 * Right before a mail is handed over: its links are valid from now on, and what it says is kept, so that a repeated
 * delivery says the same. A used link stays used. False when the lease is over: another worker may have the mail.
 */
export async function keepLetter(
  db: Db,
  email: Pick<ClaimedEmail, 'id' | 'accountId' | 'submissionId' | 'digestId' | 'lease'>,
  { letter, tokens, now }: { letter: unknown; tokens: readonly NewToken[]; now: Date },
): Promise<boolean> {
  const rows = tokens.map(({ hash, purpose, expiresAt }) => ({
    hash,
    purpose,
    expires_at: expiresAt.toISOString(),
  }))
  const { rows: kept } = await sql`
    with kept as (
      update email
      set letter = coalesce(letter, ${JSON.stringify(letter)}::jsonb),
        letter_at = coalesce(letter_at, ${now}::timestamptz)
      where id = ${email.id} and lease = ${email.lease}
      returning id
    ),
    linked as (
      insert into token (hash, purpose, email_id, account_id, submission_id, digest_id, expires_at)
      select hash, purpose, kept.id, ${email.accountId}::integer, ${email.submissionId}::integer,
        case when purpose = 'review' then ${email.digestId}::integer end, expires_at
      from kept, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as token (
        hash text, purpose text, expires_at timestamptz
      )
      on conflict (hash) do update set expires_at = excluded.expires_at where token.used_at is null
    )
    select id from kept`.execute(db)
  return kept.length === 1
}
