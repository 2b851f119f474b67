import { Hono } from 'hono'
import type { LocalDate } from '../../core/application/application.ts'
import { playbookOf } from '../../core/ladder/playbooks.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
import { fail, type Result } from '../../core/text/result.ts'
import { localDate } from '../../core/time/local-time.ts'
import { askDigest } from '../../jobs/drafts/ask-digest.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { notePromise, noteTheyWrote, setOutcome } from '../../store/ladder/ladder-events.ts'
import { promiseDayField } from '../form/form-fields.ts'
import { formIdFrom } from '../form/form-id.ts'
import { readForm } from '../form/request-form.ts'
import { openApplication } from './open-application.ts'
import { showApplication } from './show-application.tsx'
import { findOutcome } from './timeline-words.ts'

/** What the candidate tells us about an application: it moves the plan. */
export const happeningActions = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  /** Written now, not with the next tick, for somebody waits for it. Leads to the draft, or back when there is none. */
  const writeNow = async (
    application: StoredApplication,
    kind: DraftKind,
    formId: string = crypto.randomUUID(),
  ) => {
    const id = await askDigest(services, { application, kind, formId })
    return id === undefined ? `/applications/${application.publicId}` : `/digests/${id}`
  }
  return new Hono()
    .post('/applications/:id/heard', opened, async (c) => {
      const { session, application } = c.var
      const { heard = '', namedDay = '' } = await readForm(c)
      const today = localDate(now(), session.timeZone)
      const day = readNamedDay(namedDay, heard, today, application)
      if (!day.ok) {
        const errors = [{ field: 'namedDay', message: day.reason }]
        return await showApplication(c, services, { errors, namedDay })
      }
      const promisedOn = day.value
      if (promisedOn !== undefined) await notePromise(db, session, application, promisedOn, now())
      const noted = `/applications/${application.publicId}?done=noted`
      if (heard !== 'they-wrote') return c.redirect(noted, 303)
      const current = promisedOn === undefined ? application : { ...application, promisedOn }
      await noteTheyWrote(db, session, current, { at: now(), note: '', now: now() })
      const isHiring = application.playbook === 'hiring'
      return c.redirect(isHiring ? await writeNow(application, 'hiring-answer') : noted, 303)
    })
    .post('/applications/:id/outcome', opened, async (c) => {
      const { session, application } = c.var
      const { outcome = '' } = await readForm(c)
      if (outcome !== '') await setOutcome(db, session, application, findOutcome(outcome), now())
      if (outcome !== '' && application.playbook === 'hiring') {
        return c.redirect(await writeNow(application, 'hiring-outcome'), 303)
      }
      return c.redirect(`/applications/${application.publicId}?done=outcome`, 303)
    })
    .post('/applications/:id/drafts', opened, async (c) => {
      const { application } = c.var
      const { kind = '', formId = '' } = await readForm(c)
      const rung = playbookOf(application.playbook).rungs.find((one) => one.kind === kind)
      const back = `/applications/${application.publicId}`
      return c.redirect(
        rung === undefined ? back : await writeNow(application, rung.kind, formIdFrom(formId)),
        303,
      )
    })
}

/** The day that they named, if they did. Whoever only notes a day has to enter one. */
function readNamedDay(
  typed: string,
  heard: string,
  today: LocalDate,
  { interviewedOn }: StoredApplication,
): Result<LocalDate | undefined> {
  const day = promiseDayField({ today, interviewedOn })(typed)
  const isMissing = day.ok && day.value === undefined && heard === 'promised'
  return isMissing ? fail('Enter the day') : day
}
