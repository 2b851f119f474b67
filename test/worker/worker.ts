import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { sql } from 'kysely'
import type { Bindings, Work } from '../../src/bindings.ts'
import worker from '../../src/index.ts'
import { type Db, openDatabase } from '../../src/store/database/database.ts'

export const ORIGIN = 'http://localhost:8787'

export type LiveWorker = {
  db: Db
  /** What the Worker put into its queue and nobody took yet. */
  queue: Work[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** A mail, as Email Routing hands it over. */
  receive(to: string, raw: string): Promise<void>
  /** The cron. */
  tickAt(moment: Date): Promise<void>
  /** Hands over one message after the other; returns what was not acknowledged. */
  workOff(): Promise<Work[]>
}

/** The Worker with a clock that stands still, a database of its own, and a queue whose messages the test can see. */
export function openWorker(databaseName: string, now: Date, special: Bindings = env): LiveWorker {
  const queue: Work[] = []
  const bindings: Bindings = {
    ...special,
    DATABASE_URL: `${env.DATABASE_URL}-${databaseName}`,
    DEVELOPMENT_NOW: now.toISOString(),
    WORK: {
      sendBatch: async (messages) => {
        for (const { body } of messages) queue.push(body)
      },
    },
  }
  return {
    db: openDatabase(bindings.DATABASE_URL ?? ''),
    queue,
    fetch: (path, init) => worker.fetch(new Request(`${ORIGIN}${path}`, init), bindings),
    receive: (to, raw) =>
      worker.email({ to, rawSize: raw.length, raw: new Blob([raw]).stream() }, bindings),
    tickAt: (moment) => worker.scheduled({ scheduledTime: moment.getTime() }, bindings),
    workOff: async () => {
      const refused: Work[] = []
      for (let body = queue.shift(); body !== undefined; body = queue.shift()) {
        const timestamp = now
        const message = { id: 'message', timestamp, attempts: 1, body }
        const batch = createMessageBatch('shortlist-digest-work', [message])
        await worker.queue(batch, bindings)
        const { explicitAcks } = await getQueueResult(batch, createExecutionContext())
        if (!explicitAcks.includes('message')) refused.push(body)
      }
      return refused
    },
  }
}

/** No person, no feed, no article; the sectors stay. */
export async function emptyDatabase(db: Db): Promise<void> {
  await sql`
    truncate account, submission, feed, article, email, token, mail_allowance, mail_trouble, webhook_event, run, mailbox_message,
      learned_version, learned_setting
    restart identity cascade
  `.execute(db)
}
