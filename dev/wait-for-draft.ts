import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '../src/store/database/database.ts'

const PATIENCE_MS = 180_000

/** Watches the one digest of the demo and says in a sentence what became of it. */
export async function waitForDraft(db: Db, mailboxUrl: string): Promise<string> {
  const start = performance.now()
  while (performance.now() - start < PATIENCE_MS) {
    const mail = await db.selectFrom('mailbox_message').select('subject').executeTakeFirst()
    if (mail !== undefined) {
      const seconds = Math.ceil((performance.now() - start) / 1000)
      return `The draft is there, after ${seconds === 1 ? 'a second' : `${seconds} seconds`}: "${mail.subject}". Read it at ${mailboxUrl}`
    }
    const thin = await db
      .selectFrom('digest')
      .select('reason')
      .where('state', 'in', ['thin', 'failed'])
      .executeTakeFirst()
    if (thin !== undefined) return `There is no draft this time: ${thin.reason}`
    await pause(1000)
  }
  return 'There is no draft yet. The page of runs and the log say what it waits for.'
}
