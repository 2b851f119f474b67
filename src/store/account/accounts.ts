import type { PlaybookName } from '../../core/application/application.ts'
import type { MailClient } from '../../core/draft/mail-client.ts'
import type { Db } from '../database/database.ts'

export type Account = { accountId: number; timeZone: string }

export async function updateAccount(
  db: Db,
  accountId: number,
  change: { name: string; phone: string; timeZone: string },
): Promise<void> {
  await db
    .updateTable('account')
    .set({ name: change.name, phone: change.phone, time_zone: change.timeZone })
    .where('id', '=', accountId)
    .execute()
}

export async function chooseMailClient(
  db: Db,
  accountId: number,
  mailClient: MailClient,
): Promise<void> {
  await db
    .updateTable('account')
    .set({ mail_client: mailClient })
    .where('id', '=', accountId)
    .execute()
}

export async function resumeMail(db: Db, accountId: number): Promise<void> {
  await db
    .updateTable('account')
    .set({ mail_paused_at: null })
    .where('id', '=', accountId)
    .execute()
}

export type AccountForMail = {
  accountId: number
  email: string
  name: string
  timeZone: string
  phone: string
  isMailPaused: boolean
  mailClient: MailClient | ''
}

export async function findAccount(db: Db, accountId: number): Promise<AccountForMail | undefined> {
  const row = await db
    .selectFrom('account')
    .select([
      'id as accountId',
      'email',
      'name',
      'time_zone as timeZone',
      'phone',
      'mail_paused_at',
      'mail_client as mailClient',
    ])
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { mail_paused_at, ...account } = row
  return { ...account, isMailPaused: mail_paused_at !== null }
}

export async function pauseMail(db: Db, accountId: number, now: Date): Promise<void> {
  await db
    .updateTable('account')
    .set({ mail_paused_at: now })
    .where('id', '=', accountId)
    .where('mail_paused_at', 'is', null)
    .execute()
}

/** Whether it is on shortlists, keeps some, or both. */
export async function listPlaybooks(db: Db, accountId: number): Promise<PlaybookName[]> {
  const rows = await db
    .selectFrom('application')
    .select('playbook')
    .distinct()
    .where('account_id', '=', accountId)
    .execute()
  return rows.map(({ playbook }) => playbook)
}
