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
  ['dkim=pass header.d=example.com header.b="aB3/+d=="; dmarc=pass header.from=example.com'],
  [
    'dmarc=none; spf=pass (mx.cloudflare.net: domain of alex@example.com designates 1.2.3.4 as permitted sender) smtp.mailfrom=alex@example.com',
  ],
])('a mail is its sender’s when our own exchanger says: %s', async (results) => {
  expect(await originOf(`${OURS} ${results}`)).toBe('proven')
})

it.each([
  ['dmarc=fail header.from=example.com'],
  ['dmarc=fail; spf=pass smtp.mailfrom=alex@example.com'],
  ['dmarc=pass header.from=evil.example'],
  ['spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com ; y"@a.example; dmarc=fail'],
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
  ['dmarc=none; spf=pass smtp.mailfrom="x; dkim=pass header.d=example.com ; y"@evil.example'],
  ['spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com ; y"@evil.example; dmarc=none'],
  ['spf=pass (domain of x;dmarc=pass header.from=example.com ; y) smtp.mailfrom=y@evil.example'],
  [
    'spf=pass (of "x); dmarc=pass header.from=example.com ; (y"@evil.example) smtp.mailfrom=y@evil.example',
  ],
  ['dmarc=none; spf=pass smtp.mailfrom=x;dkim=pass\u00a0header.d=example.com'],
  ['dmarc=pass header.from=example.com; dmarc=none'],
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

it.each([
  ['From: alex@example.com', 'From: eve@example.com'],
  ['From: eve@example.com', 'From: alex@example.com'],
  ['From: alex@example.com, eve@example.com'],
  ['From: eve@example.com, alex@example.com'],
  ['From: both: alex@example.com, eve@example.com;'],
])('a mail that names several senders is nobody’s: %s %s', async (...headers) => {
  const raw = await new Blob([
    [...headers, 'Subject: Re: Ready', '', 'skip'].join('\r\n'),
  ]).arrayBuffer()
  expect((await readInboundMail(raw)).from).toBe('')
})

it.each([
  ['From: "alex@example.com" <eve@example.com>'],
  ['From: =?utf-8?q?=3Calex=40example.com=3E=2C?= <eve@example.com>'],
  ['From: "x\\" <alex@example.com>, \\"" <eve@example.com>'],
])('a mail is not from whom its name only speaks of: %s', async (header) => {
  const raw = await new Blob([
    [header, 'Subject: Re: Ready', '', 'skip'].join('\r\n'),
  ]).arrayBuffer()
  expect((await readInboundMail(raw)).from).toBe('eve@example.com')
})
