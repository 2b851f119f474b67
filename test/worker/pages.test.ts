import { env, exports } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import worker from '../../src/index.ts'
import { openDatabase } from '../../src/store/database/database.ts'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { TYPED_FORM } from '../support/typed-form.ts'
import { waitFor } from '../support/wait-for.ts'
import { emptyDatabase, ORIGIN } from './worker.ts'

// What Node cannot prove: that the pages live in the runtime of production, with its bindings.
const db = openDatabase(env.DATABASE_URL ?? '')

const formWith = (cookie: string): RequestInit => ({
  method: 'POST',
  headers: { origin: ORIGIN, cookie },
  body: new URLSearchParams(TYPED_FORM),
  redirect: 'manual',
})

describe('with nothing where the database should be', () => {
  const deserted = { ...env, DATABASE_URL: 'postgres://local:local@127.0.0.1:1/nowhere' }
  const ask = (path: string, init?: RequestInit) =>
    worker.fetch(new Request(`${ORIGIN}${path}`, init), deserted)

  test('/health answers', async () => {
    const answer = await ask('/health')
    expect([answer.status, await answer.text()]).toEqual([200, '{"status":"ok"}'])
  })

  test.each(['/', '/sign-in', '/check-mail', '/reader'])('%s is shown', async (path) => {
    expect((await ask(path)).status).toBe(200)
  })

  test('a page of a person says that it comes back', async () => {
    const answer = await ask('/today', { headers: { cookie: '__Host-session=somebody' } })
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('We cannot reach our database'),
    ])
  })

  test('a form is kept on the page', async () => {
    const answer = await ask('/shortlist', formWith(''))
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('value="Example Energy"'),
    ])
  })
})

describe('every answer', () => {
  test.each(['/', '/health', '/sign-in', '/today', '/runs', '/mailbox', '/no-such-page'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await exports.default.fetch(`${ORIGIN}${path}`, { redirect: 'manual' })
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; /),
        'strict-transport-security': expect.stringContaining('max-age=31536000'),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
      })
    },
  )

  test('is 404 where there is no page', async () => {
    expect((await exports.default.fetch(`${ORIGIN}/no-such-page`)).status).toBe(404)
  })
})

describe('a stranger with a shortlist', () => {
  beforeEach(() => emptyDatabase(db))

  test('sends the form and gets a mail by way of the queue', async () => {
    const sent = await exports.default.fetch(`${ORIGIN}/shortlist`, formWith(''))
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/check-mail'])
    const kept = await db.selectFrom('submission').select(['email', 'settled_at']).execute()
    expect(kept).toEqual([{ email: 'alex@example.com', settled_at: null }])
    const mail = await waitFor('the confirming mail', async () => (await listMailbox(db, 1))[0])
    expect(mail.text).toMatch(/http:\/\/localhost:8787\/confirm\/[0-9a-f]{64}/)
  })

  test('presses the button behind the link and is on Today', async () => {
    await exports.default.fetch(`${ORIGIN}/shortlist`, formWith(''))
    const mail = await waitFor('the confirming mail', async () => (await listMailbox(db, 1))[0])
    const [link = ''] = /http:\S+\/confirm\/[0-9a-f]{64}/.exec(mail.text) ?? []
    const nonce = cookieOf(await exports.default.fetch(link))
    const pressed = await exports.default.fetch(link, formWith(nonce))
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/today'])
    const headers = { cookie: cookieOf(pressed) }
    const today = await exports.default.fetch(`${ORIGIN}/today`, { headers })
    expect(await today.text()).toContain('Example Energy')
  })
})

function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
