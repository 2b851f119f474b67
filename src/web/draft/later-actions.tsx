import { Hono } from 'hono'
import { snoozeDay } from '../../core/ladder/snooze.ts'
import { localDate } from '../../core/time/local-time.ts'
import { putOff } from '../../jobs/drafts/put-off.ts'
import type { Services } from '../../services.ts'
import { setStatus } from '../../store/ladder/ladder-events.ts'
import { readForm } from '../form/request-form.ts'
import { visitorOf } from '../frame/session.ts'
import { askToSignIn } from '../frame/sign-in-again.tsx'
import { keepText } from './draft-text.ts'
import { openDigest } from './open-digest.ts'
import { refuseText } from './refuse-text.tsx'
import { showDraft } from './show-draft.tsx'

/** Not now: the draft is put off, or the application rests. Each brings the text along and keeps it first. */
export const laterActions = (services: Services) => {
  const { db, now } = services
  const opened = openDigest(services)
  return (
    new Hono()
      .post('/digests/:id/later', opened, async (c) => {
        const { session } = c.var
        const params = await readForm(c)
        const kept = await keepText(services, c.var.digest, params)
        if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
        const today = localDate(now(), session.timeZone)
        const day = snoozeDay(params['until'] ?? '', params['laterOn'] ?? '', today)
        if (!day.ok) {
          c.set('digest', kept.digest)
          const errors = [{ field: 'laterOn', message: day.reason }]
          return await showDraft(c, services, { errors, params })
        }
        await putOff(services, session, kept.digest, { until: day.value })
        return c.redirect(`/digests/${kept.digest.publicId}?done=later`, 303)
      })
      // The application as a whole: the link of one mail is not enough for that.
      .post('/digests/:id/pause', opened, async (c) => {
        if (visitorOf(c.var.session) !== 'owner') return await askToSignIn(c)
        const params = await readForm(c)
        const kept = await keepText(services, c.var.digest, params)
        if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
        const { application } = kept.digest
        await setStatus(db, c.var.session, application, 'paused', now())
        return c.redirect(`/applications/${application.publicId}?done=paused`, 303)
      })
  )
}
