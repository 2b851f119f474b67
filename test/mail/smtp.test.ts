import { createServer } from 'node:net'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, test } from 'vitest'
import type { Delivery, EmailMessage } from '../../src/core/mail/email-message.ts'
import { renderDigestMail } from '../../src/mail/digest-mail.ts'
import { smtpTransport } from '../../src/mail/smtp.ts'
import type { SmtpServer } from '../../src/mail/smtp-session.ts'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.ts'
import { makeDigestMail, makeEmail } from './make.ts'

const FROM = 'Shortlist Digest <drafts@digest.example>'
const KEY = '5b1f7f0e-93b8-4a53-8f9e-1df3f1d0c001'
const LOGIN = { user: 'postmaster', password: 'a password; with = signs' }

const open: TestSmtpServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

type Setting = Parameters<typeof startSmtpServer>[0]

async function start(setting: Setting): Promise<TestSmtpServer> {
  const server = await startSmtpServer(setting)
  open.push(server)
  return server
}

/** Sends one mail the way that the server offers, unless the test wants another. */
async function sendTo(
  server: Pick<TestSmtpServer, 'port'>,
  given: Partial<SmtpServer> & { message?: EmailMessage; timeoutMs?: number },
): Promise<Delivery> {
  const { message = makeEmail(), timeoutMs = 10_000, ...special } = given
  const settings: SmtpServer = {
    host: 'localhost',
    port: server.port,
    user: '',
    password: '',
    security: 'none',
    ...special,
  }
  return await smtpTransport(settings, FROM, timeoutMs).send(message, KEY)
}

describe('a mail over SMTP', () => {
  test.each(['none', 'starttls', 'tls'] as const)('arrives (security: %s)', async (security) => {
    const server = await start({ security })
    expect(await sendTo(server, { security })).toEqual({
      kind: 'accepted',
      providerId: `${KEY}@digest.example`,
    })
    expect(server.received).toHaveLength(1)
  })

  test('arrives whole: addresses, subject, both parts, headers and the attached draft', async () => {
    const server = await start({ security: 'none' })
    const message = renderDigestMail(makeDigestMail())
    await sendTo(server, { message })
    const mail = await PostalMime.parse(server.received[0] ?? '')
    expect(mail).toMatchObject({
      from: { name: 'Shortlist Digest', address: 'drafts@digest.example' },
      to: [{ address: message.to }],
      subject: message.subject,
      messageId: `<${KEY}@digest.example>`,
    })
    expect(unix(mail.text)).toBe(message.text.trimEnd())
    expect(unix(mail.html)).toBe(message.html.trimEnd())
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]))
    for (const [name, value] of Object.entries(message.headers)) {
      expect(headers.get(name.toLowerCase())).toBe(value)
    }
    const [file] = mail.attachments
    expect(file?.filename).toBe(message.attachments[0]?.filename)
    expect(textOf(file?.content)).toBe(message.attachments[0]?.content)
  })

  test('keeps its letters when they are not English, and its lines that begin with a dot', async () => {
    const server = await start({ security: 'none' })
    const text = '.\n..\n.Γειά σου\n\nمرحبا\n'
    await sendTo(server, { message: makeEmail({ subject: 'Ενέργεια: 电网', text }) })
    const mail = await PostalMime.parse(server.received[0] ?? '')
    expect(mail.subject).toBe('Ενέργεια: 电网')
    expect(unix(mail.text)).toBe(text.trimEnd())
  })

  test('cannot be turned to a second recipient by its address', async () => {
    const server = await start({ security: 'none' })
    await sendTo(server, { message: makeEmail({ to: 'a@candidate.example, b@other.example' }) })
    expect(server.received.join('')).not.toMatch(/^(?:To|Cc|Bcc): .*b@other\.example>?,/im)
  })
})

