import { beginningOf } from '../../core/text/text.ts'
import { webUrl } from '../address/canonical-url.ts'
import { feedAddress } from '../address/feed-address.ts'
import { htmlToText } from '../markup/html-to-text.ts'
import { loadHtml, withoutScripts } from '../markup/markup-document.ts'

export type FoundFeed = { url: string; title: string }

const FEED_TYPES =
  /^\s*(?:application|text)\/(?:(?:rss|atom|rdf)(?:\+xml)?|feed\+json|xml)\s*(?:;|$)/i
const JSON_TYPE = /^\s*application\/json\s*(?:;|$)/i
const MAX_FEEDS = 20
const MAX_TITLE_LENGTH = 200

/** The feeds that a web page names in its head, the likeliest first. Feeds of comments come last. */
export function discoverFeeds(html: string, pageUrl: string): FoundFeed[] {
  const $ = loadHtml(withoutScripts(html))
  const base = webUrl($('base[href]').attr('href') ?? '', pageUrl)?.href ?? pageUrl
  const found = new Map<string, FoundFeed>()
  for (const element of $('link[rel][href]').toArray()) {
    const { rel = '', type = '', title = '', href = '' } = element.attribs
    const url = feedAddress(webUrl(href, base)?.href ?? '')
    if (url === '' || found.has(url) || !isFeedLink(rel, type, url)) continue
    found.set(url, {
      url,
      title: beginningOf(htmlToText(title, MAX_TITLE_LENGTH), MAX_TITLE_LENGTH),
    })
  }
  const feeds = [...found.values()]
  return [...feeds.filter((feed) => !isOfComments(feed)), ...feeds.filter(isOfComments)].slice(
    0,
    MAX_FEEDS,
  )
}

function isFeedLink(rel: string, type: string, url: string): boolean {
  const relations = rel.toLowerCase().split(/\s+/)
  if (!relations.includes('alternate') && !relations.includes('feed')) return false
  // WordPress offers its programming interface and its embeds under the same relation.
  if (/\/wp-json\/|\/oembed/i.test(url)) return false
  return FEED_TYPES.test(type) || (JSON_TYPE.test(type) && /feed/i.test(url))
}

function isOfComments({ url, title }: FoundFeed): boolean {
  return /\/comments\/|comments?[-_.]?feed|feed=comments/i.test(url) || /\bcomments?\b/i.test(title)
}
