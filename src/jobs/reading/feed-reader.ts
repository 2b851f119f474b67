import type { Reader } from '../../feeds/fetch/fetch-feed.ts'
import type { Services } from '../../services.ts'

const VERSION = '1.0'

/** How this service presents itself to publishers, and what it never reads: itself. */
export function feedReader({ config, fetch, now }: Services, subscriberCount: number): Reader {
  const subscribers = subscriberCount === 1 ? '1 subscriber' : `${subscriberCount} subscribers`
  return {
    fetch,
    now,
    userAgent: `ShortlistDigest/${VERSION} (+${config.baseUrl}/bot; ${subscribers})`,
    ownHosts: [new URL(config.baseUrl).hostname],
    allowedOrigins: config.feedOrigins,
  }
}
