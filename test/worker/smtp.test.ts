import { env } from 'cloudflare:workers'
import { expect, inject, test } from 'vitest'
import type { Bindings } from '../../src/bindings.ts'
import { readConfig } from '../../src/config.ts'
import type { Delivery } from '../../src/core/mail/email-message.ts'
import { smtpTransport } from '../../src/mail/smtp.ts'
import { createServices } from '../../src/services.ts'
import { makeEmail } from '../mail/make.ts'

const PORTS = inject('workerMailPorts')
const FROM = 'Shortlist Digest <drafts@digest.example>'

/** As the deliverer does, with nothing but the Worker's own settings. */
async function send(port: number, security: string): Promise<Delivery> {
  const bindings: Bindings = {
    ...env,
    MAIL_TRANSPORT: 'smtp',
    SMTP_HOST: 'localhost',
    SMTP_PORT: String(port),
    SMTP_SECURITY: security,
  }
  const config = readConfig(bindings)
  if (!config.ok) throw new Error(config.reason)
  const { transport } = createServices(config.value, bindings)
  return await transport.send(makeEmail(), crypto.randomUUID())
}

test.each([
  ['plain', 'none'],
  ['starttls', 'starttls'],
  ['tls', 'tls'],
] as const)('the Worker sends over SMTP to a server with %s', async (name, security) => {
  expect(await send(PORTS[name], security)).toMatchObject({ kind: 'accepted' })
})

test.each([
  ['cannot be made safe', 'plain', 'starttls'],
  ['is not the one it should be', 'impostor', 'tls'],
] as const)('the Worker says nothing to a server that %s', async (_reason, name, security) => {
  expect(await send(PORTS[name], security)).toMatchObject({ kind: 'retry' })
})

test('a server that takes the mail and falls silent leaves a mail of which nobody can tell', async () => {
  const server = { host: 'localhost', port: PORTS.plain, user: '', password: '' }
  const transport = smtpTransport({ ...server, security: 'none' }, FROM, 2000)
  const answer = await transport.send(makeEmail({ to: 'hang@candidate.example' }), 'key')
  expect(answer).toMatchObject({ kind: 'unknown' })
})
