import { describe, expect, it } from 'vitest'
import { type OpmlFeed, readOpml, writeOpml } from '../../src/feeds/parse/opml.ts'
import { fc } from '../support/fast-check.ts'
import { growthOf, LINEAR } from '../support/growth.ts'

const outline = (url: string, more = '') => `<outline text="A" xmlUrl="${url}" ${more}/>`
const list = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><body>${body}</body></opml>`
const urlsIn = (text: string) => {
  const read = readOpml(text)
  return read.ok ? read.value.feeds.map(({ url }) => url) : read.reason
}

describe('a list of subscriptions', () => {
  it('comes back whole after it was written', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((typed) => typed.replace(/[\p{Cc}\ufffe\uffff]/gu, ''))
    const feed = fc.record<OpmlFeed>({
      url: fc.webUrl({ withQueryParameters: true }),
      title: text,
      site: fc.oneof(fc.constant(''), fc.webUrl()),
      folder: text,
      sectorId: fc.constantFrom('banking', 'power-utilities', ''),
      kind: fc.constantFrom('article', 'discussion'),
      preference: fc.constantFrom('prefer', 'normal', 'less'),
      isOff: fc.boolean(),
    })
    const feeds = fc.uniqueArray(feed, { minLength: 1, maxLength: 30, selector: ({ url }) => url })
    fc.assert(
      fc.property(feeds, (written) => {
        const read = readOpml(writeOpml('My sources', written))
        if (!read.ok) throw new Error(read.reason)
        const byUrl = (a: OpmlFeed, b: OpmlFeed) => (a.url < b.url ? -1 : 1)
        expect(read.value.feeds.toSorted(byUrl)).toEqual(written.toSorted(byUrl))
        expect(read.value.leftOutCount).toBe(0)
      }),
      { numRuns: 200 },
    )
  })

  it('of another program is read with its folders, whatever the case of its attributes', () => {
    const body = `<outline text="Energy">${outline('https://a.example/feed', 'title="Grid"')}</outline>
      <OUTLINE TITLE="B" XMLURL="https://b.example/feed"/><outline text="c" xmlurl="https://c.example/"/>`
    expect(readOpml(list(body))).toMatchObject({
      ok: true,
      value: {
        feeds: [
          { url: 'https://a.example/feed', title: 'Grid', folder: 'Energy' },
          { url: 'https://c.example/', title: 'c', folder: '' },
        ],
      },
    })
  })

  it('is cut after two hundred feeds and below five folders, and says how many it left out', () => {
    const many = Array.from({ length: 203 }, (_, index) => outline(`https://a.example/${index}`))
    const deep = `${'<outline text="x">'.repeat(5)}${outline('https://deep.example/')}${'</outline>'.repeat(5)}`
    const read = readOpml(list(many.join('') + deep))
    expect(read.ok && [read.value.feeds.length, read.value.leftOutCount]).toEqual([200, 4])
  })

  it.each([
    ['a page', '<html><body>hello</body></html>', /no OPML/],
    ['a list without feeds', list('<outline text="a"/>'), /no subscription/],
    ['a large file', `${list(outline('https://a.example/'))}${' '.repeat(256 * 1024)}`, /256 kB/],
    ['nothing', '', /no OPML/],
  ])('is refused with the reason: %s', (_what, text, reason) => {
    expect(urlsIn(text)).toMatch(reason)
  })

  it('has no controls in what is kept of it, which databases refuse', () => {
    const read = readOpml(list(`<outline text="a\0b" xmlUrl="https://a.example/\0x"/>`))
    expect(JSON.stringify(read)).not.toContain('\\u0000')
  })

  it('expands no entity and loads nothing', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body>${outline('https://a.example/&b;&x;')}</body></opml>`
    expect(urlsIn(bomb)).toEqual(['https://a.example/&b;&x;'])
  })

  it.each([
    ['brackets', (size: number) => '<'.repeat(size)],
    ['folders in folders', (size: number) => '<outline text="x">'.repeat(size / 20)],
    ['the same one again', (size: number) => outline('https://a.example/').repeat(size / 60)],
  ])('takes time in proportion to %s', (_what, make) => {
    expect(growthOf(make, 60_000, readOpml)).toBeLessThan(LINEAR)
  })
})
