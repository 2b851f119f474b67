import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

type Security = 'tls' | 'starttls' | 'none'

export type TestSmtpServer = {
  port: number
  /** The mails that it took, as they came. */
  received: string[]
  /** Resolves when a mail has arrived that it will never answer. */
  hanging: Promise<void>
  close(): Promise<void>
}

/** What the server says to a recipient; to anybody else it is kind. */
const REFUSED_RECIPIENTS: Readonly<Record<string, number>> = {
  'nobody@candidate.example': 550,
  'greylisted@candidate.example': 451,
}
const REFUSED_MAILS: Readonly<Record<string, number>> = {
  'spam@candidate.example': 554,
  'full@candidate.example': 452,
}

/** A real mail server on loopback, with a certificate of our own authority for "localhost". */
export async function startSmtpServer(given: {
  security: Security
  certificate?: 'localhost' | 'elsewhere.example' | 'unknown'
  login?: { user: string; password: string }
  refusesSender?: boolean
}): Promise<TestSmtpServer> {
  const received: string[] = []
  const { promise: hanging, resolve: hang } = Promise.withResolvers<void>()
  const server = new SMTPServer({
    ...securityOptions(given.security, given.certificate ?? 'localhost'),
    authOptional: given.login === undefined,
    allowInsecureAuth: true,
    // Then it says 421 to whoever still waits.
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, done) => {
      const isRight = username === given.login?.user && password === given.login?.password
      if (isRight) done(null, { user: username })
      else done(refusal(535, 'Wrong name or password'))
    },
    onMailFrom: (_address, _session, done) =>
      given.refusesSender ? done(refusal(553, 'Not your address')) : done(),
    onRcptTo: ({ address }, _session, done) => {
      const status = REFUSED_RECIPIENTS[address]
      done(status === undefined ? null : refusal(status, `No mail for ${address}`))
    },
    onData: (stream, { envelope }, done) => {
      const [recipient] = envelope.rcptTo.map(({ address }) => address)
      void readAll(stream).then((mail) => {
        if (recipient === 'hang@candidate.example') return hang()
        const status = REFUSED_MAILS[recipient ?? '']
        if (status !== undefined) return done(refusal(status, 'Not this one'))
        received.push(mail)
        done()
      })
    },
  })
  // A client that refuses our certificate is what some tests want to see.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()))
  const address = server.server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { port, received, hanging, close }
}

function securityOptions(
  security: Security,
  certificate: 'localhost' | 'elsewhere.example' | 'unknown',
): SMTPServerOptions {
  if (security === 'none') return { disabledCommands: ['STARTTLS'] }
  // Without one of ours the library shows a certificate that nobody signed.
  const pem = certificate === 'unknown' ? undefined : readCertificate(certificate)
  return { secure: security === 'tls', ...(pem === undefined ? {} : { key: pem, cert: pem }) }
}

function readCertificate(name: string): string {
  return readFileSync(new URL(`certificates/${name}.pem`, import.meta.url), 'utf8')
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
