import { type Context, Hono } from 'hono'
import { hashMailbox } from '../../address-hash.ts'
import type { Shortlist } from '../../core/application/application.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { planSteps } from '../../core/ladder/ladder.ts'
import { localDate } from '../../core/time/local-time.ts'
import { nudgeDelivery } from '../../jobs/mails/deliver.ts'
import type { Services } from '../../services.ts'
import { findSharedPlan, listCoached, setSharesPlan } from '../../store/account/coaching.ts'
import { listApplications } from '../../store/application/applications.ts'
import { storeSubmission } from '../../store/application/submissions.ts'
import { listSteps } from '../../store/ladder/steps.ts'
import type { FieldError } from '../form/field-error.ts'
import { withFormId } from '../form/form-id.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner, type SignedIn } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { isSignUpAllowed } from '../shortlist/sign-up.ts'
import { parseCoachForm } from './coach-form.ts'
import { CoachPage } from './coach-page.tsx'
import { CoachPlanPage } from './coach-plan-page.tsx'
import {
  type CoachValues,
  editCoached,
  readCoachValues,
  takePastedCoached,
} from './coach-values.ts'

type Shown = { values: CoachValues; errors?: readonly FieldError[]; focusOn?: number }

/** A coach enters the shortlists of several people. Each confirms for themselves, and says what the coach may see. */
export const coach = (services: Services) => {
  const { db, now } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/coach', owner, async (c) => {
      return await show(c, services, { values: readCoachValues({ formId: crypto.randomUUID() }) })
    })
    .post('/coach', owner, async (c) => {
      const params = await readForm(c)
      const typed = readCoachValues(params)
      const edited = editCoached(typed, params['action'] ?? 'submit')
      if (edited !== undefined) return await show(c, services, edited)
      const taken = takePastedCoached(withFormId(typed))
      if (taken.errors !== undefined) return await show(c, services, taken)
      const { values } = taken
      const { accountId, timeZone } = c.var.session
      const form = parseCoachForm(values, { today: localDate(now(), timeZone), timeZone })
      if (form.kind === 'invalid') return await show(c, services, { values, errors: form.errors })
      const kept = await keepAll(services, accountId, form)
      return c.redirect(`/coach?kept=${kept}&of=${form.shortlists.length}`, 303)
    })
    .get('/coach/plans/:id', owner, async (c) => {
      const id = c.req.param('id')
      const plan = isUuid(id) ? await findSharedPlan(db, c.var.session.accountId, id) : undefined
      if (plan === undefined) return await c.notFound()
      const [applications, steps] = await Promise.all([
        listApplications(db, plan.accountId),
        listSteps(db, plan.accountId),
      ])
      const plans = applications.map((application) => {
        const own = steps.filter(({ applicationId }) => applicationId === application.id)
        const planned = planSteps(ladderFacts(application, plan.timeZone, own), now())
        return { application, planned }
      })
      return c.html(<CoachPlanPage name={plan.name} timeZone={plan.timeZone} plans={plans} />)
    })
    .post('/account/coaches/:id', owner, async (c) => {
      const { sharesPlan } = await readForm(c)
      const coachId = /^\d{1,9}$/.test(c.req.param('id')) ? Number(c.req.param('id')) : undefined
      if (coachId === undefined) return await c.notFound()
      const { accountId } = c.var.session
      await setSharesPlan(db, { accountId, coachId, sharesPlan: sharesPlan === 'yes' })
      return c.redirect('/account?done=saved', 303)
    })
}

/** How many people get a mail, or have one that waits. */
async function keepAll(
  services: Services,
  coachId: number,
  form: { shortlists: readonly Shortlist[]; formId: string },
): Promise<number> {
  const { config, db, now } = services
  const answers: string[] = []
  for (const shortlist of form.shortlists) {
    if (!isSignUpAllowed(shortlist.email, config.signUpList)) continue
    const addressHash = await hashMailbox(config, shortlist.email)
    const submission = { formId: form.formId, shortlist, addressHash, coachId, now: now() }
    answers.push(await storeSubmission(db, submission))
  }
  if (answers.includes('mailed')) await nudgeDelivery(services)
  return answers.filter((answer) => answer !== 'too-many').length
}

async function show(c: Context<SignedIn>, { db }: Services, shown: Shown) {
  const { errors = [] } = shown
  const { accountId, email } = c.var.session
  return await c.html(
    <CoachPage
      {...shown}
      errors={errors}
      coached={await listCoached(db, accountId)}
      email={email}
      kept={readCount(c.req.query('kept'))}
      of={readCount(c.req.query('of'))}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

function readCount(text: string | undefined): number {
  return /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0
}
