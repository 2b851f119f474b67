import type { Delivery, Transport } from '../core/mail/email-message.ts'
import { readNamedAddress } from './named-address.ts'
import type { SmtpServer } from './smtp-session.ts'

/** Four mails share one lease of 120 seconds. */
const TIMEOUT_MS = 25_000
const HOUR_SECONDS = 3600
const MAX_REASON_LENGTH = 300
/** Where a refusal is about this one mail; before that it is about us, and an operator can mend it. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA'])

type Failure = { message: string; command: string; code: string; status: number }

/**
 * SMTP knows no idempotency keys: a conversation that breaks off after the mail was handed over, and before the server
 * answered, leaves a mail of which nobody can tell. See docs/decisions/009-nodemailer-speaks-smtp.md.
 */
export function smtpTransport(
  server: SmtpServer,
  from: string,
  timeoutMs: number = TIMEOUT_MS,
): Transport {
  const sender = readNamedAddress(from).email
  const domain = sender.slice(sender.lastIndexOf('@') + 1)
  return {
    isKeyed: false,
    async send(message, idempotencyKey) {
      let isHandedOver = false
      try {
        // Loaded only where it is used: it is the largest part of the bundle that most installations never need.
        const { composeMime, sendOverSmtp } = await import('./smtp-session.ts')
        const messageId = `${idempotencyKey}@${domain}`
        const onHandOver = () => {
          isHandedOver = true
        }
        await sendOverSmtp(server, {
          envelope: { from: sender, to: message.to },
          mime: await composeMime(message, from, messageId),
          onHandOver,
          timeoutMs,
        })
        return { kind: 'accepted', providerId: messageId }
      } catch (error) {
        return readDelivery(readFailure(error), isHandedOver)
      }
    },
  }
}

function readDelivery(
  { message, command, code, status }: Failure,
  isHandedOver: boolean,
): Delivery {
  const reason = `The mail server: ${message}`.slice(0, MAX_REASON_LENGTH)
  const isAboutUs = !isHandedOver && (!ABOUT_THE_MAIL.has(command) || code === 'ETLS')
  if (status >= 500 && !isAboutUs) return { kind: 'rejected', reason }
  if (isHandedOver && !isVerdict(status)) return { kind: 'unknown', reason }
  const retryAfterSeconds = status >= 500 || code === 'ETLS' ? HOUR_SECONDS : undefined
  // The server has not taken it, or said that it does not: a server that is down for a weekend costs no mail.
  return { kind: 'retry', reason, retryAfterSeconds, isTurnedAway: true }
}

/** 421 is a goodbye that may come at any moment; it says nothing about the mail. */
function isVerdict(status: number): boolean {
  return status !== 0 && status !== 421
}

/** What the library tells: the code of the server's answer, and to which command it answered. */
function readFailure(error: unknown): Failure {
  const fields = new Map<string, unknown>(Object.entries(error ?? {}))
  return {
    message: error instanceof Error ? error.message : String(error),
    command: String(fields.get('command') ?? ''),
    code: String(fields.get('code') ?? ''),
    status: Number(fields.get('responseCode') ?? 0) || 0,
  }
}
