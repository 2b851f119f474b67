import { hashAddress } from '../../address-hash.ts'
import type { Delivery } from '../../core/mail/email-message.ts'
import type { Services } from '../../services.ts'
import type { ClaimedEmail } from '../../store/outbox/emails.ts'
import {
  listMailTroubles,
  type MailTrouble,
  recordMailEvent,
} from '../../store/outbox/mail-trouble.ts'

/** By the recipient's address. */
export async function findTroubles({ db, config, now }: Services, emails: readonly ClaimedEmail[]) {
  const hashes = new Map<string, string>()
  for (const { recipient } of emails) hashes.set(recipient, await hashAddress(config, recipient))
  const troubles = await listMailTroubles(db, [...hashes.values()], now())
  return new Map([...hashes].map(([recipient, hash]) => [recipient, troubles.get(hash)]))
}

/** A mailbox that does not take our mails gets none, but for a link to sign in that somebody asked for. */
export function holdBack(
  { now }: Services,
  email: ClaimedEmail,
  trouble: MailTrouble | undefined,
): Delivery | undefined {
  if (trouble === undefined || email.kind === 'sign-in') return undefined
  if (trouble.until === undefined) {
    return { kind: 'suppressed', reason: 'An earlier mail to this address came back.' }
  }
  const waitSeconds = Math.ceil((trouble.until.getTime() - now().getTime()) / 1000)
  const reason = 'An earlier mail to this address did not get through.'
  return { kind: 'retry', reason, retryAfterSeconds: waitSeconds }
}

/** The provider writes there no more, and neither do we until the owner says so. */
export async function noteSuppressed(
  { db, config, now }: Services,
  email: ClaimedEmail,
): Promise<void> {
  await recordMailEvent(
    db,
    {
      id: `sent:${email.publicId}`,
      kind: 'bounced',
      addressHash: await hashAddress(config, email.recipient),
      providerId: undefined,
      reason: '',
      at: now(),
    },
    now(),
  )
}
