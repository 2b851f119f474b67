import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { Bindings } from '../../src/bindings.ts'
import worker from '../../src/index.ts'
import { ORIGIN } from './worker.ts'

const SMTP = {
  MAIL_TRANSPORT: 'smtp',
  SMTP_HOST: 'mail.example.com',
  SMTP_PORT: '465',
  SMTP_SECURITY: 'tls',
  SMTP_USER: '',
  SMTP_PASSWORD: '',
} as const

const WRONG: readonly (readonly [Partial<Bindings>, string])[] = [
  [{ BASE_URL: '' }, 'BASE_URL is not set'],
  [{ DATABASE_URL: '' }, 'DATABASE_URL is not set'],
  [{ DATABASE_URL: 'secret-nonsense' }, 'DATABASE_URL must be a postgres:// address'],
  [{ TOKEN_SECRET: 'secret-but-short' }, 'TOKEN_SECRET must have at least 32 characters'],
  [{ MAIL_TRANSPORT: 'resend', RESEND_API_KEY: '' }, 'RESEND_API_KEY is not set'],
  [
    { MAIL_TRANSPORT: 'secret-pigeon' },
    'MAIL_TRANSPORT must be cloudflare, resend, smtp or mailbox',
  ],
  [{ ...SMTP, SMTP_HOST: '' }, 'SMTP_HOST must be the name of a mail server'],
  [{ ...SMTP, SMTP_PORT: 'secret' }, 'SMTP_PORT must be a port'],
  [{ ...SMTP, SMTP_PORT: '25' }, 'SMTP_PORT must not be 25'],
  [{ ...SMTP, SMTP_SECURITY: 'secret' }, 'SMTP_SECURITY must be tls or starttls'],
  [{ ...SMTP, SMTP_PASSWORD: 'secret' }, 'SMTP_USER and SMTP_PASSWORD belong together'],
  [
    { ...SMTP, SMTP_SECURITY: 'none', ENVIRONMENT: 'production' },
    'SMTP_SECURITY none is for development only',
  ],
  [{ ENVIRONMENT: 'production' }, 'MAIL_TRANSPORT mailbox is for development only'],
]

describe('a wrong value in the configuration', () => {
  test.each(WRONG)('%o is named on every page, and no value is shown', async (special, reason) => {
    const bindings: Bindings = { ...env, ...special }
    for (const path of ['/', '/health']) {
      const answer = await worker.fetch(new Request(`${ORIGIN}${path}`), bindings)
      const text = await answer.text()
      expect([answer.status, text]).toEqual([500, expect.stringContaining(reason)])
      for (const value of [bindings.TOKEN_SECRET, bindings.DATABASE_URL, 'secret']) {
        if (value) expect(text).not.toContain(value)
      }
    }
  })

  test('fails the cron and the queue, so that the platform shows and repeats them', async () => {
    const bindings: Bindings = { ...env, BASE_URL: '' }
    await expect(worker.scheduled({ scheduledTime: 0 }, bindings)).rejects.toThrow(
      'BASE_URL is not set',
    )
    await expect(worker.queue({ messages: [] }, bindings)).rejects.toThrow('BASE_URL is not set')
  })
})
