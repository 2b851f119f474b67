import { type Context, Hono } from 'hono'
import type { ApplicationEntry, ApplicationStatus } from '../../core/application/application.ts'
import { findWidening } from '../../core/choice/widening.ts'
import { SECTORS } from '../../core/sectors/sectors.ts'
import { localDate } from '../../core/time/local-time.ts'
import { askDigest } from '../../jobs/drafts/ask-digest.ts'
import { nudgeDelivery } from '../../jobs/mails/deliver.ts'
import type { Services } from '../../services.ts'
import { updateApplication } from '../../store/application/update-application.ts'
import { setStatus } from '../../store/ladder/ladder-events.ts'
import { changedJustNow, changedMeanwhile } from '../form/changed-meanwhile.ts'
import type { FieldError } from '../form/field-error.ts'
import { formIdFrom } from '../form/form-id.ts'
import { formFromApplication, readApplicationValues } from '../form/form-values.ts'
import { readForm } from '../form/request-form.ts'
import { parseApplicationForm } from '../shortlist/shortlist-form.ts'
import { openApplication, type WithApplication } from './open-application.ts'
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
    .post('/applications/:id', opened, (c) => saveDetails(c, services))
    .post('/applications/:id/status', opened, async (c) => {
      const { session, application } = c.var
      const { change = '' } = await readForm(c)
      const status = STATUS_AFTER.get(change)
      if (status === undefined) return c.redirect(`/applications/${application.publicId}`, 303)
      await setStatus(db, session, application, status, now())
      // The mail of a draft that waits again.
      if (status === 'active') await nudgeDelivery(services)
      return c.redirect(`/applications/${application.publicId}?done=${status}`, 303)
    })
    .post('/applications/:id/digests', opened, async (c) => {
      const { application } = c.var
      const { formId = '', widening } = await readForm(c)
      const digestId = await askDigest(services, {
        application,
        formId: formIdFrom(formId),
        widening: findWidening(widening),
      })
      if (digestId === undefined) return c.redirect(`/applications/${application.publicId}`, 303)
      return c.redirect(`/digests/${digestId}`, 303)
    })
}

/** Another tab, a day that they named, a rule: what was saved meanwhile is shown and not undone. */
async function saveDetails(c: Context<WithApplication>, services: Services): Promise<Response> {
  const { session, application } = c.var
  const params = await readForm(c)
  const values = readApplicationValues(params)
  const today = localDate(services.now(), session.timeZone)
  const rules = { today, sectorIds: SECTOR_IDS, saved: application }
  const form = parseApplicationForm(values, rules)
  const { version } = params
  if (form.kind === 'invalid') return await showApplication(c, services, { ...form, version })
  const conflicts = changedMeanwhile({
    typed: formFromApplication(form.application),
    saved: formFromApplication(application),
    version,
    savedVersion: application.version,
  })
  const errors = conflicts.length > 0 ? conflicts : await save(c, services, form.application)
  if (errors.length > 0) return await showApplication(c, services, { values, errors })
  return c.redirect(`/applications/${application.publicId}?done=saved`, 303)
}

async function save(
  c: Context<WithApplication>,
  { db, now }: Services,
  details: ApplicationEntry,
): Promise<readonly FieldError[]> {
  const { session, application } = c.var
  const { publicId, version } = application
  const outcome = await updateApplication(db, session, publicId, { ...details, version }, now())
  switch (outcome) {
    case 'saved':
      return []
    case 'taken': {
      const message = 'Another application of yours has this role at this employer'
      return [{ field: 'role', message }]
    }
    // Gone, too, so a second try says so.
    case 'changed':
    case 'missing':
      return changedJustNow('employer')
  }
}
