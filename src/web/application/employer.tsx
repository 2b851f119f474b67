import { type Context, Hono } from 'hono'
import { SECTORS } from '../../core/sectors/sectors.ts'
import { ok, type Result } from '../../core/text/result.ts'
import { localDate } from '../../core/time/local-time.ts'
import { lookAtEmployer } from '../../jobs/pages/look-at-employer.ts'
import type { Services } from '../../services.ts'
import { updateApplication } from '../../store/application/update-application.ts'
import { parseSite } from '../form/form-fields.ts'
import { formFromApplication } from '../form/form-values.ts'
import { readForm } from '../form/request-form.ts'
import { parseApplicationForm } from '../shortlist/shortlist-form.ts'
import { EmployerPage } from './employer-page.tsx'
import { openApplication, type WithApplication } from './open-application.ts'
import { takenOver } from './taken-over.ts'

const SECTOR_IDS = SECTORS.map(({ id }) => id)

/** What the employer's own page says of it, for the candidate to accept or correct. Nothing is kept before. */
export const employer = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  return new Hono()
    .post('/applications/:id/employer', opened, async (c) => {
      const { site: typed = '' } = await readForm(c)
      const site = parseLook(typed, services.config.feedOrigins)
      if (!site.ok || site.value === '') {
        return await showRefusal(c, typed, site.ok ? 'Enter the employer’s site' : site.reason)
      }
      const look = await lookAtEmployer(services, c.var.application, site.value)
      if (look.kind === 'nothing') return await showRefusal(c, typed, look.reason)
      return await c.html(
        <EmployerPage
          application={c.var.application}
          site={site.value}
          suggestion={look.suggestion}
          error={undefined}
        />,
      )
    })
    .post('/applications/:id/employer/take', opened, async (c) => {
      const { session, application } = c.var
      const values = takenOver(formFromApplication(application), await readForm(c))
      const today = localDate(now(), session.timeZone)
      const rules = { today, sectorIds: SECTOR_IDS, saved: application }
      const form = parseApplicationForm(values, rules)
      if (form.kind === 'invalid') {
        const reason = form.errors[0]?.message ?? 'Something is wrong with it'
        return await showRefusal(c, values.employerSite, reason)
      }
      const entry = { ...form.application, version: application.version }
      const outcome = await updateApplication(db, session, application.publicId, entry, now())
      if (outcome !== 'saved') {
        return await showRefusal(
          c,
          values.employerSite,
          'The details were changed just now: try again',
        )
      }
      return c.redirect(`/applications/${application.publicId}?done=employer`, 303)
    })
}

// On one's own machine also what the development setting allows.
function parseLook(typed: string, allowedOrigins: readonly string[]): Result<string> {
  const origin = URL.parse(typed.trim())?.origin ?? ''
  return allowedOrigins.includes(origin) ? ok(typed.trim()) : parseSite(typed)
}

async function showRefusal(
  c: Context<WithApplication>,
  site: string,
  error: string,
): Promise<Response> {
  const { application } = c.var
  return await c.html(
    <EmployerPage application={application} site={site} suggestion={undefined} error={error} />,
    422,
  )
}
