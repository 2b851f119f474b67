import { type Context, Hono } from 'hono'
import { sha256 } from '../../core/mail/token.ts'
import type { Services } from '../../services.ts'
import { findToken, openSession, type TokenState } from '../../store/account/tokens.ts'
import { LinkOverPage } from '../frame/link-over-page.tsx'
import { claimInThisBrowser, currentSession, ensureNonce, startSession } from '../frame/session.ts'
import { ReviewPage } from './review-page.tsx'

/** The link of a control mail. Its page shows nothing of the person; the button opens the one draft. */
export const review = (services: Services) =>
  new Hono()
    .get('/review/:token', async (c) => {
      const token = await findReviewToken(services, c.req.param('token'))
      if (token === undefined) return c.html(<LinkOverPage />, 410)
      // An open link keeps its button even for the owner: pressing it uses the link up before the mail is forwarded.
      if (token.kind !== 'open') {
        return (await isOpenHere(c, services, token))
          ? goToDraft(c, token)
          : c.html(<LinkOverPage />, 410)
      }
      ensureNonce(c)
      return c.html(<ReviewPage />)
    })
    .post('/review/:token', async (c) => {
      const token = await findReviewToken(services, c.req.param('token'))
      if (token === undefined) return c.html(<LinkOverPage />, 410)
      const isHere = await isOpenHere(c, services, token)
      const claim = await claimInThisBrowser(c, c.req.param('token'))
      if (claim === undefined) {
        ensureNonce(c)
        return c.html(<ReviewPage isRepeated />, 400)
      }
      const { secret, ...hashes } = claim
      const opening = { ...hashes, purpose: 'review' as const, now: services.now() }
      const isOpened = await openSession(services.db, opening)
      if (isHere) return goToDraft(c, token)
      if (!isOpened) return c.html(<LinkOverPage />, 410)
      await startSession(c, services, secret)
      return goToDraft(c, token)
    })

/** Whoever is signed in needs no second session, and must not lose the one they have. */
async function isOpenHere(c: Context, services: Services, token: TokenState): Promise<boolean> {
  const session = await currentSession(c, services)
  if (session === undefined || session.accountId !== token.accountId) return false
  return session.digestId === undefined || session.digestId === token.digestId
}

function goToDraft(c: Context, { digestPublicId }: TokenState): Response {
  return c.redirect(`/digests/${digestPublicId}`, 303)
}

async function findReviewToken({ db, now }: Services, token: string) {
  return await findToken(db, await sha256(token), 'review', now())
}
