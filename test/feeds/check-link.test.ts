import { expect, it } from 'vitest'
import { checkLink } from '../../src/feeds/fetch/check-link.ts'
import type { Reader } from '../../src/feeds/fetch/fetch-feed.ts'
import { startPublisher } from '../support/publisher.ts'

type Pages = Parameters<typeof startPublisher>[0]
type Page = Exclude<Pages[string], string | undefined>

const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (_request, response) => {
    response.writeHead(code, headers).end()
  }

async function look(path: string, pages: Pages) {
  const publisher = await startPublisher(pages)
  const methods: string[] = []
  const reader: Reader = {
    fetch: (input, init) => {
      methods.push(init?.method ?? 'GET')
      return fetch(input, init)
    },
    userAgent: 'ShortlistDigest/1.0',
    now: () => new Date('2026-03-10T09:00:00Z'),
    ownHosts: [],
    allowedOrigins: [publisher.origin],
    timeoutMs: 400,
  }
  try {
    return { state: await checkLink(`${publisher.origin}${path}`, reader), methods }
  } finally {
    await publisher.close()
  }
}

it('a page that is there works, by one HEAD', async () => {
  expect(await look('/a', { '/a': 'Here.' })).toEqual({ state: 'works', methods: ['HEAD'] })
})

it.each([
  [404, 'dead'],
  [410, 'dead'],
  [401, 'closed'],
  [402, 'closed'],
  [403, 'closed'],
  [500, 'silent'],
  [503, 'silent'],
])('a page that answers %i is %s, after a GET was tried too', async (code, state) => {
  expect(await look('/a', { '/a': status(code) })).toEqual({ state, methods: ['HEAD', 'GET'] })
})

it('a site that does not know HEAD is asked with GET', async () => {
  const page: Page = (request, response) => {
    response.writeHead(request.method === 'HEAD' ? 404 : 200).end()
  }
  expect((await look('/a', { '/a': page })).state).toBe('works')
})

it('a page that has moved is looked at where it is', async () => {
  const pages = { '/a': status(301, { location: '/b' }), '/b': 'Here.' }
  expect((await look('/a', pages)).state).toBe('works')
  expect((await look('/a', { '/a': status(301, { location: '/b' }) })).state).toBe('dead')
})

it('nothing is said of a place where we do not go, or of a site that asks for patience', async () => {
  const inside = status(302, { location: 'http://169.254.169.254/' })
  expect((await look('/a', { '/a': inside })).state).toBe('unchecked')
  expect((await look('/a', { '/a': status(429) })).state).toBe('unchecked')
})

it('a site that never answers is silent', async () => {
  expect((await look('/a', { '/a': () => undefined })).state).toBe('silent')
})
