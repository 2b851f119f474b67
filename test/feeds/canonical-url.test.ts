import { expect, it } from 'vitest'
import { canonicalUrl } from '../../src/feeds/address/canonical-url.ts'
import { fc } from '../support/fast-check.ts'

const BASE = 'https://news.example.com/2026/feed.xml'

it.each([
  ['an absolute address stays', 'https://a.example.com/x?id=7', 'https://a.example.com/x?id=7'],
  ['a relative address is resolved', '../x/y.html', 'https://news.example.com/x/y.html'],
  ['so is one without a scheme', '//cdn.example.com/x', 'https://cdn.example.com/x'],
  ['the fragment goes', 'https://a.example.com/x#comments', 'https://a.example.com/x'],
  ['the default port goes', 'https://a.example.com:443/x', 'https://a.example.com/x'],
  ['another port stays', 'http://a.example.com:8080/x', 'http://a.example.com:8080/x'],
  ['the host is lower case', 'HTTPS://A.Example.COM/Path', 'https://a.example.com/Path'],
  ['blanks around go', '\n https://a.example.com/x \t', 'https://a.example.com/x'],
  [
    'a link of Google Alerts is the article’s own',
    'https://www.google.com/url?rct=j&sa=t&url=https://a.example.com/x%3Fid%3D7%26utm_source%3Dg&ct=ga&usg=AOv',
    'https://a.example.com/x?id=7',
  ],
  ['a dot behind the host goes', 'https://a.example.com./x', 'https://a.example.com/x'],
  [
    'so it does in front of the page',
    'https://www.google.com./url?q=https://a.com./x',
    'https://a.com/x',
  ],
  ['an empty query goes', 'https://a.example.com/x?', 'https://a.example.com/x'],
  ['a second question mark stays', 'https://a.example.com/x??', 'https://a.example.com/x??'],
  ['utm goes', 'https://a.example.com/x?utm_source=rss&utm_medium=feed', 'https://a.example.com/x'],
  [
    'what is between stays',
    'https://a.example.com/x?a=1&fbclid=Z&b=2',
    'https://a.example.com/x?a=1&b=2',
  ],
  [
    'case does not matter',
    'https://a.example.com/x?UTM_Source=q&id=3',
    'https://a.example.com/x?id=3',
  ],
  ['Matomo goes', 'https://a.example.com/x?mtm_campaign=q&pk_kwd=z', 'https://a.example.com/x'],
  [
    'Piano goes',
    'https://a.example.com/x?at_medium=RSS&at_campaign=rss',
    'https://a.example.com/x',
  ],
  [
    'so it does when the publisher encoded twice',
    'https://a.example.com/x?at_medium=RSS&amp;at_campaign=rss',
    'https://a.example.com/x',
  ],
  [
    'Mapp goes',
    'https://a.example.com/x.html?wt_mc=rss.beitrag.atom',
    'https://a.example.com/x.html',
  ],
  [
    'mail ids go',
    'https://a.example.com/x?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4',
    'https://a.example.com/x',
  ],
  [
    'a mark of the feed goes',
    'https://a.example.com/x?mod=rss_markets&ref=rss',
    'https://a.example.com/x',
  ],
  [
    'the same name with meaning stays',
    'https://a.example.com/f.php?mod=viewthread',
    'https://a.example.com/f.php?mod=viewthread',
  ],
  [
    'odd spelling stays as it is',
    'https://a.example.com/x?q=a+b%2fc&&d',
    'https://a.example.com/x?q=a+b%2fc&d',
  ],
  ['a name without a value stays', 'https://a.example.com/?p', 'https://a.example.com/?p'],
])('%s', (_name, url, canonical) => {
  expect(canonicalUrl(url, BASE)).toBe(canonical)
})

it.each([
  ...[
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:a@b.com',
  ],
  ...['tag:example.com,2026:1', 'urn:uuid:1', 'file:///etc/passwd', 'http://', '', '   '],
  ...['https://bank.example@evil.example.com/', 'https://user:word@a.example.com/'],
  `https://a.example.com/${'x'.repeat(2000)}`,
])('makes no link of %j', (url) => {
  expect(canonicalUrl(url, BASE)).toBeUndefined()
})

it('is the same when done twice', () => {
  const query = fc.webUrl({ withQueryParameters: true, withFragments: true })
  const tracked = fc.tuple(query, fc.constantFrom('utm_source=x', 'fbclid=1', 'rss=1', 'ref=rss'))
  const url = fc.oneof(
    query,
    fc.webPath(),
    tracked.map(([start, end]) => `${start}&${end}`),
    fc.string(),
  )
  fc.assert(
    fc.property(url, (text) => {
      const once = canonicalUrl(text, BASE)
      if (once !== undefined) expect(canonicalUrl(once, 'https://other.example.com/')).toBe(once)
    }),
  )
})

it('is http or https, and never longer than 2,000 characters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ size: 'large' })), (text) => {
      const url = canonicalUrl(text, BASE)
      if (url === undefined) return
      expect(url).toMatch(/^https?:\/\//)
      expect(url.length).toBeLessThanOrEqual(2000)
    }),
  )
})
