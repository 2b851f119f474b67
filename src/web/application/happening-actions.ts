import { Hono } from 'hono'
import { playbookOf } from '../../core/ladder/playbooks.ts'
import type { DraftKind } from '../../core/ladder/step.ts'
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
  /** A candidate waits for it: it is written now, not with the next tick. */
  const writeNow = async (application: StoredApplication, kind: DraftKind) => {
    const formId = crypto.randomUUID()
    const id = await askDigest(services, { application, kind, formId })
    return id === undefined ? `/applications/${application.publicId}` : `/digests/${id}`
  }
  return new Hono()
    .post('/applications/:id/heard', opened, async (c) => {
      const { session, application } = c.var
      const { heard = '', namedDay = '' } = await readForm(c)
      const today = localDate(now(), session.timeZone)
      const { interviewedOn } = application
      const day = promiseDayField({ today, interviewedOn })(namedDay)
      const isMissing = day.ok && day.value === undefined && heard === 'promised'
      if (!day.ok || isMissing) {
        const message = day.ok ? 'Enter the day' : day.reason
        const errors = [{ field: 'namedDay', message }]
        return await showApplication(c, services, { errors, namedDay })
      }
      if (day.value !== undefined) await notePromise(db, session, application, day.value, now())
      if (heard === 'they-wrote') {
        const promised = day.value === undefined ? {} : { promisedOn: day.value }
        const current = { ...application, ...promised }
        await noteTheyWrote(db, session, current, { at: now(), note: '', now: now() })
        if (application.playbook === 'hiring')
          return c.redirect(await writeNow(application, 'hiring-answer'), 303)
      }
      return c.redirect(`/applications/${application.publicId}?done=noted`, 303)
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
      const publicId =
        rung &&
        (await askDigest(services, {
          application,
          kind: rung.kind,
          formId: formIdFrom(formId),
        }))
      return c.redirect(
        publicId === undefined ? `/applications/${application.publicId}` : `/digests/${publicId}`,
        303,
      )
    })
}
