import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fetchFeed } from '../../src/feeds/fetch/fetch-feed.ts'
import { startLoopback } from './loopback.ts'
import { answerWith, RSS, read, readerOf } from './read-from-loopback.ts'

describe('a feed that answers', () => {
  it('is read with its validators, its hash and where it was', async () => {
    const headers = { etag: 'W/"a b"', 'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT' }
    const { site, outcome } = await read(answerWith(200, headers, RSS))
    expect(outcome).toEqual({
      kind: 'read',
      text: RSS,
      bodyHash: createHash('sha256').update(RSS).digest('hex'),
      etag: 'W/"a b"',
      lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT',
      finalUrl: `${site.origin}/feed`,
      movedTo: undefined,
      freshForSeconds: undefined,
    })
  })

  it('is asked politely: who we are, what we read, no cookie and no referrer', async () => {
    const { site } = await read(answerWith(200, { 'set-cookie': 'a=1' }, RSS))
    const headers = site.requests[0]?.headers
    expect(headers?.['user-agent']).toBe('ShortlistDigest/1.0 (+https://digest.example.com/about)')
    expect(headers?.accept).toMatch(/^application\/rss\+xml, application\/atom\+xml/)
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
    expect(headers).not.toHaveProperty('if-none-match')
  })

  it('is decoded by the charset of its header', async () => {
    const body = Uint8Array.from(RSS, (character) => character.charCodeAt(0))
    const { outcome } = await read(
      answerWith(200, { 'content-type': 'text/xml; charset=latin1' }, body),
    )
    expect(outcome).toMatchObject({ kind: 'read', text: RSS })
  })

  it.each([
    ['gzip', gzipSync(RSS)],
    ['br', brotliCompressSync(RSS)],
  ])('is unpacked from %s', async (encoding, body) => {
    const { outcome } = await read(answerWith(200, { 'content-encoding': encoding }, body))
    expect(outcome).toMatchObject({ kind: 'read', text: RSS })
  })

  it.each([
    ['max-age', { 'cache-control': 'public, max-age=7200' }, 7200],
    ['no-cache before max-age', { 'cache-control': 'no-cache, max-age=7200' }, undefined],
    [
      'Expires, by the clock of the site',
      { date: 'Tue, 01 Jan 2030 00:00:00 GMT', expires: 'Tue, 01 Jan 2030 02:00:00 GMT' },
      7200,
    ],
    ['Expires in the past', { date: 'Tue, 01 Jan 2030 00:00:00 GMT', expires: '0' }, undefined],
    ['an absurd max-age', { 'cache-control': 'max-age=9999999999' }, 30 * 24 * 3600],
  ])('says how long it stays fresh: %s', async (_name, headers, seconds) => {
    const { outcome } = await read(answerWith(200, headers, RSS))
    expect(outcome).toMatchObject({ kind: 'read', freshForSeconds: seconds })
  })

  it('may be read by a fetch that refuses to be a method', async () => {
    const site = await startLoopback(answerWith(200, {}, RSS))
    const strict = function (this: unknown, ...input: Parameters<typeof fetch>) {
      if (this !== undefined) throw new TypeError('Illegal invocation')
      return fetch(...input)
    }
    const request = { url: `${site.origin}/`, etag: null, lastModified: null }
    const outcome = await fetchFeed(request, { ...readerOf(site), fetch: strict })
    expect(outcome).toHaveProperty('kind', 'read')
  })
})

describe('validators', () => {
  const known = { etag: 'W/"2026 ü~"', lastModified: 'Sun, 22 Nov 2026 08:00:00 GMT' }

  it('go back to the site byte by byte', async () => {
    const { site, outcome } = await read(answerWith(304), known)
    expect(site.requests[0]?.headers['if-none-match']).toBe(known.etag)
    expect(site.requests[0]?.headers['if-modified-since']).toBe(known.lastModified)
    expect(outcome).toEqual({ kind: 'unchanged', ...known, freshForSeconds: undefined })
  })

  it('are replaced when the site changes them without changing the feed', async () => {
    const { outcome } = await read(
      answerWith(304, { etag: '"new"', 'cache-control': 'max-age=60' }),
      known,
    )
    expect(outcome).toEqual({
      kind: 'unchanged',
      etag: '"new"',
      lastModified: known.lastModified,
      freshForSeconds: 60,
    })
  })

  it('longer than 1,000 characters are not kept', async () => {
    const { outcome } = await read(answerWith(200, { etag: `"${'x'.repeat(1000)}"` }, RSS))
    expect(outcome).toMatchObject({ kind: 'read', etag: null })
  })

  it('with line breaks are not sent', async () => {
    const { site } = await read(answerWith(200, {}, RSS), {
      etag: '"a"\r\nx-evil: 1',
      lastModified: 'a\u0000b',
    })
    expect(site.requests[0]?.headers).not.toHaveProperty('if-none-match')
    expect(site.requests[0]?.headers).not.toHaveProperty('if-modified-since')
    expect(site.requests[0]?.headers).not.toHaveProperty('x-evil')
  })

  it('make no sense of a 304 that nobody asked for', async () => {
    const { outcome } = await read(answerWith(304))
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('304') })
  })
})

describe('a site that refuses', () => {
  it.each([
    [401, 'The site answered 401: it asks for a password.'],
    [403, 'The site answered 403: it may be blocking automated readers.'],
    [404, 'The site answered 404: there is nothing at this address.'],
    [418, 'The site answered 418.'],
    [429, 'The site answered 429: it asks to be read less often.'],
    [500, 'The site answered 500: it has a fault of its own.'],
    [503, 'The site answered 503: it has a fault of its own.'],
  ])('with %i is reported in words', async (status, reason) => {
    const { outcome } = await read(answerWith(status, {}, 'no'))
    expect(outcome).toEqual({ kind: 'failed', reason, retryAfterSeconds: undefined, status })
  })

  it('with 410 has ended the feed', async () => {
    const { outcome } = await read(answerWith(410))
    expect(outcome).toEqual({ kind: 'gone', reason: 'The site answered 410: the feed has ended.' })
  })

  it.each([
    ['seconds', '120', 120],
    ['a date', 'Mon, 23 Nov 2026 13:00:00 GMT', 3600],
    ['a date in the past', 'Mon, 23 Nov 2026 11:00:00 GMT', undefined],
    ['nonsense', 'later', undefined],
  ])('may say when to come back: %s', async (_name, value, seconds) => {
    const { outcome } = await read(answerWith(429, { 'retry-after': value }))
    expect(outcome).toMatchObject({ kind: 'failed', retryAfterSeconds: seconds })
  })

  it.each([
    ['by its header', 403, { 'cf-mitigated': 'challenge' }, 'Just a moment...'],
    ['by its header on 200', 200, { 'cf-mitigated': 'challenge' }, '<html>'],
    ['by its page', 503, {}, '<script>window._cf_chl_opt = {}</script>'],
    ['of another vendor', 403, {}, '<script src="https://geo.captcha-delivery.com/x.js"></script>'],
  ])('with a test for people is recognised %s', async (_name, status, headers, body) => {
    const { outcome } = await read(answerWith(status, headers, body))
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: `The site answered ${status} with a test for people: it blocks automated readers.`,
    })
  })
})
