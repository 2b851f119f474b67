import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enqueue } from '../../src/jobs/enqueue.ts'
import { listCandidates } from '../../src/store/article/candidates.ts'
import { activateLearned } from '../../src/store/learned/learned-setting.ts'
import {
  addAdditions,
  chooseAdditions,
  chooseFeed,
  listAdditions,
} from '../../src/store/source/additions.ts'
import { listDueFeeds } from '../../src/store/source/feeds.ts'
import { listSources } from '../../src/store/source/sources.ts'
import { toAddition } from '../../src/web/sources/add-sources-form.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addLearnedVersion } from '../support/learned-version.ts'
import { addAccount, addApplication, minutesLater, NOW } from '../support/make.ts'
import { type Publisher, startPublisher, writeRss } from '../support/publisher.ts'
import { createWorld, type World } from '../support/world.ts'

const SECTOR = 'power-utilities'
const BATCH = '11111111-2222-4333-8444-555555555555'
const STORIES = [1, 2, 3, 4, 5, 6].map((number) => ({
  title: `Battery storage steadies power grid ${number}`,
  url: `https://gridjournal.example/${number}`,
  summary: 'The electricity grid operator reports.',
  publishedAt: minutesLater(-number * 1440),
}))
/** One word of the sector, and one of which only experience tells that it belongs there. */
const BETWEEN = STORIES.map(({ publishedAt }, number) => ({
  title: `Busbarring together with ${number} others`,
  url: `https://between.example/${number}`,
  summary: 'What people say of hydrogen these days.',
  publishedAt,
}))
const link = (href: string, title: string) =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`

let publisher: Publisher
let world: World
let accountId: number

beforeEach(async () => {
  await emptyDatabase()
  publisher = await startPublisher({
    '/feed': writeRss('Grid Journal', STORIES),
    '/one': `<!doctype html><title>One</title>${link('/feed', 'News')}`,
    '/two': `<!doctype html><title>Two</title>${link('/feed', 'News')}${link('/other', 'Other')}`,
    // As large as a page full of data for scripts may be: a feed of this size is refused.
    '/large': `<!doctype html><script>${'if (1 < 2) {}'.repeat(10_000)}</script>${link('/feed', 'News')}${'x'.repeat(2_000_000)}`,
    '/large-feed': `<rss version="2.0"><channel>${'x'.repeat(2_000_000)}</channel></rss>`,
    '/plain': '<!doctype html><title>No feed here</title><p>Hello</p>',
    '/rss.xml': writeRss('Hidden feed', STORIES),
    '/today': (_request, response) => response.writeHead(302, { location: '/feed' }).end(),
    '/empty': writeRss('Empty feed', []),
    '/between': writeRss('Between', BETWEEN),
  })
  world = createWorld({ config: { feedOrigins: [publisher.origin] } })
  const account = await addAccount(db)
  accountId = account.accountId
  await addApplication(db, account)
})
afterEach(() => publisher.close())

async function lookAt(...paths: string[]) {
  const additions = paths.map((path) =>
    toAddition(path.startsWith('/') ? `${publisher.origin}${path}` : path, SECTOR),
  )
  const batch = { accountId, batchId: BATCH, applicationId: undefined, isImport: false, now: NOW }
  const ids = await addAdditions(db, { ...batch, additions })
  await goOnWith(ids)
  return await listAdditions(db, accountId, BATCH)
}

async function goOnWith(ids: readonly number[]) {
  await enqueue(
    world.services.queue,
    ids.map((additionId) => ({ kind: 'look-up', additionId })),
  )
  await world.settle()
}

describe('looking at an address', () => {
  it('shows what a feed would bring and subscribes to nothing', async () => {
    const [addition] = await lookAt('/feed')
    expect(addition).toMatchObject({
      state: 'found',
      found: {
        title: 'Grid Journal',
        itemCount: 6,
        rhythmHours: 24,
        hasSummaries: true,
        suits: [{ employer: 'Example Energy', count: 6 }],
      },
    })
    expect(addition?.found?.newest).toHaveLength(5)
    expect(await listSources(db, accountId, [SECTOR], NOW)).toEqual([])
    expect(await db.selectFrom('feed').selectAll().execute()).toEqual([])
  })

  it('counts what fits by the words that count in the service now', async () => {
    const words = { busbarring: { weight: 2, articles: 9, sources: 9, days: 9 } }
    await addLearnedVersion(db, 2, { sectors: { [SECTOR]: { articles: 99, words } } })
    const countFitting = async () => {
      const [addition] = await lookAt('/between')
      await db.deleteFrom('feed_addition').execute()
      return addition?.found?.suits[0]?.count
    }
    expect(await countFitting()).toBe(0)
    const { id } = await db.selectFrom('learned_version').select('id').executeTakeFirstOrThrow()
    await activateLearned(db, id, NOW)
    expect(await countFitting()).toBe(BETWEEN.length)
  })

  it('of a page with one feed finds that feed', async () => {
    expect(await lookAt('/one')).toMatchObject([
      { state: 'found', url: `${publisher.origin}/feed`, found: { title: 'Grid Journal' } },
    ])
  })

  it('reads of a page that is very large as much as names its feed', async () => {
    expect(await lookAt('/large')).toMatchObject([
      { state: 'found', url: `${publisher.origin}/feed`, found: { title: 'Grid Journal' } },
    ])
  })

  it('refuses a feed that is very large', async () => {
    expect(await lookAt('/large-feed')).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('The feed is larger than 1024 kB.') },
    ])
  })

  it('of a page with several asks which one, and goes on with the choice', async () => {
    const [addition] = await lookAt('/two')
    expect(addition).toMatchObject({
      state: 'choose',
      choices: [
        { url: `${publisher.origin}/feed`, title: 'News' },
        { url: `${publisher.origin}/other`, title: 'Other' },
      ],
    })
    const id = addition?.publicId ?? ''
    expect(await chooseFeed(db, accountId, id, 'https://elsewhere.example/')).toBeUndefined()
    const chosen = await chooseFeed(db, accountId, id, `${publisher.origin}/feed`)
    await goOnWith(chosen === undefined ? [] : [chosen])
    expect(await listAdditions(db, accountId, BATCH)).toMatchObject([{ state: 'found' }])
  })

  it('of a page without any looks where feeds usually are, six times at most', async () => {
    expect(await lookAt('/plain')).toMatchObject([
      { state: 'found', url: `${publisher.origin}/rss.xml`, found: { title: 'Hidden feed' } },
    ])
    expect(publisher.requests.length).toBeLessThanOrEqual(7)
  })

  it('tells what was wrong with the address itself when nothing is found', async () => {
    expect(await lookAt('/nowhere')).toMatchObject([
      { state: 'failed', reason: expect.stringMatching(/404/) },
    ])
  })

  it('tells of an empty feed that it is empty', async () => {
    expect(await lookAt('/empty')).toMatchObject([{ state: 'found', found: { itemCount: 0 } }])
  })

  it('is not held up by another address that fails', async () => {
    const states = (await lookAt('/nowhere', '/feed')).map(({ state }) => state)
    expect(states).toEqual(['failed', 'found'])
  })

  it.each([
    'http://127.0.0.1:1/feed',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'https://digest.example/today',
    'javascript:alert(1)',
  ])('goes nowhere inside: %s', async (address) => {
    expect(await lookAt(address)).toMatchObject([{ state: 'failed' }])
    expect(publisher.requests).toEqual([])
  })
})

describe('the press that adds', () => {
  const press = async () => {
    const found = await listAdditions(db, accountId, BATCH)
    const ids = found.map(({ publicId }) => publicId)
    await goOnWith(await chooseAdditions(db, accountId, BATCH, ids))
    return await listAdditions(db, accountId, BATCH)
  }

  it('keeps the feed with the articles that came along, and asks for it no more within the hour', async () => {
    await lookAt('/feed')
    expect(await press()).toMatchObject([{ state: 'added' }])
    const recent = { since: minutesLater(-2000), now: NOW, limit: 9 }
    const candidates = await listCandidates(db, { accountId, sectorId: SECTOR }, recent)
    expect(candidates).toMatchObject([{ title: STORIES[0]?.title, source: 'Grid Journal' }])
    expect(await listDueFeeds(db, minutesLater(59), { read: 9, unchecked: 9 })).toEqual([])
  })

  it('says so when the feed is read already, and asks nobody', async () => {
    await lookAt('/feed')
    await press()
    const before = publisher.requests.length
    await db.deleteFrom('feed_addition').execute()
    expect(await lookAt('/feed')).toMatchObject([{ state: 'found', found: { itemCount: 6 } }])
    expect(await press()).toMatchObject([{ state: 'known' }])
    expect(publisher.requests.length).toBe(before)
  })

  it('keeps the address that redirects for a while, not the one that it lends today', async () => {
    await lookAt('/today')
    expect(await press()).toMatchObject([{ state: 'added' }])
    const feeds = await db.selectFrom('feed').select('url').execute()
    expect(feeds).toEqual([{ url: `${publisher.origin}/today` }])
  })

  it('takes another spelling of an address for the same, and asks nobody', async () => {
    await lookAt('/feed#latest')
    await press()
    const before = publisher.requests.length
    await db.deleteFrom('feed_addition').execute()
    await lookAt(`${publisher.origin.toUpperCase()}/feed#top`)
    expect(await press()).toMatchObject([{ state: 'known' }])
    expect(publisher.requests.length).toBe(before)
  })

  it('adds nothing that was not found', async () => {
    await lookAt('/nowhere')
    expect(await press()).toMatchObject([{ state: 'failed' }])
    expect(await listSources(db, accountId, [SECTOR], NOW)).toEqual([])
  })
})

it('looks at sixty addresses of an account a day, and no more', async () => {
  const additions = Array.from({ length: 60 }, (_, index) =>
    toAddition(`https://a.example/${index}`, SECTOR),
  )
  const add = (batchId: string, some: typeof additions, now = NOW) =>
    addAdditions(db, {
      ...{ accountId, batchId, applicationId: undefined, isImport: false, now },
      additions: some,
    })
  expect(await add(BATCH, additions)).toHaveLength(60)
  const [one] = additions
  const other = BATCH.replace('1111', '2222')
  expect(await add(other, one ? [one] : [])).toEqual([])
  expect(await add(other, one ? [one] : [], minutesLater(1441))).toHaveLength(1)
})
