import type { PlacedArticle } from '../core/article.ts'
import { formatMoment } from '../core/local-time.ts'
import type { MailClient } from '../core/mail-client.ts'
import type { DigestEmail } from '../store/emails.ts'
import { ArticleCards, HeldBack } from './article-cards.tsx'
import { CandidateNotes } from './candidate-notes.tsx'
import { DraftCheckList } from './draft-check.tsx'
import type { DraftCheck } from './draft-checking.ts'
import { DraftDoors } from './draft-doors.tsx'
import { ClosedDraft, DraftEditor, SentFields } from './draft-editor.tsx'
import { ErrorSummary } from './fields.tsx'
import { InboundHint } from './inbound-hint.tsx'
import { Layout, type Visitor } from './layout.tsx'
import { MailState } from './mail-state.tsx'
import { Notice } from './notice.tsx'
import type { OwnDigest } from './open-digest.ts'
import type { FieldError } from './shortlist-form.ts'

export type DraftPageProps = {
  digest: OwnDigest
  articles: readonly PlacedArticle[]
  email: DigestEmail | undefined
  values: { subject: string; body: string; sentOn: string }
  errors: readonly FieldError[]
  check: DraftCheck
  mailClient: MailClient | ''
  logAddress: string
  done: string | undefined
  visitor: Visitor
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  anyway: 'Noted. The buttons are open for this text as it is.',
  swapped: 'Swapped. The text below has the new article.',
  sent: 'Noted. These links will not go to this employer again.',
  skipped: 'Skipped.',
  resent: 'The mail is on its way again.',
}

export function DraftPage(props: DraftPageProps) {
  const { digest, articles, email, errors, done, visitor, timeZone } = props
  const { application } = digest
  const isOwner = visitor === 'owner'
  const notice = DONE[done ?? '']
  return (
    <Layout
      title={`Draft for ${application.employer}`}
      visitor={visitor}
      hasErrors={errors.length > 0}
    >
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <h1>{heading(digest)}</h1>
      <p class="hint">
        {application.role}
        {isOwner && (
          <>
            {' · '}
            <a href={`/applications/${application.publicId}`}>{application.employer}</a>
          </>
        )}
      </p>
      <MailState email={email} path={`/digests/${digest.publicId}`} timeZone={timeZone} />
      {digest.state === 'ready' ? <OpenDraft {...props} /> : <ClosedDraft {...props} />}
      {isOwner && <HeldBack articles={articles} timeZone={timeZone} />}
      {isOwner && <CandidateNotes application={application} />}
    </Layout>
  )
}

/** One form, so that every button brings the text along. */
function OpenDraft(props: DraftPageProps) {
  const { digest, articles, check, mailClient, visitor, timeZone, now } = props
  const { application, subject, body } = digest
  const zone = application.interviewerTimeZone
  return (
    <form method="post" action={`/digests/${digest.publicId}/text`} novalidate data-unsaved>
      <DraftEditor {...props} />
      <section>
        <h2>Send it from your own mail</h2>
        {zone !== '' && (
          <p class="hint">
            There it is {formatMoment(now, zone)} ({zone.replaceAll('_', ' ')}).
          </p>
        )}
        <DraftCheckList check={check} path={`/digests/${digest.publicId}`} visitor={visitor} />
        <DraftDoors
          draft={{ to: application.interviewerEmail, subject, body }}
          path={`/digests/${digest.publicId}`}
          isShut={check.blocking.length > 0}
          mailClient={mailClient}
        />
      </section>
      <SentFields {...props} />
      <InboundHint address={props.logAddress} />
      <ArticleCards articles={articles} path={`/digests/${digest.publicId}`} timeZone={timeZone} />
    </form>
  )
}

function heading({
  state,
  application: { salutation, interviewerName, employer },
}: OwnDigest): string {
  const person = salutation || interviewerName
  const reader = person === '' ? employer : `${person} at ${employer}`
  switch (state) {
    case 'sent':
      return `Sent to ${reader}`
    case 'skipped':
      return `Skipped: ${reader}`
    case 'replaced':
      return `Replaced: ${reader}`
    default:
      return `Ready for ${reader}`
  }
}
