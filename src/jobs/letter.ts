import type { PlacedArticle } from '../core/article/article.ts'
import { callTimesFor } from '../core/call/call-window.ts'
import { windowByBothClocks } from '../core/call/call-window-words.ts'
import type { DraftKind } from '../core/ladder/step.ts'
import type { EmailMessage } from '../core/mail/email-message.ts'
import { inboundAddress } from '../core/mail/inbound-address.ts'
import { deriveToken } from '../core/mail/token.ts'
import { fail, ok, type Result } from '../core/text/result.ts'
import { formatDay, localDate } from '../core/time/local-time.ts'
import { renderConfirmMail, renderSignInMail } from '../mail/account-mail.tsx'
import { renderSourceNotice } from '../mail/source-notice.tsx'
import { renderStepMail } from '../mail/step-mail.ts'
import type { Services } from '../services.ts'
import { findAccount } from '../store/account/accounts.ts'
import { CONFIRM_HOURS, findSubmission } from '../store/application/submissions.ts'
import type { TokenPurpose } from '../store/database/tables.ts'
import { findDigestById, listDigestArticles } from '../store/digest/digests.ts'
import type { ClaimedEmail } from '../store/outbox/emails.ts'
import { findSourceNotice } from '../store/source/source-notices.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
/** How long a link works. Unsubscribing must work for as long as the mail may lie about. */
const LIFETIME_MS = {
  confirm: CONFIRM_HOURS * 60 * MINUTE_MS,
  'sign-in': 15 * MINUTE_MS,
  review: 30 * DAY_MS,
  unsubscribe: 5 * 365 * DAY_MS,
} as const satisfies Record<TokenPurpose, number>

const LAST_KINDS: readonly DraftKind[] = ['last-mail', 'hiring-outcome']

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
    case 'source-notice':
      return await writeSourceNotice(services, email)
  }
}

async function writeConfirmation(services: Services, email: ClaimedEmail): Promise<Result<Letter>> {
  const submission =
    email.submissionId === null ? undefined : await findSubmission(services.db, email.submissionId)
  if (submission === undefined || submission.settledAt !== null) {
    return fail('There is nothing left to confirm.')
  }
  const { coachId } = submission
  const coach = coachId === null ? undefined : await findAccount(services.db, coachId)
  const link = await makeLink(services, email, 'confirm')
  const message = renderConfirmMail({
    to: email.recipient,
    candidateName: submission.shortlist.name,
    playbook: submission.shortlist.playbook ?? 'candidate',
    coach: coach?.email,
    employers: submission.shortlist.applications.map(({ employer }) => employer),
    link: link.url,
    expiresWords: 'in 24 hours',
  })
  return ok({ message, links: [link] })
}

async function writeSignIn(services: Services, email: ClaimedEmail): Promise<Result<Letter>> {
  const link = await makeLink(services, email, 'sign-in')
  const message = renderSignInMail({
    to: email.recipient,
    link: link.url,
    expiresWords: 'in 15 minutes',
  })
  return ok({ message, links: [link] })
}

async function writeSourceNotice(services: Services, email: ClaimedEmail): Promise<Result<Letter>> {
  const { db, config } = services
  const notice = await findSourceNotice(db, email.id)
  const account = email.accountId === null ? undefined : await findAccount(db, email.accountId)
  if (notice === undefined || account === undefined) return fail('There is nothing left to tell.')
  if (account.isMailPaused) return fail('The candidate has stopped all mails.')
  const unsubscribe = await makeLink(services, email, 'unsubscribe')
  const message = renderSourceNotice({
    to: email.recipient,
    candidateName: account.name,
    notice,
    links: { doctor: `${config.baseUrl}/sources/doctor`, unsubscribe: unsubscribe.url },
  })
  return ok({ message, links: [unsubscribe] })
}

async function writeDigest(services: Services, email: ClaimedEmail): Promise<Result<Letter>> {
  const { db, config } = services
  const digest = email.digestId === null ? undefined : await findDigestById(db, email.digestId)
  const account = digest && (await findAccount(db, digest.accountId))
  if (digest === undefined || account === undefined) return fail('The draft is gone.')
  if (digest.state !== 'ready') return fail('The draft was closed before the mail left.')
  // The last words are for an application that is closed.
  const isLast = LAST_KINDS.includes(digest.kind)
  if (!isLast && digest.application.status !== 'active') {
    return fail('The application is paused or closed.')
  }
  if (account.isMailPaused) return fail('The candidate has stopped all mails.')
  const { application, preparedSubject, preparedBody } = digest
  const preparedAt = digest.preparedAt ?? digest.createdAt
  const review = await makeLink(services, email, 'review')
  const unsubscribe = await makeLink(services, email, 'unsubscribe')
  const picks = inOrderOf(await listDigestArticles(db, digest.id), preparedBody)
  const message = renderStepMail(digest.kind, {
    to: email.recipient,
    candidateName: account.name,
    application,
    draft: { to: application.interviewerEmail, subject: preparedSubject, body: preparedBody },
    picks,
    deadTitles: picks.filter(({ link }) => link === 'dead').map(({ title }) => title),
    links: {
      review: review.url,
      account: `${config.baseUrl}/today`,
      unsubscribe: unsubscribe.url,
    },
    bestTime: bestTimeFor(application, account.timeZone, preparedAt),
    digestId: digest.publicId,
    mailClient: account.mailClient,
    answers: await writeAnswers(services, digest),
    preparedFor: formatDay(localDate(preparedAt, account.timeZone)),
    nextStep: `Once you have sent it, mark it as sent: the next one is due ${application.cadenceDays} days after that.`,
  })
  return ok({ message, links: [review, unsubscribe] })
}

/** As it was when the draft was made: a repeated mail is the same mail. */
function bestTimeFor(
  application: { country: string; interviewerTimeZone: string },
  own: string,
  at: Date,
): string {
  const theirs = application.interviewerTimeZone || own
  return windowByBothClocks(callTimesFor(application, theirs, at).best, theirs, own)
}

async function writeAnswers({ config }: Services, digest: { id: number; applicationId: number }) {
  const { tokenSecret, inboundDomain } = config
  if (inboundDomain === '') return undefined
  return {
    replyTo: await inboundAddress(tokenSecret, 'reply', digest.id, inboundDomain),
    log: await inboundAddress(tokenSecret, 'log', digest.applicationId, inboundDomain),
  }
}

/** The articles of the text as it was prepared, whatever was swapped since: a repeated mail is the same mail. */
function inOrderOf<Placed extends PlacedArticle>(
  placed: readonly Placed[],
  body: string,
): Placed[] {
  const lines = body.split('\n')
  return placed
    .filter(({ url }) => lines.includes(url))
    .toSorted((a, b) => lines.indexOf(a.url) - lines.indexOf(b.url))
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
