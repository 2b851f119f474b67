import * as z from 'zod/mini'

export type ResendEvent = {
  kind: 'complained' | 'bounced' | 'delayed' | 'delivered'
  providerId: string
  from: string
  to: readonly string[]
  /** What the mail server said. */
  reason: string
  at: Date
}

const MAX_REASON_LENGTH = 200
const MAX_RECIPIENTS = 50
const text = z.catch(z.string(), '')
const eventSchema = z.object({
  type: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  data: z.object({
    email_id: text,
    from: text,
    to: z.array(z.string()).check(z.maxLength(MAX_RECIPIENTS)),
    bounce: z.optional(z.object({ type: text, message: text })),
    suppressed: z.optional(z.object({ message: text })),
  }),
})

/** https://resend.com/docs/webhooks/event-types. Undefined for what does not concern us. */
export function readResendEvent(body: string): ResendEvent | undefined {
  const parsed = eventSchema.safeParse(parseJson(body))
  if (!parsed.success) return undefined
  const { type, created_at, data } = parsed.data
  const kind = findKind(type, data.bounce?.type)
  if (kind === undefined) return undefined
  return {
    kind,
    providerId: data.email_id,
    from: data.from,
    to: data.to.map((address) => address.toLowerCase()),
    reason: (data.bounce?.message ?? data.suppressed?.message ?? '').slice(0, MAX_REASON_LENGTH),
    at: new Date(created_at),
  }
}

function findKind(type: string, bounceType: string | undefined): ResendEvent['kind'] | undefined {
  switch (type) {
    case 'email.complained':
      return 'complained'
    case 'email.delivered':
      return 'delivered'
    // On Resend's own list already, because of an earlier bounce or complaint.
    case 'email.suppressed':
      return 'bounced'
    case 'email.bounced':
      // Transient: a full mailbox. Undetermined: nobody can tell. Both may go away.
      return bounceType === 'Transient' || bounceType === 'Undetermined' ? 'delayed' : 'bounced'
    default:
      return undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Signed and no JSON: nothing that we can make use of.
    return undefined
  }
}
