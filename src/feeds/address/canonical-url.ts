import { throughRedirectors } from './redirecting-links.ts'
import {
  FEED_MARKERS,
  FEED_VALUES,
  TRACKING_NAMES,
  TRACKING_PREFIXES,
} from './tracking-parameters.ts'

const MAX_URL_LENGTH = 2000
const trackingNames = new Set(TRACKING_NAMES)
const feedMarkers = new Set(FEED_MARKERS)
const feedValues = new Set(FEED_VALUES)

/**
 * The one form of an article's address: a web address without fragment and tracking parameters, and not of an
 * aggregator in between.
 */
export function canonicalUrl(text: string, base: string): string | undefined {
  const given = webUrl(text, base)
  const url = given && throughRedirectors(given)
  if (url === undefined) return undefined
  // Setting a part writes the whole address anew, and most have nothing to take away.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  if (url.href.includes('#')) url.hash = ''
  if (url.href.includes('?')) url.search = withoutTracking(url.search)
  return url.href.length > MAX_URL_LENGTH ? undefined : url.href
}

/**
 * An absolute http(s) address. Undefined for what must not become a link: other schemes such as javascript:,
 * and addresses with a user name, which deceive readers about the host.
 */
export function webUrl(text: string, base: string): URL | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > MAX_URL_LENGTH) return undefined
  const url = URL.parse(trimmed, base)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  return url.username === '' && url.password === '' ? url : undefined
}

// The rest keeps its spelling and order: some sites answer differently when a parameter is encoded anew.
function withoutTracking(search: string): string {
  const parameters = search.slice(1).split('&')
  const rest = parameters.filter((parameter) => parameter !== '' && !isTracking(parameter))
  // With its own question mark: a setter takes the first one away, and the rest may begin with another.
  return rest.length === 0 ? '' : `?${rest.join('&')}`
}

function isTracking(parameter: string): boolean {
  // Publishers that encode twice leave "amp;" before the name.
  const [name = '', value = ''] = parameter
    .toLowerCase()
    .replace(/^(?:amp;)+/, '')
    .split('=')
  if (trackingNames.has(name)) return true
  if (TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix))) return true
  if (name === 'rss') return value === '1' || value === 'true'
  return feedMarkers.has(name) && (feedValues.has(value) || value.startsWith('rss_'))
}
