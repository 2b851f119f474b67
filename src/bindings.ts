import type { EmailSender } from './mail/cloudflare.ts'

/** Workers AI, as far as it is used. */
export type ModelRunner = { run(model: string, input: unknown): Promise<unknown> }

/** What wrangler.toml binds, as far as this Worker uses it. */
export type Bindings = {
  WORK: WorkQueue
  EMAIL?: EmailSender
  AI?: ModelRunner
  ENVIRONMENT?: string
  BASE_URL?: string
  DATABASE_URL?: string
  TOKEN_SECRET?: string
  MAIL_TRANSPORT?: string
  MAIL_FROM?: string
  RESEND_API_KEY?: string
  RESEND_WEBHOOK_SECRET?: string
  SMTP_HOST?: string
  SMTP_PORT?: string
  SMTP_SECURITY?: string
  SMTP_USER?: string
  SMTP_PASSWORD?: string
  INBOUND_DOMAIN?: string
  SIGN_UP?: string
  SIGN_UP_LIST?: string
  OPERATORS?: string
  DEVELOPMENT_NOW?: string
  DEVELOPMENT_FEED_ORIGINS?: string
}

/** One small thing to do. Delivered at least once, so each consumer finds out whether it is still to be done. */
export type Work =
  | { kind: 'collect'; feedId: number; runId: number | undefined }
  | { kind: 'prepare'; digestId: number; runId: number | undefined }
  | { kind: 'check-links'; digestId: number; runId?: number | undefined }
  | { kind: 'deliver'; runId: number | undefined }
  | { kind: 'publish'; accountId: number }
  | { kind: 'look-up'; additionId: number }
  | { kind: 'tell-about-sources'; accountId: number }
  | { kind: 'learn' }

export type WorkQueue = {
  sendBatch(messages: Iterable<{ body: Work; delaySeconds?: number }>): Promise<unknown>
}

export type WorkMessage = {
  readonly body: Work
  ack(): void
  retry(options?: { delaySeconds?: number }): void
}
