import type { HeadlineAnswer } from '../core/headline-answer.ts'
import { leadingStep, planSteps } from '../core/ladder.ts'
import { ladderFacts } from '../core/ladder-facts.ts'
import { formatMoment } from '../core/local-time.ts'
import type { StoredApplication } from '../store/applications.ts'
import type { Digest } from '../store/digests.ts'
import type { HeldBackNews } from '../store/held-back.ts'
import type { StoredStep } from '../store/steps.ts'
import { ApplicationFields } from './application-fields.tsx'
import { BeforeTheCall } from './before-the-call.tsx'
import { ErrorSummary } from './fields.tsx'
import type { ApplicationValues } from './form-values.ts'
import { HeadlineBox } from './headline-box.tsx'
import { Layout } from './layout.tsx'
import { NextStep } from './next-step.tsx'
import { Notice } from './notice.tsx'
import type { FieldError } from './shortlist-form.ts'
import { PrepareButton } from './today-card.tsx'

type Props = {
  application: StoredApplication
  values: ApplicationValues
  errors: readonly FieldError[]
  history: readonly Digest[]
  steps: readonly StoredStep[]
  heldBack: readonly HeldBackNews[]
  asked: { headline: string; answer: HeadlineAnswer | undefined }
  done: string | undefined
  formId: string
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved. It counts from the next digest on.',
  paused: 'Paused. No digest is prepared until you resume.',
  active: 'Resumed.',
  closed: 'Closed. Nothing more is prepared for it.',
}
const STATES: Readonly<Record<Digest['state'], string>> = {
  preparing: 'Being prepared',
  ready: 'Ready to send',
  thin: 'No draft',
  failed: 'Did not work out',
  sent: 'Sent',
  skipped: 'Skipped',
  replaced: 'Replaced by a newer one',
}

export function ApplicationPage(props: Props) {
  const { application, values, errors, history, steps, done, formId, timeZone, now } = props
  const next = leadingStep(planSteps(ladderFacts(application, timeZone, steps), now))
  const path = `/applications/${application.publicId}`
  const notice = DONE[done ?? '']
  const ready = history.find(({ state }) => state === 'ready')
  return (
    <Layout title={application.employer} visitor="owner" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <h1>{application.employer}</h1>
      <p class="hint">{application.role}</p>
      <NextStep step={next} timeZone={timeZone} now={now} />
      <div class="actions">
        {ready !== undefined && (
          <a class="button" href={`/digests/${ready.publicId}`}>
            Open the draft
          </a>
        )}
        {application.status === 'active' && (
          <PrepareButton
            application={application}
            formId={formId}
            style={ready === undefined ? undefined : 'second'}
          />
        )}
        <StatusButtons status={application.status} path={path} isMain={ready === undefined} />
      </div>
      <History {...props} />
      <BeforeTheCall news={props.heldBack} timeZone={timeZone} />
      <HeadlineBox path={path} {...props.asked} />
      <h2>Details</h2>
      <form method="post" action={path} novalidate data-unsaved>
        <ApplicationFields form={{ values, errors, prefix: '' }} now={now} />
        <div class="finish">
          <button type="submit" class="second">
            Save changes
          </button>
        </div>
      </form>
    </Layout>
  )
}

type StatusProps = { status: StoredApplication['status']; path: string; isMain: boolean }

function StatusButtons({ status, path, isMain }: StatusProps) {
  return (
    <form method="post" action={`${path}/status`} class="actions">
      {status === 'active' ? (
        <button type="submit" name="change" value="pause" class="second">
          Pause
        </button>
      ) : (
        <button type="submit" name="change" value="resume" class={isMain ? undefined : 'second'}>
          Resume
        </button>
      )}
      {status !== 'closed' && (
        <button type="submit" name="change" value="close" class="plain">
          Close it: there is an outcome
        </button>
      )}
    </form>
  )
}

function History({ history, timeZone }: Props) {
  if (history.length === 0) return null
  return (
    <>
      <h2>Digests so far</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What became of it</th>
            <th scope="col">Subject</th>
          </tr>
        </thead>
        <tbody>
          {history.map((digest) => (
            <tr>
              <td data-label="When">
                {formatMoment(digest.closedAt ?? digest.preparedAt ?? digest.createdAt, timeZone)}
              </td>
              <td data-label="What became of it">{STATES[digest.state]}</td>
              <td data-label="Subject">
                <a href={`/digests/${digest.publicId}`}>{digest.subject || 'Open'}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
