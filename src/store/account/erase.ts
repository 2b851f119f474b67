import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/**
 * Erases the account and everything that hangs on it, in one statement. A feed that only this account read goes too:
 * its address may say something about the person.
 */
export async function eraseAccount(
  db: Db,
  account: { accountId: number; email: string; addressHash: string; mailboxHash: string },
): Promise<void> {
  const { accountId, email, addressHash, mailboxHash } = account
  await sql`
    with own_feeds as (
      delete from feed
      where id in (select feed_id from source where account_id = ${accountId})
        and not exists (
          select 1 from source
          where source.feed_id = feed.id and source.account_id is distinct from ${accountId}::integer
        )
    ),
    submissions as (delete from submission where email = ${email}),
    allowances as (delete from mail_allowance where address_hash in (${addressHash}, ${mailboxHash})),
    troubles as (delete from mail_trouble where address_hash = ${addressHash}),
    mailbox as (delete from mailbox_message where recipient = ${email})
    delete from account where id = ${accountId}`.execute(db)
}
