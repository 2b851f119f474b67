import { expect, it } from 'vitest'
import { readInboundMail } from '../../src/mail/inbound.ts'

const OURS = 'mx.cloudflare.net;'

async function originOf(...results: string[]): Promise<string> {
  const headers = results.map((result) => `Authentication-Results: ${result}`)
  const lines = [...headers, 'From: Alex Kim <alex@example.com>', 'Subject: Re: Ready', '', 'skip']
  const raw = await new Blob([lines.join('\r\n')]).arrayBuffer()
  return (await readInboundMail(raw)).origin
}

// The first one as Cloudflare's mail exchanger writes it for a mail from a large provider.
it.each([
  [
    'dkim=pass header.d=example.com header.s=2025 header.b=L6; dmarc=pass header.from=example.com policy.dmarc=none; spf=none (no SPF records found) smtp.helo=mail.example.com',
  ],
  ['dmarc=none; dkim=pass header.d=example.com header.s=one'],
  ['dmarc=none; spf=pass smtp.mailfrom=alex@example.com'],
])('a mail is its sender’s when our own exchanger says: %s', async (results) => {
  expect(await originOf(`${OURS} ${results}`)).toBe('proven')
})

it.each([
  ['dmarc=fail header.from=example.com'],
  ['dmarc=fail; spf=pass smtp.mailfrom=alex@example.com'],
  ['dmarc=pass header.from=evil.example'],
])('a mail is forged when it says: %s', async (results) => {
  expect(await originOf(`${OURS} ${results}`)).toBe('forged')
})

it.each([
  ['dmarc=none; spf=pass smtp.mailfrom=x@evil.example'],
  ['dmarc=none; spf=pass smtp.mailfrom=alex@example.com.evil.example'],
  ['dmarc=none; spf=pass smtp.helo=x@example.com'],
  ['dkim=pass header.d=example.com.evil'],
  ['dkim=fail header.d=example.com'],
  ['dmarc=temperror'],
  [''],
])('nobody can tell when it says: %s', async (results) => {
  expect(await originOf(`${OURS} ${results}`)).toBe('unproven')
})

it('believes nothing that a mail brought along, below the true result or without one', async () => {
  const pass = 'dmarc=pass header.from=example.com'
  expect(await originOf(`${OURS} dmarc=fail`, `${OURS} ${pass}`)).toBe('forged')
  expect(await originOf(`mx.other.example; ${pass}`)).toBe('unproven')
  expect(await originOf(`mx.other.example; ${pass}`, `${OURS} ${pass}`)).toBe('unproven')
  expect(await originOf()).toBe('unproven')
})