describe('a login', () => {
  test('lets the mail through', async () => {
    const server = await start({ security: 'starttls', login: LOGIN })
    expect(await sendTo(server, { security: 'starttls', ...LOGIN })).toMatchObject({
      kind: 'accepted',
    })
  })

  test('that is wrong is tried again in an hour: an operator can mend it', async () => {
    const server = await start({ security: 'starttls', login: LOGIN })
    const answer = await sendTo(server, { security: 'starttls', ...LOGIN, password: 'wrong' })
    expect(answer).toEqual({
      kind: 'retry',
      reason: expect.stringContaining('535 Wrong name or password'),
      retryAfterSeconds: 3600,
      isTurnedAway: true,
    })
    expect(JSON.stringify(answer)).not.toContain(LOGIN.password)
  })

  test('that is missing is tried again in an hour, too', async () => {
    const server = await start({ security: 'starttls', login: LOGIN })
    const answer = await sendTo(server, { security: 'starttls' })
    expect(answer).toMatchObject({ kind: 'retry', retryAfterSeconds: 3600 })
  })
})

describe('an unsafe connection', () => {
  test('is refused when the server offers no STARTTLS: nothing is said over it', async () => {
    const server = await start({ security: 'none' })
    const answer = await sendTo(server, { security: 'starttls', ...LOGIN })
    expect(answer).toMatchObject({ kind: 'retry', retryAfterSeconds: 3600 })
    expect(server.received).toEqual([])
  })

  test.each([
    ['starttls', 'unknown'],
    ['starttls', 'elsewhere.example'],
    ['tls', 'unknown'],
    ['tls', 'elsewhere.example'],
  ] as const)('is refused (security: %s, certificate: %s)', async (security, certificate) => {
    const server = await start({ security, certificate, login: LOGIN })
    const answer = await sendTo(server, { security, ...LOGIN })
    expect(answer).toMatchObject({ kind: 'retry' })
    expect(server.received).toEqual([])
  })
})

describe('a server that does not take the mail', () => {
  test.each([
    ['nobody@candidate.example', 'rejected', '550'],
    ['spam@candidate.example', 'rejected', '554'],
    ['greylisted@candidate.example', 'retry', '451'],
    ['full@candidate.example', 'retry', '452'],
  ])('says so: %s is %s', async (to, kind, status) => {
    const server = await start({ security: 'none' })
    const answer = await sendTo(server, { message: makeEmail({ to }) })
    expect(answer).toMatchObject({ kind, reason: expect.stringContaining(status) })
  })

  test('because of the sender waits an hour: an operator can mend it', async () => {
    const server = await start({ security: 'none', refusesSender: true })
    expect(await sendTo(server, {})).toMatchObject({ kind: 'retry', retryAfterSeconds: 3600 })
  })

  test('because it is not there is asked again', async () => {
    const server = await start({ security: 'none' })
    await server.close()
    expect(await sendTo(server, {})).toMatchObject({ kind: 'retry' })
  })
})

describe('a server that falls silent', () => {
  test('after it was given the mail leaves a mail of which nobody can tell', async () => {
    const server = await start({ security: 'none' })
    const message = makeEmail({ to: 'hang@candidate.example' })
    const answer = sendTo(server, { message, timeoutMs: 1500 })
    await server.hanging
    expect(await answer).toMatchObject({ kind: 'unknown' })
  })

  test('after it was given the mail, and hangs up, leaves one, too', async () => {
    const server = await start({ security: 'none' })
    const answer = sendTo(server, { message: makeEmail({ to: 'hang@candidate.example' }) })
    await server.hanging
    await server.close()
    expect(await answer).toMatchObject({ kind: 'unknown' })
  })

  test('before that is asked again: nothing has left', async () => {
    const silent = await startSilentServer()
    expect(await sendTo(silent, { timeoutMs: 500 })).toMatchObject({ kind: 'retry' })
    await silent.close()
  })
})

/** Takes the connection and says nothing. */
async function startSilentServer() {
  const server = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return { port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}

/** The parser ends a part with lines of its own. */
function unix(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trimEnd()
}

function textOf(content: ArrayBuffer | Uint8Array | string | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
