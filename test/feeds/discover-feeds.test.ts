import { expect, it } from 'vitest'
import { discoverFeeds } from '../../src/feeds/page/discover-feeds.ts'

const PAGE = 'https://news.example.com/section/page.html'
const head = (...links: readonly string[]) =>
  `<!doctype html><html><head><title>x</title>${links.join('')}</head><body></body></html>`
const link = (href: string, type = 'application/rss+xml', title = '') =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`

it.each([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'text/xml',
  'Application/RSS+XML; charset=utf-8',
])('finds a feed of type %s', (type) => {
  expect(discoverFeeds(head(link('/feed', type, 'All &amp; more')), PAGE)).toEqual([
    { url: 'https://news.example.com/feed', title: 'All & more' },
  ])
})

it('resolves addresses against the base of the page', () => {
  const html = head(
    '<base href="https://cdn.example.com/a/">',
    link('feed.xml'),
    link('//b.example.com/x'),
  )
  expect(discoverFeeds(html, PAGE).map(({ url }) => url)).toEqual([
    'https://cdn.example.com/a/feed.xml',
    'https://b.example.com/x',
  ])
})

it('keeps the query of a feed, which may be all that makes it one', () => {
  const [feed] = discoverFeeds(head(link('/?feed=rss2&amp;rss=1')), PAGE)
  expect(feed?.url).toBe('https://news.example.com/?feed=rss2&rss=1')
})

it('puts the feeds of comments last', () => {
  const html = head(
    link('/story/feed/', undefined, 'Story comments feed'),
    link('/comments/feed/'),
    link('/feed/'),
  )
  expect(discoverFeeds(html, PAGE).map(({ url }) => new URL(url).pathname)).toEqual([
    '/feed/',
    '/story/feed/',
    '/comments/feed/',
  ])
})

it('names each feed once', () => {
  expect(
    discoverFeeds(head(link('/feed'), link('/feed'), link('https://news.example.com/feed')), PAGE),
  ).toHaveLength(1)
})

it('takes rel in any case and company, quoted or not', () => {
  const html = '<LINK REL="Alternate home" TYPE=application/rss+xml HREF=/feed>'
  expect(discoverFeeds(html, PAGE)).toEqual([{ url: 'https://news.example.com/feed', title: '' }])
})

it.each([
  ['the programming interface of WordPress', link('/wp-json/wp/v2/posts/1', 'application/json')],
  ['an embed', link('/oembed?format=xml', 'text/xml')],
  ['a translation of the page', '<link rel="alternate" hreflang="de" href="/de">'],
  ['a stylesheet', '<link rel="stylesheet" type="text/xml" href="/style">'],
  ['a script address', link('javascript:alert(1)')],
  ['a data address', link('data:text/xml,x')],
  ['an address with a user name', link('https://a@b.example.com/feed')],
  ['a comment', `<!-- ${link('/old')} -->`],
  ['text about links', '<p>&lt;link rel="alternate" type="application/rss+xml" href="/x"&gt;</p>'],
])('does not take %s for a feed', (_name, html) => {
  expect(discoverFeeds(head(html), PAGE)).toEqual([])
})

it.each(['<', '<link ', '<link rel=alternate href=', '<a>', '</b>'])(
  'finishes on a megabyte of %j',
  (piece) => {
    expect(discoverFeeds(piece.repeat(1_000_000 / piece.length), PAGE)).toEqual([])
  },
)

it('cuts no letter of a long title in half', () => {
  const title = `${'a'.repeat(199)}😀 and more`
  const [feed] = discoverFeeds(head(link('/feed', 'application/rss+xml', title)), PAGE)
  expect(feed?.title).toBe('a'.repeat(199))
})

it('names a feed once whatever its fragment', () => {
  const links = [link('/feed#one'), link('/feed#two'), link('https://NEWS.example.com./feed')]
  expect(discoverFeeds(head(...links), PAGE).map(({ url }) => url)).toEqual([
    'https://news.example.com/feed',
  ])
})
