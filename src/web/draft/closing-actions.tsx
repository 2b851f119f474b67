import { Hono } from 'hono'
import { nudgeDelivery } from '../../jobs/mails/deliver.ts'
import type { Services } from '../../services.ts'
import { markSent, markSkipped } from '../../store/digest/close-digest.ts'
import { reopenDigest } from '../../store/digest/reopen-digest.ts'
import { readForm } from '../form/request-form.ts'
import { keepText } from './draft-text.ts'
import { openDigest } from './open-digest.ts'
import { refuseText } from './refuse-text.tsx'
import { readSentAt } from './sent-day.ts'
import { showDraft } from './show-draft.tsx'

/** Sent or skipped, which bring the text along and keep it first; and neither after all. */
export const closingActions = (services: Services) => {
  const { db, now } = services
  const opened = openDigest(services)
  return new Hono()
    .post('/digests/:id/sent', opened, async (c) => {
      const { session, digest } = c.var
      const params = await readForm(c)
      const kept = await keepText(services, digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      const draft = {
        preparedAt: digest.preparedAt ?? digest.createdAt,
        timeZone: session.timeZone,
      }
      const sentAt = readSentAt(params['sentOn'] ?? '', draft, now())
      if (!sentAt.ok) {
        c.set('digest', kept.digest)
        const errors = [{ field: 'sentOn', message: sentAt.reason }]
        return await showDraft(c, services, { errors, params })
      }
      const closing = { digest: kept.digest, account: session, now: now() }
      await markSent(db, { ...closing, sentAt: sentAt.value })
      return c.redirect(`/digests/${digest.publicId}?done=sent`, 303)
    })
    .post('/digests/:id/skip', opened, async (c) => {
      const params = await readForm(c)
      const kept = await keepText(services, c.var.digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      await markSkipped(db, { digest: kept.digest, account: c.var.session, now: now() })
      return c.redirect(`/digests/${kept.digest.publicId}?done=skipped`, 303)
    })
    .post('/digests/:id/reopen', opened, async (c) => {
      const { session: account, digest } = c.var
      const outcome = await reopenDigest(db, { digest, account, now: now() })
      if (outcome === 'reopened') await nudgeDelivery(services)
      return c.redirect(`/digests/${digest.publicId}?done=${outcome}`, 303)
    })
}
