import { Hono } from 'hono'
import { diagnose } from '../../jobs/sources/diagnose.ts'
import type { Services } from '../../services.ts'
import { replaceSource } from '../../store/source/diagnosis.ts'
import { areNoticesStopped, setNoticesStopped } from '../../store/source/source-notices.ts'
import { findSource } from '../../store/source/sources.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { DoctorPage } from './doctor-page.tsx'

/** Sources that died or fell silent, and what could take their place. */
export const doctor = (services: Services) => {
  const { db, now } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/sources/doctor', owner, async (c) => {
      const { accountId, timeZone } = c.var.session
      const diagnoses = await diagnose(services, accountId)
      const isReplaced = c.req.query('done') === 'replaced'
      const areMailsStopped = await areNoticesStopped(db, accountId)
      const page = { diagnoses, isReplaced, areMailsStopped, timeZone, now: now() }
      return c.html(<DoctorPage {...page} />)
    })
    .post('/sources/doctor/stop-mails', owner, async (c) => {
      await setNoticesStopped(db, c.var.session.accountId, now())
      return c.redirect('/sources/doctor', 303)
    })
    .post('/sources/doctor/resume-mails', owner, async (c) => {
      await setNoticesStopped(db, c.var.session.accountId, null)
      return c.redirect('/sources/doctor', 303)
    })
    .post('/sources/doctor/:id/replace', owner, async (c) => {
      const { accountId } = c.var.session
      const id = c.req.param('id')
      const { replacement = '' } = await readForm(c)
      const source = isUuid(id) ? await findSource(db, accountId, id, now()) : undefined
      if (source === undefined || !isUuid(replacement)) return await c.notFound()
      const isReplaced = await replaceSource(db, accountId, source, replacement)
      if (!isReplaced) return await c.notFound()
      return c.redirect('/sources/doctor?done=replaced', 303)
    })
}
