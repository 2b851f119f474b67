import { ladderFacts } from '../../core/ladder/facts.ts'
import { silenceOf } from '../../core/ladder/hiring-promise.ts'
import { openPromise } from '../../core/ladder/history.ts'
import { leadingStep, planSteps } from '../../core/ladder/ladder.ts'
import { formatDay } from '../../core/time/local-time.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Digest } from '../../store/digest/digests.ts'
import type { StoredStep } from '../../store/ladder/steps.ts'
import { ApplicationActions } from '../application/application-actions.tsx'
import { NextStep } from '../application/next-step.tsx'
import { Timeline } from '../application/timeline.tsx'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary } from '../form/fields.tsx'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { SilenceTag } from '../today/silence-tag.tsx'
import { CandidateDetails } from './candidate-details.tsx'
import type { CandidateDetailValues } from './candidate-form.ts'
import { HiringHappenings } from './hiring-happenings.tsx'

type Props = {
  application: StoredApplication
  values: CandidateDetailValues
  /** Of the details as the form shows them. */
  version: string
  namedDay: string
  errors: readonly FieldError[]
  drafts: readonly Digest[]
  steps: readonly StoredStep[]
  done: string | undefined
  formId: string
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved. It counts from the next draft on.',
  paused: 'Paused. Nothing is prepared until you resume.',
  active: 'Resumed.',
  closed: 'Closed. Nothing more is prepared.',
  noted: 'Noted. The timeline shows what it changes.',
  outcome: 'Noted. One thing is left: tell them.',
}

/** One candidate of a hiring team's shortlist. */
export function CandidatePage(props: Props) {
  const { application, values, version, namedDay, errors, steps, done, timeZone, now } = props
  const facts = ladderFacts(application, timeZone, steps)
  const plan = planSteps(facts, now)
  const silence = silenceOf(facts, now)
  const promisedOn = application.status === 'active' ? openPromise(facts) : undefined
  const path = `/applications/${application.publicId}`
  const notice = DONE[done ?? '']
  return (
    <Layout title={application.interviewerName} visitor="owner" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <h1>{application.interviewerName}</h1>
      <p class="hint">
        {application.role} at {application.employer}
        {silence.kind === 'none' && promisedOn !== undefined && (
          <> · hears from you by {formatDay(promisedOn)}</>
        )}
      </p>
      <SilenceTag silence={silence} />
      <NextStep step={leadingStep(plan)} timeZone={timeZone} now={now} />
      <ApplicationActions {...props} plan={plan} path={path} />
      <HiringHappenings application={application} errors={errors} namedDay={namedDay} path={path} />
      <Timeline {...props} plan={plan} />
      <h2>Details</h2>
      <CandidateDetails
        values={values}
        version={version}
        errors={errors}
        path={path}
        isOpen={errors.some(({ field }) => field !== 'namedDay')}
      />
      <p>
        <a href={`${path}/erase`}>Erase this candidate</a>
      </p>
    </Layout>
  )
}

/** What is erased and what is not, before anything is. */
export function EraseCandidatePage({ application }: { application: StoredApplication }) {
  const { interviewerName, publicId } = application
  return (
    <Layout title={`Erase ${interviewerName}`} visitor="owner">
      <h1>Erase {interviewerName}?</h1>
      <p>
        Name, addresses, notes, drafts and the whole timeline of this candidate are deleted at once.
        Nobody can bring them back. The others on the shortlist stay.
      </p>
      <form method="post" action={`/applications/${publicId}/erase`} class="actions">
        <button type="submit" class="danger">
          Erase this candidate
        </button>
        <a href={`/applications/${publicId}`}>Keep them</a>
      </form>
    </Layout>
  )
}
