import net from 'node:net'
import { Readable } from 'node:stream'
import tls from 'node:tls'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { EmailMessage } from '../core/mail/email-message.ts'

export type SmtpServer = {
  host: string
  port: number
  /** Both empty: the server asks for none. */
  user: string
  password: string
  /** tls: from the first byte. starttls: before anything is said. none: only for development. */
  security: 'tls' | 'starttls' | 'none'
}

export type SmtpEnvelope = { from: string; to: string }

/** The mail as it goes over the wire. The key makes its Message-ID, so that a doubled mail can be known as one. */
export async function composeMime(
  message: EmailMessage,
  from: string,
  messageId: string,
): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    to: { name: '', address: message.to },
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
    messageId: `<${messageId}>`,
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: { ...message.headers },
    attachments: message.attachments.map(({ filename, type, content }) => ({
      filename,
      contentType: type,
      content,
      // Left to itself it would send a text file as quoted-printable and turn its line ends.
      contentTransferEncoding: 'base64',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await composer.compile().build()
}

/** One mail over one connection. Returns what the server said; rejects with the library's error. */
export async function sendOverSmtp(
  server: SmtpServer,
  given: {
    envelope: SmtpEnvelope
    mime: Buffer
    /** Called right before the first byte of the mail leaves: from here on nobody can tell. */
    onHandOver: () => void
    timeoutMs: number
  },
): Promise<string> {
  const { envelope, mime, onHandOver, timeoutMs } = given
  const deadline = startDeadline(timeoutMs)
  const socket = openSocket(server)
  const connection = new SMTPConnection({
    host: server.host,
    name: envelope.from.slice(envelope.from.lastIndexOf('@') + 1),
    connection: socket,
    secure: server.security === 'tls',
    secured: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
  })
  const failure = new Promise<never>((_, reject) => {
    connection.on('error', reject)
    socket.once('error', reject)
    connection.once('end', () => reject(new Error('The server hung up.')))
  })
  try {
    const conversation = async () => {
      await untilConnected(socket, server)
      await settle((done) => connection.connect(done))
      if (server.user !== '') {
        await settle((done) => connection.login({ user: server.user, pass: server.password }, done))
      }
      return await handOver(connection, envelope, mime, onHandOver)
    }
    return await Promise.race([conversation(), failure, deadline.passed])
  } finally {
    deadline.stop()
    connection.close()
    socket.destroy()
  }
}

/**
 * Opened here and not by the library: it would look the name up by itself, and in workerd the certificate of a server
 * that is called by its number is checked against the number.
 */
function openSocket({ host, port, security }: SmtpServer): net.Socket {
  if (security !== 'tls') return net.connect({ host, port })
  return tls.connect({ host, port, ...(net.isIP(host) === 0 ? { servername: host } : {}) })
}

async function untilConnected(socket: net.Socket, { security }: SmtpServer): Promise<void> {
  await new Promise<void>((resolve) => {
    socket.once(security === 'tls' ? 'secureConnect' : 'connect', () => resolve())
  })
}

async function handOver(
  connection: SMTPConnection,
  { from, to }: SmtpEnvelope,
  mime: Buffer,
  onHandOver: () => void,
): Promise<string> {
  const stream = Readable.from(announced(mime, onHandOver))
  return await new Promise<string>((resolve, reject) => {
    connection.send({ from, to: [to] }, stream, (error, sent) => {
      if (error) reject(error)
      else resolve(sent?.response ?? '')
    })
  })
}

/** The library reads the stream only after the server has said that it takes the mail. */
function* announced(mime: Buffer, onHandOver: () => void): Generator<Buffer> {
  onHandOver()
  yield mime
}

async function settle(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()))
  })
}

/** For the whole conversation: a server may also hang by saying a little now and then. */
function startDeadline(timeoutMs: number) {
  const { promise: passed, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The server took too long.')), timeoutMs)
  return { passed, stop: () => clearTimeout(timer) }
}
