import { expect, it } from 'vitest'
import catalogue from '../../catalogue/feeds.json' with { type: 'json' }
import { siteHost, siteLabel } from '../../src/core/application/site.ts'
import { canonicalUrl } from '../../src/feeds/address/canonical-url.ts'
import { feedAddress } from '../../src/feeds/address/feed-address.ts'
import { guardUrl } from '../../src/feeds/fetch/url-guard.ts'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { fc } from '../support/fast-check.ts'

// What is kept as a key must stay the same when it is read back, or one thing gets two rows.

const OTHER = 'https://other.example.com/deep/page'
const POLICY = { ownHosts: [], allowedOrigins: [] }

/** Pieces that parsers disagree about, in the places where addresses have them. */
const piece = fc.constantFrom(
  ...[
    '',
    'a',
    'A',
    '0',
    '7',
    '.',
    '..',
    '...',
    '%',
    '%2e',
    '%2F',
    '%00',
    '%C3%A4',
    '%FF',
    'ä',
    'ß',
  ],
  ...[
    '网',
    '😀',
    '\ud83d',
    '+',
    ' ',
    '\t',
    '\u00a0',
    '\u3000',
    '\u200b',
    '?',
    '??',
    '&',
    '&&',
    '&amp;',
  ],
  ...[
    'amp;',
    '=',
    '==',
    '#',
    '##',
    ';',
    ':',
    '@',
    '\\',
    '//',
    '/',
    '|',
    '^',
    "'",
    '"',
    '<',
    '>',
    '`',
  ],
  ...[
    'utm_source=x',
    'ref=rss',
    'rss=1',
    'mod=rss_x',
    'fbclid=',
    'url=',
    'q=https://a.example/?x#y',
  ],
  ...['https%3A%2F%2Fa.example%2F%3Futm_source%3Dx%23y', 'https://www.google.com/url?q=', 'id=7'],
)
const label = fc.constantFrom(
  ...[
    'a',
    'WWW',
    'www',
    'example',
    'com',
    'google',
    'news',
    '',
    'xn--mnchen-3ya',
    'münchen',
    'faß',
  ],
  ...['İ', '1', '0x7f', '127', '。', 'a_b', 'a-', 'l', 'facebook', 't', 'co', 'localhost'],
)
const pieces = fc.array(piece, { maxLength: 6 }).map((all) => all.join(''))
const host = fc
  .array(label, { minLength: 1, maxLength: 4 })
  .chain((labels) => fc.constantFrom('', '.', '..').map((end) => labels.join('.') + end))
const scheme = fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'http:\\\\', '//', '')
const port = fc.constantFrom('', '', '', ':443', ':80', ':8080', ':')
const path = fc.constantFrom('', '/', '/url', '/l.php', '/x/', '/news/url', '/./a/../b', '//')
const built = fc
  .tuple(scheme, host, port, path, pieces, fc.constantFrom('', '?', '#', '??'), pieces)
  .map((parts) => parts.join(''))
const address = fc.oneof(
  { weight: 5, arbitrary: built },
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  pieces,
  fc.string({ unit: 'binary' }),
)

it('the address of an article', () => {
  fc.assert(
    fc.property(address, (text) => {
      const once = canonicalUrl(text, 'https://news.example.com/feed.xml')
      if (once !== undefined) expect(canonicalUrl(once, OTHER)).toBe(once)
    }),
  )
})

it('the address of a feed, typed or asked for', () => {
  fc.assert(
    fc.property(address, (text) => {
      const once = feedAddress(text)
      expect(feedAddress(once)).toBe(once)
      const { url } = toAddition(text, '')
      expect(toAddition(url, '').url).toBe(url)
      const guarded = guardUrl(text, POLICY)
      if (!guarded.ok) return
      const { href } = guarded.value
      expect(guardUrl(href, POLICY)).toMatchObject({ ok: true, value: { href } })
      expect(feedAddress(href)).toBe(href)
      expect(feedAddress(text)).toBe(href)
    }),
  )
})

it('the host of a site, whose label is that of the site', () => {
  fc.assert(
    fc.property(address, (text) => {
      const once = siteHost(text)
      if (once === undefined) return
      expect(siteHost(once)).toBe(once)
      expect(siteHost(`https://${once}/`)).toBe(once)
      expect(siteLabel(once)).toBe(siteLabel(text))
    }),
  )
})

it('the addresses of the catalogue', () => {
  expect(catalogue.map(({ url }) => feedAddress(url))).toEqual(catalogue.map(({ url }) => url))
})
