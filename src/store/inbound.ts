import type { Db } from './database.ts'
import type { InboundAction } from './mail-tables.ts'

/** False when this mail has done what it asks for already. */
export async function claimInboundMail(
  db: Db,
  mail: {
    hash: string
    accountId: number
    digestId: number | undefined
    action: InboundAction
    now: Date
  },
): Promise<boolean> {
  const { hash, accountId, digestId, action, now } = mail
  const claimed = await db
    .insertInto('inbound_mail')
    .values({ hash, account_id: accountId, digest_id: digestId ?? null, action, at: now })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('hash')
    .executeTakeFirst()
  return claimed !== undefined
}

/** It could not be done; the sender's server tries again. */
export async function releaseInboundMail(db: Db, hash: string): Promise<void> {
  await db.deleteFrom('inbound_mail').where('hash', '=', hash).execute()
}
