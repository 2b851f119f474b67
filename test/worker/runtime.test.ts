import { describe, expect, test } from 'vitest'
import { formatMoment, localDate, localMoment } from '../../src/core/time/local-time.ts'
import { listTimeZones } from '../../src/core/time/time-zones.ts'
import { discoverFeeds } from '../../src/feeds/page/discover-feeds.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { FEED_PAGES } from './feed-pages.ts'

// workerd is not Node: its own V8 with its own tables of zones, and packages in their builds for browsers.

describe('the parsers', () => {
  test.each([
    ['/rss', 'https://journal.example/summer', '2026-03-11T08:00:00Z'],
    ['/atom', 'https://weekly.example/substation', '2026-03-10T09:00:00Z'],
    ['/rdf', 'https://meter.example/demand', '2026-03-09T11:00:00Z'],
    ['/json', 'https://desk.example/hybrid', '2026-03-08T10:00:00Z'],
    ['/broken', 'https://lines.example/upgrade', '2026-03-07T10:00:00Z'],
  ] as const)('read %s', async (path, url, publishedAt) => {
    const feed = await parseFeed(FEED_PAGES[path], `https://publisher.example${path}`)
    expect(feed).toMatchObject({
      ok: true,
      value: { items: [{ url, publishedAt: new Date(publishedAt) }], skippedCount: 0 },
    })
  })

  test('make plain text of markup, word by word', async () => {
    const feed = await parseFeed(FEED_PAGES['/rss'], 'https://journal.example/feed')
    expect(feed.ok && feed.value.items[0]?.summary.replace(/\s+/g, ' ')).toBe(
      'Three transmission operators publish what they expect of battery storage on the power grid. Peak demand stays.',
    )
  })

  test('find the feeds that a page names', () => {
    const page = `<!doctype html><title>x</title>
      <link rel=alternate type="application/rss+xml" title="News &amp; views" href=/feed.xml>`
    expect(discoverFeeds(page, 'https://publisher.example/')).toEqual([
      { url: 'https://publisher.example/feed.xml', title: 'News & views' },
    ])
  })
})

describe('local time', () => {
  test.each([
    ['2026-03-29T00:59:00Z', 'Europe/Berlin', 'Sun 29 Mar, 01:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', 'Sun 29 Mar, 03:00'],
    ['2026-03-10T09:07:30Z', 'Asia/Kolkata', 'Tue 10 Mar, 14:37'],
    ['2026-03-10T09:07:30Z', 'Asia/Kathmandu', 'Tue 10 Mar, 14:52'],
    ['2026-07-01T02:00:00Z', 'America/St_Johns', 'Tue 30 Jun, 23:30'],
    ['2026-04-04T15:15:00Z', 'Australia/Lord_Howe', 'Sun 5 Apr, 01:45'],
    ['2026-12-31T11:00:00Z', 'Pacific/Kiritimati', 'Fri 1 Jan, 01:00'],
    ['2026-07-01T12:00:00Z', 'America/Sao_Paulo', 'Wed 1 Jul, 09:00'],
  ])('%s in %s is %s', (moment, zone, local) => {
    expect(formatMoment(new Date(moment), zone)).toBe(local)
  })

  test.each([
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-25', '07:30', 'Europe/Berlin', '2026-10-25T06:30:00Z'],
    ['2026-03-09', '07:30', 'America/New_York', '2026-03-09T11:30:00Z'],
    ['2026-03-09', '07:30', 'Asia/Kolkata', '2026-03-09T02:00:00Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => {
    expect(localMoment(day, time, zone)).toEqual(new Date(moment))
  })

  test('offers every continent, and each zone works', () => {
    const zones = listTimeZones().flatMap(({ zones }) => zones.map(({ id }) => id))
    expect(zones.length).toBeGreaterThan(400)
    for (const zone of zones) expect(localDate(new Date(0), zone)).toMatch(/^19(69|70)-/)
  })
})
