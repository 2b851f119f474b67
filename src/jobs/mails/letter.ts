import type { EmailMessage } from '../../core/mail/email-message.ts'
import { inboundAddress } from '../../core/mail/inbound-address.ts'
import { deriveToken } from '../../core/mail/token.ts'
import { ok, type Result } from '../../core/text/result.ts'
import { renderConfirmMail, renderSignInMail } from '../../mail/account-mail.tsx'
import { renderSourceNotice } from '../../mail/source-notice.tsx'
import { renderStepMail } from '../../mail/step-mail.ts'
import type { Services } from '../../services.ts'
import { CONFIRM_HOURS } from '../../store/application/submissions.ts'
import type { TokenPurpose } from '../../store/database/tables.ts'
import type { ClaimedEmail } from '../../store/outbox/emails.ts'
import { type LetterFacts, readFacts } from './letter-facts.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
/** How long a link works. Unsubscribing must work for as long as the mail may lie about. */
const LIFETIME_MS = {
  confirm: CONFIRM_HOURS * 60 * MINUTE_MS,
  'sign-in': 15 * MINUTE_MS,
  review: 30 * DAY_MS,
  unsubscribe: 5 * 365 * DAY_MS,
} as const satisfies Record<TokenPurpose, number>

type Link = { token: string; purpose: TokenPurpose; expiresAt: Date; url: string }
type Rendered = { message: EmailMessage; links: readonly Link[] }
export type Letter = Rendered & { facts: LetterFacts }

/**
 * The mail of an outbox row, and the links in it. One that was tried before is the same to the byte, whatever has changed
 * since: to the same key and another mail a provider answers that it cannot tell. Fails with the reason when there is
 * nothing to say any more.
 */
export async function writeLetter(
  services: Services,
  email: ClaimedEmail<LetterFacts>,
): Promise<Result<Letter>> {
  const present = await readFacts(services, email)
  if (!present.ok) return present
  const facts = email.letter ?? present.value
  return ok({ facts, ...(await render(services, email, facts)) })
}

async function render(
  services: Services,
  email: ClaimedEmail,
  facts: LetterFacts,
): Promise<Rendered> {
  const { baseUrl } = services.config
  const to = email.recipient
  const link = (purpose: TokenPurpose) => makeLink(services, email, purpose)
  switch (facts.kind) {
    case 'confirm': {
      const confirm = await link('confirm')
      const given = { ...facts.mail, to, link: confirm.url, expiresWords: 'in 24 hours' }
      return { message: renderConfirmMail(given), links: [confirm] }
    }
    case 'sign-in': {
      const signIn = await link('sign-in')
      const given = { to, link: signIn.url, expiresWords: 'in 15 minutes' }
      return { message: renderSignInMail(given), links: [signIn] }
    }
    case 'source-notice': {
      const unsubscribe = await link('unsubscribe')
      const links = { doctor: `${baseUrl}/sources/doctor`, unsubscribe: unsubscribe.url }
      return { message: renderSourceNotice({ ...facts.mail, to, links }), links: [unsubscribe] }
    }
    case 'digest': {
      const review = await link('review')
      const unsubscribe = await link('unsubscribe')
      const account = `${baseUrl}/today`
      const links = { review: review.url, account, unsubscribe: unsubscribe.url }
      const answers = await writeAnswers(services, facts.draft)
      const message = renderStepMail(facts.draft.kind, { ...facts.mail, to, links, answers })
      return { message, links: [review, unsubscribe] }
    }
  }
}

async function writeAnswers({ config }: Services, draft: { id: number; applicationId: number }) {
  const { tokenSecret, inboundDomain } = config
  if (inboundDomain === '') return undefined
  return {
    replyTo: await inboundAddress(tokenSecret, 'reply', draft.id, inboundDomain),
    log: await inboundAddress(tokenSecret, 'log', draft.applicationId, inboundDomain),
  }
}

async function makeLink(
  { config, now }: Services,
  email: ClaimedEmail,
  purpose: TokenPurpose,
): Promise<Link> {
  const token = await deriveToken(config.tokenSecret, purpose, email.publicId)
  const expiresAt = new Date(now().getTime() + LIFETIME_MS[purpose])
  return { token, purpose, expiresAt, url: `${config.baseUrl}/${purpose}/${token}` }
}
