import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  checkSignature,
  isWebhookSecret,
  type SignedRequest,
} from '../../../src/core/mail/webhook-signature.ts'
import { fc } from '../../support/fast-check.ts'

// The example of https://docs.svix.com/receiving/verifying-payloads/how-manual
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const BODY = '{"test": 2432232314}'
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
const SECONDS = 1614265330
const NOW = new Date(SECONDS * 1000)

function request(special: Partial<Omit<SignedRequest, 'body'>> & { body?: string } = {}) {
  const { body = BODY, ...rest } = special
  return {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: String(SECONDS),
    signatures: SIGNATURE,
    ...rest,
    body: new TextEncoder().encode(body),
  }
}

const isGood = async (special: Parameters<typeof request>[0], now = NOW) =>
  (await checkSignature(SECRET, request(special), now)).ok

describe('a signed request', () => {
  test('is good when the provider signed these very bytes', async () => {
    expect(await isGood({})).toBe(true)
  })

  test('is good when one of several signatures fits: a secret is being changed', async () => {
    expect(await isGood({ signatures: `v1,AAAA v2,${SIGNATURE.slice(3)} ${SIGNATURE}` })).toBe(true)
  })

  test.each([
    ['another body', { body: '{"test": 2432232315}' }],
    ['the same JSON, written again', { body: JSON.stringify(JSON.parse(BODY)) }],
    ['another id', { id: 'msg_other' }],
    ['no id', { id: '' }],
    ['another time', { timestamp: String(SECONDS + 1) }],
    ['no time', { timestamp: '' }],
    ['a time that is none', { timestamp: `${SECONDS}.0` }],
    ['no signature', { signatures: '' }],
    ['a signature that is not base64', { signatures: 'v1,%%%' }],
    ['a signature of another kind', { signatures: SIGNATURE.replace('v1', 'v1a') }],
    ['a shortened signature', { signatures: SIGNATURE.slice(0, -4) }],
    [
      'the right one behind a hundred wrong ones',
      { signatures: `${'v1,AAAA '.repeat(100)}${SIGNATURE}` },
    ],
  ])('is refused with %s', async (_what, special) => {
    expect(await isGood(special)).toBe(false)
  })

  test.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])('that is %i seconds old is good: %s', async (seconds, good) => {
    expect(await isGood({}, new Date(NOW.getTime() + seconds * 1000))).toBe(good)
  })

  test('is good for any bytes, and no other bytes are', async () => {
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
    const bytes = fc.uint8Array({ maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (signed, sent) => {
        const hmac = createHmac('sha256', key).update(`id.${SECONDS}.`).update(signed)
        const signatures = `v1,${hmac.digest('base64')}`
        const head = { id: 'id', timestamp: String(SECONDS), signatures }
        const answer = await checkSignature(SECRET, { ...head, body: Uint8Array.from(sent) }, NOW)
        expect(answer.ok).toBe(Buffer.from(signed).equals(Buffer.from(sent)))
      }),
    )
  })
})

test.each([
  [SECRET, true],
  ['whsec_', false],
  ['whsec_c2hvcnQ=', false],
  [SECRET.slice(6), false],
  ['whsec_%%%', false],
])('%s is a secret of a webhook: %s', (secret, is) => {
  expect(isWebhookSecret(secret)).toBe(is)
})
