import { createMiddleware } from 'hono/factory'
import type { Services } from '../../services.ts'
import type { Session } from '../../store/account/sessions.ts'
import { findApplication, type StoredApplication } from '../../store/application/applications.ts'
import { currentSession, visitorOf } from '../frame/session.ts'
import { askToSignIn } from '../frame/sign-in-again.tsx'
import { isUuid } from '../frame/uuid.ts'

export type WithApplication = { Variables: { session: Session; application: StoredApplication } }

/** Finds the application of the path among the visitor's own. Another account's is not there at all. */
export function openApplication(services: Services) {
  return createMiddleware<WithApplication>(async function openApplication(c, next) {
    const session = await currentSession(c, services)
    if (session === undefined || visitorOf(session) !== 'owner') return await askToSignIn(c)
    const id = c.req.param('id') ?? ''
    const application = isUuid(id)
      ? await findApplication(services.db, session.accountId, id)
      : undefined
    if (application === undefined) return await c.notFound()
    c.set('session', session)
    c.set('application', application)
    return await next()
  })
}
