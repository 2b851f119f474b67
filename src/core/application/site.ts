/** Hosts that give room to anybody, each a page: none there, or under it, is the host's own. */
const SHARED_HOSTS = new Set(
  `linkedin.com facebook.com instagram.com x.com twitter.com youtube.com github.com google.com wikipedia.org
  crunchbase.com glassdoor.com indeed.com greenhouse.io lever.co ashbyhq.com smartrecruiters.com workable.com
  welcometothejungle.com stepstone.de xing.com`.split(/\s+/),
)
/** Hosts that give anybody a host of their own under it. */
const LETTING_HOSTS = new Set(
  `github.io gitlab.io medium.com substack.com wordpress.com blogspot.com notion.site webflow.io wixsite.com
  squarespace.com myshopify.com netlify.app vercel.app myworkdayjobs.com bamboohr.com recruitee.com teamtailor.com
  personio.de personio.com`.split(/\s+/),
)
/** Endings of two labels: "acme.co.uk", "acme.or.jp", "leeds.nhs.uk", "acme.uk.com". */
const DOUBLE_ENDING =
  /\.(?:(?:co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv|gv|nhs|ltd|plc)\.[a-z]{2}|(?:uk|us|eu|de|br)\.com)$/

/** As nearly all addresses begin. A host that ends in a figure may be an address of another kind. */
const PLAIN_HOST = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/
const EMPTY_LABEL = /(?:^|\.)(?:\.|$)/

/** The host of an address, without www; the address may come without a scheme. Undefined when there is none. */
export function siteHost(address: string): string | undefined {
  const text = address.trim()
  if (text === '') return undefined
  if (PLAIN_HOST.test(text) && !text.includes('xn--')) return named(plainHost(text))
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)
  // The names of other schemes may hold anything.
  return url !== null && /^https?:$/.test(url.protocol) ? named(url.hostname) : undefined
}

function plainHost(address: string): string {
  const start = address.indexOf('//') + 2
  let end = start
  while (end < address.length && !'/?#'.includes(address.charAt(end))) end++
  return address.slice(start, end)
}

/** Without what says nothing, so that the host of a host is the host itself. */
function named(hostname: string): string | undefined {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname
  const bare = host.startsWith('www.') ? host.replace(/^(?:www\.)+/, '') : host
  return bare.includes('.') && !EMPTY_LABEL.test(bare) ? bare : undefined
}

/** True for a page on the site's host or under it, unless that host gives room to anybody. */
export function isOnSite(url: string, site: string): boolean {
  return isUnderHost(siteHost(url), ownHost(site))
}

/** The host of a site, unless it gives room to anybody. */
export function ownHost(site: string): string | undefined {
  const host = siteHost(site)
  return host === undefined || isShared(host) ? undefined : host
}

export function isUnderHost(host: string | undefined, own: string | undefined): boolean {
  if (own === undefined || host === undefined || !host.endsWith(own)) return false
  return host.length === own.length || host.charAt(host.length - own.length - 1) === '.'
}

/** What a site calls itself: "acme-energy" for https://news.acme-energy.co.uk. */
export function siteLabel(site: string): string | undefined {
  const host = ownHost(site)
  if (host === undefined || /^[\d.]+$/.test(host)) return undefined
  const labels = host.split('.')
  if (LETTING_HOSTS.has(siteAbove(host))) return labels[0]
  return labels.at(DOUBLE_ENDING.test(host) ? -3 : -2)
}

function isShared(host: string): boolean {
  return LETTING_HOSTS.has(host) || SHARED_HOSTS.has(siteAbove(host))
}

/** "google.com" of "sites.google.com" */
function siteAbove(host: string): string {
  return host.split('.').slice(-2).join('.')
}
