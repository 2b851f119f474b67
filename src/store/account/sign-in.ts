import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { allowMail } from './mail-allowance.ts'

/**
 * True when a sign-in mail is queued: for a confirmed account. Any other address uses up its allowance, too, or the time
 * that the statement takes would tell who has an account: whoever looks for work may not want the employer to know.
 */
export async function requestSignIn(
  db: Db,
  request: { email: string; addressHash: string; now: Date },
): Promise<boolean> {
  const { email, addressHash, now } = request
  const condition = sql`true`
  const { rows } = await sql`
    with owner as (
      select id from account where email = ${email}
    ),
    ${allowMail({ addressHash, kind: 'sign-in', now, condition })}
    insert into email (kind, once, recipient, account_id, next_attempt_at, created_at)
    select 'sign-in', 'sign-in:' || gen_random_uuid(), ${email}, owner.id, ${now}::timestamptz, ${now}::timestamptz
    from owner, allowance
    returning id`.execute(db)
  return rows.length === 1
}
