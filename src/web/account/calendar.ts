import { Hono } from 'hono'
import { renderCalendar } from '../../core/calendar/calendar.ts'
import { deriveToken, sha256 } from '../../core/mail/token.ts'
import { publishCalendar } from '../../jobs/publish-calendar.ts'
import type { Services } from '../../services.ts'
import { readCalendar, removeCalendar, setCalendar } from '../../store/account/calendar.ts'
import { requireOwner } from '../frame/session.ts'

/** 128 bits. */
const TOKEN_LENGTH = 32

/** A private feed of days for calendar programs. Reading it changes nothing. */
export const calendar = (services: Services) => {
  const { db, config, now } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/calendar/:token', async (c) => {
      const [, token = ''] = /^([0-9a-f]{32})\.ics$/.exec(c.req.param('token')) ?? []
      const { host } = new URL(config.baseUrl)
      const entries = await readCalendar(db, await sha256(token), host)
      if (entries === undefined) return await c.notFound()
      const body = renderCalendar(entries, `${config.baseUrl}/today`)
      const etag = `"${(await sha256(body)).slice(0, TOKEN_LENGTH)}"`
      // Asked for every hour by several programs: when nothing has changed, they need not read it again.
      const headers = { etag, 'cache-control': 'private, no-cache' }
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
      return c.body(body, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' })
    })
    .post('/account/calendar', owner, async (c) => {
      const { accountId } = c.var.session
      const publicId = crypto.randomUUID()
      const hash = await sha256(await calendarToken(services, publicId))
      await setCalendar(db, { accountId, publicId, hash, now: now() })
      await publishCalendar(services, accountId)
      return c.redirect('/account#calendar', 303)
    })
    .post('/account/calendar/remove', owner, async (c) => {
      await removeCalendar(db, c.var.session.accountId)
      return c.redirect('/account#calendar', 303)
    })
}

/** The address follows from the number, so no table holds it. */
export async function calendarUrl(services: Services, publicId: string): Promise<string> {
  return `${services.config.baseUrl}/calendar/${await calendarToken(services, publicId)}.ics`
}

async function calendarToken({ config }: Services, publicId: string): Promise<string> {
  const token = await deriveToken(config.tokenSecret, 'calendar', publicId)
  return token.slice(0, TOKEN_LENGTH)
}
