import { expect, it } from 'vitest'
import { readInboundMail } from '../../src/mail/inbound.ts'

async function textOf(type: string, ...body: string[]): Promise<string> {
  const lines = ['From: Alex Kim <alex@example.com>', `Content-Type: ${type}`, '', ...body]
  return (await readInboundMail(await new Blob([lines.join('\r\n')]).arrayBuffer())).text
}

const STYLES = `<style>${'p.MsoNormal { margin: 0 }\n'.repeat(600)}</style>`

it.each([
  ['plain', 'text/plain', ['sent', '', '> Ready to send'], 'sent'],
  ['only HTML', 'text/html', ['<div>later 3d&nbsp;</div><div>On Tuesday</div>'], 'later 3d '],
  [
    'HTML below pages of styles, as Outlook writes it',
    'text/html',
    [`<html><head><title>Re</title>${STYLES}</head><body lang="EN"><p>sent</p></body></html>`],
    'sent',
  ],
  [
    'HTML beside a text part without a text',
    'multipart/alternative; boundary=b',
    [
      '--b',
      'Content-Type: text/plain',
      '',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>skip</p>',
      '--b--',
    ],
    'skip',
  ],
])('an answer in %s begins with what was written', async (_form, type, body, first) => {
  expect((await textOf(type, ...body)).split('\n')[0]).toBe(first)
})
