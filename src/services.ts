import type { Bindings, ModelRunner, WorkQueue } from './bindings.ts'
import type { Config } from './config.ts'
import type { Transport } from './core/mail/email-message.ts'
import { cloudflareTransport } from './mail/cloudflare.ts'
import { mailboxTransport } from './mail/mailbox.ts'
import { resendTransport } from './mail/resend.ts'
import { smtpTransport } from './mail/smtp.ts'
import { type Db, openDatabase } from './store/database/database.ts'
import { addMailboxMessage } from './store/outbox/mailbox.ts'

/** Everything that reaches outside, built once for each invocation and handed along. */
export type Services = {
  config: Config
  db: Db
  now: () => Date
  fetch: typeof fetch
  transport: Transport
  queue: WorkQueue
  /** Undefined: nothing outlives the answer, so that whoever answers has to wait. */
  later?: ((work: Promise<unknown>) => void) | undefined
  /** Undefined: not bound, and nothing is reranked. */
  models?: ModelRunner | undefined
  /** Structured and free of personal data: ids, counts and reasons only. */
  log: (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void
}

export function createServices(config: Config, bindings: Bindings): Services {
  const db = openDatabase(config.databaseUrl)
  const now = () => config.fixedNow ?? new Date()
  return {
    config,
    db,
    now,
    // Called through an arrow: workerd refuses a fetch that was taken off the global object.
    fetch: (input, init) => fetch(input, init),
    transport: createTransport(config, bindings, db, now),
    queue: bindings.WORK,
    models: bindings.AI,
    log: (event, fields) => {
      // biome-ignore lint/suspicious/noConsole: the console is where Workers Logs reads structured lines.
      console.log(JSON.stringify({ event, ...fields }))
    },
  }
}

function createTransport(config: Config, bindings: Bindings, db: Db, now: () => Date): Transport {
  switch (config.transport) {
    case 'cloudflare':
      if (bindings.EMAIL === undefined) throw new Error('send_email is not bound')
      return cloudflareTransport(bindings.EMAIL, config.mailFrom)
    case 'resend':
      return resendTransport(
        (input, init) => fetch(input, init),
        config.resendApiKey,
        config.mailFrom,
      )
    case 'smtp':
      if (config.smtp === undefined) throw new Error('SMTP is not set up')
      return smtpTransport(config.smtp, config.mailFrom)
    case 'mailbox':
      return mailboxTransport((message, key) => addMailboxMessage(db, message, key, now()))
  }
}
