import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { TokenPurpose } from '../database/tables.ts'

export type NewToken = { hash: string; purpose: TokenPurpose; expiresAt: Date }

/** Makes the links of one mail valid. A repeated delivery finds them there; a used one stays used. */
export async function addTokens(
  db: Db,
  email: {
    id: number
    accountId: number | null
    submissionId: number | null
    digestId: number | null
  },
  tokens: readonly NewToken[],
): Promise<void> {
  const rows = tokens.map(({ hash, purpose, expiresAt }) => ({
    hash,
    purpose,
    expires_at: expiresAt.toISOString(),
  }))
  await sql`
    insert into token (hash, purpose, email_id, account_id, submission_id, digest_id, expires_at)
    select hash, purpose, ${email.id}::integer, ${email.accountId}::integer, ${email.submissionId}::integer,
      case when purpose = 'review' then ${email.digestId}::integer end, expires_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as token (
      hash text, purpose text, expires_at timestamptz
    )
    on conflict (hash) do update set expires_at = excluded.expires_at where token.used_at is null
  `.execute(db)
}
