import { createMiddleware } from 'hono/factory'
import type { Services } from '../../services.ts'
import type { Session } from '../../store/account/sessions.ts'
import { type AddressedDigest, findDigest } from '../../store/digest/digests.ts'
import { currentSession } from '../frame/session.ts'
import { askToSignIn } from '../frame/sign-in-again.tsx'
import { isUuid } from '../frame/uuid.ts'

export type OwnDigest = AddressedDigest

export type WithDigest = { Variables: { session: Session; digest: OwnDigest } }

/** Finds the draft of the path, of whatever kind, among the visitor's own. Another account's is not there at all. */
export function openDigest(services: Services) {
  return createMiddleware<WithDigest>(async function openDigest(c, next) {
    const session = await currentSession(c, services)
    if (session === undefined) return await askToSignIn(c)
    const id = c.req.param('id') ?? ''
    const digest = isUuid(id) ? await findDigest(services.db, session.accountId, id) : undefined
    const isScoped = session.digestId !== undefined
    if (isScoped && session.digestId !== digest?.id) return await askToSignIn(c)
    if (digest === undefined) return await c.notFound()
    c.set('session', session)
    c.set('digest', digest)
    return await next()
  })
}
