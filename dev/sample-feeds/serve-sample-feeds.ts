import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { CatalogueFeed } from '../catalogue.ts'
import { listenOnLoopback } from '../loopback.ts'
import { SAMPLE_FEEDS } from './all-feeds.ts'
import { publishedItems } from './published-items.ts'
import { SAMPLE_PAGES } from './sample-employer.ts'
import type { SampleFeed } from './sample-feed.ts'
import { writeFeed } from './write-feed.ts'

export type SampleFeedServer = {
  /** For DEVELOPMENT_FEED_ORIGINS, separated by spaces. */
  origins: string
  /** The sample feeds, as a catalogue for the database. */
  catalogue: readonly CatalogueFeed[]
  close(): Promise<void>
}

/**
 * Serves the sample feeds on loopback, as publishers do: with validators, and dates relative to `openedAt`. Each has a
 * port of its own, for feeds of one host are read one after the other.
 */
export async function serveSampleFeeds(openedAt: Date, now: () => Date): Promise<SampleFeedServer> {
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const feed = SAMPLE_FEEDS.find(({ id }) => request.url === `/${id}`)
    const page = SAMPLE_PAGES[request.url ?? '']
    if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(page)
    else if (request.url === NEWSSTAND) response.end(newsstandPage())
    else if (feed === undefined) response.writeHead(404).end('There is no such sample feed.')
    else answer(request, response, feed, openedAt, now())
  }
  const publishers = await Promise.all(
    SAMPLE_FEEDS.map(async (feed) => {
      const { port, close } = await listenOnLoopback(createServer(serve))
      return { feed, origin: `http://127.0.0.1:${port}`, close }
    }),
  )
  return {
    origins: publishers.map(({ origin }) => origin).join(' '),
    catalogue: publishers.map(({ feed, origin }) => asCatalogueFeed(feed, origin)),
    close: async () => {
      await Promise.all(publishers.map(({ close }) => close()))
    },
  }
}

/** A page of a publisher with two feeds, to be added by its address. */
const NEWSSTAND = '/newsstand'

function newsstandPage(): string {
  const links = SAMPLE_FEEDS.slice(0, 2).map(
    ({ id, title }) =>
      `<link rel="alternate" type="application/rss+xml" title="${title}" href="/${id}">`,
  )
  return `<!doctype html><html lang="en"><head><title>Newsstand</title>${links.join('')}</head><body></body></html>`
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  feed: SampleFeed,
  openedAt: Date,
  now: Date,
): void {
  const { contentType, body } = writeFeed(feed, publishedItems(feed, openedAt, now))
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(200, { 'content-type': contentType, etag }).end(body)
}

function asCatalogueFeed(feed: SampleFeed, origin: string): CatalogueFeed {
  return {
    url: `${origin}/${feed.id}`,
    title: feed.title,
    site: feed.site,
    kind: feed.kind,
    lang: 'en',
    sectors: [feed.sector],
  }
}
