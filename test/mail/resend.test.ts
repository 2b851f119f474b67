import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { resendTransport } from '../../src/mail/resend.ts'
import { makeEmail } from './make.ts'

// A real server on loopback, reached by the real fetch: only the origin is rewritten.

type Answer = { status: number; body: string; headers?: Record<string, string> }
type Seen = { path: string; headers: IncomingHttpHeaders; body: string }

const ACCEPTED: Answer = { status: 200, body: '{"id":"re_49a3999c"}' }
const FROM = 'Shortlist Digest <drafts@digest.example>'
let answer: Answer | 'hang up' = ACCEPTED
let seen: Seen[] = []
let server: Server
let origin = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      seen.push({ path: `${request.method} ${request.url}`, headers: request.headers, body })
      if (answer === 'hang up') {
        response.destroy()
        return
      }
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers })
      response.end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

beforeEach(() => {
  seen = []
  answer = ACCEPTED
})

const fetchFromLoopback: typeof fetch = (input, init) => {
  const { origin: wanted, pathname } = new URL(String(input))
  if (wanted !== 'https://api.resend.com') throw new Error(`${wanted} is not Resend`)
  return fetch(origin + pathname, init)
}

const transport = resendTransport(fetchFromLoopback, 're_test', FROM)

describe('sending through Resend', () => {
  test('hands over the whole mail with its key', async () => {
    const delivery = await transport.send(makeEmail(), 'key-1')
    expect(delivery).toEqual({ kind: 'accepted', providerId: 're_49a3999c' })
    expect(seen).toHaveLength(1)
    expect(seen[0]?.path).toBe('POST /emails')
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer re_test',
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
      'user-agent': 'shortlist-digest/1.0',
    })
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      from: FROM,
      to: ['priya@candidate.example'],
      subject: 'Ready to send to Dana at Example Energy',
      text: 'Your note is ready. ✓',
      html: '<p>Your note is ready. ✓</p>',
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: [
        {
          filename: 'draft.eml',
          content_type: 'application/octet-stream',
          content: Buffer.from('X-Unsent: 1\r\n\r\nGrüße').toString('base64'),
        },
      ],
    })
  })

  test('sends the same bytes for the same mail, so that the key holds', async () => {
    await transport.send(makeEmail(), 'key-1')
    await transport.send(makeEmail(), 'key-1')
    expect(seen[0]?.body).toBe(seen[1]?.body)
  })

  test('says that it knows keys', () => {
    expect(transport.isKeyed).toBe(true)
  })
})

describe('what Resend answers', () => {
  const error = (name: string) => JSON.stringify({ statusCode: 0, name, message: 'No.' })

  test.each([
    [200, '{"id":"re_1"}', { kind: 'accepted', providerId: 're_1' }],
    [200, 'not JSON', { kind: 'accepted', providerId: '' }],
    [400, error('validation_error'), { kind: 'rejected' }],
    [413, '', { kind: 'rejected' }],
    [422, error('missing_required_field'), { kind: 'rejected' }],
    [401, error('missing_api_key'), { kind: 'retry', retryAfterSeconds: 3600 }],
    [403, error('invalid_api_key'), { kind: 'retry', retryAfterSeconds: 3600 }],
    [409, error('concurrent_idempotent_requests'), { kind: 'retry' }],
    [409, error('invalid_idempotent_request'), { kind: 'unknown' }],
    [
      429,
      error('rate_limit_exceeded'),
      { kind: 'retry', retryAfterSeconds: undefined, isTurnedAway: true },
    ],
    [429, error('daily_quota_exceeded'), { kind: 'retry', retryAfterSeconds: 3600 }],
    [500, error('application_error'), { kind: 'retry' }],
    [503, '<html>Busy</html>', { kind: 'retry' }],
    [302, '', { kind: 'retry' }],
  ])('%i %s', async (status, body, expected) => {
    answer = { status, body, headers: status === 302 ? { Location: '/elsewhere' } : {} }
    expect(await transport.send(makeEmail(), 'key-2')).toMatchObject(expected)
    expect(seen).toHaveLength(1)
  })

  test('with Retry-After is kept', async () => {
    answer = { status: 429, body: '{}', headers: { 'Retry-After': '7' } }
    const delivery = await transport.send(makeEmail(), 'key-3')
    expect(delivery).toMatchObject({ kind: 'retry', retryAfterSeconds: 7 })
  })

  test('at unreasonable length is shortened in the reason', async () => {
    answer = { status: 422, body: JSON.stringify({ name: 'x', message: 'y'.repeat(5000) }) }
    const delivery = await transport.send(makeEmail(), 'key-4')
    expect(delivery.kind === 'rejected' && delivery.reason.length).toBe(300)
  })

  test('is nothing: the connection breaks, and the key makes another try safe', async () => {
    answer = 'hang up'
    expect(await transport.send(makeEmail(), 'key-5')).toMatchObject({ kind: 'retry' })
  })

  test('is nothing for too long: the wait has an end', async () => {
    const signals: (AbortSignal | null | undefined)[] = []
    const neverAnswers: typeof fetch = (_, init) => {
      signals.push(init?.signal)
      return Promise.reject(new DOMException('The operation timed out.', 'TimeoutError'))
    }
    const slow = resendTransport(neverAnswers, 're_test', FROM)
    expect(await slow.send(makeEmail(), 'key-6')).toEqual({
      kind: 'retry',
      reason: 'Resend did not answer: TimeoutError: The operation timed out.',
      retryAfterSeconds: undefined,
    })
    expect(signals[0]).toBeInstanceOf(AbortSignal)
  })
})
