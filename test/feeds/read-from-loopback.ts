import type { IncomingMessage, ServerResponse } from 'node:http'
import { type FeedRequest, fetchFeed, type Reader } from '../../src/feeds/fetch/fetch-feed.ts'
import { type Loopback, startLoopback } from './loopback.ts'

export const RSS = '<rss version="2.0"><channel><title>Zürich</title></channel></rss>'
const NOW = new Date('2026-11-23T12:00:00Z')

export const readerOf = (site: Loopback, timeoutMs = 5000): Reader => ({
  fetch,
  userAgent: 'ShortlistDigest/1.0 (+https://digest.example.com/about)',
  ownHosts: ['digest.example.com'],
  allowedOrigins: [site.origin],
  now: () => NOW,
  timeoutMs,
})

/** Serves `answer`, reads `path` from it, and gives the outcome with what the server saw. */
export async function read(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  {
    path = '/feed',
    timeoutMs = 5000,
    ...known
  }: Partial<FeedRequest> & { path?: string; timeoutMs?: number } = {},
) {
  const site = await startLoopback(answer)
  const request = { url: site.origin + path, etag: null, lastModified: null, ...known }
  return { site, outcome: await fetchFeed(request, readerOf(site, timeoutMs)) }
}

export const answerWith =
  (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = '') =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, headers).end(body)
  }
