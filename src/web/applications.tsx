import { type Context, Hono } from 'hono'
import type { ApplicationStatus } from '../core/application.ts'
import { answerHeadline } from '../core/headline-answer.ts'
import { localDate } from '../core/local-time.ts'
import { SECTORS } from '../core/sectors.ts'
import { askDigest } from '../jobs/ask-digest.ts'
import type { Services } from '../services.ts'
import { type StoredApplication, setStatus, updateApplication } from '../store/applications.ts'
import { listDigests } from '../store/digests.ts'
import { listHeldBackNews } from '../store/held-back.ts'
import { listSteps } from '../store/steps.ts'
import { ApplicationPage } from './application-page.tsx'
import { cleanLine } from './form-text.ts'
import {
  type ApplicationValues,
  formFromApplication,
  readApplicationValues,
} from './form-values.ts'
import { openApplication, type WithApplication } from './open-application.ts'
import { readForm } from './request-form.ts'
import { type FieldError, parseApplicationForm } from './shortlist-form.ts'

type Typed = { values: ApplicationValues; errors: readonly FieldError[] }

const HELD_BACK_DAYS = 30
const DAY_MS = 86_400_000
const MAX_HEADLINE_LENGTH = 300
const SECTOR_IDS = SECTORS.map(({ id }) => id)
const STATUS_AFTER: ReadonlyMap<string, ApplicationStatus> = new Map([
  ['pause', 'paused'],
  ['resume', 'active'],
  ['close', 'closed'],
])

export const applications = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  return new Hono()
    .get('/applications/:id', opened, async (c) => {
      return await show(c, services, { values: formFromApplication(c.var.application), errors: [] })
    })
    .post('/applications/:id', opened, async (c) => {
      const { session, application } = c.var
      const values = readApplicationValues(await readForm(c))
      const today = localDate(now(), session.timeZone)
      const rules = { today, sectorIds: SECTOR_IDS, saved: application }
      const form = parseApplicationForm(values, rules)
      if (form.kind === 'invalid') return await show(c, services, form)
      const { publicId } = application
      const outcome = await updateApplication(db, session, publicId, form.application, now())
      switch (outcome) {
        case 'saved':
          return c.redirect(`/applications/${publicId}?done=saved`, 303)
        case 'taken': {
          const message = 'Another application of yours has this role at this employer'
          return await show(c, services, { values, errors: [{ field: 'role', message }] })
        }
        case 'missing':
          return await c.notFound()
      }
    })
    .post('/applications/:id/status', opened, async (c) => {
      const { session, application } = c.var
      const { change = '' } = await readForm(c)
      const status = STATUS_AFTER.get(change)
      if (status === undefined) return c.redirect(`/applications/${application.publicId}`, 303)
      await setStatus(db, session, application.publicId, status, now())
      return c.redirect(`/applications/${application.publicId}?done=${status}`, 303)
    })
    .post('/applications/:id/digests', opened, async (c) => {
      const { application } = c.var
      const { formId = '' } = await readForm(c)
      const digestId = await askDigest(services, {
        application,
        formId: /^[\w-]{8,64}$/.test(formId) ? formId : crypto.randomUUID(),
      })
      if (digestId === undefined) return c.redirect(`/applications/${application.publicId}`, 303)
      return c.redirect(`/digests/${digestId}`, 303)
    })
}

async function show(
  c: Context<WithApplication>,
  { db, now }: Services,
  { values, errors }: Typed,
): Promise<Response> {
  const { session, application } = c.var
  const [history, steps, heldBack] = await Promise.all([
    listDigests(db, application.id),
    listSteps(db, session.accountId),
    listHeldBackNews(db, application.id, new Date(now().getTime() - HELD_BACK_DAYS * DAY_MS)),
  ])
  return await c.html(
    <ApplicationPage
      application={application}
      values={values}
      errors={errors}
      history={history}
      steps={steps.filter(({ applicationId }) => applicationId === application.id)}
      heldBack={heldBack}
      asked={ask(application, c.req.query('headline') ?? '')}
      done={c.req.query('done')}
      formId={crypto.randomUUID()}
      timeZone={session.timeZone}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function ask(application: StoredApplication, typed: string) {
  const headline = cleanLine(typed).slice(0, MAX_HEADLINE_LENGTH)
  return { headline, answer: headline === '' ? undefined : answerHeadline(application, headline) }
}
