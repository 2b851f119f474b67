import type { DraftArticle } from '../../core/article/article.ts'
import type { LessonEvent } from '../../core/choice/learning.ts'
import type { MailClient } from '../../core/draft/mail-client.ts'
import { unsaidNote } from '../../core/letters/clear-up.ts'
import { formatMoment } from '../../core/time/local-time.ts'
import type { Digest } from '../../store/digest/digests.ts'
import type { DigestEmail } from '../../store/outbox/emails.ts'
import type { UnprovenMail } from '../../store/outbox/inbound.ts'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary } from '../form/fields.tsx'
import { EnterKey } from '../frame/enter-key.tsx'
import { Layout, type Visitor } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { ArticleCards } from './article-cards.tsx'
import { CandidateNotes } from './candidate-notes.tsx'
import { DraftCheckList } from './draft-check.tsx'
import type { DraftCheck } from './draft-checking.ts'
import { ClosedDraft, SentFields } from './draft-closing.tsx'
import { DraftDoors } from './draft-doors.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { DraftHead } from './draft-head.tsx'
import { draftHeading, nameOf, rungInWords, sentNotice } from './draft-words.ts'
import { HeldBack } from './held-back.tsx'
import { InboundHint } from './inbound-hint.tsx'
import { KeyboardSheet } from './keyboard-sheet.tsx'
import { LaterFields } from './later-fields.tsx'
import type { OwnDigest } from './open-digest.ts'
import { OwnLinkFields } from './own-link-fields.tsx'
import { TalkCards } from './talk-cards.tsx'

export type DraftPageProps = {
  digest: OwnDigest
  articles: readonly DraftArticle[]
  email: DigestEmail | undefined
  unproven: UnprovenMail | undefined
  /** The form as it was typed. */
  values: Readonly<Record<string, string>> & { subject: string; body: string; sentOn: string }
  errors: readonly FieldError[]
  check: DraftCheck
  mailClient: MailClient | ''
  logAddress: string
  done: string | undefined
  canUndo: boolean
  otherSubjects: readonly string[]
  /** Other drafts of the application that wait, once this one is done with. */
  waiting: readonly Digest[]
  /** What the candidate said of each article. */
  taught: ReadonlyMap<number, LessonEvent>
  visitor: Visitor
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  anyway: 'Noted. The buttons are open for this text as it is.',
  swapped: 'Swapped. The text has the new article.',
  up: 'Moved up, in the text too.',
  down: 'Moved down, in the text too.',
  include: 'It is in the note now.',
  added: 'It is in the note now.',
  'leave-out': 'Left out. It is among the others that would fit.',
  known: 'Noted. They will never be offered it again, and another one has taken its place.',
  read: 'Noted that you read it.',
  unread: 'Noted.',
  more: 'Noted. The next digest leans a little that way.',
  less: 'Noted. The next digest leans a little away from it.',
  neither: 'Taken back.',
  never:
    'That source is switched off from the next digest on. Swap the article if you do not want it in this one.',
  kept: 'This is the saved text. The other one is gone.',
  reopened: 'It waits for you again, and what comes next counts as before.',
  not: 'That can no longer be taken back.',
  undone: 'Undone.',
  none: 'There is nothing left to undo.',
  restored: 'This is the original again. Undo brings yours back.',
  skipped: 'Skipped.',
  later: 'Put off. A mail comes again on that day; what you have changed here stays as it is.',
  resent: 'The mail is on its way again.',
}

export function DraftPage(props: DraftPageProps) {
  const { digest, email, unproven, errors, done, visitor, timeZone } = props
  const { application } = digest
  const isOwner = visitor === 'owner'
  const notice = done === 'sent' ? sentNotice(digest) : DONE[done ?? '']
  return (
    <Layout
      title={`Draft for ${nameOf(application)}`}
      visitor={visitor}
      hasErrors={errors.length > 0}
      isDraft={digest.state === 'ready'}
    >
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <DraftHead
        digest={digest}
        heading={draftHeading(digest)}
        {...(digest.kind === 'digest' ? {} : { step: rungInWords(digest) })}
        what="draft"
        email={email}
        unproven={unproven}
        visitor={visitor}
        timeZone={timeZone}
      />
      {digest.state === 'ready' ? <OpenDraft {...props} /> : <ClosedDraft {...props} />}
      {isOwner && <ForYourEyes {...props} />}
      {digest.state === 'ready' && <KeyboardSheet />}
    </Layout>
  )
}

/** What they will read, why these links, then the way out. One form, so that every button brings the text along. */
function OpenDraft(props: DraftPageProps) {
  const { digest, check, mailClient, now, visitor } = props
  const { application, subject, body } = digest
  const zone = application.interviewerTimeZone
  const path = `/digests/${digest.publicId}`
  return (
    <form id="draft" method="post" action={`${path}/text`} novalidate data-unsaved>
      <EnterKey label="Save changes" />
      <DraftEditor {...props} />
      <UnsaidNote {...props} />
      <ArticleCards {...props} path={path} isOwner={visitor === 'owner'} />
      {digest.kind === 'digest' && <OwnLinkFields {...props} />}
      <section id="send">
        <h2>Send it from your own mail</h2>
        {zone !== '' && (
          <p class="hint">
            There it is {formatMoment(now, zone)} ({zone.replaceAll('_', ' ')}).
          </p>
        )}
        <div id="doors" data-live>
          <DraftCheckList check={check} path={path} />
          <DraftDoors
            draft={{ to: application.interviewerEmail, subject, body }}
            path={path}
            isShut={check.blocking.length > 0}
            mailClient={mailClient}
          />
        </div>
      </section>
      <SentFields {...props} />
      <InboundHint address={props.logAddress} />
      <LaterFields {...props} />
    </form>
  )
}

/** What was noted to clear up and stands nowhere in the text, because nobody would say it like that. */
function UnsaidNote({ digest, visitor }: DraftPageProps) {
  const { kind, application, body, preparedBody } = digest
  const note = kind === 'second-mail' ? unsaidNote(application.clearUp) : undefined
  // Whoever wrote something of their own has seen it.
  if (note === undefined || visitor !== 'owner' || body !== preparedBody) return null
  return (
    <p class="notice">
      <strong>Your note is not in the text:</strong> “{note}”. It cannot be said to them as it
      stands. Write above what they should know instead, as you would say it: “I have led teams of
      up to twelve.”
    </p>
  )
}

/** What a forwarded link must not show. */
function ForYourEyes({ digest, articles, timeZone }: DraftPageProps) {
  const path = `/digests/${digest.publicId}`
  return (
    <>
      <HeldBack
        articles={articles}
        timeZone={timeZone}
        {...(digest.state === 'ready' ? { path } : {})}
      />
      <TalkCards articles={articles} digest={digest} />
      <CandidateNotes application={digest.application} />
    </>
  )
}
