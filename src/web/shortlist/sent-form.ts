import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Shortlist } from '../../core/application/application.ts'
import type { Services } from '../../services.ts'
import { findPendingSubmission, submissionKey } from '../../store/application/submissions.ts'

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
export async function findSent(c: Context, { db, now }: Services): Promise<Shortlist | undefined> {
  const key = getCookie(c, 'sent', 'host')
  if (key === undefined) return undefined
  return (await findPendingSubmission(db, key, now()))?.shortlist
}
