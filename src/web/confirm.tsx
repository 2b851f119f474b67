import { Hono } from 'hono'
import { sha256 } from '../core/token.ts'
import type { Services } from '../services.ts'
import { confirmSubmission, findSubmission } from '../store/submissions.ts'
import { findToken } from '../store/tokens.ts'
import { ConfirmPage } from './confirm-page.tsx'
import { LinkOverPage } from './link-over-page.tsx'
import {
  claimInThisBrowser,
  currentSession,
  ensureNonce,
  startSession,
  visitorOf,
} from './session.ts'

export const confirm = (services: Services) =>
  new Hono()
    .get('/confirm/:token', async (c) => {
      const found = await findConfirmation(services, c.req.param('token'))
      const session = await currentSession(c, services)
      if (found?.isUsed && visitorOf(session) === 'owner') return c.redirect('/today', 303)
      if (found === undefined || !found.isOpen) return c.html(<LinkOverPage />, 410)
      ensureNonce(c)
      return c.html(<ConfirmPage submission={found.submission} />)
    })
    // A used link is not turned away here: the second press of a double click is answered like the first.
    .post('/confirm/:token', async (c) => {
      const found = await findConfirmation(services, c.req.param('token'))
      if (found === undefined) return c.html(<LinkOverPage />, 410)
      const { submission } = found
      const claim = await claimInThisBrowser(c, c.req.param('token'))
      if (claim === undefined) {
        ensureNonce(c)
        return c.html(<ConfirmPage submission={submission} isRepeated />, 400)
      }
      const { secret, ...hashes } = claim
      const confirmation = { submission, ...hashes, now: services.now() }
      if (!(await confirmSubmission(services.db, confirmation)))
        return c.html(<LinkOverPage />, 410)
      await startSession(c, services, secret)
      return c.redirect('/today', 303)
    })

async function findConfirmation({ db, now }: Services, token: string) {
  const state = await findToken(db, await sha256(token), 'confirm', now())
  if (state === undefined || state.submissionId === null) return undefined
  const submission = await findSubmission(db, state.submissionId)
  return submission && { submission, isOpen: state.kind === 'open', isUsed: state.kind === 'used' }
}
