import { createMiddleware } from 'hono/factory'
import type { Services } from '../../services.ts'
import { currentSession, type SignedIn, visitorOf } from '../frame/session.ts'

/** For the operators that the config names; for everybody else there is no such page. */
export function requireOperator(services: Services) {
  return createMiddleware<SignedIn>(async function requireOperator(c, next) {
    const session = await currentSession(c, services)
    if (session === undefined || visitorOf(session) !== 'owner') return await c.notFound()
    if (!services.config.operators.includes(session.email)) return await c.notFound()
    c.set('session', session)
    return await next()
  })
}
