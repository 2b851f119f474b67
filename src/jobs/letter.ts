import type { EmailMessage } from '../core/email-message.ts'
import { planSteps } from '../core/ladder.ts'
import { formatDay, formatMoment, localDate } from '../core/local-time.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { deriveToken } from '../core/token.ts'
import { renderConfirmMail, renderSignInMail } from '../mail/account-mail.tsx'
import { renderDigestMail } from '../mail/control-mail.tsx'
import type { Services } from '../services.ts'
import { findAccount } from '../store/accounts.ts'
import type { TokenPurpose } from '../store/database.ts'
import { findDigestById, listDigestArticles } from '../store/digests.ts'
import type { ClaimedEmail } from '../store/emails.ts'
import { findSubmission } from '../store/submissions.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
/** How long a link works. Unsubscribing must work for as long as the mail may lie about. */
const LIFETIME_MS = {
  confirm: DAY_MS,
  'sign-in': 15 * MINUTE_MS,
  review: 30 * DAY_MS,
  unsubscribe: 5 * 365 * DAY_MS,
} as const satisfies Record<TokenPurpose, number>

type Link = { token: string; purpose: TokenPurpose; expiresAt: Date; url: string }
type Letter = { message: EmailMessage; links: readonly Link[] }

/**
 * The mail of an outbox row, and the links in it. A repeated call gives the same mail to the byte. Fails with the
 * reason when there is nothing to say any more.
 */
export async function writeLetter(
  services: Services,
  email: ClaimedEmail,
): Promise<Result<Letter>> {
  switch (email.kind) {
    case 'confirm':
      return await writeConfirmation(services, email)
    case 'sign-in':
      return await writeSignIn(services, email)
    case 'digest':
      return await writeDigest(services, email)
  }
}
