import type { Delivery, EmailMessage, Transport } from '../../core/mail/email-message.ts'
import { sha256 } from '../../core/mail/token.ts'
import { describeError, withoutAddresses } from '../../core/mail/without-addresses.ts'
import type { Services } from '../../services.ts'
import { countInRun } from '../../store/database/runs.ts'
import {
  type ClaimedEmail,
  claimEmails,
  countDueEmails,
  markHandedOver,
  recoverLostLeases,
  settleEmail,
} from '../../store/outbox/emails.ts'
import { keepLetter } from '../../store/outbox/letters.ts'
import type { MailTrouble } from '../../store/outbox/mail-trouble.ts'
import { enqueue } from '../enqueue.ts'
import { findTroubles, holdBack, noteSuppressed } from './held-mail.ts'
import { type Letter, writeLetter } from './letter.ts'
import type { LetterFacts } from './letter-facts.ts'

/** Each mail costs up to eight subrequests, and one invocation stays under 45. */
const MAX_AT_ONCE = 4
const MAX_ATTEMPTS = 10
/**
 * The day's share of mails is used up, the mail server is down, or an operator has to mend something: nothing has left, and
 * there is time. Not for a link to sign in: whoever asked for it has long asked again.
 */
const TURNED_AWAY_HOURS = 72
const FIRST_WAIT_SECONDS = 60
const MAX_WAIT_SECONDS = 4 * 3600
/** Resend forgets a key after 24, and would send the mail once more. */
const KEY_HOURS = 23

type OutboxMail = ClaimedEmail<LetterFacts>

/** Sends what is due in the outbox, a handful at a time; asks for another turn when more is due. */
export async function deliverMails(services: Services, runId: number | undefined): Promise<void> {
  const { db, queue } = services
  await recoverLostLeases(db, services.now())
  const emails = await claimEmails<LetterFacts>(db, services.now(), MAX_AT_ONCE)
  const troubles = await findTroubles(services, emails)
  let sentCount = 0
  for (const email of emails) {
    if (await deliverMail(services, email, troubles.get(email.recipient))) sentCount += 1
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
    log('nudge-failed', { reason: describeError(error) })
  }
}

/** The same, but the answer does not wait for it: how long that takes must not tell whether there is a mail. */
export async function nudgeDeliveryUnseen(services: Services): Promise<void> {
  const nudge = nudgeDelivery(services)
  if (services.later === undefined) await nudge
  else services.later(nudge)
}

/** True when a provider took it. One that fails holds up no other and is tried again later. */
async function deliverMail(
  services: Services,
  email: OutboxMail,
  trouble: MailTrouble | undefined,
): Promise<boolean> {
  try {
    return await attemptMail(services, email, trouble)
  } catch (error) {
    // The answer could not be written: the lease runs out, and then the mail is recovered.
    services.log('mail-failed', { emailId: email.id, reason: describeError(error) })
    return false
  }
}

async function attemptMail(
  services: Services,
  email: OutboxMail,
  trouble: MailTrouble | undefined,
): Promise<boolean> {
  const { db, transport } = services
  const answer = holdBack(services, email, trouble) ?? (await writeAndSend(services, email))
  const delivery =
    answer.kind === 'accepted' ? answer : { ...answer, reason: withoutAddresses(answer.reason) }
  const now = services.now()
  const isHopeless = delivery.kind === 'retry' && isGivenUp(email, delivery.isTurnedAway, now)
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
  return delivery.kind === 'accepted'
}

function isGivenUp(email: OutboxMail, isTurnedAway: boolean | undefined, now: Date): boolean {
  if (email.attemptCount < MAX_ATTEMPTS) return false
  const ageMs = now.getTime() - email.createdAt.getTime()
  const mayWait = isTurnedAway === true && email.kind !== 'sign-in'
  return !mayWait || ageMs > TURNED_AWAY_HOURS * 3_600_000
}

/** Whatever throws before the hand-over is a reason to try again later. */
async function writeAndSend(services: Services, email: OutboxMail): Promise<Delivery> {
  try {
    const letter = await writeLetter(services, email)
    if (!letter.ok) return { kind: 'suppressed', reason: letter.reason }
    return await sendLetter(services, email, letter.value)
  } catch (error) {
    return { kind: 'retry', reason: describeError(error), retryAfterSeconds: undefined }
  }
}

async function sendLetter(
  services: Services,
  email: OutboxMail,
  { facts, links, message }: Letter,
): Promise<Delivery> {
  const { db, transport, now } = services
  if (transport.isKeyed && isKeyForgotten(email, now())) return LOST_SIGHT_OF
  const tokens = links.map(async ({ token, purpose, expiresAt }) => ({
    hash: await sha256(token),
    purpose,
    expiresAt,
  }))
  const kept = { letter: facts, tokens: await Promise.all(tokens), now: now() }
  if (!(await keepLetter(db, email, kept))) return TAKEN_OVER
  if (!transport.isKeyed && !(await markHandedOver(db, email, now()))) return TAKEN_OVER
  const delivery = await handOver(transport, message, email.publicId)
  if (delivery.kind === 'suppressed') await noteSuppressed(services, email)
  return delivery
}

const TAKEN_OVER: Delivery = {
  kind: 'retry',
  reason: 'Another worker took over.',
  retryAfterSeconds: undefined,
}
const LOST_SIGHT_OF: Delivery = {
  kind: 'unknown',
  reason: 'It was tried more than a day ago, and may have gone out then.',
}

/** It was written for a first attempt of which nobody knows any more how it ended. */
function isKeyForgotten({ letterAt }: OutboxMail, now: Date): boolean {
  return letterAt !== null && now.getTime() - letterAt.getTime() > KEY_HOURS * 3_600_000
}

/** A keyed transport may be asked again; of another one nobody can tell what became of the mail. */
async function handOver(
  transport: Transport,
  message: EmailMessage,
  idempotencyKey: string,
): Promise<Delivery> {
  try {
    return await transport.send(message, idempotencyKey)
  } catch (error) {
    const reason = describeError(error)
    return transport.isKeyed
      ? { kind: 'retry', reason, retryAfterSeconds: undefined }
      : { kind: 'unknown', reason }
  }
}

/** After 1, 2, 4 … minutes, up to four hours, or when the provider said. */
function nextAttemptAt(now: Date, attemptCount: number, delivery: Delivery): Date {
  const asked = delivery.kind === 'retry' ? (delivery.retryAfterSeconds ?? 0) : 0
  const wait = Math.min(MAX_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attemptCount - 1))
  return new Date(now.getTime() + Math.max(wait, asked) * 1000)
}
