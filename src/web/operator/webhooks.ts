import { Hono } from 'hono'
import { hashAddress } from '../../address-hash.ts'
import { checkSignature } from '../../core/mail/webhook-signature.ts'
import { withoutAddresses } from '../../core/mail/without-addresses.ts'
import { readNamedAddress } from '../../mail/named-address.ts'
import { type ResendEvent, readResendEvent } from '../../mail/resend-event.ts'
import type { Services } from '../../services.ts'
import { recordMailEvent } from '../../store/outbox/mail-trouble.ts'

/** What a mail provider tells about mails that it took. Signed, so it needs no browser of ours. */
export const webhooks = (services: Services) => {
  const { config, now, log } = services
  return new Hono().post('/webhooks/resend', async (c) => {
    if (config.resendWebhookSecret === '') return await c.notFound()
    const body = new Uint8Array(await c.req.arrayBuffer())
    const id = c.req.header('svix-id') ?? ''
    const signed = await checkSignature(
      config.resendWebhookSecret,
      {
        id,
        timestamp: c.req.header('svix-timestamp') ?? '',
        signatures: c.req.header('svix-signature') ?? '',
        body,
      },
      now(),
    )
    if (!signed.ok) {
      log('webhook-refused', { reason: signed.reason })
      return c.text(signed.reason, 401)
    }
    const event = readResendEvent(new TextDecoder().decode(body))
    // Another one than we asked for, or about a mail of somebody else with the same account: not ours, and no mistake.
    if (event === undefined || !isFromUs(event, config.mailFrom)) return c.body(null, 204)
    await record(services, id, event)
    return c.body(null, 204)
  })
}

function isFromUs(event: ResendEvent, mailFrom: string): boolean {
  return readNamedAddress(event.from).email === readNamedAddress(mailFrom).email
}

async function record(services: Services, id: string, event: ResendEvent): Promise<void> {
  const { db, config, now, log } = services
  const [recipient] = event.to
  if (recipient === undefined) return
  await recordMailEvent(
    db,
    {
      id: `resend:${id}`,
      kind: event.kind,
      addressHash: await hashAddress(config, recipient),
      providerId: event.providerId,
      reason: withoutAddresses(event.reason),
      at: event.at,
    },
    now(),
  )
  log('mail-event', { kind: event.kind })
}
