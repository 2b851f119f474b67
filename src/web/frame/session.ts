import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { deriveSession, sha256 } from '../../core/mail/token.ts'
import type { Services } from '../../services.ts'
import {
  deleteSession,
  findSession,
  SESSION_DAYS,
  type Session,
} from '../../store/account/sessions.ts'
import type { Visitor } from './layout.tsx'
import { askToSignIn } from './sign-in-again.tsx'

export type SignedIn = { Variables: { session: Session } }

const COOKIE = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const
const DAY_SECONDS = 86_400

export async function currentSession(c: Context, services: Services): Promise<Session | undefined> {
  const secret = getCookie(c, 'session', 'host')
  if (secret === undefined) return undefined
  return await findSession(services.db, await sha256(secret), services.now())
}

export function visitorOf(session: Session | undefined): Visitor {
  if (session === undefined) return 'stranger'
  return session.digestId === undefined ? 'owner' : 'scoped'
}

/** Pages of the whole account. The session of a control mail is not enough. */
export function requireOwner(services: Services) {
  return createMiddleware<SignedIn>(async function requireOwner(c, next) {
    const session = await currentSession(c, services)
    if (session === undefined || session.digestId !== undefined) return await askToSignIn(c)
    c.set('session', session)
    return await next()
  })
}

/** A random value that this browser keeps, so that a link used here works here and nowhere else. */
export function ensureNonce(c: Context): void {
  if (getCookie(c, 'nonce', 'host') !== undefined) return
  setCookie(c, 'nonce', crypto.randomUUID(), COOKIE)
}

/** What a pressed link leads to in this browser; undefined when the browser keeps no cookies. */
export async function claimInThisBrowser(c: Context, token: string) {
  const nonce = getCookie(c, 'nonce', 'host')
  if (nonce === undefined) return undefined
  const secret = await deriveSession(token, nonce)
  return {
    secret,
    sessionHash: await sha256(secret),
    nonceHash: await sha256(nonce),
    tokenHash: await sha256(token),
  }
}

/** The browser's earlier session ends here. */
export async function startSession(c: Context, services: Services, secret: string): Promise<void> {
  const earlier = getCookie(c, 'session', 'host')
  if (earlier !== undefined && earlier !== secret) {
    await deleteSession(services.db, await sha256(earlier))
  }
  setCookie(c, 'session', secret, { ...COOKIE, maxAge: SESSION_DAYS * DAY_SECONDS })
}

export async function endSession(c: Context, services: Services): Promise<void> {
  const secret = deleteCookie(c, 'session', COOKIE)
  // Or a link that was just used in this browser could be pressed again by the next person.
  deleteCookie(c, 'nonce', COOKIE)
  if (secret !== undefined) await deleteSession(services.db, await sha256(secret))
}
