/** Feeds that a site has for a page of a known kind, the likeliest first; none for a page of no known kind. */
export function knownFeedsOf(pageUrl: string): string[] {
  const url = URL.parse(pageUrl)
  if (url === null) return []
  const host = url.hostname.replace(/^(?:www|m|old|new)\./, '')
  const parts = url.pathname.split('/').filter((part) => part !== '')
  const page: Page = { url, host, parts }
  for (const shape of SHAPES) {
    const feeds = shape(page)
    if (feeds.length > 0) return feeds.filter((feed) => feed !== url.href)
  }
  return []
}

/** The feed of a channel that its page names only in passing. */
export function channelFeedIn(html: string, pageUrl: string): string | undefined {
  const host = URL.parse(pageUrl)?.hostname ?? ''
  if (!/^(?:www\.|m\.)?youtube\.com$/.test(host)) return undefined
  const [, channel] =
    /"externalId":"(UC[\w-]{22})"/.exec(html) ??
    /youtube\.com\/channel\/(UC[\w-]{22})"/.exec(html) ??
    []
  return channel === undefined ? undefined : `${YOUTUBE_FEED}?channel_id=${channel}`
}

/** Whether what stands there are conversations rather than articles. */
export function isDiscussionAddress(address: string): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  const host = url.hostname.replace(/^www\./, '')
  return (
    DISCUSSION_HOSTS.some((known) => host === known || host.endsWith(`.${known}`)) ||
    /^\/(?:@[^/]+|tags\/[^/]+)\.rss$/.test(url.pathname) ||
    /^\/(?:latest|top|c\/.+|t\/.+|tag\/.+)\.rss$/.test(url.pathname)
  )
}

type Page = { url: URL; host: string; parts: readonly string[] }
type Shape = (page: Page) => string[]

const DISCUSSION_HOSTS: readonly string[] = [
  ...['reddit.com', 'news.ycombinator.com', 'hnrss.org', 'lobste.rs', 'bsky.app'],
  ...[
    'stackexchange.com',
    'stackoverflow.com',
    'serverfault.com',
    'superuser.com',
    'askubuntu.com',
  ],
]
const NAME = /^[\w.-]+$/
const YOUTUBE_FEED = 'https://www.youtube.com/feeds/videos.xml'

const youtube: Shape = ({ url, host, parts: [first = '', second = ''] }) => {
  if (host !== 'youtube.com') return []
  const list = url.searchParams.get('list')
  if (first === 'playlist' && list !== null && NAME.test(list))
    return [`${YOUTUBE_FEED}?playlist_id=${list}`]
  // A handle's channel is named in its page only, which links to the feed.
  if (first === 'channel' && NAME.test(second)) return [`${YOUTUBE_FEED}?channel_id=${second}`]
  return first === 'user' && NAME.test(second) ? [`${YOUTUBE_FEED}?user=${second}`] : []
}

const reddit: Shape = ({ host, parts: [kind = '', name = ''] }) => {
  if (host !== 'reddit.com' || !NAME.test(name) || name.endsWith('.rss')) return []
  if (kind === 'r') return [`https://www.reddit.com/r/${name}/.rss`]
  return kind === 'user' || kind === 'u' ? [`https://www.reddit.com/user/${name}/.rss`] : []
}

const substack: Shape = ({ host, parts }) =>
  host.endsWith('.substack.com') && parts[0] !== 'feed' ? [`https://${host}/feed`] : []

const medium: Shape = ({ host, parts }) => {
  const [first = '', second = ''] = parts
  if (host === 'medium.com' && first !== '' && first !== 'feed') {
    const path = first === 'tag' ? `tag/${second}` : first
    return [`https://medium.com/feed/${path}`]
  }
  return host.endsWith('.medium.com') && first !== 'feed' ? [`https://${host}/feed`] : []
}

const github: Shape = ({ host, parts: [owner = '', name = '', ...rest] }) => {
  if (host !== 'github.com' || !NAME.test(owner) || !NAME.test(name)) return []
  if (rest.some((part) => part.endsWith('.atom'))) return []
  const repository = `https://github.com/${owner}/${name}`
  return [`${repository}/releases.atom`, `${repository}/tags.atom`]
}

const hackerNews: Shape = ({ url, host, parts }) => {
  if (host === 'news.ycombinator.com') {
    return parts[0] === 'rss' ? [] : ['https://news.ycombinator.com/rss']
  }
  const words = url.searchParams.get('q') ?? url.searchParams.get('query')
  if (host !== 'hn.algolia.com' || words === null || words === '') return []
  return [`https://hnrss.org/newest?q=${encodeURIComponent(words)}`]
}

const stackExchange: Shape = ({ host, parts }) => {
  const isOne = DISCUSSION_HOSTS.slice(5).some(
    (known) => host === known || host.endsWith(`.${known}`),
  )
  if (!isOne || parts[0] === 'feeds') return []
  const tag = parts[0] === 'questions' && parts[1] === 'tagged' ? parts[2] : undefined
  return [tag === undefined ? `https://${host}/feeds` : `https://${host}/feeds/tag/${tag}`]
}

const bluesky: Shape = ({ host, parts: [kind, name = ''] }) =>
  host === 'bsky.app' && kind === 'profile' ? [`https://bsky.app/profile/${name}/rss`] : []

/** On hosts of any name. The services above that use the same form come before it. */
const mastodon: Shape = ({ url, host, parts }) => {
  if (['medium.com', 'tiktok.com', 'threads.net', 'youtube.com'].includes(host)) return []
  const [first = '', second = ''] = parts
  if (parts.length === 1 && /^@[\w.-]+$/.test(first) && !first.endsWith('.rss')) {
    return [`${url.origin}/${first}.rss`]
  }
  const isTag = parts.length === 2 && first === 'tags' && !second.endsWith('.rss')
  return isTag ? [`${url.origin}/tags/${second}.rss`] : []
}

const SHAPES: readonly Shape[] = [
  ...[youtube, reddit, substack, medium, github, hackerNews, stackExchange, bluesky, mastodon],
]
