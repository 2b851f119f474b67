import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addSource } from '../../src/jobs/add-source.ts'
import { listCandidates } from '../../src/store/articles.ts'
import { listDueFeeds } from '../../src/store/feeds.ts'
import { listSources } from '../../src/store/sources.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const SECTOR = 'power-utilities'
const STORY = {
  title: 'Batteries steady the grid',
  url: 'https://gridjournal.example/1',
  publishedAt: minutesLater(-60),
}
const PAGE = `<!doctype html><title>Grid Journal</title>
  <link rel="alternate" type="application/rss+xml" title="News" href="/feed">`

let publisher: Publisher
let world: World
let accountId: number

beforeEach(async () => {
  await emptyDatabase()
  publisher = await startPublisher({
    '/feed': writeRss('Grid Journal', [STORY]),
    '/': PAGE,
    '/plain': '<!doctype html><title>No feed here</title><p>Hello</p>',
  })
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  accountId = account.accountId
  await addApplication(db, account)
})
afterEach(() => publisher.close())

const add = (address: string) => addSource(world.services, { accountId, address, sectorId: SECTOR })

describe('adding a feed', () => {
  it('keeps it with the articles that came along, and does not ask for it again within the hour', async () => {
    expect(await add(`${publisher.origin}/feed`)).toEqual({ kind: 'added', title: 'Grid Journal' })
    const candidates = await listCandidates(
      db,
      { accountId, sectorId: SECTOR },
      { since: minutesLater(-1440), now: NOW, limit: 9 },
    )
    expect(candidates).toMatchObject([{ title: STORY.title, source: 'Grid Journal' }])
    expect(await listDueFeeds(db, minutesLater(59), 9)).toEqual([])
    expect(await add(`${publisher.origin}/feed`)).toEqual({ kind: 'known', title: 'Grid Journal' })
    expect(publisher.requests).toEqual(['/feed'])
  })

  it('of another account asks the publisher nothing', async () => {
    await add(`${publisher.origin}/feed`)
    const other = await addAccount(db, { email: 'other@example.com' })
    const address = `${publisher.origin}/feed`
    expect(
      await addSource(world.services, { accountId: other.accountId, address, sectorId: SECTOR }),
    ).toEqual({ kind: 'added', title: 'Grid Journal' })
    expect(publisher.requests).toEqual(['/feed'])
  })

  it('by the address of a page names the feeds of that page', async () => {
    expect(await add(`${publisher.origin}/`)).toEqual({
      kind: 'choose',
      feeds: [{ url: `${publisher.origin}/feed`, title: 'News' }],
    })
    expect(await listSources(db, accountId, [SECTOR])).toEqual([])
  })
})

describe('an address that is no feed', () => {
  it.each([
    ['a page without feeds', '/plain', /feed/i],
    ['a page that is not there', '/nowhere', /404/],
  ])('is explained and not kept: %s', async (_what, path, reason) => {
    expect(await add(`${publisher.origin}${path}`)).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(reason),
    })
    expect(await listSources(db, accountId, [SECTOR])).toEqual([])
  })

  it.each([
    'http://127.0.0.1:1/feed',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'https://digest.example/today',
    'javascript:alert(1)',
  ])('is refused when it leads inside: %s', async (address) => {
    world.setNow(NOW)
    expect(await add(address)).toMatchObject({ kind: 'failed' })
    expect(publisher.requests).toEqual([])
  })
})
