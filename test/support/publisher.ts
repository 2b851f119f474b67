import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listenOnLoopback } from '../../dev/loopback.ts'

export type Publisher = {
  origin: string
  /** Paths in the order in which they were asked for. */
  requests: string[]
  close(): Promise<void>
}

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A publisher on loopback. A path that it does not know answers 404. */
export async function startPublisher(pages: Readonly<Record<string, Answer>>): Promise<Publisher> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(path)
    const page = pages[path]
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'string') response.end(page)
    else page(request, response)
  })
  const { port, close } = await listenOnLoopback(server)
  return { origin: `http://127.0.0.1:${port}`, requests, close }
}

type Item = { title: string; url: string; summary?: string; publishedAt: Date }

export function writeRss(title: string, items: readonly Item[]): string {
  const entries = items.map(
    ({ title: heading, url, summary, publishedAt }) =>
      `<item><title>${heading}</title><link>${url}</link><description>${summary ?? ''}</description><pubDate>${publishedAt.toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://publisher.example/</link><description/>${entries.join('')}</channel></rss>`
}
