import { formatMoment } from '../../core/time/local-time.ts'
import { canReopen } from '../../store/digest/reopen-digest.ts'
import { DateField } from '../form/fields.tsx'
import { openDraftInWords } from '../today/open-draft.ts'
import type { DraftPageProps } from './draft-page.tsx'
import { whySentDay } from './draft-words.ts'

export function SentFields({ digest, values, errors }: DraftPageProps) {
  const path = `/digests/${digest.publicId}`
  return (
    <section>
      <h2>Then tell us</h2>
      <p class="hint">{whySentDay(digest)}</p>
      <DateField form={{ values, errors, prefix: '' }} name="sentOn" label="Sent on" />
      <div class="actions">
        <button type="submit" class="second" formaction={`${path}/sent`} data-sent>
          Mark as sent
        </button>
        {digest.state === 'ready' && (
          <button type="submit" class="plain" formaction={`${path}/skip`}>
            Skip this one
          </button>
        )}
      </div>
    </section>
  )
}

/** For a slip of the finger: the buttons stand close together on a phone. */
function ReopenForm({ digest, now }: DraftPageProps) {
  if (!canReopen(digest, now)) return null
  return (
    <form method="post" action={`/digests/${digest.publicId}/reopen`}>
      <button type="submit" class="plain">
        {digest.state === 'sent' ? 'It was not sent after all' : 'Do not skip it after all'}
      </button>
    </form>
  )
}

/** A draft that was sent, skipped or replaced: to read, and to put right what was marked by mistake. */
export function ClosedDraft(props: DraftPageProps) {
  const { digest, waiting, timeZone } = props
  const { application, closedAt, state } = digest
  const moment = closedAt === null ? '' : formatMoment(closedAt, timeZone)
  // Nobody marks a draft as replaced: it happens to it.
  const when = moment === '' || state === 'replaced' ? moment : `Marked ${moment}`
  const next = application.nextDueAt
  return (
    <>
      <div class="card">
        <p>
          {state === 'sent' && <span class="tag good">Sent</span>}
          {state === 'skipped' && <span class="tag">Skipped</span>}
          {state === 'replaced' && <span class="tag">Set aside</span>} {when}
        </p>
        {state === 'replaced' && (
          <p>A newer draft has taken its place, or the follow-up took another turn.</p>
        )}
        {next === undefined ? (
          <p>Nothing else is planned: this application is {application.status}.</p>
        ) : (
          <p>
            What happens next: the next step is due <strong>{formatMoment(next, timeZone)}</strong>.
          </p>
        )}
        <div class="actions">
          {waiting.map((draft, index) => (
            <a class={index === 0 ? 'button' : 'button second'} href={`/digests/${draft.publicId}`}>
              {openDraftInWords(draft, application, [...waiting, digest])}
            </a>
          ))}
          <ReopenForm {...props} />
        </div>
      </div>
      <h2>{digest.subject}</h2>
      <p class="draft" id="body">
        {digest.body}
      </p>
      {state !== 'sent' && (
        <details class="fold">
          <summary>You sent it after all?</summary>
          <form method="post" action={`/digests/${digest.publicId}/sent`} novalidate>
            <SentFields {...props} />
          </form>
        </details>
      )}
    </>
  )
}
