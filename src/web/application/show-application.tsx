import type { Context } from 'hono'
import { answerHeadline } from '../../core/choice/headline-answer.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { listWaitingLinks } from '../../store/article/saved-links.ts'
import { listDigests } from '../../store/digest/digests.ts'
import { listHeldBackNews } from '../../store/digest/held-back.ts'
import { listSteps } from '../../store/ladder/steps.ts'
import type { FieldError } from '../form/field-error.ts'
import { cleanLine } from '../form/form-text.ts'
import { type ApplicationValues, formFromApplication } from '../form/form-values.ts'
import { type CandidateDetailValues, readCandidateDetails } from '../hiring/candidate-form.ts'
import { CandidatePage } from '../hiring/candidate-page.tsx'
import { ApplicationPage } from './application-page.tsx'
import type { WithApplication } from './open-application.ts'

const HELD_BACK_DAYS = 30
const DAY_MS = 86_400_000
const MAX_HEADLINE_LENGTH = 300

type Shown = {
  /** A form that could not be taken as it was. */
  values?: ApplicationValues
  /** Of a hiring team's candidate. */
  details?: CandidateDetailValues
  namedDay?: string
  /** Of the details that the form was filled with, when that is not the saved one. */
  version?: string | undefined
  errors?: readonly FieldError[]
}

export async function showApplication(
  c: Context<WithApplication>,
  services: Services,
  { values, details, namedDay = '', version, errors = [] }: Shown,
): Promise<Response> {
  const { session, application } = c.var
  if (application.playbook === 'hiring') {
    return await showCandidate(c, services, { details, namedDay, version, errors })
  }
  const { db, now } = services
  const [drafts, steps, heldBack, links] = await Promise.all([
    listDigests(db, application.id),
    listSteps(db, session.accountId),
    listHeldBackNews(db, application.id, new Date(now().getTime() - HELD_BACK_DAYS * DAY_MS)),
    listWaitingLinks(db, session.accountId),
  ])
  return await c.html(
    <ApplicationPage
      application={application}
      values={values ?? formFromApplication(application)}
      version={version ?? String(application.version)}
      namedDay={namedDay}
      errors={errors}
      drafts={drafts}
      steps={steps.filter(({ applicationId }) => applicationId === application.id)}
      heldBack={heldBack}
      savedCount={links.filter(({ applicationId }) => applicationId === application.id).length}
      asked={ask(application, c.req.query('headline') ?? '')}
      done={c.req.query('done')}
      formId={crypto.randomUUID()}
      timeZone={session.timeZone}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

async function showCandidate(
  c: Context<WithApplication>,
  { db, now }: Services,
  {
    details,
    namedDay = '',
    version,
    errors = [],
  }: Omit<Shown, 'details'> & { details: CandidateDetailValues | undefined },
): Promise<Response> {
  const { session, application } = c.var
  const [drafts, steps] = await Promise.all([
    listDigests(db, application.id),
    listSteps(db, session.accountId),
  ])
  return await c.html(
    <CandidatePage
      application={application}
      values={details ?? readCandidateDetails(candidateOf(application))}
      version={version ?? String(application.version)}
      namedDay={namedDay}
      errors={errors}
      drafts={drafts}
      steps={steps.filter(({ applicationId }) => applicationId === application.id)}
      done={c.req.query('done')}
      formId={crypto.randomUUID()}
      timeZone={session.timeZone}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

export function candidateOf(application: StoredApplication) {
  const { interviewerName, salutation, interviewerEmail, interviewerPhone } = application
  const { interviewerTimeZone, role, interviewedOn, promisedOn, cadenceDays, tone } = application
  return {
    interviewerName,
    salutation,
    interviewerEmail,
    interviewerPhone,
    interviewerTimeZone,
    role,
    interviewedOn,
    promisedOn,
    cadenceDays,
    tone,
  }
}

function ask(application: StoredApplication, typed: string) {
  const headline = cleanLine(typed).slice(0, MAX_HEADLINE_LENGTH)
  return { headline, answer: headline === '' ? undefined : answerHeadline(application, headline) }
}
