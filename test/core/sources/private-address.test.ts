import { expect, it } from 'vitest'
import feeds from '../../../catalogue/feeds.json' with { type: 'json' }
import {
  isPrivateAddress,
  shownAddress,
  tellsSecret,
} from '../../../src/core/sources/private-address.ts'

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

const TOKEN_FEED = 'https://news.example/feed?token='

it.each([
  ['as it is', `${TOKEN_FEED}abcd1234`, 'https://news.example/1?token=abcd1234'],
  ['in the path', `${TOKEN_FEED}abcd1234`, 'https://news.example/abcd1234/1'],
  ['escaped', `${TOKEN_FEED}QUJD%3D%3D`, 'https://news.example/1?token=QUJD%3D%3D&page=2'],
  [
    'escaped in the other case',
    `${TOKEN_FEED}ab%2Fcd%2F12`,
    'https://news.example/1?t=ab%2fcd%2f12',
  ],
  [
    'escaped where the feed was not',
    `${TOKEN_FEED}ab/cd/12==`,
    'https://news.example/1?t=ab%2Fcd%2F12',
  ],
  ['with a plus', `${TOKEN_FEED}ab%2Bcd+12`, 'https://news.example/1?t=ab+cd%2B12'],
  [
    'inside another address',
    `${TOKEN_FEED}QUJD%3D%3D`,
    'https://go.example/?to=https%3A%2F%2Fnews.example%2F1%3Ftoken%3DQUJD%253D%253D',
  ],
  [
    'from the path of the feed',
    'https://news.example/private/k3J9x2LmQ8vT5wRz/feed.xml',
    'https://news.example/1?u=K3J9X2LMQ8VT5WRZ',
  ],
  [
    'as the password',
    'https://alex:long-secret@news.example/feed',
    'https://news.example/1?p=long-secret',
  ],
])('finds the secret of a feed in the address of an article %s', (_how, feed, article) => {
  expect(tellsSecret(article, feed)).toBe(true)
})

it.each([
  [`${TOKEN_FEED}abcd1234`, 'https://news.example/1?token=other567'],
  ['https://news.example/feed?page=abcd1234', 'https://news.example/1?page=abcd1234'],
  ['https://alex:news@news.example/feed', 'https://news.example/news/1'],
  [`${TOKEN_FEED}%FF%FE1234`, 'https://news.example/100%25'],
])('finds nothing of %s in %s', (feed, article) => {
  expect(tellsSecret(article, feed)).toBe(false)
})
