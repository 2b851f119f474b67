import type { HeadlineAnswer } from '../../core/choice/headline-answer.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { followUpFigures } from '../../core/ladder/follow-up-figures.ts'
import { leadingStep, planSteps } from '../../core/ladder/ladder.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import type { Digest } from '../../store/digest/digests.ts'
import type { HeldBackNews } from '../../store/digest/held-back.ts'
import type { StoredStep } from '../../store/ladder/steps.ts'
import { ApplicationFields } from '../form/application-fields.tsx'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary } from '../form/fields.tsx'
import type { ApplicationValues } from '../form/form-values.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { ApplicationActions } from './application-actions.tsx'
import { BeforeTheCall } from './before-the-call.tsx'
import { EmployerSite } from './employer-site.tsx'
import { Happenings } from './happenings.tsx'
import { HeadlineBox } from './headline-box.tsx'
import { NextStep } from './next-step.tsx'
import { PeopleLine } from './people-line.tsx'
import { SavedLinks } from './saved-links.tsx'
import { Standing, TimeToStop } from './standing.tsx'
import { Timeline } from './timeline.tsx'

type Props = {
  application: StoredApplication
  values: ApplicationValues
  /** Of the details as the form shows them. */
  version: string
  namedDay: string
  errors: readonly FieldError[]
  drafts: readonly Digest[]
  steps: readonly StoredStep[]
  heldBack: readonly HeldBackNews[]
  /** Links that wait for its next digest. */
  savedCount: number
  asked: { headline: string; answer: HeadlineAnswer | undefined }
  done: string | undefined
  formId: string
  timeZone: string
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved. It counts from the next draft on.',
  paused: 'Paused. Nothing is prepared until you resume.',
  active: 'Resumed.',
  debriefed: 'Noted. The thank-you mail takes it up.',
  'debriefed-unsaid':
    'Noted. What you want to clear up cannot be said to them as it stands: begin it with “I”, in the details under “Your conversation”.',
  employer: 'Saved. It counts from the next digest on.',
  closed: 'Closed. Nothing more is prepared for it.',
  noted: 'Noted. The timeline shows what it changes.',
  outcome: 'Noted. Nothing more is prepared for it, unless you want one last mail.',
}

export function ApplicationPage(props: Props) {
  const { application, values, version, namedDay, errors, steps, done, timeZone, now } = props
  const facts = ladderFacts(application, timeZone, steps)
  const plan = planSteps(facts, now)
  const figures = followUpFigures(facts, now)
  const path = `/applications/${application.publicId}`
  const notice = DONE[done ?? '']
  const isActive = application.status === 'active'
  const hasWrongDetails = errors.some(({ field }) => field !== 'namedDay')
  return (
    <Layout title={application.employer} visitor="owner" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <h1>{application.employer}</h1>
      <p class="hint">{application.role}</p>
      <NextStep step={leadingStep(plan)} timeZone={timeZone} now={now} />
      {isActive && <Standing figures={figures} />}
      {isActive && <TimeToStop figures={figures} path={path} />}
      <ApplicationActions {...props} plan={plan} path={path} />
      <Timeline {...props} plan={plan} />
      <Happenings application={application} errors={errors} namedDay={namedDay} path={path} />
      <SavedLinks application={application} count={props.savedCount} />
      {application.status !== 'closed' && (
        <BeforeTheCall news={props.heldBack} timeZone={timeZone} />
      )}
      <h2>Know the employer</h2>
      <HeadlineBox path={path} {...props.asked} />
      <details class="fold">
        <summary>Let us look at their site</summary>
        <EmployerSite path={path} site={application.employerSite} />
      </details>
      <h2>Details</h2>
      <PeopleLine application={application} />
      <details class="fold" id="details" open={hasWrongDetails}>
        <summary>
          Change the details <span class="hint">employer, interviewer, topics, dates, tone</span>
        </summary>
        <form method="post" action={path} novalidate data-unsaved>
          <input type="hidden" name="version" value={version} />
          <ApplicationFields form={{ values, errors, prefix: '' }} now={now} />
          <div class="finish">
            <button type="submit" class="second">
              Save changes
            </button>
          </div>
        </form>
      </details>
    </Layout>
  )
}
