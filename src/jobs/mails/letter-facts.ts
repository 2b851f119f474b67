import type { DraftArticle } from '../../core/article/article.ts'
import { callTimesFor } from '../../core/call/call-window.ts'
import { windowByBothClocks } from '../../core/call/call-window-words.ts'
import { LAST_KINDS } from '../../core/ladder/playbooks.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { formatDay, localDate } from '../../core/time/local-time.ts'
import type { ConfirmMail } from '../../mail/account-mail.tsx'
import type { SourceNoticeMail } from '../../mail/source-notice.tsx'
import type { StepMail } from '../../mail/step-mail.ts'
import type { Services } from '../../services.ts'
import { type AccountForMail, findAccount } from '../../store/account/accounts.ts'
import { findSubmission } from '../../store/application/submissions.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import { type AddressedDigest, findDigestById } from '../../store/digest/digests.ts'
import type { ClaimedEmail } from '../../store/outbox/emails.ts'

/**
 * What a mail says, but for its links and whom it goes to. It is kept as JSON from the first attempt until the mail is
 * settled, so it holds no dates; and a mail may be written by the next version of this code, which has to read it.
 */
export type LetterFacts =
  | { kind: 'confirm'; mail: Omit<ConfirmMail, 'to' | 'link' | 'expiresWords'> }
  | { kind: 'sign-in' }
  | { kind: 'source-notice'; mail: Omit<SourceNoticeMail, 'to' | 'links'> }
  | {
      kind: 'digest'
      draft: { id: number; applicationId: number; kind: DraftKind }
      mail: Omit<StepMail, 'to' | 'links' | 'answers'>
    }

/** Fails with the reason when there is nothing to say any more. */
export async function readFacts(
  services: Services,
  email: ClaimedEmail,
): Promise<Result<LetterFacts>> {
  switch (email.kind) {
    case 'confirm':
      return await readConfirmation(services, email)
    case 'sign-in':
      return ok({ kind: 'sign-in' })
    case 'digest':
      return await readDraft(services, email)
    case 'source-notice':
      return await readNotice(services, email)
  }
}

async function readConfirmation(
  { db }: Services,
  { submissionId }: ClaimedEmail,
): Promise<Result<LetterFacts>> {
  const submission = submissionId === null ? undefined : await findSubmission(db, submissionId)
  if (submission === undefined || submission.settledAt !== null) {
    return fail('There is nothing left to confirm.')
  }
  const { coachId, shortlist } = submission
  const coach = coachId === null ? undefined : await findAccount(db, coachId)
  return ok({
    kind: 'confirm',
    mail: {
      candidateName: shortlist.name,
      playbook: shortlist.playbook ?? 'candidate',
      coach: coach?.email,
      employers: shortlist.applications.map(({ employer }) => employer),
    },
  })
}

async function readNotice(
  { db }: Services,
  { accountId, details }: ClaimedEmail,
): Promise<Result<LetterFacts>> {
  const account = accountId === null ? undefined : await findAccount(db, accountId)
  if (details === null || account === undefined) return fail('There is nothing left to tell.')
  if (account.isMailPaused) return fail('All mails are stopped.')
  return ok({ kind: 'source-notice', mail: { candidateName: account.name, notice: details } })
}

async function readDraft(
  { db }: Services,
  { digestId }: ClaimedEmail,
): Promise<Result<LetterFacts>> {
  const digest = digestId === null ? undefined : await findDigestById(db, digestId)
  const account = digest && (await findAccount(db, digest.accountId))
  if (digest === undefined || account === undefined) return fail('The draft is gone.')
  if (digest.state !== 'ready') return fail('It was closed before the mail left.')
  // The last words are for an application that is closed.
  const isLast = LAST_KINDS.includes(digest.kind)
  if (!isLast && digest.application.status !== 'active') {
    return fail('The application is paused or closed.')
  }
  if (account.isMailPaused) return fail('All mails are stopped.')
  const articles = await listDigestArticles(db, digest.id)
  return ok(draftFacts(digest, account, inOrderOf(articles, digest.preparedBody)))
}

function draftFacts(
  { id, publicId, kind, application, preparedSubject, preparedBody, ...digest }: AddressedDigest,
  account: AccountForMail,
  picks: readonly DraftArticle[],
): LetterFacts {
  const preparedAt = digest.preparedAt ?? digest.createdAt
  const { employer, interviewerName, salutation, interviewerPhone, clearUp } = application
  return {
    kind: 'digest',
    draft: { id, applicationId: application.id, kind },
    mail: {
      candidateName: account.name,
      application: { employer, interviewerName, salutation, interviewerPhone, clearUp },
      draft: { to: application.interviewerEmail, subject: preparedSubject, body: preparedBody },
      picks: picks.map(({ title, url, source, reasons }) => ({ title, url, source, reasons })),
      deadTitles: picks.filter(({ link }) => link === 'dead').map(({ title }) => title),
      bestTime: bestTimeFor(application, account.timeZone, preparedAt),
      digestId: publicId,
      mailClient: account.mailClient,
      preparedFor: formatDay(localDate(preparedAt, account.timeZone)),
      nextStep: `Once you have sent it, mark it as sent: the next one is due ${application.cadenceDays} days after that.`,
    },
  }
}

/** Counted from when the draft was made: the mail may be written hours later, and says the day above it. */
function bestTimeFor(
  application: { country: string; interviewerTimeZone: string },
  own: string,
  at: Date,
): string {
  const theirs = application.interviewerTimeZone || own
  return windowByBothClocks(callTimesFor(application, theirs, at).best, theirs, own)
}

/** The articles of the text as it was prepared, whatever was swapped since: the mail holds that text. */
function inOrderOf(placed: readonly DraftArticle[], body: string): DraftArticle[] {
  const lines = body.split('\n')
  return placed
    .filter(({ url }) => lines.includes(url))
    .toSorted((a, b) => lines.indexOf(a.url) - lines.indexOf(b.url))
}
