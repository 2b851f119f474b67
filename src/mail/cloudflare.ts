import type { Delivery, EmailMessage, Transport } from '../core/mail/email-message.ts'
import { base64 } from './base64.ts'
import { readNamedAddress } from './named-address.ts'

type Address = { email: string; name: string }

/** The send_email binding, as far as it is used. A failure is an Error with a `code`. */
export type EmailSender = {
  send(message: {
    from: string | Address
    to: string
    replyTo?: string
    subject: string
    text: string
    html: string
    headers: Record<string, string>
    attachments: { filename: string; type: string; disposition: 'attachment'; content: string }[]
  }): Promise<{ messageId: string }>
}

const MINUTE_SECONDS = 60
const HOUR_SECONDS = 3600
const MAX_REASON_LENGTH = 300

// https://developers.cloudflare.com/email-service/api/send-emails/workers-api/#error-codes
const PAUSE_SECONDS: ReadonlyMap<string, number> = new Map([
  ['E_RATE_LIMIT_EXCEEDED', MINUTE_SECONDS],
  ['E_DAILY_LIMIT_EXCEEDED', HOUR_SECONDS],
  // The sender's domain is not set up yet. Nothing has left, and an operator can mend it.
  ['E_SENDER_NOT_VERIFIED', HOUR_SECONDS],
  ['E_SENDER_DOMAIN_NOT_AVAILABLE', HOUR_SECONDS],
])
const REJECTED = new Set([
  'E_VALIDATION_ERROR',
  'E_FIELD_MISSING',
  'E_TOO_MANY_RECIPIENTS',
  'E_RECIPIENT_NOT_ALLOWED',
  'E_CONTENT_TOO_LARGE',
  'E_DELIVERY_FAILED',
  'E_HEADER_NOT_ALLOWED',
  'E_HEADER_USE_API_FIELD',
  'E_HEADER_VALUE_INVALID',
  'E_HEADER_VALUE_TOO_LONG',
  'E_HEADER_NAME_INVALID',
  'E_HEADERS_TOO_LARGE',
  'E_HEADERS_TOO_MANY',
])

/** It knows no idempotency keys: a send that ends without a clear answer is never repeated. */
export function cloudflareTransport(binding: EmailSender, from: string): Transport {
  return {
    isKeyed: false,
    async send(message) {
      try {
        const { messageId } = await binding.send(writeMessage(message, from))
        return { kind: 'accepted', providerId: messageId }
      } catch (error) {
        return readFailure(error)
      }
    },
  }
}

function writeMessage(message: EmailMessage, from: string): Parameters<EmailSender['send']>[0] {
  return {
    from: parseSender(from),
    to: message.to,
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: { ...message.headers },
    attachments: message.attachments.map(({ filename, type, content }) => ({
      filename,
      type,
      disposition: 'attachment',
      content: base64(content),
    })),
  }
}

/** 'Shortlist Digest <drafts@example.com>': the documentation promises names only in the form of an object. */
function parseSender(from: string): string | Address {
  const address = readNamedAddress(from)
  return address.name === '' ? address.email : address
}

function readFailure(error: unknown): Delivery {
  const code = readCode(error)
  const message = error instanceof Error ? error.message : String(error)
  const reason = `Cloudflare answered ${code} ${message}`.slice(0, MAX_REASON_LENGTH)
  const retryAfterSeconds = PAUSE_SECONDS.get(code)
  if (retryAfterSeconds !== undefined) {
    return { kind: 'retry', reason, retryAfterSeconds, isTurnedAway: true }
  }
  if (code === 'E_RECIPIENT_SUPPRESSED') return { kind: 'suppressed', reason }
  return { kind: REJECTED.has(code) ? 'rejected' : 'unknown', reason }
}

function readCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return hasCode ? String(error.code) : 'without a code:'
}
