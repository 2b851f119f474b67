import { sql } from 'kysely'
import type { Db } from './database.ts'
import { allowMail } from './mail-allowance.ts'

/** Queues a sign-in mail for a confirmed account; for any other address the same statement does nothing. */
export async function requestSignIn(
  db: Db,
  request: { email: string; addressHash: string; now: Date },
): Promise<void> {
  const { email, addressHash, now } = request
  const condition = sql`exists (select 1 from owner)`
  await sql`
    with owner as (
      select id from account where email = ${email}
    ),
    ${allowMail({ addressHash, kind: 'sign-in', now, condition })}
    insert into email (kind, once, recipient, account_id, next_attempt_at, created_at)
    select 'sign-in', 'sign-in:' || gen_random_uuid(), ${email}, owner.id, ${now}::timestamptz, ${now}::timestamptz
    from owner, allowance`.execute(db)
}
