import { inject } from 'vitest'
import type { Work } from '../../src/bindings.ts'
import type { Config } from '../../src/config.ts'
import type { EmailMessage, Transport } from '../../src/core/mail/email-message.ts'
import { tick } from '../../src/jobs/tick.ts'
import { workOff } from '../../src/jobs/work.ts'
import { mailboxTransport } from '../../src/mail/mailbox.ts'
import type { Services } from '../../src/services.ts'
import { addMailboxMessage } from '../../src/store/outbox/mailbox.ts'
import { db } from './database.ts'
import { NOW } from './make.ts'

/** The service with everything real but the platform: a queue, a clock, and a transport of the test's choice. */
export type World = {
  services: Services
  queue: Work[]
  setNow(now: Date): void
  tickAt(now: Date): Promise<void>
  /** Works off the queue as Cloudflare does; a message that fails comes back, at most five times. */
  settle(): Promise<void>
}

export const CONFIG: Config = {
  isDevelopment: true,
  baseUrl: 'https://digest.example',
  databaseUrl: inject('databaseUrl'),
  tokenSecret: 'only-for-tests-only-for-tests-only-for-tests',
  transport: 'mailbox',
  mailFrom: 'Shortlist Digest <drafts@digest.example>',
  resendApiKey: '',
  resendWebhookSecret: '',
  smtp: undefined,
  inboundDomain: '',
  signUpList: undefined,
  operators: ['operator@example.com'],
  fixedNow: undefined,
  feedOrigins: [],
}

const MAX_ATTEMPTS = 6

export function createWorld(
  special: { config?: Partial<Config>; transport?: Transport; services?: Partial<Services> } = {},
): World {
  let now = NOW
  const queue: Work[] = []
  const services: Services = {
    config: { ...CONFIG, ...special.config },
    db,
    now: () => now,
    fetch: (input, init) => fetch(input, init),
    transport:
      special.transport ??
      mailboxTransport((message, key) => addMailboxMessage(db, message, key, now)),
    queue: {
      sendBatch: async (messages) => {
        for (const { body } of messages) queue.push(body)
      },
    },
    // biome-ignore lint/suspicious/noConsole: shown where a test fails, and work that failed tells most.
    log: (event, fields) => console.info(JSON.stringify({ event, ...fields })),
    ...special.services,
  }
  const settle = async () => {
    const attempts = new Map<Work, number>()
    for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
      const body = work
      const attempt = (attempts.get(body) ?? 0) + 1
      attempts.set(body, attempt)
      const retry = () => {
        if (attempt < MAX_ATTEMPTS) queue.push(body)
      }
      await workOff(services, [{ body, ack: () => undefined, retry }])
    }
  }
  return {
    services,
    queue,
    setNow: (moment) => {
      now = moment
    },
    tickAt: async (moment) => {
      now = moment
      await tick(services, moment)
    },
    settle,
  }
}

/** A transport without idempotency keys, as Cloudflare's is: what goes in has gone out. */
export function keylessTransport(sent: EmailMessage[]): Transport {
  return {
    isKeyed: false,
    send: async (message) => {
      sent.push(message)
      return { kind: 'accepted', providerId: `sent-${sent.length}` }
    },
  }
}
