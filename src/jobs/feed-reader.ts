import type { Reader } from '../feeds/fetch-feed.ts'
import type { Services } from '../services.ts'

/** How this service presents itself to publishers, and what it never reads: itself. */
export function feedReader({ config, fetch, now }: Services): Reader {
  return {
    fetch,
    now,
    userAgent: `ShortlistDigest/1.0 (+${config.baseUrl}/reader)`,
    ownHosts: [new URL(config.baseUrl).hostname],
    allowedOrigins: config.feedOrigins,
  }
}
