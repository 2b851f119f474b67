/** Each is a request to somebody else's site. */
const MAX_PROBES = 6
const AT_THE_ROOT = ['/feed/', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml', '/rss']

/** Where feeds usually are, below the page first and then at the root of its site, at most six addresses. */
export function wellKnownFeedsOf(pageUrl: string): string[] {
  const url = URL.parse(pageUrl)
  if (url === null) return []
  // "/blog/" and "/blog" are sections, "/blog/today.html" is a page of one.
  const section = url.pathname.replace(/\/[^/]*\.[^/]*$/, '').replace(/\/+$/, '')
  const below = section === '' ? [] : [`${section}/feed/`]
  return [...below, ...AT_THE_ROOT].slice(0, MAX_PROBES).map((path) => `${url.origin}${path}`)
}
