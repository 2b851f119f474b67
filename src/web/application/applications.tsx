import { Hono } from 'hono'
import type { ApplicationStatus } from '../../core/application.ts'
import { localDate } from '../../core/local-time.ts'
import { SECTORS } from '../../core/sectors.ts'
import { findWidening } from '../../core/widening.ts'
import { askDigest } from '../../jobs/ask-digest.ts'
import type { Services } from '../../services.ts'
import { updateApplication } from '../../store/applications.ts'
import { setStatus } from '../../store/ladder-events.ts'
import { readApplicationValues } from '../form/form-values.ts'
import { readForm } from '../form/request-form.ts'
import { parseApplicationForm } from '../shortlist/shortlist-form.ts'
import { openApplication } from './open-application.ts'
import { showApplication } from './show-application.tsx'

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
      return await showApplication(c, services, {})
    })
    .post('/applications/:id', opened, async (c) => {
      const { session, application } = c.var
      const values = readApplicationValues(await readForm(c))
      const today = localDate(now(), session.timeZone)
      const rules = { today, sectorIds: SECTOR_IDS, saved: application }
      const form = parseApplicationForm(values, rules)
      if (form.kind === 'invalid') return await showApplication(c, services, form)
      const { publicId } = application
      const outcome = await updateApplication(db, session, publicId, form.application, now())
      switch (outcome) {
        case 'saved':
          return c.redirect(`/applications/${publicId}?done=saved`, 303)
        case 'taken': {
          const message = 'Another application of yours has this role at this employer'
          return await showApplication(c, services, {
            values,
            errors: [{ field: 'role', message }],
          })
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
      await setStatus(db, session, application, status, now())
      return c.redirect(`/applications/${application.publicId}?done=${status}`, 303)
    })
    .post('/applications/:id/digests', opened, async (c) => {
      const { application } = c.var
      const { formId = '', widening } = await readForm(c)
      const digestId = await askDigest(services, {
        application,
        formId: /^[\w-]{8,64}$/.test(formId) ? formId : crypto.randomUUID(),
        widening: findWidening(widening),
      })
      if (digestId === undefined) return c.redirect(`/applications/${application.publicId}`, 303)
      return c.redirect(`/digests/${digestId}`, 303)
    })
}
