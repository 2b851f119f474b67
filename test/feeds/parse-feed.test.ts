import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeBody } from '../../src/feeds/fetch/decode-body.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { readFeed } from '../../src/feeds/parse/read-feed.ts'
import { fc } from '../support/fast-check.ts'

const FIXTURES = new URL('fixtures/', import.meta.url)
const FEED_URL = 'https://feeds.example.org/all/feed.xml'

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FIXTURES)))
const fixtures = readdirSync(FIXTURES).filter(
  (name) => name.endsWith('.xml') || name === 'json-feed.json',
)
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>T</title><link>https://a.example.com/</link>${items}</channel></rss>`
const item = (number: number) =>
  `<item><title>Item ${number}</title><link>https://a.example.com/${number}</link></item>`

describe('reads the oddities that publishers serve', () => {
  it.each(fixtures)('%s', async (name) => {
    const parsed = await parseFeed(decodeBody(bytesOf(name), ''), FEED_URL)
    const expected = readFileSync(
      new URL(name.replace(/\.\w+$/, '.expected.json'), FIXTURES),
      'utf8',
    )
    const { wishes: _, ...found } = parsed.ok ? parsed.value : { wishes: undefined }
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(expected))
  })
})

it.each([
  ['an empty answer', ' \n', /empty page/],
  ['a web page', '<!DOCTYPE html><html><body>404</body></html>', /a web page, not a feed/],
  [
    'a page that speaks of feeds',
    '<html><body>Put <rss> and <channel> first</body></html>',
    /a web page/,
  ],
  ['plain text', 'garbage', /not a feed/],
  ['another XML', '<?xml version="1.0"?><urlset><url/></urlset>', /not a feed/],
  ['another JSON', '{"error": "not found"}', /not a JSON Feed/],
  ['broken JSON', '{"version": "https://jsonfeed.org/version/1", "items": [', /valid JSON/],
])('says why %s is no feed', async (_name, text, reason) => {
  expect(await parseFeed(text, FEED_URL)).toEqual({
    ok: false,
    reason: expect.stringMatching(reason),
  })
})

it('is content with a feed that has no items yet', async () => {
  expect(await parseFeed(rss(''), FEED_URL)).toMatchObject({ ok: true, value: { items: [] } })
})

it('keeps the first 200 items', async () => {
  const parsed = await parseFeed(
    rss(Array.from({ length: 300 }, (_, n) => item(n)).join('')),
    FEED_URL,
  )
  expect(parsed).toMatchObject({ ok: true, value: { skippedCount: 0 } })
  expect(parsed.ok && parsed.value.items.map(({ title }) => title).slice(-1)).toEqual(['Item 199'])
})

it.each([
  ['three dots', '…'],
  ['a picture', '🚀'],
  ['a letter that is not seen', '\u3164'],
  ['a braille blank', '\u2800'],
  ['a joiner', '\u200d'],
])('takes the first words of the summary where the title is %s', async (_what, title) => {
  const link = '<link>https://a.example.com/1</link>'
  const said = `<item><title>${title}</title>${link}<description>Storage grows</description></item>`
  const parsed = await parseFeed(rss(said), FEED_URL)
  expect(parsed).toMatchObject({ value: { items: [{ title: 'Storage grows' }] } })
  const silent = await parseFeed(rss(`<item><title>${title}</title>${link}</item>`), FEED_URL)
  expect(silent).toMatchObject({ value: { items: [], skippedCount: 1 } })
})

it('cuts titles at 300 and summaries at 600 characters, between words', async () => {
  const words = 'word '.repeat(300)
  const text = rss(
    `<item><title>${words}</title><link>https://a.example.com/1</link><description>${words}</description></item>`,
  )
  const parsed = await parseFeed(text, FEED_URL)
  const [first] = parsed.ok ? parsed.value.items : []
  expect(first?.title).toMatch(/^(word ){10,}word…$/)
  expect(first?.title.length).toBeLessThanOrEqual(300)
  expect(first?.summary.length).toBeLessThanOrEqual(600)
  expect(first?.summary.length).toBeGreaterThan(580)
})

// Each of these makes a strict reader refuse the whole feed.
it.each([
  ['an entity bomb', '<item><title>&a;&a;</title><link>https://a.example.com/x</link></item>'],
  [
    'an unknown entity',
    '<item><title>A&hellip;&zzz;</title><link>https://a.example.com/x</link></item>',
  ],
  ['a stray end tag', '<item><title>x</b></title><link>https://a.example.com/x</link></item>'],
  [
    'an attribute without a value',
    '<item hidden><title>x</title><link>https://a.example.com/x</link></item>',
  ],
  [
    'an open CDATA section',
    '<item><title>x</title><description><![CDATA[<p>y</description></item>',
  ],
  ['an open comment', '<item><title>x</title><!-- <link>https://a.example.com/x</link></item>'],
  ['a thousand open tags', `<item>${'<i>'.repeat(1000)}</item>`],
  ['a broken tag', '<item><title x<y>z</title></item>'],
])('loses no other item for one with %s', async (_name, bad) => {
  const parsed = await parseFeed(rss(item(1) + bad + item(2) + item(3)), FEED_URL)
  const titles = parsed.ok ? parsed.value.items.map(({ title }) => title) : []
  expect(titles).toEqual(expect.arrayContaining(['Item 1', 'Item 2', 'Item 3']))
})

