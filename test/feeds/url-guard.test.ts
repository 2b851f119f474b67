import { describe, expect, it } from 'vitest'
import { guardUrl } from '../../src/feeds/fetch/url-guard.ts'
import { fc } from '../support/fast-check.ts'
import { REFUSED } from './refused-urls.ts'

const policy = { ownHosts: ['digest.example.com'], allowedOrigins: ['http://127.0.0.1:8790'] }

const reasonFor = (url: string) => {
  const result = guardUrl(url, policy)
  return result.ok ? `let through as ${result.value.href}` : result.reason
}

describe.each(REFUSED)('refused: %s', (_group, reason, urls) => {
  it.each(urls)('%j', (url) => {
    expect(reasonFor(url)).toMatch(reason)
  })
})

it('has more than 100 variants in the table above', () => {
  expect(new Set(REFUSED.flatMap(([, , urls]) => urls)).size).toBeGreaterThan(100)
})

it.each([
  ['https://example.com/feed.xml', 'https://example.com/feed.xml'],
  ['http://example.com:8080/rss?x=1#top', 'http://example.com:8080/rss?x=1'],
  ['https://example.com:8443/', 'https://example.com:8443/'],
  ['http://example.com:443/', 'http://example.com:443/'],
  ['https://example.com./feed', 'https://example.com/feed'],
  ['https://bücher.example.com/', 'https://xn--bcher-kva.example.com/'],
  ['http://8.8.8.8/feed', 'http://8.8.8.8/feed'],
  ['http://[2606:4700::1111]/feed', 'http://[2606:4700::1111]/feed'],
  ['https://local.example.com/', 'https://local.example.com/'],
  ['https://notlocalhost.com/', 'https://notlocalhost.com/'],
])('lets %s through', (url, href) => {
  expect(guardUrl(url, policy)).toMatchObject({ ok: true, value: { href } })
})

it('lets exactly the allowed origins of development through', () => {
  expect(guardUrl('http://127.0.0.1:8790/a.xml', policy).ok).toBe(true)
  for (const near of [
    'http://127.0.0.1:8791/',
    'https://127.0.0.1:8790/',
    'http://localhost:8790/',
  ]) {
    expect(guardUrl(near, policy).ok).toBe(false)
  }
})

it('refuses an address of more than 2,000 characters', () => {
  expect(reasonFor(`https://example.com/${'a'.repeat(2000)}`)).toMatch(/longer than 2,000/)
  // Written out it is nine times as long, and no database keeps that as a key.
  expect(reasonFor(`https://example.com/${'網'.repeat(300)}`)).toMatch(/longer than 2,000/)
})

const octet = fc.integer({ min: 0, max: 255 })
const privateAddress = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127, 224, 239, 240, 255), octet, octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  fc.tuple(fc.constant(198), fc.constantFrom(18, 19), octet, octet),
)
const hex = (value: number) => value.toString(16)
const spellings = ([a, b, c, d]: readonly [number, number, number, number]) => {
  const whole = ((a * 256 + b) * 256 + c) * 256 + d
  const high = hex(a * 256 + b)
  const low = hex(c * 256 + d)
  return [
    `${a}.${b}.${c}.${d}`,
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${whole}`,
    `0x${hex(whole)}`,
    `0${whole.toString(8)}`,
    [a, b, c, d].map((part) => `0x${hex(part)}`).join('.'),
    [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.'),
    `${a}.${b}.${c}.${d}.`,
    `[::ffff:${a}.${b}.${c}.${d}]`,
    `[::${high}:${low}]`,
    `[64:ff9b::${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
    `[::ffff:0:${high}:${low}]`,
  ]
}

it('refuses every special IPv4 address in every spelling', () => {
  fc.assert(
    fc.property(privateAddress, (address) => {
      for (const host of spellings(address)) {
        expect(guardUrl(`http://${host}/`, policy), host).toMatchObject({ ok: false })
      }
    }),
  )
})

it('refuses every IPv6 address outside the range that is routed', () => {
  const group = fc.integer({ min: 0, max: 0xffff })
  const outside = group.filter((first) => first >> 13 !== 1)
  fc.assert(
    fc.property(outside, fc.array(group, { minLength: 7, maxLength: 7 }), (first, rest) => {
      const host = [first, ...rest].map(hex).join(':')
      expect(guardUrl(`http://[${host}]/`, policy)).toMatchObject({ ok: false })
    }),
  )
})

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
      expect(guardUrl(text, policy)).toHaveProperty('ok')
    }),
  )
})

it('still knows what is no address after thousands of them', () => {
  for (let number = 0; number < 30_000; number += 1) guardUrl(`https://ß${number}.example/`, policy)
  expect(reasonFor('https://aß\u00a0')).toMatch(/not a complete web address/)
})
