import { describe, expect, test } from 'vitest'
import { cloudflareTransport, type EmailSender } from '../../src/mail/cloudflare.ts'
import { makeEmail } from './make.ts'

const FROM = 'Shortlist Digest <drafts@digest.example>'

describe('sending through Cloudflare', () => {
  test('hands over the whole mail, the sender by name and address', async () => {
    const { binding, sent } = makeBinding()
    const delivery = await cloudflareTransport(binding, FROM).send(makeEmail(), 'key-1')
    expect(delivery).toEqual({ kind: 'accepted', providerId: '<1@digest.example>' })
    expect(sent).toEqual([
      {
        from: { email: 'drafts@digest.example', name: 'Shortlist Digest' },
        to: 'priya@candidate.example',
        subject: 'Ready to send to Dana at Example Energy',
        text: 'Your note is ready. ✓',
        html: '<p>Your note is ready. ✓</p>',
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: [
          {
            filename: 'draft.eml',
            type: 'application/octet-stream',
            disposition: 'attachment',
            content: Buffer.from('X-Unsent: 1\r\n\r\nGrüße').toString('base64'),
          },
        ],
      },
    ])
  })

  test.each([
    ['drafts@digest.example', 'drafts@digest.example'],
    ['<drafts@digest.example>', 'drafts@digest.example'],
    ['"Digest, Shortlist" <d@x.example>', { email: 'd@x.example', name: 'Digest, Shortlist' }],
  ])('takes the sender %j', async (from, expected) => {
    const { binding, sent } = makeBinding()
    await cloudflareTransport(binding, from).send(makeEmail(), 'key-1')
    expect(sent[0]?.from).toEqual(expected)
  })

  test('says that it knows no keys', () => {
    expect(cloudflareTransport(makeBinding().binding, FROM).isKeyed).toBe(false)
  })
})

describe('what Cloudflare answers', () => {
  test.each([
    ['E_RECIPIENT_SUPPRESSED', { kind: 'suppressed' }],
    ['E_VALIDATION_ERROR', { kind: 'rejected' }],
    ['E_HEADER_NOT_ALLOWED', { kind: 'rejected' }],
    ['E_RECIPIENT_NOT_ALLOWED', { kind: 'rejected' }],
    ['E_CONTENT_TOO_LARGE', { kind: 'rejected' }],
    ['E_DELIVERY_FAILED', { kind: 'rejected' }],
    ['E_RATE_LIMIT_EXCEEDED', { kind: 'retry', retryAfterSeconds: 60, isTurnedAway: true }],
    ['E_DAILY_LIMIT_EXCEEDED', { kind: 'retry', retryAfterSeconds: 3600 }],
    ['E_SENDER_NOT_VERIFIED', { kind: 'retry', retryAfterSeconds: 3600 }],
    ['E_INTERNAL_SERVER_ERROR', { kind: 'unknown' }],
    ['E_SOMETHING_NEW', { kind: 'unknown' }],
  ])('%s', async (code, expected) => {
    const { binding } = makeBinding(Object.assign(new Error('No.'), { code }))
    const delivery = await cloudflareTransport(binding, FROM).send(makeEmail(), 'key-1')
    expect(delivery).toMatchObject(expected)
    expect(delivery).toMatchObject({ reason: `Cloudflare answered ${code} No.` })
  })

  test.each([new Error('Network connection lost.'), 'a text', undefined])(
    'without a code (%s) means that nobody knows',
    async (thrown) => {
      const { binding } = makeBinding(thrown ?? null)
      const delivery = await cloudflareTransport(binding, FROM).send(makeEmail(), 'key-1')
      expect(delivery.kind).toBe('unknown')
    },
  )
})

/** An object at the boundary of the runtime: it takes what the binding takes and fails as the binding fails. */
function makeBinding(failure?: unknown) {
  const sent: Parameters<EmailSender['send']>[0][] = []
  const binding: EmailSender = {
    async send(message) {
      if (failure !== undefined) throw failure
      sent.push(message)
      return { messageId: `<${sent.length}@digest.example>` }
    },
  }
  return { binding, sent }
}
