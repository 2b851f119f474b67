import { Hono } from 'hono'
import { hashAddress } from '../../address-hash.ts'
import type { Services } from '../../services.ts'
import { resumeMail } from '../../store/account/accounts.ts'
import type { Session } from '../../store/account/sessions.ts'
import { listApplications } from '../../store/application/applications.ts'
import {
  adoptSubmission,
  discardSubmission,
  listPendingSubmissions,
} from '../../store/application/submissions.ts'
import { listCurrentDrafts } from '../../store/digest/digests.ts'
import { listSteps } from '../../store/ladder/steps.ts'
import { listDigestEmails } from '../../store/outbox/emails.ts'
import { clearMailTrouble, findMailTrouble } from '../../store/outbox/mail-trouble.ts'
import { requireOwner } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { isNews } from './pending-submission.tsx'
import { todayCards } from './today-cards.ts'
import { TodayPage } from './today-page.tsx'

export const today = (services: Services) => {
  const { db, now } = services
  const owner = requireOwner(services)
  return (
    new Hono()
      .get('/today', owner, async (c) => {
        const { session } = c.var
        const addressHash = await hashAddress(services.config, session.email)
        const [facts, pending, trouble] = await Promise.all([
          readFacts(services, session),
          listPendingSubmissions(db, session.email),
          findMailTrouble(db, addressHash, now()),
        ])
        return c.html(
          <TodayPage
            cards={todayCards(facts, now())}
            pending={pending.filter((one) => isNews(one, facts.applications))}
            trouble={trouble}
            session={session}
            formId={crypto.randomUUID()}
            now={now()}
            added={readCount(c.req.query('added'))}
            known={readCount(c.req.query('known'))}
            skipped={readCount(c.req.query('skipped'))}
            isErased={c.req.query('done') === 'erased'}
          />,
        )
      })
      // Pressed twice, or for another address: nothing is there to do, and the answer is the same.
      .post('/submissions/:id/adopt', owner, async (c) => {
        const id = c.req.param('id')
        if (!isUuid(id)) return c.notFound()
        await adoptSubmission(db, c.var.session, id, now())
        return c.redirect('/today', 303)
      })
      .post('/submissions/:id/discard', owner, async (c) => {
        const id = c.req.param('id')
        if (!isUuid(id)) return c.notFound()
        await discardSubmission(db, c.var.session.email, id, now())
        return c.redirect('/today', 303)
      })
      .post('/mail/write-again', owner, async (c) => {
        const { email } = c.var.session
        const addressHash = await hashAddress(services.config, email)
        await clearMailTrouble(db, { addressHash, email }, now())
        return c.redirect('/today', 303)
      })
      .post('/mail/resume', owner, async (c) => {
        await resumeMail(db, c.var.session.accountId)
        return c.redirect('/today', 303)
      })
  )
}

async function readFacts({ db }: Services, { accountId, timeZone }: Session) {
  const [applications, steps, digests] = await Promise.all([
    listApplications(db, accountId),
    listSteps(db, accountId),
    listCurrentDrafts(db, accountId),
  ])
  const ready = digests.flatMap(({ id, state }) => (state === 'ready' ? [id] : []))
  const emails = new Map((await listDigestEmails(db, ready)).map((mail) => [mail.digestId, mail]))
  return { applications, steps, digests, emails, timeZone }
}

function readCount(text: string | undefined): number {
  return /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0
}