it('expands no entity that the document declares, and asks nobody for one', async () => {
  const declared = [...'bcdefgh'].map((name, index) => {
    const before = 'abcdefg'[index]
    return `<!ENTITY ${name} "&${before};&${before};&${before};&${before};">`
  })
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY x SYSTEM "file:///etc/passwd">${declared.join('')}]>`
  const text =
    bomb + rss(`<item><title>Bomb &h; &x;</title><link>https://a.example.com/1</link></item>`)
  const parsed = await parseFeed(text, FEED_URL)
  expect(parsed.ok && parsed.value.items[0]?.title).toBe('Bomb &h; &x;')
})

describe('never throws and lets no markup or script address through', () => {
  const check = async (text: string) => {
    const parsed = await parseFeed(text, FEED_URL)
    if (!parsed.ok) {
      expect(parsed.reason).not.toBe('')
      return
    }
    const { title, site, language, items } = parsed.value
    for (const kept of [title, language, ...items.flatMap((one) => [one.title, one.summary])]) {
      expect(kept).not.toMatch(/<[a-z/!?]/i)
    }
    for (const url of items.map((one) => one.url)) expect(url).toMatch(/^https?:\/\//)
    expect(site).toMatch(/^(https?:\/\/|$)/)
    expect(items.length).toBeLessThanOrEqual(200)
  }

  it('for any string', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), check))
  })

  it('for any shuffle of the pieces of feeds', async () => {
    const piece = fc.constantFrom(
      ...[
        '<rss version="2.0">',
        '</rss>',
        '<channel>',
        '</channel>',
        '<item>',
        '</item>',
        '<entry>',
      ],
      ...['<feed xmlns="http://www.w3.org/2005/Atom">', '</feed>', '<title>', '</title>', '<link>'],
      ...['</link>', '<link href="javascript:x"/>', '<link rel="alternate" href="/a"/>', '<guid>'],
      ...[
        '<description>',
        '</description>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&',
        '&amp;lt;b>',
        '"',
      ],
      ...[
        'https://a.example.com/',
        'javascript:alert(1)',
        'text',
        '<',
        '>',
        '<?xml version="1.0"?>',
      ],
      ...[
        '<content type="xhtml">',
        '<media:group>',
        '<__proto__>',
        '{"items":[',
        '{"url":"/x"}',
        ']}',
      ],
    )
    const document = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    await fc.assert(fc.asyncProperty(document, check), { numRuns: 1000 })
  })

  it('for cut and overwritten real structures', async () => {
    const source = fc.constantFrom(...fixtures.map((name) => decodeBody(bytesOf(name), '')))
    const mutant = fc
      .tuple(source, source, fc.nat(), fc.nat(), fc.string({ maxLength: 5 }))
      .map(([left, right, from, to, noise]) => {
        return left.slice(0, from % left.length) + noise + right.slice(to % right.length)
      })
    await fc.assert(fc.asyncProperty(mutant, check), { numRuns: 1000 })
  })
})

describe('of a feed with more items than anybody keeps', () => {
  const head = '<title>Grid Journal</title>'
  const itemOf = (number: number) => `<item><link>https://a.example.com/${number}</link></item>`
  const many = Array.from({ length: 600 }, (_, number) => itemOf(number)).join('')

  it.each([
    ['well-formed', `<rss version="2.0"><channel>${many}${head}</channel></rss>`],
    ['not well-formed', `<rss version="2.0"><channel>${many}${head}&nbsp;</channel></rss>`],
    ['in Atom', `<feed>${many.replaceAll('item>', 'entry>')}${head}</feed>`],
  ])('only the first 500 are read, and what stands behind all of them: %s', async (_case, xml) => {
    const feed = await readFeed(xml, FEED_URL)
    if (!feed.ok) throw new Error(feed.reason)
    expect(feed.value.items.length).toBe(500)
    expect(feed.value.items.at(-1)?.links).toContain('https://a.example.com/499')
    expect(feed.value.titles).toEqual(['Grid Journal'])
  })
})

// One such feed would eat the processor time of every run that meets it. The limit is the test's own timeout.
describe('finishes on hostile input', () => {
  const MEGABYTE = 1_000_000
  const pieces = ['<', '<a ', '<a>', '<a><b>', '</b>', '&', '&#65;', '<!--', '<![CDATA[', '<item>']

  it.each(pieces)('a description of 80 kB of %j', async (piece) => {
    const text = piece.repeat(80_000 / piece.length).replaceAll(']]>', '')
    const bad = `<item><title>x</title><link>https://a.example.com/x</link><description><![CDATA[${text}]]></description></item>`
    expect(await parseFeed(rss(item(1) + bad), FEED_URL)).toHaveProperty('ok', true)
  })

  it.each([...pieces, '<rss ', '<item/>', '<entry>', '<media:group>', '{"items":['])(
    'a megabyte of %j',
    async (piece) => {
      const flood = piece.repeat(MEGABYTE / piece.length)
      expect(await parseFeed(flood, FEED_URL)).toHaveProperty('ok')
      expect(await parseFeed(rss(item(1) + flood), FEED_URL)).toHaveProperty('ok', true)
    },
    20_000,
  )
})
