import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Shortlist } from '../../core/application/application.ts'
import type { Services } from '../../services.ts'
import {
  findPendingSubmission,
  type Submission,
  submissionKey,
  withdrawSubmission,
} from '../../store/application/submissions.ts'

// Long enough to miss the mail and look at the address again.
const HOUR_SECONDS = 3600
const COOKIE = {
  prefix: 'host',
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
  maxAge: HOUR_SECONDS,
} as const

/** Which form this browser sent last, so that a mistyped address can be put right without typing all of it again. */
export async function rememberSent(
  c: Context,
  form: { shortlist: Shortlist; formId: string },
): Promise<void> {
  setCookie(c, 'sent', await submissionKey(form), COOKIE)
}

/** That form, until somebody confirms it. */
export async function findSent(c: Context, services: Services): Promise<Shortlist | undefined> {
  return (await findSentSubmission(c, services))?.shortlist
}

/** The form that went to a mistyped address is nobody's any more, once it was sent to the right one. */
export async function withdrawMistyped(
  c: Context,
  services: Services,
  shortlist: Shortlist,
): Promise<void> {
  const sent = await findSentSubmission(c, services)
  if (sent === undefined || !isSentAgain(sent, shortlist)) return
  await withdrawSubmission(services.db, sent)
}

/** Whoever keeps two addresses for two employers means both forms. */
function isSentAgain(sent: Submission, { name, email, applications }: Shortlist): boolean {
  if (sent.email === email || sent.shortlist.name !== name) return false
  return sent.shortlist.applications.some((one) =>
    applications.some(({ employer }) => employer === one.employer),
  )
}

async function findSentSubmission(
  c: Context,
  { db, now }: Services,
): Promise<Submission | undefined> {
  const key = getCookie(c, 'sent', 'host')
  return key === undefined ? undefined : await findPendingSubmission(db, key, now())
}
