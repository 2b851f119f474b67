import { expect, it } from 'vitest'
import { canonicalUrl } from '../../src/feeds/address/canonical-url.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'

const PAGE = 'https://gridjournal.example/2026/batteries?id=7'
const WRAPPED = encodeURIComponent(`${PAGE}&utm_source=alert`)
const pageOf = (link: string) => canonicalUrl(link, 'https://news.example/feed')
const newsId = (address: string) => {
  const length =
    address.length < 128 ? [address.length] : [(address.length % 128) | 128, address.length >> 7]
  return btoa(`\x08\x13"${String.fromCharCode(...length)}${address}\xd2\x01\x00`)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
const LONG_PAGE = `https://gridjournal.example/${'long-'.repeat(40)}story`

it.each([
  ['Google Alerts', `https://www.google.com/url?rct=j&sa=t&url=${WRAPPED}&ct=ga&cd=CAIy&usg=AOv`],
  ['Google in another country', `https://www.google.co.uk/url?sa=t&url=${WRAPPED}`],
  ['Google search', `https://www.google.com/url?q=${WRAPPED}&sa=U`],
  ['Google News, long ago', `https://news.google.com/news/url?sa=t&fd=R&url=${WRAPPED}`],
  ['Google News until 2024', `https://news.google.com/rss/articles/${newsId(PAGE)}?oc=5`],
  ['an article at Google News', `https://news.google.com/articles/${newsId(PAGE)}?hl=en`],
  ['Bing News', `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=${WRAPPED}&c=2`],
  ['Outlook', `https://eur01.safelinks.protection.outlook.com/?url=${WRAPPED}&data=05`],
  ['Yahoo', `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${WRAPPED}/RK=2/RS=x-`],
  ['DuckDuckGo', `https://duckduckgo.com/l/?uddg=${WRAPPED}&rut=1`],
  ['Facebook', `https://l.facebook.com/l.php?u=${WRAPPED}&h=AT`],
  ['Instagram', `https://l.instagram.com/?u=${WRAPPED}&e=AT`],
  ['Reddit', `https://out.reddit.com/t3_1?url=${WRAPPED}&token=A`],
  ['YouTube', `https://www.youtube.com/redirect?event=x&q=${WRAPPED}`],
  ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${WRAPPED}&urlhash=x`],
  ['Tumblr', `https://t.umblr.com/redirect?z=${WRAPPED}&t=x`],
  ['VK', `https://vk.com/away.php?to=${WRAPPED}`],
  ['Pocket', `https://getpocket.com/redirect?url=${WRAPPED}`],
  ['Disqus', `https://disq.us/url?url=${WRAPPED}`],
  [
    'one in another',
    `https://www.google.com/url?url=${encodeURIComponent(`https://l.facebook.com/l.php?u=${WRAPPED}`)}`,
  ],
])('%s: the page that the link carries', (_name, link) => {
  expect(pageOf(link)).toBe(PAGE)
})

it('reads a long address in an id of Google News', () => {
  expect(pageOf(`https://news.google.com/rss/articles/${newsId(LONG_PAGE)}`)).toBe(LONG_PAGE)
})

it.each([
  ['Google News today', 'https://news.google.com/rss/articles/CBMiakFVX3lxTE9tUHZ3bGxNNWJ?oc=5'],
  ['an id of nothing', 'https://news.google.com/rss/articles/%%%'],
  ['Google without a target', 'https://www.google.com/url?sa=t'],
  ['a target that is no page', 'https://www.google.com/url?url=javascript%3Aalert(1)'],
  ['a relative target', 'https://www.google.com/url?q=/search'],
  ['a target with a user name', 'https://www.google.com/url?q=https%3A%2F%2Fa%40b.example%2F'],
  ['Yahoo with a broken part', 'https://r.search.yahoo.com/RU=%E0%A4%A/RK=2'],
  ['X', 'https://t.co/BAwgd5VZEY'],
  ['LinkedIn, short', 'https://lnkd.in/abc'],
  ['Bitly', 'https://bit.ly/abc'],
  ['Apple News', 'https://apple.news/AbC'],
  [
    'a matryoshka',
    [1, 2, 3].reduce(
      (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}`,
      `https://www.google.com/url?q=${WRAPPED}`,
    ),
  ],
])('%s: nobody knows where it leads', (_name, link) => {
  expect(pageOf(link)).toBeUndefined()
})

it.each([
  PAGE,
  'https://blog.google/products/search/url',
  'https://cloud.google.com/blog/url-maps',
  'https://news.google.com/',
  'https://www.youtube.com/watch?v=1',
  'https://www.linkedin.com/pulse/grid',
  'https://notgoogle.com/url?q=https%3A%2F%2Fa.example%2F',
  'https://google.evil.example/url?q=https%3A%2F%2Fa.example%2F',
  'http://feeds.feedburner.com/~r/grid/~3/1/',
])('%s stays', (link) => {
  expect(pageOf(link)).toBe(link)
})

it('an item keeps its own link where there is one, and is left out and counted where there is none', async () => {
  const hidden = 'https://news.google.com/rss/articles/CBMiakFVX3lxTE9tUHZ3bGxNNWJ'
  const feed = `<rss version="2.0"><channel><title>News</title>
    <item><title>Alert</title><link>https://www.google.com/url?url=${WRAPPED}&amp;ct=ga</link></item>
    <item><title>Permanent</title><link>${hidden}</link><guid>https://gridjournal.example/2</guid></item>
    <item><title>Hidden</title><link>${hidden}</link><guid isPermaLink="false">${hidden}</guid></item>
  </channel></rss>`
  const parsed = await parseFeed(feed, 'https://news.google.com/rss')
  if (!parsed.ok) throw new Error(parsed.reason)
  expect(parsed.value.items.map(({ url }) => url)).toEqual([PAGE, 'https://gridjournal.example/2'])
  expect(parsed.value.skippedCount).toBe(1)
})
