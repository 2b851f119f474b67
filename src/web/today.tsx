import { Hono } from 'hono'
import type { Services } from '../services.ts'
import { resumeMail } from '../store/accounts.ts'
import { listApplications } from '../store/applications.ts'
import { type Digest, listLatestDigests } from '../store/digests.ts'
import { findDigestEmail } from '../store/emails.ts'
import type { Session } from '../store/sessions.ts'
import { listSteps } from '../store/steps.ts'
import { adoptSubmission, discardSubmission, listPendingSubmissions } from '../store/submissions.ts'
import { requireOwner } from './session.ts'
import { todayCards } from './today-cards.ts'
import { TodayPage } from './today-page.tsx'
import { isUuid } from './uuid.ts'

/** Each costs a request to the database, and a page may make 45. */
const MAX_MAILS_SHOWN = 20

export const today = (services: Services) => {
  const { db, now } = services
  const owner = requireOwner(services)
  return (
    new Hono()
      .get('/today', owner, async (c) => {
        const { session } = c.var
        const [facts, pending] = await Promise.all([
          readFacts(services, session),
          listPendingSubmissions(db, session.email),
        ])
        return c.html(
          <TodayPage
            cards={todayCards(facts, now())}
            pending={pending}
            session={session}
            formId={crypto.randomUUID()}
            now={now()}
            added={readCount(c.req.query('added'))}
            known={readCount(c.req.query('known'))}
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
    listLatestDigests(db, accountId),
  ])
  const ready = digests.filter(({ state }) => state === 'ready').slice(0, MAX_MAILS_SHOWN)
  const emails = await Promise.all(
    ready.map(async ({ id }: Digest) => [id, await findDigestEmail(db, id)] as const),
  )
  return { applications, steps, digests, emails: new Map(emails), timeZone }
}

function readCount(text: string | undefined): number {
  return /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0
}
