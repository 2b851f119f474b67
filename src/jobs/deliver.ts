import type { Delivery } from '../core/email-message.ts'
import { sha256 } from '../core/token.ts'
import type { Services } from '../services.ts'
import { addTokens } from '../store/email-tokens.ts'
import {
  type ClaimedEmail,
  claimEmails,
  countDueEmails,
  markHandedOver,
  recoverLostLeases,
  settleEmail,
} from '../store/emails.ts'
import { countInRun } from '../store/runs.ts'
import { enqueue } from './enqueue.ts'
import { writeLetter } from './letter.ts'

/** Each mail costs up to eight subrequests, and one invocation stays under 45. */
const MAX_AT_ONCE = 4
const MAX_ATTEMPTS = 10
const FIRST_WAIT_SECONDS = 60
const MAX_WAIT_SECONDS = 4 * 3600

/** Sends what is due in the outbox, a handful at a time; asks for another turn when more is due. */
export async function deliverMails(services: Services, runId: number | undefined): Promise<void> {
  const { db, queue } = services
  await recoverLostLeases(db, services.now())
  const emails = await claimEmails(db, services.now(), MAX_AT_ONCE)
  let sentCount = 0
  for (const email of emails) {
    const delivery = await deliverMail(services, email)
    if (delivery.kind === 'accepted') sentCount += 1
  }
  if (sentCount > 0) await countInRun(db, runId, { mailsSent: sentCount })
  if (emails.length === MAX_AT_ONCE && (await countDueEmails(db, services.now())) > 0) {
    await enqueue(queue, [{ kind: 'deliver', runId }])
  }
}

/** A mail that somebody waits for goes out now; should this fail, the hourly tick sends it. */
export async function nudgeDelivery({ queue, log }: Services): Promise<void> {
  try {
    await enqueue(queue, [{ kind: 'deliver', runId: undefined }])
  } catch (error) {
    log('nudge-failed', { reason: error instanceof Error ? error.message : String(error) })
  }
}

async function deliverMail(services: Services, email: ClaimedEmail): Promise<Delivery> {
  const { db, transport } = services
  const letter = await writeLetter(services, email)
  const delivery: Delivery = letter.ok
    ? await sendLetter(services, email, letter.value)
    : { kind: 'suppressed', reason: letter.reason }
  const now = services.now()
  const isHopeless = delivery.kind === 'retry' && email.attemptCount >= MAX_ATTEMPTS
  await settleEmail(db, {
    email,
    delivery: isHopeless ? { kind: 'rejected', reason: delivery.reason } : delivery,
    nextAttemptAt: nextAttemptAt(now, email.attemptCount, delivery),
    now,
  })
  services.log('mail', {
    kind: email.kind,
    emailId: email.id,
    outcome: delivery.kind,
    keyed: transport.isKeyed,
  })
  return delivery
}

async function sendLetter(
  { db, transport, now }: Services,
  email: ClaimedEmail,
  letter: Letter,
): Promise<Delivery> {
  const tokens = letter.links.map(async ({ token, purpose, expiresAt }) => ({
    hash: await sha256(token),
    purpose,
    expiresAt,
  }))
  await addTokens(db, email, await Promise.all(tokens))
  if (!transport.isKeyed && !(await markHandedOver(db, email, now()))) {
    return { kind: 'retry', reason: 'Another worker took over.', retryAfterSeconds: undefined }
  }
  return await transport.send(letter.message, email.publicId)
}

type Letter = Extract<Awaited<ReturnType<typeof writeLetter>>, { ok: true }>['value']

/** After 1, 2, 4 … minutes, up to four hours, or when the provider said. */
function nextAttemptAt(now: Date, attemptCount: number, delivery: Delivery): Date {
  const asked = delivery.kind === 'retry' ? (delivery.retryAfterSeconds ?? 0) : 0
  const wait = Math.min(MAX_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attemptCount - 1))
  return new Date(now.getTime() + Math.max(wait, asked) * 1000)
}
