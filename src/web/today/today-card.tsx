import { isCall } from '../../core/call/is-call.ts'
import { rungOf } from '../../core/ladder/playbooks.ts'
import { formatDay, formatMoment } from '../../core/time/local-time.ts'
import type { Digest } from '../../store/digest/digests.ts'
import type { DigestEmail } from '../../store/outbox/emails.ts'
import { NextStep } from '../application/next-step.tsx'
import { Standing, sentence, TimeToStop } from '../application/standing.tsx'
import { WriteNow } from '../application/write-now.tsx'
import { nameOf } from '../draft/draft-words.ts'
import { openDraftInWords } from './open-draft.ts'
import { SilenceTag } from './silence-tag.tsx'
import type { TodayCard } from './today-cards.ts'

type Props = {
  card: TodayCard
  /** Has the page's main button. */
  isMain: boolean
  formId: string
  timeZone: string
  now: Date
}

export function Card({ card, isMain, formId, timeZone, now }: Props) {
  const { application } = card
  const path = `/applications/${application.publicId}`
  return (
    <article class="card">
      <h3>
        <a href={path}>{nameOf(application)}</a>
      </h3>
      <p class="hint">
        {application.role} · final interview {formatDay(application.interviewedOn)}
      </p>
      <SilenceTag silence={card.silence} />
      {application.status === 'active' && <Standing figures={card.figures} />}
      <State card={card} timeZone={timeZone} />
      {application.status === 'active' && <TimeToStop figures={card.figures} path={path} />}
      {card.kind !== 'preparing' && <NextStep step={card.next} timeZone={timeZone} now={now} />}
      <div class="actions">
        <Action card={card} path={path} formId={formId} style={isMain ? undefined : 'second'} />
      </div>
    </article>
  )
}

function State({ card, timeZone }: { card: TodayCard; timeZone: string }) {
  const { kind, digest, email } = card
  if (digest === undefined) return null
  const when = formatMoment(digest.closedAt ?? digest.preparedAt ?? digest.createdAt, timeZone)
  switch (kind) {
    case 'ready':
      return (
        <>
          <p>
            <span class="tag good">{readyInWords(digest)}</span> since {when}
            {isCall(digest.kind) ? '.' : `: “${digest.subject}”`}
          </p>
          <MailTrouble email={email} />
        </>
      )
    case 'missing':
      return (
        <p>
          <span class="tag warn">No draft</span> {digest.reason}
        </p>
      )
    case 'preparing':
      return (
        <p>
          <span class="tag">Being prepared</span> since {when}.
        </p>
      )
    default:
      return digest.state === 'sent' || digest.state === 'skipped' ? (
        <p class="hint">{sentence(`${rungOf(digest.kind).name} was ${digest.state} ${when}`)}</p>
      ) : null
  }
}

function readyInWords({ kind }: Digest): string {
  const { way, name } = rungOf(kind)
  const what = name.replace(/^the /, '')
  return sentence(`${what} ${way === 'call' ? 'due' : 'ready'}`).slice(0, -1)
}

function MailTrouble({ email }: { email: DigestEmail | undefined }) {
  if (email?.state === 'unknown') {
    return (
      <p>
        <span class="tag warn">Mail unclear</span> We cannot tell whether the mail with it arrived.
        The draft itself is safe here.
      </p>
    )
  }
  if (email?.state === 'rejected' || email?.state === 'suppressed') {
    return (
      <p>
        <span class="tag bad">Mail refused</span> The mail with it did not go out. The draft itself
        is safe here.
      </p>
    )
  }
  return null
}

type ActionProps = { card: TodayCard; path: string; formId: string; style: string | undefined }

function Action({ card, path, formId, style }: ActionProps) {
  const { kind, digest, ready, application, hasDigests, thanks } = card
  const look = ['button', style].filter(Boolean).join(' ')
  if (kind === 'ready') {
    return ready.map((draft, index) => (
      <a class={index === 0 ? look : 'button second'} href={`/digests/${draft.publicId}`}>
        {openDraftInWords(draft, application, ready)}
        <span class="unseen"> for {nameOf(application)}</span>
      </a>
    ))
  }
  if (kind === 'preparing') {
    return (
      <a class={look} href={`/digests/${digest?.publicId}`}>
        See how far it is
        <span class="unseen"> for {nameOf(application)}</span>
      </a>
    )
  }
  if (kind === 'paused' || kind === 'closed') {
    return (
      <a class="button second" href={path}>
        Open<span class="unseen"> {nameOf(application)}</span>
      </a>
    )
  }
  if (thanks !== undefined) {
    return (
      <WriteNow
        kind={thanks.kind}
        words="Write the thank-you mail now"
        path={path}
        formId={formId}
        style={style}
        unseen={` for ${nameOf(application)}`}
      />
    )
  }
  return (
    <>
      {hasDigests && <PrepareButton application={application} formId={formId} style={style} />}
      {kind === 'missing' && <a href={`/digests/${digest?.publicId}`}>See why</a>}
    </>
  )
}

type PrepareProps = {
  application: { publicId: string; employer: string }
  /** Pressed twice, the same page asks for the same digest. */
  formId: string
  style?: string | undefined
}

export function PrepareButton({ application, formId, style }: PrepareProps) {
  return (
    <form method="post" action={`/applications/${application.publicId}/digests`}>
      <input type="hidden" name="formId" value={formId} />
      <button type="submit" class={style} data-busy="Preparing…">
        Prepare a digest now<span class="unseen"> for {application.employer}</span>
      </button>
    </form>
  )
}
