/** Where such an address leads, undefined when only the site behind it knows. */
type Unwrap = (url: URL) => string | undefined
type Redirector = { host: RegExp; path: RegExp; unwrap: Unwrap }

/** One in another in another: what is deeper means no good. */
const MAX_LAYERS = 3
const NEWS_FIELD = '\x08\x13"'

const named =
  (...names: readonly string[]): Unwrap =>
  ({ searchParams }) =>
    names.map((name) => searchParams.get(name) ?? '').find((value) => value !== '')
const unknown: Unwrap = () => undefined
const ANY = /^/

/** Sites whose addresses lead to somebody else's page, by who owns them. */
const REDIRECTORS: readonly Redirector[] = [
  // Google: search, Alerts, News, AMP. Its country sites do the same.
  { host: /(?:^|\.)google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/url$/, unwrap: named('url', 'q') },
  {
    host: /^news\.google\.com$/,
    path: /^\/(?:__i\/)?(?:rss\/)?(?:articles|read)\//,
    unwrap: ({ pathname }) => insideOfNewsId(pathname.split('/').at(-1) ?? ''),
  },
  { host: /^news\.google\.com$/, path: /^\/news\/url$/, unwrap: named('url') },
  // Microsoft: Bing News, links in Outlook mail.
  { host: /(?:^|\.)bing\.com$/, path: /^\/news\/apiclick\.aspx$/, unwrap: named('url') },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: ANY, unwrap: named('url') },
  // Yahoo: the address is a part of the path.
  {
    host: /^r\.search\.yahoo\.com$/,
    path: ANY,
    unwrap: ({ pathname }) => decoded(/\/RU=([^/]+)/.exec(pathname)?.[1]),
  },
  { host: /(?:^|\.)duckduckgo\.com$/, path: /^\/l\/$/, unwrap: named('uddg') },
  // Networks, in front of each address that leads away from them.
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, unwrap: named('u') },
  { host: /^l\.instagram\.com$/, path: ANY, unwrap: named('u') },
  { host: /^out\.reddit\.com$/, path: ANY, unwrap: named('url') },
  { host: /(?:^|\.)youtube\.com$/, path: /^\/redirect$/, unwrap: named('q') },
  {
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)\/?$/,
    unwrap: named('url'),
  },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, unwrap: named('z') },
  { host: /^(?:www\.)?vk\.com$/, path: /^\/away\.php$/, unwrap: named('to') },
  { host: /(?:^|\.)getpocket\.com$/, path: /^\/redirect$/, unwrap: named('url') },
  { host: /^disq\.us$/, path: /^\/url$/, unwrap: named('url') },
  // Only these know where they lead, and an interviewer should see where a link goes.
  {
    host: /^(?:t\.co|lnkd\.in|fb\.me|trib\.al|flip\.it|apple\.news)$/,
    path: /^\/./,
    unwrap: unknown,
  },
  { host: /^(?:bit\.ly|j\.mp|ow\.ly|buff\.ly|dlvr\.it|ift\.tt)$/, path: /^\/./, unwrap: unknown },
  { host: /^(?:goo\.gl|tinyurl\.com|is\.gd|rb\.gy|cutt\.ly)$/, path: /^\/./, unwrap: unknown },
]

/**
 * The address of the page itself, where an aggregator's link carries it. Undefined when it does not: nobody sends a
 * link of which they do not know where it leads. Nothing is fetched.
 */
export function throughRedirectors(address: URL): URL | undefined {
  let url = address
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const redirector = redirectorOf(url)
    if (redirector === undefined) return url
    const target = URL.parse(redirector.unwrap(url) ?? '')
    if (target === null || !isForReaders(target)) return undefined
    url = target
  }
  return undefined
}

// No script, and no user name that deceives about the host.
function isForReaders({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

function redirectorOf({ hostname, pathname }: URL): Redirector | undefined {
  // With a dot behind it, it is the same host.
  const name = hostname.replace(/\.+$/, '')
  return REDIRECTORS.find(({ host, path }) => host.test(name) && path.test(pathname))
}

function decoded(text = ''): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone "%": not an address.
    return undefined
  }
}

/**
 * Google News wrote the page's address into the id until 2024: base64 of a field with its length before it. Newer ids
 * are known to Google only.
 */
function insideOfNewsId(id: string): string | undefined {
  const field = fromBase64(id)
  if (!field.startsWith(NEWS_FIELD)) return undefined
  const [low = 0, high = 0] = [...field.slice(NEWS_FIELD.length)].map((byte) => byte.charCodeAt(0))
  // From 128 on the length takes two bytes of seven bits.
  const isLong = low > 127
  const start = NEWS_FIELD.length + (isLong ? 2 : 1)
  return field.slice(start, start + (isLong ? low - 128 + high * 128 : low))
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}
