import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { fetchFeed } from '../../src/feeds/fetch/fetch-feed.ts'
import { startLoopback } from './loopback.ts'
import { answerWith, RSS, read, readerOf } from './read-from-loopback.ts'

describe('redirects', () => {
  /** Each path answers with its status and location; every other path is the feed. */
  const hops =
    (locations: Readonly<Record<string, readonly [number, string]>>) =>
    (request: IncomingMessage, response: ServerResponse) => {
      const [status, location] = locations[request.url ?? ''] ?? [200, undefined]
      response.writeHead(status, location === undefined ? {} : { location }).end(RSS)
    }

  it('that are permanent tell where the feed has moved', async () => {
    const { site, outcome } = await read(hops({ '/feed': [301, '/a'], '/a': [308, '/b?x=1'] }))
    const url = `${site.origin}/b?x=1`
    expect(outcome).toMatchObject({ kind: 'read', finalUrl: url, movedTo: url })
  })

  it('move no feed that has a password, which its new address would not have', async () => {
    const asked: unknown[] = []
    const site = await startLoopback((request, response) => {
      asked.push([request.url, request.headers.authorization])
      hops({ '/feed': [301, '/a'] })(request, response)
    })
    const url = `${site.origin.replace('//', '//alex:secret@')}/feed`
    const outcome = await fetchFeed({ url, etag: null, lastModified: null }, readerOf(site))
    expect(outcome).toMatchObject({ kind: 'read', movedTo: undefined })
    const basic = `Basic ${btoa('alex:secret')}`
    expect(asked).toEqual([
      ['/feed', basic],
      ['/a', basic],
    ])
  })

  it('to a part of a page lead to the page', async () => {
    const { site, outcome } = await read(hops({ '/feed': [301, '/a#part'] }))
    expect(outcome).toMatchObject({ movedTo: `${site.origin}/a`, finalUrl: `${site.origin}/a` })
  })

  it('that are temporary move nothing', async () => {
    const { site, outcome } = await read(hops({ '/feed': [302, '/a'], '/a': [301, '/b'] }))
    expect(outcome).toMatchObject({
      kind: 'read',
      finalUrl: `${site.origin}/b`,
      movedTo: undefined,
    })
  })

  it('that are permanent and then temporary move the feed half way', async () => {
    const { site, outcome } = await read(hops({ '/feed': [301, '/a'], '/a': [307, '/b'] }))
    expect(outcome).toMatchObject({ finalUrl: `${site.origin}/b`, movedTo: `${site.origin}/a` })
  })

  it('are followed five times', async () => {
    const chain = {
      '/1': [302, '/2'],
      '/2': [302, '/3'],
      '/3': [302, '/4'],
      '/4': [302, '/5'],
    } as const
    const { outcome } = await read(hops({ ...chain, '/feed': [302, '/1'] }))
    expect(outcome).toHaveProperty('kind', 'read')
    const longer = await read(hops({ ...chain, '/feed': [302, '/1'], '/5': [302, '/6'] }))
    expect(longer.outcome).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('more than 5'),
    })
  })

  it('in a circle end', async () => {
    const { site, outcome } = await read(hops({ '/feed': [302, '/feed'] }))
    expect(outcome).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('more than 5'),
    })
    expect(site.requests).toHaveLength(6)
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data/', /not a public internet address/],
    ['http://[::ffff:127.0.0.1]/', /not a public internet address/],
    ['http://2130706433/', /not a public internet address/],
    ['http://localhost/', /not a public host name/],
    ['//user:word@example.com/', /user name or a password/],
    ['data:text/xml,<rss/>', /begin with http/],
    ['file:///etc/passwd', /begin with http/],
    ['https://digest.example.com/feed', /own pages/],
    ['http://', /makes no sense/],
  ])('do not lead to %s', async (location, reason) => {
    const { site, outcome } = await read(hops({ '/feed': [302, location] }))
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) })
    expect(site.requests).toHaveLength(1)
  })

  it('without an address are an error', async () => {
    const { outcome } = await read(answerWith(302))
    expect(outcome).toHaveProperty('kind', 'failed')
  })
})
