import { telephoneLink } from '../../core/application/phone.ts'
import type { CallCard } from '../../core/call/call-card.ts'
import type { CallTimes } from '../../core/call/call-window.ts'
import { formatMoment } from '../../core/time/local-time.ts'
import type { DigestEmail } from '../../store/outbox/emails.ts'
import type { UnprovenMail } from '../../store/outbox/inbound.ts'
import { DraftHead } from '../draft/draft-head.tsx'
import type { OwnDigest } from '../draft/open-digest.ts'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary } from '../form/fields.tsx'
import { Layout, type Visitor } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import type { CallValues } from './call-form.ts'
import { CallLogFields } from './call-log.tsx'
import { CallTimesCard } from './call-times.tsx'

export type CallPageProps = {
  digest: OwnDigest
  card: CallCard
  times: CallTimes
  /** Their clocks and the candidate's. */
  zones: { theirs: string; own: string }
  email: DigestEmail | undefined
  unproven: UnprovenMail | undefined
  values: CallValues
  errors: readonly FieldError[]
  done: string | undefined
  visitor: Visitor
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  called: 'Noted. What comes next counts from this call.',
  skipped: 'Skipped.',
  resent: 'The mail is on its way again.',
}

export function CallPage(props: CallPageProps) {
  const { digest, email, unproven, errors, done, visitor, zones } = props
  const { subject, state } = digest
  const notice = DONE[done ?? '']
  return (
    <Layout title={subject} visitor={visitor} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <DraftHead
        digest={digest}
        heading={subject}
        what="call card"
        email={email}
        unproven={unproven}
        visitor={visitor}
        timeZone={zones.own}
      />
      {state === 'ready' ? <OpenCall {...props} /> : <ClosedCall {...props} />}
    </Layout>
  )
}

function OpenCall(props: CallPageProps) {
  const { digest, card, times, zones, now } = props
  return (
    <>
      <WhetherToCall digest={digest} />
      <PhoneNumber {...props} />
      <CallTimesCard times={times} zones={zones} now={now} />
      <Script card={card} />
      <form method="post" action={`/digests/${digest.publicId}/called`} novalidate data-unsaved>
        <CallLogFields {...props} />
      </form>
    </>
  )
}

/** Nobody is called who asked for no calls; of others we say what is known. */
function WhetherToCall({ digest: { application } }: Pick<CallPageProps, 'digest'>) {
  if (application.calls === 'welcome' || application.playbook === 'hiring') return null
  return (
    <p class="notice">
      {application.calls === 'unwelcome'
        ? 'They asked for no calls. Better skip this one and write instead.'
        : 'They did not say whether calls are welcome. If you are in doubt, a short mail is the safer way.'}
    </p>
  )
}

function PhoneNumber({ digest, visitor }: Pick<CallPageProps, 'digest' | 'visitor'>) {
  const { interviewerPhone, publicId } = digest.application
  if (interviewerPhone !== '') {
    return (
      <p>
        <a class="button" href={telephoneLink(interviewerPhone)}>
          Call {interviewerPhone}
        </a>
      </p>
    )
  }
  return (
    <p>
      No number is noted.{' '}
      {digest.kind === 'hiring-call'
        ? 'It may stand in their application'
        : 'Take the office number from their mail, or ask at the front desk'}
      {visitor === 'owner' && (
        <>
          {', or '}
          <a href={`/applications/${publicId}#interviewerPhone`}>add it in the details</a>
        </>
      )}
      .
    </p>
  )
}

function Script({ card }: { card: CallCard }) {
  return (
    <>
      <h2>What to say</h2>
      <dl class="script">
        {card.script.map(({ cue, words }) => (
          <>
            <dt>{cue}</dt>
            <dd>{words}</dd>
          </>
        ))}
      </dl>
      <h2>If there is time to talk</h2>
      <ul>
        {card.questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
      <details class="fold">
        <summary>If it takes another turn</summary>
        <dl class="script">
          {card.asides.map(({ when, words }) => (
            <>
              <dt>{when}</dt>
              <dd>{words}</dd>
            </>
          ))}
        </dl>
      </details>
      <h2>On the voicemail</h2>
      <p class="draft">{card.voicemail}</p>
      <p class="hint">Half a minute at most. Two messages in all are enough.</p>
    </>
  )
}

function ClosedCall({ digest, zones }: CallPageProps) {
  const { closedAt, state, body, application } = digest
  const next = application.nextDueAt
  return (
    <>
      <div class="card">
        <p>
          {state === 'sent' && <span class="tag good">Called</span>}
          {state === 'skipped' && <span class="tag">Skipped</span>}
          {state === 'replaced' && <span class="tag">Set aside</span>}{' '}
          {closedAt !== null && `Marked ${formatMoment(closedAt, zones.own)}`}
        </p>
        <p>
          {application.status !== 'active' || next === undefined ? (
            `Nothing else is planned: this application is ${application.status}.`
          ) : (
            <>
              What comes next is due <strong>{formatMoment(next, zones.own)}</strong>.
            </>
          )}
        </p>
      </div>
      <details class="fold">
        <summary>What the card said</summary>
        <p class="draft">{body}</p>
      </details>
    </>
  )
}
