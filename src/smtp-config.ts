import type { Bindings } from './bindings.ts'
import { fail, ok, type Result } from './core/text/result.ts'
import type { SmtpServer } from './mail/smtp-session.ts'

const SECURITIES = ['tls', 'starttls', 'none'] as const

/** Only for MAIL_TRANSPORT smtp. The reason names every value that is missing or wrong. */
export function readSmtpServer(env: Bindings, isDevelopment: boolean): Result<SmtpServer> {
  const host = env.SMTP_HOST ?? ''
  const port = Number(env.SMTP_PORT ?? '')
  const user = env.SMTP_USER ?? ''
  const password = env.SMTP_PASSWORD ?? ''
  const security = SECURITIES.find((known) => known === env.SMTP_SECURITY)
  const rules: readonly (readonly [boolean, string])[] = [
    [/^[\w.:-]+$/.test(host), 'SMTP_HOST must be the name of a mail server'],
    [Number.isInteger(port) && port > 0 && port < 65_536, 'SMTP_PORT must be a port, like 465'],
    [port !== 25, 'SMTP_PORT must not be 25: Workers cannot connect to it'],
    [security !== undefined, 'SMTP_SECURITY must be tls or starttls'],
    [security !== 'none' || isDevelopment, 'SMTP_SECURITY none is for development only'],
    [(user === '') === (password === ''), 'SMTP_USER and SMTP_PASSWORD belong together'],
  ]
  const wrong = rules.flatMap(([holds, reason]) => (holds ? [] : [reason]))
  if (security === undefined || wrong.length > 0) return fail(wrong.join('; '))
  return ok({ host, port, user, password, security })
}
