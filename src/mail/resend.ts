import type { Delivery, EmailMessage, Transport } from '../core/mail/email-message.ts'
import { base64 } from './base64.ts'

type Answer = { id: string; name: string; message: string }

const ENDPOINT = 'https://api.resend.com/emails'
const TIMEOUT_MS = 15_000
const HOUR_SECONDS = 3600
const MAX_REASON_LENGTH = 300
// The day's or the month's share is used up: asking again at once is of no use.
const QUOTA_ERRORS = ['daily_quota_exceeded', 'monthly_quota_exceeded']

/** https://resend.com/docs/api-reference/emails/send-email. A key holds for 24 hours there. */
export function resendTransport(fetcher: typeof fetch, apiKey: string, from: string): Transport {
  return {
    isKeyed: true,
    async send(message, idempotencyKey) {
      try {
        const response = await fetcher(ENDPOINT, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${apiKey}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': idempotencyKey,
            // Without one Resend answers 403.
            'User-Agent': 'shortlist-digest/1.0',
          },
          body: JSON.stringify(writeRequest(message, from)),
          redirect: 'manual',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        return readDelivery(response, readAnswer(await response.text()))
      } catch (error) {
        // It may have gone out; the key makes the next try safe.
        return retry(`Resend did not answer: ${describe(error)}`, undefined)
      }
    },
  }
}

function writeRequest(message: EmailMessage, from: string) {
  return {
    from,
    to: [message.to],
    ...(message.replyTo === undefined ? {} : { reply_to: message.replyTo }),
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: message.headers,
    attachments: message.attachments.map(({ filename, type, content }) => ({
      filename,
      content_type: type,
      content: base64(content),
    })),
  }
}

function readDelivery(response: Response, answer: Answer): Delivery {
  const { status } = response
  const reason = `Resend answered ${status} ${answer.name} ${answer.message}`
    .trim()
    .slice(0, MAX_REASON_LENGTH)
  if (response.ok) return { kind: 'accepted', providerId: answer.id }
  if (status === 409 && answer.name !== 'concurrent_idempotent_requests') {
    // A mail with this key and another content was handed over before; whether it left is not said.
    return { kind: 'unknown', reason }
  }
  if (status === 409 || status >= 500 || status === 408 || status < 400) {
    return retry(reason, retryAfterSeconds(response))
  }
  if (status === 429) {
    const pause = QUOTA_ERRORS.includes(answer.name) ? HOUR_SECONDS : undefined
    return turnedAway(reason, retryAfterSeconds(response) ?? pause)
  }
  // The key or the sender's domain is not right yet. Nothing has left, and an operator can mend it.
  if (status === 401 || status === 403) return turnedAway(reason, HOUR_SECONDS)
  return { kind: 'rejected', reason }
}

function readAnswer(text: string): Answer {
  const fields = new Map<string, unknown>(Object.entries(parseJson(text)))
  const read = (name: string) => String(fields.get(name) ?? '')
  return { id: read('id'), name: read('name'), message: read('message') }
}

function parseJson(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // A proxy's page instead of an answer: the status alone decides.
    return {}
  }
}

function retryAfterSeconds(response: Response): number | undefined {
  const value = response.headers.get('Retry-After') ?? ''
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined
}

function retry(reason: string, seconds: number | undefined): Delivery {
  return { kind: 'retry', reason, retryAfterSeconds: seconds }
}

function turnedAway(reason: string, seconds: number | undefined): Delivery {
  return { kind: 'retry', reason, retryAfterSeconds: seconds, isTurnedAway: true }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
