import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Services } from '../../services.ts'
import { findMailboxMessage, listMailbox, type MailboxMessage } from '../../store/outbox/mailbox.ts'
import { MailboxPage, MessageView } from './mailbox-page.tsx'

const MAX_MESSAGES = 100
/** A mail brings its own styles, as mail programs allow, and nothing else. */
const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
].join('; ')

/** The development mailbox: what would have gone out. Where mails really go out there is none. */
export const mailbox = (services: Services) => {
  const { db, config } = services
  const development = createMiddleware(async function developmentOnly(c, next) {
    return config.transport === 'mailbox' ? await next() : await c.notFound()
  })
  const message = createMiddleware<{ Variables: { message: MailboxMessage } }>(
    async function openMessage(c, next) {
      const id = c.req.param('id') ?? ''
      const found = /^\d{1,9}$/.test(id) ? await findMailboxMessage(db, Number(id)) : undefined
      if (found === undefined) return await c.notFound()
      c.set('message', found)
      return await next()
    },
  )
  return new Hono()
    .get('/mailbox', development, async (c) =>
      c.html(<MailboxPage messages={await listMailbox(db, MAX_MESSAGES)} />),
    )
    .get('/mailbox/:id', development, message, (c) =>
      c.html(<MessageView message={c.var.message} />),
    )
    .get('/mailbox/:id/html', development, message, (c) =>
      c.html(withLinksOnTop(c.var.message.html), 200, {
        'content-security-policy': MAIL_POLICY,
        'x-frame-options': 'SAMEORIGIN',
      }),
    )
    .get('/mailbox/:id/attachments/:n', development, message, async (c) => {
      const attachment = c.var.message.attachments[Number(c.req.param('n'))]
      if (attachment === undefined) return await c.notFound()
      return c.body(attachment.content, 200, {
        'content-type': attachment.type,
        'content-disposition': `attachment; filename="${attachment.filename.replace(/[^\w.-]/g, '_')}"`,
      })
    })
}

/** The page shows the mail in a frame; its links leave the frame, as they leave a mail program. */
function withLinksOnTop(html: string): string {
  return html.replace('<head>', '<head><base target="_top">')
}
