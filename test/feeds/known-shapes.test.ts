import { describe, expect, it } from 'vitest'
import {
  channelFeedIn,
  isDiscussionAddress,
  knownFeedsOf,
} from '../../src/feeds/address/known-shapes.ts'
import { wellKnownFeedsOf } from '../../src/feeds/address/well-known-paths.ts'

describe('the feed of a known kind of page', () => {
  it.each([
    [
      'https://www.youtube.com/channel/UCabc_123-x',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UCabc_123-x',
    ],
    [
      'https://m.youtube.com/playlist?list=PLxyz',
      'https://www.youtube.com/feeds/videos.xml?playlist_id=PLxyz',
    ],
    ['https://youtube.com/user/grid', 'https://www.youtube.com/feeds/videos.xml?user=grid'],
    ['https://old.reddit.com/r/energy/top/', 'https://www.reddit.com/r/energy/.rss'],
    ['https://reddit.com/u/someone', 'https://www.reddit.com/user/someone/.rss'],
    ['https://grid.substack.com/p/a-post', 'https://grid.substack.com/feed'],
    ['https://medium.com/@grid/a-story-123', 'https://medium.com/feed/@grid'],
    ['https://medium.com/grid-notes', 'https://medium.com/feed/grid-notes'],
    ['https://medium.com/tag/energy', 'https://medium.com/feed/tag/energy'],
    ['https://grid.medium.com/', 'https://grid.medium.com/feed'],
    ['https://mastodon.example/@grid', 'https://mastodon.example/@grid.rss'],
    ['https://mastodon.example/tags/energy', 'https://mastodon.example/tags/energy.rss'],
    ['https://github.com/honojs/hono/releases', 'https://github.com/honojs/hono/releases.atom'],
    ['https://news.ycombinator.com/newest', 'https://news.ycombinator.com/rss'],
    ['https://hn.algolia.com/?q=power+grid', 'https://hnrss.org/newest?q=power%20grid'],
    [
      'https://stackoverflow.com/questions/tagged/postgresql?tab=Newest',
      'https://stackoverflow.com/feeds/tag/postgresql',
    ],
    ['https://engineering.stackexchange.com/', 'https://engineering.stackexchange.com/feeds'],
    ['https://bsky.app/profile/grid.example', 'https://bsky.app/profile/grid.example/rss'],
  ])('%s is %s', (page, feed) => {
    expect(knownFeedsOf(page)[0]).toBe(feed)
  })

  it.each([
    'https://www.youtube.com/@grid',
    'https://www.reddit.com/',
    'https://gridjournal.example/news',
    'https://grid.substack.com/feed',
    'https://mastodon.example/@grid.rss',
    'https://github.com/honojs',
    'https://news.ycombinator.com/rss',
    'not an address',
  ])('is not guessed for %s', (page) => {
    expect(knownFeedsOf(page)).toEqual([])
  })
})

it.each([
  ['https://www.reddit.com/r/energy/.rss', true],
  ['https://mastodon.example/tags/energy.rss', true],
  ['https://engineering.stackexchange.com/feeds', true],
  ['https://forum.example/latest.rss', true],
  ['https://gridjournal.example/feed', false],
  ['https://notreddit.com/feed', false],
])('%s holds discussions: %s', (address, isOne) => {
  expect(isDiscussionAddress(address)).toBe(isOne)
})

describe('well-known places', () => {
  it('are looked for below the page first, six at most', () => {
    expect(wellKnownFeedsOf('https://a.example/blog/today.html?x=1')).toEqual([
      'https://a.example/blog/feed/',
      'https://a.example/feed/',
      'https://a.example/rss.xml',
      'https://a.example/atom.xml',
      'https://a.example/feed.xml',
      'https://a.example/index.xml',
    ])
  })

  it('are at the root for the first page of a site', () => {
    const places = wellKnownFeedsOf('https://a.example/')
    expect([places.length, places[0]]).toEqual([6, 'https://a.example/feed/'])
  })
})

describe('the channel behind a handle', () => {
  const CHANNEL = 'UCabcdefghij-_0123456789'
  const OTHER = 'UCzzzzzzzzzzzzzzzzzzzzzz'
  const feed = `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`
  const handle = 'https://www.youtube.com/@grid'

  it.each([
    ['its data', `<script>var data = {"channelId":"${OTHER}","externalId":"${CHANNEL}"}</script>`],
    ['its own address', `<link rel="canonical" href="https://www.youtube.com/channel/${CHANNEL}">`],
  ])('is found in %s', (_case, html) => {
    expect(channelFeedIn(html, handle)).toBe(feed)
  })

  it('is not looked for on other sites, nor guessed', () => {
    const html = `"externalId":"${CHANNEL}"`
    expect(channelFeedIn(html, 'https://youtube.com.example/@grid')).toBeUndefined()
    expect(channelFeedIn('"externalId":"UCshort"', handle)).toBeUndefined()
  })
})
