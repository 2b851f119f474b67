import { beforeEach, describe, expect, test } from 'vitest'
import { applySchema } from '../../dev/apply-schema.ts'
import { type CatalogueFeed, loadCatalogue } from '../../dev/catalogue.ts'
import { moveFeed } from '../../src/store/source/feed-readings.ts'
import { db, emptyDatabase } from '../support/database.ts'

const GRID: CatalogueFeed = {
  url: 'https://grid.example/feed',
  title: 'Grid',
  site: 'https://grid.example',
  kind: 'article',
  lang: 'en',
  sectors: ['power-utilities', 'environment'],
}
const FORUM: CatalogueFeed = {
  ...GRID,
  url: 'https://forum.example/feed',
  title: 'Forum',
  kind: 'discussion',
  sectors: ['power-utilities'],
}

const listSources = () =>
  db
    .selectFrom('source')
    .innerJoin('feed', 'feed.id', 'source.feed_id')
    .select(['feed.title', 'source.sector_id', 'source.is_on', 'source.position'])
    .orderBy('feed.title', 'desc')
    .orderBy('source.sector_id', 'desc')
    .execute()

describe('loading the catalogue', () => {
  beforeEach(emptyDatabase)

  test('adds feeds, and their sources in the order of the file, the main sector first', async () => {
    const counts = await loadCatalogue(db, [GRID, FORUM])
    expect(counts).toEqual({ sectors: 32, feeds: 2, newFeeds: 2, switchedOff: 0 })
    expect(await listSources()).toEqual([
      { title: 'Grid', sector_id: 'power-utilities', is_on: true, position: 0 },
      { title: 'Grid', sector_id: 'environment', is_on: true, position: 1 },
      { title: 'Forum', sector_id: 'power-utilities', is_on: true, position: 40 },
    ])
  })

  test('changes nothing the second time', async () => {
    await loadCatalogue(db, [GRID, FORUM])
    const before = await listSources()
    const counts = await loadCatalogue(db, [GRID, FORUM])
    expect(counts).toMatchObject({ newFeeds: 0, switchedOff: 0 })
    expect(await listSources()).toEqual(before)
  })

  test('knows a feed again that its publisher has moved', async () => {
    await loadCatalogue(db, [GRID])
    await moveFeed(db, 1, 'https://grid.example/new')
    expect(await loadCatalogue(db, [GRID])).toMatchObject({ newFeeds: 0, switchedOff: 0 })
    const moved = { ...GRID, url: 'https://grid.example/new' }
    expect(await loadCatalogue(db, [moved])).toMatchObject({ newFeeds: 0, switchedOff: 0 })
  })

  test('keeps what was learnt about a feed and takes over its new title', async () => {
    await loadCatalogue(db, [GRID])
    const learnt = { etag: '"1"', state: 'failing', failure_count: 3, failure: 'HTTP 500' } as const
    await db.updateTable('feed').set(learnt).execute()
    await loadCatalogue(db, [{ ...GRID, title: 'The Grid' }])
    const feed = await db.selectFrom('feed').selectAll().executeTakeFirst()
    expect(feed).toMatchObject({ ...learnt, title: 'The Grid' })
  })

  test('switches a removed feed off, and on again when it returns', async () => {
    await loadCatalogue(db, [GRID, FORUM])
    expect(await loadCatalogue(db, [GRID])).toMatchObject({ switchedOff: 1 })
    expect(await listSources()).toContainEqual({
      title: 'Forum',
      sector_id: 'power-utilities',
      is_on: false,
      position: 40,
    })
    await loadCatalogue(db, [GRID, FORUM])
    expect((await listSources()).every((source) => source.is_on)).toBe(true)
  })

  test('leaves an account’s own sources alone', async () => {
    await loadCatalogue(db, [FORUM])
    const moment = new Date('2026-03-10T09:00:00Z')
    await db
      .insertInto('account')
      .values({
        email: 'sam@example.com',
        name: 'Sam',
        time_zone: 'UTC',
        confirmed_at: moment,
        created_at: moment,
      })
      .execute()
    await db
      .insertInto('source')
      .values({ account_id: 1, feed_id: 1, sector_id: 'power-utilities' })
      .execute()
    expect(await loadCatalogue(db, [GRID])).toMatchObject({ switchedOff: 1 })
    const own = db.selectFrom('source').select('is_on').where('account_id', '=', 1)
    expect(await own.execute()).toEqual([{ is_on: true }])
  })
})

test('the schema may be applied again to a database in use', async () => {
  await loadCatalogue(db, [GRID])
  await applySchema(db)
  expect(await listSources()).not.toEqual([])
})
