import type { Context } from 'hono'
import { hashAddress, hashMailbox } from '../../address-hash.ts'
import type { LocalDate, Shortlist } from '../../core/application/application.ts'
import { localDate } from '../../core/time/local-time.ts'
import { isTimeZone } from '../../core/time/time-zones.ts'
import { nudgeDelivery } from '../../jobs/mails/deliver.ts'
import { strangerVisitor } from '../../jobs/pages/allow-look-up.ts'
import type { Services } from '../../services.ts'
import { takeTurn } from '../../store/account/visitor-allowance.ts'
import { storeSubmission } from '../../store/application/submissions.ts'
import type { FieldError } from '../form/field-error.ts'
import { currentSession, visitorOf } from '../frame/session.ts'
import { rememberSent, withdrawMistyped } from './sent-form.ts'
import { isSignUpAllowed } from './sign-up.ts'

export type Person = { accountId: number; timeZone: string } | undefined
export type Refusal = { status: 403 | 422 | 429; errors: readonly FieldError[] }

/** What a form page shows to begin with, and whose form it is. */
export async function pageFor(c: Context, services: Services) {
  const session = await currentSession(c, services)
  const person = visitorOf(session) === 'owner' ? session : undefined
  return { person, isSignedIn: person !== undefined, now: services.now(), errors: [] }
}

/** Today where that person is; of a stranger, where the form says. */
export function todayOf(person: Person, typedZone: string, now: Date): LocalDate {
  const zone = person?.timeZone ?? typedZone
  return localDate(now, isTimeZone(zone) ? zone : 'UTC')
}

/** A stranger's form waits until the owner of the address confirms it. Where to go next, or what is in the way. */
export async function keepForLater(
  c: Context,
  services: Services,
  { shortlist, formId }: { shortlist: Shortlist; formId: string },
): Promise<string | Refusal> {
  const { config, db, now } = services
  if (!isSignUpAllowed(shortlist.email, config.signUpList)) {
    return refuse(403, 'This address is not invited here. Ask whoever runs this service to add it.')
  }
  const visitorHash = await hashAddress(config, `form ${strangerOf(c)}`)
  if (!(await takeTurn(db, { kind: 'form', visitorHash, now: now() }))) {
    return refuse(
      429,
      'Very many forms came from your network today. What you typed is still here: send it tomorrow, or from another network.',
    )
  }
  const addressHash = await hashMailbox(config, shortlist.email)
  const kept = await storeSubmission(db, { formId, shortlist, addressHash, now: now() })
  if (kept === 'too-many') {
    return refuse(
      429,
      'Several forms wait for this address already. Confirm one from your mailbox first, then send this one again.',
    )
  }
  if (kept === 'mailed') await nudgeDelivery(services)
  await withdrawMistyped(c, services, shortlist)
  await rememberSent(c, { shortlist, formId })
  return '/check-mail'
}

/** Who somebody is as long as they say nothing about it: the network they come from. */
export function strangerOf(c: Context): string {
  return strangerVisitor(c.req.header('cf-connecting-ip') ?? 'unknown')
}

function refuse(status: 403 | 429, message: string): Refusal {
  return { status, errors: [{ field: 'email', message }] }
}
