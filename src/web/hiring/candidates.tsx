import { Hono } from 'hono'
import { HIRING_STATUSES } from '../../core/application/application.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import { eraseApplication, setHiringStatus } from '../../store/application/applications.ts'
import { updateApplication } from '../../store/application/update-application.ts'
import { openApplication } from '../application/open-application.ts'
import { candidateOf, showApplication } from '../application/show-application.tsx'
import { changedJustNow, changedMeanwhile } from '../form/changed-meanwhile.ts'
import { readForm } from '../form/request-form.ts'
import { parseCandidateDetails, readCandidateDetails } from './candidate-form.ts'
import { EraseCandidatePage } from './candidate-page.tsx'

/** What a hiring team changes about one candidate. */
export const candidates = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  return new Hono()
    .post('/applications/:id/candidate', opened, async (c) => {
      const { session, application } = c.var
      const { publicId, version } = application
      const params = await readForm(c)
      const details = readCandidateDetails(params)
      const today = localDate(now(), session.timeZone)
      const { value, errors } = parseCandidateDetails(details, { today, saved: application })
      if (value === undefined) {
        return await showApplication(c, services, { details, errors, version: params['version'] })
      }
      const conflicts = changedMeanwhile({
        typed: readCandidateDetails(value),
        saved: readCandidateDetails(candidateOf(application)),
        version: params['version'],
        savedVersion: version,
      })
      if (conflicts.length > 0) {
        return await showApplication(c, services, { details, errors: conflicts })
      }
      const entry = { ...application, ...value }
      const outcome = await updateApplication(db, session, publicId, entry, now())
      if (outcome === 'changed') {
        const errors = changedJustNow('interviewerName')
        return await showApplication(c, services, { details, errors })
      }
      if (outcome === 'taken') {
        const message = 'Another candidate for this role has this name or address'
        const errors = [{ field: 'interviewerName', message }]
        return await showApplication(c, services, { details, errors })
      }
      return c.redirect(`/applications/${publicId}?done=saved`, 303)
    })
    .post('/applications/:id/hiring-status', opened, async (c) => {
      const { publicId, id } = c.var.application
      const { status = '' } = await readForm(c)
      const known = HIRING_STATUSES.find((one) => one === status)
      if (known !== undefined) await setHiringStatus(db, id, known)
      return c.redirect(`/applications/${publicId}?done=saved`, 303)
    })
    .get('/applications/:id/erase', opened, (c) =>
      c.html(<EraseCandidatePage application={c.var.application} />),
    )
    .post('/applications/:id/erase', opened, async (c) => {
      await eraseApplication(db, c.var.application.id)
      return c.redirect('/today?done=erased', 303)
    })
}
