import { Hono } from 'hono'
import { sha256 } from '../../core/mail/token.ts'
import type { Services } from '../../services.ts'
import { findAccount } from '../../store/account/accounts.ts'
import { findToken } from '../../store/account/tokens.ts'
import {
  confirmSubmission,
  declineSubmission,
  findSubmission,
  type Submission,
} from '../../store/application/submissions.ts'
import { readForm } from '../form/request-form.ts'
import { LinkOverPage } from '../frame/link-over-page.tsx'
import {
  claimInThisBrowser,
  currentSession,
  ensureNonce,
  startSession,
  visitorOf,
} from '../frame/session.ts'
import { ConfirmPage, DeclinedPage } from './confirm-page.tsx'

export const confirm = (services: Services) =>
  new Hono()
    .get('/confirm/:token', async (c) => {
      const found = await findConfirmation(services, c.req.param('token'))
      const session = await currentSession(c, services)
      if (found?.isUsed && visitorOf(session) === 'owner') return c.redirect('/today', 303)
      if (found === undefined || !found.isOpen) return c.html(<LinkOverPage />, 410)
      ensureNonce(c)
      return c.html(
        <ConfirmPage
          submission={found.submission}
          coach={await coachOf(services, found.submission)}
        />,
      )
    })
    // A used link is not turned away here: the second press of a double click is answered like the first.
    .post('/confirm/:token', async (c) => {
      const { sharesPlan, action } = await readForm(c)
      const found = await findConfirmation(services, c.req.param('token'))
      if (found === undefined && action === 'decline') return c.html(<DeclinedPage />)
      if (found === undefined) return c.html(<LinkOverPage />, 410)
      const { submission } = found
      const claim = await claimInThisBrowser(c, c.req.param('token'))
      if (claim === undefined) {
        ensureNonce(c)
        const coach = await coachOf(services, submission)
        return c.html(<ConfirmPage submission={submission} coach={coach} isRepeated />, 400)
      }
      const { secret, ...hashes } = claim
      if (action === 'decline') {
        const isGone = await declineSubmission(services.db, hashes.tokenHash, services.now())
        return isGone ? c.html(<DeclinedPage />) : c.html(<LinkOverPage />, 410)
      }
      const confirmation = {
        submission,
        ...hashes,
        sharesPlan: sharesPlan === 'yes',
        now: services.now(),
      }
      if (!(await confirmSubmission(services.db, confirmation)))
        return c.html(<LinkOverPage />, 410)
      await startSession(c, services, secret)
      return c.redirect('/today', 303)
    })

/** The address of the coach who entered it, if one did. */
async function coachOf({ db }: Services, { coachId }: Submission): Promise<string | undefined> {
  if (coachId === null) return undefined
  return (await findAccount(db, coachId))?.email
}

async function findConfirmation({ db, now }: Services, token: string) {
  const state = await findToken(db, await sha256(token), 'confirm', now())
  if (state === undefined || state.submissionId === null) return undefined
  const submission = await findSubmission(db, state.submissionId)
  return submission && { submission, isOpen: state.kind === 'open', isUsed: state.kind === 'used' }
}
