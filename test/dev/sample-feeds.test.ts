import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAMPLE_FEEDS } from '../../dev/sample-feeds/all-feeds.ts'
import {
  type SampleFeedServer,
  serveSampleFeeds,
} from '../../dev/sample-feeds/serve-sample-feeds.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'

const OPENED_AT = new Date('2026-03-10T09:00:00Z')
const DAY_MS = 86_400_000

let now = OPENED_AT
let server: SampleFeedServer
beforeAll(async () => {
  server = await serveSampleFeeds(OPENED_AT, () => now)
})
afterAll(async () => {
  await server.close()
})

const addressOf = (id: string) =>
  server.catalogue.find(({ url }) => url.endsWith(`/${id}`))?.url ?? 'no such feed'

async function read(id: string) {
  const url = addressOf(id)
  const parsed = await parseFeed(await (await fetch(url)).text(), url)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.value
}

describe('the sample feeds', () => {
  test('cover eight sectors with two feeds of fifteen items each, in all four formats', () => {
    const full = SAMPLE_FEEDS.filter(({ items }) => items.length >= 15)
    const sectors = new Set(full.map(({ sector }) => sector))
    const covered = [...sectors].filter(
      (sector) => full.filter((feed) => feed.sector === sector).length >= 2,
    )
    expect(covered.length).toBeGreaterThanOrEqual(8)
    expect(new Set(full.map(({ format }) => format))).toEqual(
      new Set(['rss', 'atom', 'rdf', 'json']),
    )
  })

  test.for(SAMPLE_FEEDS)('$title is read without a loss', async ({ id, title, items }) => {
    now = OPENED_AT
    const feed = await read(id)
    expect(feed.title).toBe(title)
    expect(feed.skippedCount).toBe(0)
    expect(feed.items).toHaveLength(items.length)
    for (const item of feed.items) {
      expect(item.title, item.url).not.toMatch(/&\w+;|[<>]/)
      expect(item.summary, item.url).not.toMatch(/&\w+;|[<>]/)
      const ageMs = OPENED_AT.getTime() - (item.publishedAt?.getTime() ?? OPENED_AT.getTime())
      expect(ageMs).toBeGreaterThanOrEqual(0)
      expect(ageMs).toBeLessThan(12 * DAY_MS)
    }
  })

  test('tell two stories apart by their address, unless it is the same story on purpose', () => {
    const titles = SAMPLE_FEEDS.flatMap(({ items, coming = [] }) => [...items, ...coming]).map(
      ({ title }) => title,
    )
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('publish more as time passes', async () => {
    now = OPENED_AT
    const before = await read('grid-journal')
    now = new Date(OPENED_AT.getTime() + 10 * DAY_MS)
    const after = await read('grid-journal')
    expect(after.items.length).toBe(before.items.length + 3)
    expect(after.items.slice(3)).toEqual(before.items)
  })

  test('answer a reader who has the newest state with 304', async () => {
    const url = addressOf('utility-daily')
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    const again = await fetch(url, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('know nothing else', async () => {
    expect((await fetch(new URL('/nothing', addressOf('utility-daily')))).status).toBe(404)
  })
})
