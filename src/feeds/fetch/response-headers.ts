import { parseFeedDate } from '../parse/feed-date.ts'

const MAX_VALIDATOR_LENGTH = 1000
const MAX_DELAY_SECONDS = 30 * 24 * 3600

/** What proves to the site that we know its latest version. Sent back byte by byte. */
export type Validators = { etag: string | null; lastModified: string | null }

export function readValidators(headers: Headers): Validators {
  return {
    etag: safeValidator(headers.get('etag')),
    lastModified: safeValidator(headers.get('last-modified')),
  }
}

/** Null for one that is too long to keep or that could break out of its header line. */
export function safeValidator(value: string | null): string | null {
  if (value === null || value.length > MAX_VALIDATOR_LENGTH) return null
  return /^[\x20-\x7e\x80-\xff]+$/.test(value) ? value : null
}

/** Retry-After, which comes as seconds or as a date. */
export function retryAfterSeconds(headers: Headers, now: Date): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,10}$/.test(value)) return Math.min(Number(value), MAX_DELAY_SECONDS)
  return secondsBetween(now, parseFeedDate(value))
}

/** How long the site calls its answer fresh, by Cache-Control or by Expires. Undefined: it does not say, or not at all. */
export function freshForSeconds(headers: Headers, now: Date): number | undefined {
  const cacheControl = (headers.get('cache-control') ?? '').toLowerCase()
  if (/\bno-(?:cache|store)\b/.test(cacheControl)) return undefined
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(cacheControl)?.[1]
  if (maxAge !== undefined) return Math.min(Number(maxAge), MAX_DELAY_SECONDS) || undefined
  // The site's own clock, where it tells it, cancels out how wrong that clock is.
  const sentAt = parseFeedDate(headers.get('date') ?? '') ?? now
  return secondsBetween(sentAt, parseFeedDate(headers.get('expires') ?? ''))
}

function secondsBetween(from: Date, to: Date | undefined): number | undefined {
  if (to === undefined || to <= from) return undefined
  return Math.min(Math.ceil((to.getTime() - from.getTime()) / 1000), MAX_DELAY_SECONDS)
}
