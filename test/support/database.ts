import { sql } from 'kysely'
import { inject } from 'vitest'
import { type Db, openDatabase } from '../../src/store/database/database.ts'

const { VITEST_POOL_ID } = process.env

/** One database for each of vitest's workers, so that test files side by side never meet. */
export const databaseUrl = `${inject('databaseUrl')}-${VITEST_POOL_ID}`

export const db: Db = openDatabase(databaseUrl)

/** Back to the schema and the sectors: no person, no feed, no article, and ids begin at 1. */
export async function emptyDatabase(): Promise<void> {
  await sql`
    truncate account, submission, feed, article, email, token, mail_allowance, mail_trouble, webhook_event, run, mailbox_message, publisher_host, visit, lead_hold, reranker_use,
      learned_version, learned_setting
    restart identity cascade
  `.execute(db)
}
