import { createHmac } from 'node:crypto'
import type { Hono } from 'hono'
import { minutesLater, NOW } from '../support/make.ts'
import { CONFIG } from '../support/world.ts'
import { type Browser, openBrowser } from './browser.ts'

export const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

export type ProviderEvent = {
  type: string
  /** Minutes after NOW by the provider's clock. */
  at?: number
  to?: string
  from?: string
  emailId?: string
  bounce?: { type: string; subType?: string; message: string }
}

/** As https://resend.com/docs/webhooks/event-types shows it. */
export function writeEvent(event: ProviderEvent): string {
  const { type, at = 0, to = 'alex@example.com', from, emailId = '56761188', bounce } = event
  return JSON.stringify({
    type,
    created_at: minutesLater(at).toISOString().replace('Z', '+00:00'),
    data: {
      created_at: NOW.toISOString(),
      email_id: emailId,
      from: from ?? CONFIG.mailFrom,
      to: [to],
      subject: 'Ready to send',
      ...(bounce === undefined ? {} : { bounce }),
      tags: {},
    },
  })
}

/** The headers that Svix puts beside a body. */
export function signEvent(body: string, id: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const key = Buffer.from(WEBHOOK_SECRET.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': timestamp,
    'svix-signature': `v1,${signature}`,
  }
}

/** Posts one signed event, whatever the fields. */
export function openProvider(app: Hono, now: Date): Browser {
  const body = writeEvent({ type: 'email.bounced' })
  const headers = signEvent(body, 'msg_1', now)
  const post = async (path: string) => await app.request(path, { method: 'POST', headers, body })
  return { ...openBrowser(app), post }
}
