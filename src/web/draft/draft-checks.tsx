import { Hono } from 'hono'
import { findMailClient } from '../../core/draft/mail-client.ts'
import type { Services } from '../../services.ts'
import { chooseMailClient } from '../../store/account/accounts.ts'
import { sendAnyway } from '../../store/digest/draft-checks.ts'
import { readForm } from '../form/request-form.ts'
import { checkDraft } from './draft-checking.ts'
import { keepText } from './draft-text.ts'
import { openDigest } from './open-digest.ts'
import { refuseText } from './refuse-text.tsx'

/** "Send anyway", and which mail program stands first. Both bring the text of the page along and keep it. */
export const draftChecks = (services: Services) => {
  const { db } = services
  const opened = openDigest(services)
  return new Hono()
    .post('/digests/:id/anyway', opened, async (c) => {
      const { session, digest } = c.var
      const params = await readForm(c)
      const kept = await keepText(services, digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      const path = `/digests/${digest.publicId}`
      // Other words than those that were looked at: they are checked first.
      if (kept.digest.version !== digest.version) return c.redirect(`${path}?done=saved#check`, 303)
      const { blocking } = await checkDraft(services, digest, session)
      const seen = readSeen(params['seen'])
      const keys = blocking.map(({ key }) => key).filter((key) => seen.includes(key))
      const earlier = digest.anywayVersion === digest.version ? digest.anywayChecks : []
      await sendAnyway(db, digest, [...earlier, ...keys])
      return c.redirect(`${path}?done=anyway#doors`, 303)
    })
    .post('/digests/:id/mail-client', opened, async (c) => {
      const { session, digest } = c.var
      const params = await readForm(c)
      const kept = await keepText(services, digest, params)
      if (kept.kind !== 'kept') return await refuseText(c, services, kept, params)
      const client = findMailClient(params['mailClient'] ?? '')
      if (client !== undefined) await chooseMailClient(db, session.accountId, client)
      return c.redirect(`/digests/${digest.publicId}#doors`, 303)
    })
}

/** The keys of the findings on the page whose button was pressed. */
function readSeen(value = '[]'): unknown[] {
  try {
    const keys: unknown = JSON.parse(value)
    return Array.isArray(keys) ? keys : []
  } catch {
    return []
  }
}
