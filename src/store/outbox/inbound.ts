import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { InboundAction } from '../database/mail-tables.ts'

/** Done: this mail has done what it asks for. Busy: somebody took it a moment ago. */
export type InboundClaim = 'claimed' | 'done' | 'busy'

/** Longer than any mail takes: a worker that died gives it back after this. */
const LEASE_SECONDS = 120

export async function claimInboundMail(
  db: Db,
  mail: {
    hash: string
    accountId: number
    digestId: number | undefined
    action: InboundAction
    now: Date
  },
): Promise<InboundClaim> {
  const { hash, accountId, digestId, action, now } = mail
  const { rows } = await sql<{ isClaimed: boolean; isDone: boolean }>`
    with claimed as (
      insert into inbound_mail (hash, account_id, digest_id, action, at, is_done)
      values (${hash}, ${accountId}, ${digestId ?? null}, ${action}, ${now}::timestamptz, false)
      on conflict (hash) do update set at = excluded.at
      where not inbound_mail.is_done
        and inbound_mail.at <= excluded.at - make_interval(secs => ${LEASE_SECONDS}::integer)
      returning hash
    )
    select exists (select from claimed) as "isClaimed",
      exists (select from inbound_mail where hash = ${hash} and is_done) as "isDone"`.execute(db)
  if (rows[0]?.isClaimed) return 'claimed'
  return rows[0]?.isDone ? 'done' : 'busy'
}

export async function finishInboundMail(db: Db, hash: string): Promise<void> {
  await db.updateTable('inbound_mail').set({ is_done: true }).where('hash', '=', hash).execute()
}

/** It could not be done; the sender's server tries again. */
export async function releaseInboundMail(db: Db, hash: string): Promise<void> {
  await db.deleteFrom('inbound_mail').where('hash', '=', hash).execute()
}

export type UnprovenMail = { action: InboundAction; at: Date }

/** What a mail asked for that may be anybody's: once for each draft and wish, so that no flood of them fills the table. */
export async function noteUnprovenMail(
  db: Db,
  mail: { hash: string; accountId: number; digestId: number; action: InboundAction; now: Date },
): Promise<void> {
  const { hash, accountId, digestId, action, now } = mail
  await db
    .insertInto('inbound_mail')
    .values({
      hash,
      account_id: accountId,
      digest_id: digestId,
      action,
      at: now,
      is_proven: false,
    })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ at: now }))
    .execute()
}

export async function findUnprovenMail(
  db: Db,
  digestId: number,
): Promise<UnprovenMail | undefined> {
  return await db
    .selectFrom('inbound_mail')
    .select(['action', 'at'])
    .where('digest_id', '=', digestId)
    .where('is_proven', '=', false)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
