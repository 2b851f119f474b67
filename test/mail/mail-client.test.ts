import { describe, expect, test } from 'vitest'
import type { MailClient } from '../../src/core/draft/mail-client.ts'
import { renderDigestMail } from '../../src/mail/digest-mail.ts'
import { makeDigestMail } from './make.ts'

const MAIL = makeDigestMail()

describe('the mail program of choice', () => {
  const buttons = (mailClient: MailClient | '') => {
    const { html } = renderDigestMail({ ...MAIL, mailClient })
    return [...html.matchAll(/<a\b[^>]*href="(mailto:|https:\/\/[^/"]+)/g)].map(([, to]) => to)
  }

  test('has the first button', () => {
    expect(buttons('').slice(0, 3)).toEqual([
      'mailto:',
      'https://mail.google.com',
      'https://outlook.office.com',
    ])
    expect(buttons('outlook-com').slice(0, 2)).toEqual(['https://outlook.live.com', 'mailto:'])
  })

  test('needs no button when it is the file, which is attached', () => {
    expect(buttons('file')).toEqual(buttons(''))
  })
})
