import { expect, it } from 'vitest'
import feeds from '../../../catalogue/feeds.json' with { type: 'json' }
import { isPrivateAddress, shownAddress } from '../../../src/core/sources/private-address.ts'

it.each([
  ['a user name', 'https://alex@news.example/feed'],
  ['a password', 'https://alex:secret@news.example/feed'],
  ['a token', 'https://news.example/feed?token=abcd1234'],
  ['a key', 'https://news.example/feed.xml?format=rss&api_key=k-77-a'],
  ['an access token', 'https://news.example/feed?access_token=eyJhbGci'],
  ['an authentication', 'https://news.example/feed?AUTH=YWxleA'],
  ['a signature', 'https://news.example/feed?id=7&sig=abcdef'],
  ['a random part of the path', 'https://news.example/private/k3J9x2LmQ8vT5wRz/feed.xml'],
  ['hexadecimal digits', 'https://news.example/u/9f86d081884c7d659a2feaa0c55ad015/rss'],
  [
    'a UUID',
    'https://news.example/3f2504e0-4f89-41d3-9a0c-0305e82c3301.rss?x=1'.replace('.rss', '/rss'),
  ],
  ['a random value', 'https://news.example/rss?u=a1B2c3D4e5F6g7H8'],
  ['an alert of one’s own', 'https://www.google.com/alerts/feeds/01234567890123456789/987654321'],
])('takes an address with %s for private, and shows its host only', (_what, address) => {
  expect(isPrivateAddress(address)).toBe(true)
  expect(shownAddress(address)).toMatch(/^https:\/\/(?:news\.example|www\.google\.com)\/…$/)
})

it.each([
  'https://www.youtube.com/feeds/videos.xml?channel_id=UC4a-Gbdw7vOaccHmFo40b9g',
  'https://news.example/2026/11/the-grid-in-2026-and-10-more-things/feed',
  'https://news.example/feed?keywords=grid&key=',
  'https://hnrss.org/newest?q=grid&points=100',
  'https://medium.com/feed/tag/renewable-energy',
  'https://news.example/rss/category/infrastructure-and-transmission-2026.xml',
])('takes %s for public', (address) => {
  expect(isPrivateAddress(address)).toBe(false)
  expect(shownAddress(address)).toBe(address)
})

it('takes no feed of the catalogue for private', () => {
  expect(feeds.map(({ url }) => url).filter(isPrivateAddress)).toEqual([])
})
