import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredApplication } from '../../src/store/application/applications.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm } from '../support/killer.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'

const DAY_MINUTES = -1440
/** Path, headline, age in days, sector of the feed. */
const FEEDS = [
  ['/fresh', 'Utility finishes a substation two years early', 1, 'power-utilities'],
  ['/old', 'Grid operators plan for a summer of battery storage', 25, 'power-utilities'],
  ['/oil', 'Refinery turns its crude oil tanks into storage', 1, 'oil-gas-mining'],
  ['/gas', 'Pipeline owner halves methane leaks of natural gas wells', 2, 'oil-gas-mining'],
] as const

const meter = createKiller(0, 'before')
let publisher: Publisher
let world: World
let app: Hono
let owner: Browser
let application: StoredApplication
let thinPath: string

// One article of this month: too few for a digest.
beforeEach(async () => {
  await emptyDatabase()
  const pages = FEEDS.map(([path, title, days]) => {
    const url = `https://outlet${path.replace('/', '-')}.example/story`
    const item = { title, url, summary: '', publishedAt: minutesLater(days * DAY_MINUTES) }
    return [path, writeRss(`Outlet ${path}`, [item])] as const
  })
  publisher = await startPublisher(Object.fromEntries(pages))
  for (const [path, , , sectorId] of FEEDS) {
    const url = `${publisher.origin}${path}`
    await addFeed(db, { url, title: `Outlet ${path}`, sectorIds: [sectorId] })
  }
  const account = await addAccount(db)
  application = await addApplication(db, account)
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  world.setNow(NOW)
  world.services.fetch = meter.guard(world.services.fetch)
  app = createApp(world.services)
  owner = await signedIn(app, account.accountId)
  thinPath = await ask({})
})
afterEach(async () => {
  disarm()
  await publisher.close()
})

async function ask(fields: Record<string, string>): Promise<string> {
  const answer = await owner.post(`/applications/${application.publicId}/digests`, fields)
  await world.settle()
  return answer.headers.get('location') ?? ''
}

const press = async (widening: string) => {
  const { formId = '' } = inputsOf(await (await owner.get(thinPath)).text())
  return await ask({ formId, widening })
}

const digests = () => db.selectFrom('digest').select(['state', 'widening']).orderBy('id').execute()

const chosen = () =>
  db
    .selectFrom('digest_article')
    .innerJoin('digest', 'digest.id', 'digest_article.digest_id')
    .innerJoin('article', 'article.id', 'digest_article.article_id')
    .select(['article.title', 'digest_article.reasons'])
    .where('digest.state', '=', 'ready')
    .where('digest_article.place', '=', 'pick')
    .execute()

describe('a thin week', () => {
  it('offers to look further, says what each would bring, and widens nothing by itself', async () => {
    const text = textOf(await (await owner.get(thinPath)).text())
    expect(text).toContain('Include older articles 2 articles fit, up to 30 days old')
    expect(text).toContain('Include neighbouring sectors 1 article fits')
    expect(text).toContain('Or skip it this time')
    expect(await digests()).toEqual([{ state: 'thin', widening: 'none' }])
    expect(publisher.requests.toSorted()).toEqual(['/fresh', '/old'])
  })

  it('prepares with articles up to thirty days old when that is pressed', async () => {
    await press('older')
    expect(await digests()).toContainEqual({ state: 'ready', widening: 'older' })
    const titles = (await chosen()).map(({ title }) => title)
    expect(titles.toSorted()).toEqual([FEEDS[1][1], FEEDS[0][1]])
  })

  it('reads the neighbours’ feeds when they are pressed, and says where an article is from', async () => {
    await press('neighbours')
    expect(publisher.requests).toEqual(expect.arrayContaining(['/oil', '/gas']))
    const oil = (await chosen()).find(({ title }) => title === FEEDS[2][1])
    expect(oil?.reasons).toContain('from a neighbouring sector')
  })

  it('makes one digest of two presses of one page', async () => {
    const { formId = '' } = inputsOf(await (await owner.get(thinPath)).text())
    const first = await ask({ formId, widening: 'older' })
    expect(await ask({ formId, widening: 'older' })).toBe(first)
    expect(await digests()).toHaveLength(2)
  })

  it('takes no other word for a widening', async () => {
    await press('everything')
    expect((await digests()).map(({ widening }) => widening)).toEqual(['none', 'none'])
  })

  it('is shown with fewer than 45 questions to the database', async () => {
    const before = meter.count()
    await owner.get(thinPath)
    expect(meter.count() - before).toBeLessThan(45)
  })
})
