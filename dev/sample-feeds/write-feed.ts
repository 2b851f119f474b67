import type { PublishedItem } from './published-items.ts'
import type { SampleFeed } from './sample-feed.ts'

export type WrittenFeed = { contentType: string; body: string }

export function writeFeed(feed: SampleFeed, items: readonly PublishedItem[]): WrittenFeed {
  switch (feed.format) {
    case 'rss':
      return { contentType: 'application/rss+xml; charset=utf-8', body: writeRss(feed, items) }
    case 'atom':
      return { contentType: 'application/atom+xml; charset=utf-8', body: writeAtom(feed, items) }
    case 'rdf':
      return { contentType: 'application/rdf+xml; charset=utf-8', body: writeRdf(feed, items) }
    case 'json':
      return { contentType: 'application/feed+json', body: writeJsonFeed(feed, items) }
  }
}

const XML = '<?xml version="1.0" encoding="utf-8"?>'

function writeRss(feed: SampleFeed, items: readonly PublishedItem[]): string {
  const entries = items.map(
    (item) => `
  <item>
    <title>${escapeXml(item.title)}</title>
    <link>${escapeXml(item.url)}</link>
    <guid isPermaLink="true">${escapeXml(item.url)}</guid>
    ${item.isDated ? `<pubDate>${item.publishedAt.toUTCString()}</pubDate>` : ''}
    <description><![CDATA[${asHtml(item)}]]></description>
  </item>`,
  )
  return `${XML}
<rss version="2.0">
<channel>
  <title>${escapeXml(feed.title)}</title>
  <link>${feed.site}/</link>
  <description>A sample feed</description>
  <language>en</language>${entries.join('')}
</channel>
</rss>
`
}

function writeAtom(feed: SampleFeed, items: readonly PublishedItem[]): string {
  const entries = items.map((item) => {
    const type = item.isHtml ? 'html' : 'text'
    return `
  <entry>
    <id>${escapeXml(item.url)}</id>
    <title type="${type}">${escapeXml(item.title)}</title>
    <link rel="alternate" href="${escapeXml(item.url)}"/>
    ${item.isDated ? `<updated>${item.publishedAt.toISOString()}</updated>` : ''}
    <summary type="${type}">${escapeXml(item.summary)}</summary>
  </entry>`
  })
  return `${XML}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${feed.site}/</id>
  <title>${escapeXml(feed.title)}</title>
  <link rel="alternate" href="${feed.site}/"/>${entries.join('')}
</feed>
`
}

function writeRdf(feed: SampleFeed, items: readonly PublishedItem[]): string {
  const entries = items.map(
    (item) => `
<item rdf:about="${escapeXml(item.url)}">
  <title>${escapeXml(item.title)}</title>
  <link>${escapeXml(item.url)}</link>
  <description>${escapeXml(asHtml(item))}</description>
  ${item.isDated ? `<dc:date>${item.publishedAt.toISOString()}</dc:date>` : ''}
</item>`,
  )
  return `${XML}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${feed.site}/">
  <title>${escapeXml(feed.title)}</title>
  <link>${feed.site}/</link>
  <description>A sample feed</description>
</channel>${entries.join('')}
</rdf:RDF>
`
}

function writeJsonFeed(feed: SampleFeed, items: readonly PublishedItem[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: `${feed.site}/`,
    language: 'en',
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      ...(item.isHtml ? { content_html: item.summary } : { content_text: item.summary }),
      ...(item.isDated ? { date_published: item.publishedAt.toISOString() } : {}),
    })),
  })
}

function asHtml({ summary, isHtml }: PublishedItem): string {
  return isHtml ? summary : escapeXml(summary)
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
