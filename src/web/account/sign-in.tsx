import { Hono } from 'hono'
import { hashAddress } from '../../address-hash.ts'
import { sha256 } from '../../core/mail/token.ts'
import { nudgeDeliveryUnseen } from '../../jobs/mails/deliver.ts'
import type { Services } from '../../services.ts'
import { requestSignIn } from '../../store/account/sign-in.ts'
import { findToken, openSession } from '../../store/account/tokens.ts'
import { emailField } from '../form/form-fields.ts'
import { readForm } from '../form/request-form.ts'
import { LinkOverPage } from '../frame/link-over-page.tsx'
import {
  claimInThisBrowser,
  currentSession,
  endSession,
  ensureNonce,
  startSession,
  visitorOf,
} from '../frame/session.ts'
import { SignInLinkPage, SignInPage, SignInSentPage } from './sign-in-page.tsx'

const parseEmail = emailField('Your email address', 'Enter your email address')

export const signIn = (services: Services) =>
  new Hono()
    .get('/sign-in', async (c) => {
      const visitor = visitorOf(await currentSession(c, services))
      if (visitor === 'owner') return c.redirect('/today', 303)
      return c.html(<SignInPage visitor={visitor} email="" errors={[]} />)
    })
    .post('/sign-in', async (c) => {
      const { email: typed = '' } = await readForm(c)
      const email = parseEmail(typed)
      if (!email.ok) {
        const errors = [{ field: 'email', message: email.reason }]
        return c.html(<SignInPage visitor="stranger" email={typed} errors={errors} />, 422)
      }
      const { db, config, now } = services
      const addressHash = await hashAddress(config, email.value)
      const isQueued = await requestSignIn(db, { email: email.value, addressHash, now: now() })
      // Asked for again and again, it must not use up the queue's day.
      if (isQueued) await nudgeDeliveryUnseen(services)
      return c.redirect('/sign-in/sent', 303)
    })
    .get('/sign-in/sent', (c) =>
      c.html(<SignInSentPage hasMailbox={services.config.transport === 'mailbox'} />),
    )
    .get('/sign-in/:token', async (c) => {
      const token = await findSignInToken(services, c.req.param('token'))
      const session = await currentSession(c, services)
      const isHere = session?.email === token?.email && visitorOf(session) === 'owner'
      if (token?.kind === 'used' && isHere) return c.redirect('/today', 303)
      if (token?.kind !== 'open') return c.html(<LinkOverPage />, 410)
      ensureNonce(c)
      return c.html(<SignInLinkPage email={token.email} />)
    })
    .post('/sign-in/:token', async (c) => {
      const token = await findSignInToken(services, c.req.param('token'))
      if (token === undefined) return c.html(<LinkOverPage />, 410)
      const claim = await claimInThisBrowser(c, c.req.param('token'))
      if (claim === undefined) {
        ensureNonce(c)
        return c.html(<SignInLinkPage email={token.email} isRepeated />, 400)
      }
      const { secret, ...hashes } = claim
      const opening = { ...hashes, purpose: 'sign-in' as const, now: services.now() }
      if (!(await openSession(services.db, opening))) return c.html(<LinkOverPage />, 410)
      await startSession(c, services, secret)
      return c.redirect('/today', 303)
    })
    .post('/sign-out', async (c) => {
      await endSession(c, services)
      return c.redirect('/sign-in', 303)
    })

async function findSignInToken({ db, now }: Services, token: string) {
  return await findToken(db, await sha256(token), 'sign-in', now())
}
