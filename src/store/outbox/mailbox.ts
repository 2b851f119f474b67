import type { EmailMessage } from '../../core/mail/email-message.ts'
import type { Db } from '../database/database.ts'
import type { MailboxAttachment } from '../database/tables.ts'

export type MailboxMessage = {
  id: number
  recipient: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  attachments: MailboxAttachment[]
  receivedAt: Date
}

/** Keeps a mail of the development transport; the same key is the same mail. */
export async function addMailboxMessage(
  db: Db,
  message: EmailMessage,
  idempotencyKey: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto('mailbox_message')
    .values({
      idempotency_key: idempotencyKey,
      recipient: message.to,
      subject: message.subject,
      body_text: message.text,
      body_html: message.html,
      headers: JSON.stringify({
        ...message.headers,
        ...(message.replyTo === undefined ? {} : { 'Reply-To': message.replyTo }),
      }),
      attachments: JSON.stringify(message.attachments),
      received_at: now,
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute()
}

export async function listMailbox(db: Db, limit: number): Promise<MailboxMessage[]> {
  return await selectMessages(db).orderBy('id', 'desc').limit(limit).execute()
}

export async function findMailboxMessage(db: Db, id: number): Promise<MailboxMessage | undefined> {
  return await selectMessages(db).where('id', '=', id).executeTakeFirst()
}

function selectMessages(db: Db) {
  return db
    .selectFrom('mailbox_message')
    .select([
      'id',
      'recipient',
      'subject',
      'body_text as text',
      'body_html as html',
      'headers',
      'attachments',
      'received_at as receivedAt',
    ])
}
