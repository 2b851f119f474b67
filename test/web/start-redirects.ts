import type { ServerResponse } from 'node:http'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { DUE } from '../support/story.ts'

/** A feed behind as many redirects as are followed. */
export async function startRedirects(): Promise<Publisher> {
  const hops = [0, 1, 2, 3, 4].map((hop) => [
    `/hop${hop}`,
    (_: unknown, response: ServerResponse) => {
      response.writeHead(302, { location: hop === 4 ? '/feed' : `/hop${hop + 1}` }).end()
    },
  ])
  const item = { title: 'A story', url: 'https://a.example/1', publishedAt: DUE }
  return await startPublisher({
    ...Object.fromEntries(hops),
    '/feed': writeRss('Feed', [item]),
    '/their-site': '<meta property="og:site_name" content="Their Group">',
  })
}
