import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { fetchFeed } from '../../src/feeds/fetch/fetch-feed.ts'
import { startLoopback } from './loopback.ts'
import { answerWith, RSS, read, readerOf } from './read-from-loopback.ts'

describe('limits', () => {
  it('end an answer that drips, after the deadline', async () => {
    const drip = (_request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('<'), 20)
      response.on('close', () => clearInterval(timer))
    }
    const { outcome } = await read(drip, { timeoutMs: 300 })
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: 'The site did not answer completely within 0.3 seconds.',
    })
  })

  it('end a site that never answers', async () => {
    const { outcome } = await read(() => {}, { timeoutMs: 200 })
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('0.2 seconds'),
    })
  })

  it('end an endless stream, and hang up', async () => {
    const flood = (_request: IncomingMessage, response: ServerResponse) => {
      const more = () => {
        while (!response.closed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      response.writeHead(200)
      more()
    }
    const { site, outcome } = await read(flood)
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'The feed is larger than 1024 kB.' })
    await vi.waitFor(() => expect(site.openCount()).toBe(0))
  })

  it.each([
    ['gzip', 'gzip', gzipSync],
    ['br', 'br', brotliCompressSync],
    ['deflate', 'deflate', deflateSync],
    ['deflate, bare', 'deflate', deflateRawSync],
  ])('count what a small answer unpacks to: %s', async (_name, encoding, pack) => {
    const bomb = pack(Buffer.alloc(50 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(60_000)
    const { outcome } = await read(answerWith(200, { 'content-encoding': encoding }, bomb))
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'The feed is larger than 1024 kB.' })
  })

  it.each([
    ['zstd, which fetch does not unpack', 'zstd', zstdCompressSync],
    ['gzip in gzip', 'gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
    ['a packed file', '', gzipSync],
  ])('refuse what is still packed: %s', async (_name, encoding, pack) => {
    const headers = encoding === '' ? {} : { 'content-encoding': encoding }
    for (const body of [Buffer.from(RSS), Buffer.alloc(50 * 1024 * 1024)]) {
      const { outcome } = await read(answerWith(200, { ...headers }, pack(body)))
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(/packed \((?:zstd|gzip)\)/),
      })
    }
  })
})

describe('without an answer', () => {
  it('a refused connection is a reason, not an exception', async () => {
    const site = await startLoopback(() => {})
    const closed = { ...site, origin: 'http://127.0.0.1:1' }
    const request = { url: `${closed.origin}/`, etag: null, lastModified: null }
    const outcome = await fetchFeed(request, readerOf(closed))
    expect(outcome).toHaveProperty('kind', 'failed')
  })

  it('a connection that breaks off is a reason, not an exception', async () => {
    const { outcome } = await read((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('<rss>', () => response.destroy())
    })
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('broke off') })
  })

  it('a body that does not unpack is a reason, not an exception', async () => {
    const { outcome } = await read(answerWith(200, { 'content-encoding': 'gzip' }, 'not gzip'))
    expect(outcome).toHaveProperty('kind', 'failed')
  })

  it('an address that the guard refuses is never asked', async () => {
    const site = await startLoopback(answerWith(200, {}, RSS))
    const request = {
      url: site.origin.replace('127.0.0.1', 'localhost'),
      etag: null,
      lastModified: null,
    }
    const outcome = await fetchFeed(request, readerOf(site))
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: 'localhost is not a public host name.',
    })
    expect(site.requests).toHaveLength(0)
  })
})
