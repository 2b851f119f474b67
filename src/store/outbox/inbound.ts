import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { InboundAction } from '../database/mail-tables.ts'

/**
 * Done: this mail has done what it asks for. Busy: somebody took it a moment ago. `triedAt`: somebody took it first at that
 * moment and failed or died over it, so that what it asks for may be done. `digestId`: the draft for which it was taken first.
 */
export type InboundClaim =
  | { kind: 'claimed'; triedAt: Date | undefined; digestId: number | null }
  | { kind: 'done' }
  | { kind: 'busy' }

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
  const { rows } = await sql<{ firstAt: Date | null; firstFor: number | null; isDone: boolean }>`
    with claimed as (
      insert into inbound_mail (hash, account_id, digest_id, action, at, is_done, leased_until)
      values (
        ${hash}, ${accountId}, ${digestId ?? null}, ${action}, ${now}::timestamptz, false,
        ${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS}::integer)
      )
      on conflict (hash) do update set leased_until = excluded.leased_until
      where not inbound_mail.is_done and inbound_mail.leased_until <= ${now}::timestamptz
      returning at, digest_id
    )
    select (select at from claimed) as "firstAt", (select digest_id from claimed) as "firstFor",
      exists (select from inbound_mail where hash = ${hash} and is_done) as "isDone"`.execute(db)
  const [row] = rows
  if (row?.firstAt) {
    const triedAt = row.firstAt < now ? row.firstAt : undefined
    return { kind: 'claimed', triedAt, digestId: row.firstFor }
  }
  return row?.isDone ? { kind: 'done' } : { kind: 'busy' }
}

export async function finishInboundMail(db: Db, hash: string): Promise<void> {
  await db.updateTable('inbound_mail').set({ is_done: true }).where('hash', '=', hash).execute()
}

/**
 * Something failed, and the sender's server tries again. What it asks for may be done all the same, its answer lost: so it
 * stays known when the mail was taken first, and for which draft.
 */
export async function releaseInboundMail(db: Db, hash: string): Promise<void> {
  await db
    .updateTable('inbound_mail')
    .set({ leased_until: sql<Date>`'-infinity'` })
    .where('hash', '=', hash)
    .where('is_done', '=', false)
    .execute()
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
