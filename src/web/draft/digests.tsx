import { Hono } from 'hono'
import { isCall } from '../../core/call/is-call.ts'
import { words } from '../../core/text/text.ts'
import { listWideningOffers } from '../../jobs/drafts/choose-for-digest.ts'
import { nudgeDelivery } from '../../jobs/mails/deliver.ts'
import { writeEml } from '../../mail/eml.ts'
import type { Services } from '../../services.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import { readProgress } from '../../store/digest/progress.ts'
import { resendDigestEmail } from '../../store/outbox/emails.ts'
import { showCall } from '../call/calls.tsx'
import { visitorOf } from '../frame/session.ts'
import { checkDraft } from './draft-checking.ts'
import { nameOf } from './draft-words.ts'
import { NoDraftPage } from './no-draft-page.tsx'
import { openDigest, type WithDigest } from './open-digest.ts'
import { ProgressPage } from './progress-page.tsx'
import { showDraft } from './show-draft.tsx'

export const digests = (services: Services) => {
  const { db, now } = services
  const opened = openDigest(services)
  return new Hono()
    .get('/digests/:id', opened, async (c) => {
      const { session, digest } = c.var
      const visitor = visitorOf(session)
      switch (digest.state) {
        case 'preparing':
          return c.html(
            <ProgressPage
              digest={digest}
              progress={await readProgress(db, digest)}
              visitor={visitor}
              isMailStopped={session.mailPausedAt !== null}
            />,
          )
        case 'thin':
        case 'failed':
          return c.html(
            <NoDraftPage
              digest={digest}
              articles={await listDigestArticles(db, digest.id)}
              offers={await listOffers(services, c.var)}
              visitor={visitor}
              timeZone={session.timeZone}
              formId={crypto.randomUUID()}
            />,
          )
        default: {
          const done = c.req.query('done')
          if (isCall(digest.kind)) return await showCall(c, services, digest.kind, { done })
          return await showDraft(c, services, { done })
        }
      }
    })
    .get('/digests/:id/draft.eml', opened, async (c) => {
      const { subject, body, application } = c.var.digest
      if (body === '') return await c.notFound()
      const { blocking } = await checkDraft(services, c.var.digest, c.var.session)
      if (blocking.length > 0) return c.redirect(`/digests/${c.var.digest.publicId}#check`, 303)
      return c.body(writeEml({ to: application.interviewerEmail, subject, body }), 200, {
        'content-type': 'message/rfc822',
        'content-disposition': `attachment; filename="${fileName(nameOf(application))}"`,
      })
    })
    .post('/digests/:id/resend-mail', opened, async (c) => {
      const { digest } = c.var
      await resendDigestEmail(db, digest.id, now())
      await nudgeDelivery(services)
      return c.redirect(`/digests/${digest.publicId}?done=resent`, 303)
    })
}

/** Only for the owner of a thin digest that could still be made. */
async function listOffers(services: Services, { session, digest }: WithDigest['Variables']) {
  const isOpen = digest.state === 'thin' && digest.application.status === 'active'
  if (!isOpen || session.digestId !== undefined) return []
  return await listWideningOffers(services, digest.application)
}

/** "Müller & Sohn" → "draft-muller-sohn.eml" */
function fileName(isFor: string): string {
  const name = words(isFor)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
  return `${['draft', name.slice(0, 60)].filter(Boolean).join('-')}.eml`
}
