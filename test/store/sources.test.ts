import { beforeEach, expect, it } from 'vitest'
import { addArticles, type NewArticle } from '../../src/store/article/articles.ts'
import { listCandidates } from '../../src/store/article/candidates.ts'
import { claimFeed } from '../../src/store/source/claim-feed.ts'
import { listDueFeeds, listDueFeedsFor } from '../../src/store/source/feeds.ts'
import { addOwnSource } from '../../src/store/source/own-sources.ts'
import { changeSource, removeSource } from '../../src/store/source/source-settings.ts'
import { listSources } from '../../src/store/source/sources.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'

const SECTOR = 'power-utilities'
const RECENT = { since: minutesLater(-7 * 1440), now: NOW, limit: 200 }

beforeEach(emptyDatabase)

const story = (special: Partial<NewArticle> = {}): NewArticle => ({
  url: 'https://gridjournal.example/story',
  title: 'Batteries steady the grid',
  summary: '',
  publishedAt: NOW,
  isTrusted: true,
  sectors: [{ sectorId: SECTOR, score: 8, terms: ['grid'] }],
  ...special,
})

const own = (accountId: number, url = 'https://own.example/feed') =>
  addOwnSource(db, { accountId, sectorId: SECTOR, url, title: 'Own', site: '', language: '' })

it('reads a catalogue feed for every account until one switches it off, for itself only', async () => {
  const [alex, kim] = [await addAccount(db), await addAccount(db, { email: 'kim@example.com' })]
  const feedId = await addFeed(db)
  await addArticles(db, { id: feedId, kind: 'article' }, [story()], NOW)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  await changeSource(db, alex.accountId, source?.publicId ?? '', { isOn: false })
  const offered = async (accountId: number) =>
    (await listCandidates(db, { accountId, sectorId: SECTOR }, RECENT)).length
  expect([await offered(alex.accountId), await offered(kim.accountId)]).toEqual([0, 1])
  const [switchedOff] = await listSources(db, alex.accountId, [SECTOR], NOW)
  await changeSource(db, alex.accountId, switchedOff?.publicId ?? '', { isOn: true })
  expect(await offered(alex.accountId)).toBe(1)
})

it('shows a feed that left the catalogue only to those who have it', async () => {
  const [alex, kim] = [await addAccount(db), await addAccount(db, { email: 'kim@example.com' })]
  await addFeed(db)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  await changeSource(db, alex.accountId, source?.publicId ?? '', { isOn: true })
  await db.updateTable('source').set({ is_on: false }).where('account_id', 'is', null).execute()
  expect(await listSources(db, alex.accountId, [SECTOR], NOW)).toMatchObject([{ isOn: true }])
  expect(await listSources(db, kim.accountId, [SECTOR], NOW)).toEqual([])
})

it('keeps the articles of an own feed from other accounts', async () => {
  const [alex, kim] = [await addAccount(db), await addAccount(db, { email: 'kim@example.com' })]
  const feedId = await addFeed(db, { accountId: alex.accountId, url: 'https://own.example/feed' })
  await addArticles(db, { id: feedId, kind: 'article' }, [story()], NOW)
  const offered = async (accountId: number) =>
    await listCandidates(db, { accountId, sectorId: SECTOR }, RECENT)
  expect(await offered(alex.accountId)).toMatchObject([{ title: 'Batteries steady the grid' }])
  expect(await offered(kim.accountId)).toEqual([])
  expect(await listSources(db, kim.accountId, [SECTOR], NOW)).toEqual([])
})

it('lets no account switch or remove the feed of another one', async () => {
  const [alex, kim] = [await addAccount(db), await addAccount(db, { email: 'kim@example.com' })]
  await own(alex.accountId)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  await changeSource(db, kim.accountId, source?.publicId ?? '', { isOn: false })
  await removeSource(db, kim.accountId, source?.publicId ?? '', NOW)
  expect(await listSources(db, alex.accountId, [SECTOR], NOW)).toMatchObject([
    { isOn: true, isOwn: true },
  ])
})

it('says whether an added feed was known', async () => {
  const alex = await addAccount(db)
  expect([await own(alex.accountId), await own(alex.accountId)]).toMatchObject([
    { kind: 'added' },
    { kind: 'known' },
  ])
})

it('stops at two hundred and fifty own feeds', async () => {
  const alex = await addAccount(db)
  for (let feed = 0; feed < 250; feed += 1) await own(alex.accountId, `https://own.example/${feed}`)
  expect(await own(alex.accountId, 'https://own.example/last')).toEqual({ kind: 'too-many' })
})

it('does not let an added feed change what a publisher said', async () => {
  const alex = await addAccount(db)
  const [journal, stranger] = [
    await addFeed(db),
    await addFeed(db, { accountId: alex.accountId, url: 'https://evil.example/feed' }),
  ]
  await addArticles(
    db,
    { id: stranger, kind: 'article' },
    [story({ title: 'Lies', isTrusted: false })],
    NOW,
  )
  const titles = async () =>
    (await listCandidates(db, { ...alex, sectorId: SECTOR }, RECENT)).map(({ title }) => title)
  expect(await titles()).toEqual(['Lies'])
  await addArticles(db, { id: journal, kind: 'article' }, [story()], NOW)
  expect(await titles()).toEqual(['Batteries steady the grid'])
  await addArticles(
    db,
    { id: stranger, kind: 'article' },
    [story({ title: 'Lies', isTrusted: false })],
    NOW,
  )
  expect(await titles()).toEqual(['Batteries steady the grid'])
})

it('does not let an added feed make an article old, or push it up', async () => {
  const alex = await addAccount(db)
  const [journal, stranger] = [
    await addFeed(db),
    await addFeed(db, { accountId: alex.accountId, url: 'https://evil.example/feed' }),
  ]
  const forged = story({
    isTrusted: false,
    publishedAt: minutesLater(-40 * 1440),
    sectors: [{ sectorId: SECTOR, score: 99, terms: ['evil'] }],
  })
  await addArticles(db, { id: stranger, kind: 'discussion' }, [forged], NOW)
  await addArticles(db, { id: journal, kind: 'article' }, [story()], NOW)
  await addArticles(db, { id: stranger, kind: 'discussion' }, [forged], NOW)
  expect(await listCandidates(db, { ...alex, sectorId: SECTOR }, RECENT)).toMatchObject([
    { kind: 'article', publishedAt: NOW, score: 8, terms: ['grid'] },
  ])
})

it('reads a feed again that was gone, when somebody adds it and it answers', async () => {
  const alex = await addAccount(db)
  await own(alex.accountId)
  await db.updateTable('feed').set({ state: 'gone' }).execute()
  expect(await own(alex.accountId)).toMatchObject({ kind: 'added' })
  expect(await db.selectFrom('feed').select('state').execute()).toEqual([{ state: 'new' }])
})

it('counts an article once, and the feeds that carried it', async () => {
  const alex = await addAccount(db)
  const feeds = [
    await addFeed(db),
    await addFeed(db, { url: 'https://b.example/feed', title: 'B' }),
  ]
  const added: number[] = []
  for (const id of feeds) {
    added.push(await addArticles(db, { id, kind: 'article' }, [story()], NOW))
  }
  expect(added).toEqual([1, 0])
  expect(await listCandidates(db, { ...alex, sectorId: SECTOR }, RECENT)).toMatchObject([
    { sourceCount: 2 },
  ])
})

it('orders candidates by a score that fades with age', async () => {
  const alex = await addAccount(db)
  const feedId = await addFeed(db)
  const at = (days: number, score: number) =>
    story({
      url: `https://gridjournal.example/${days}`,
      title: `${days} days, score ${score}`,
      publishedAt: minutesLater(-days * 1440),
      sectors: [{ sectorId: SECTOR, score, terms: [] }],
    })
  await addArticles(
    db,
    { id: feedId, kind: 'article' },
    [at(14, 30), at(0, 10), at(7, 16), at(25, 99)],
    NOW,
  )
  const titles = await listCandidates(
    db,
    { ...alex, sectorId: SECTOR },
    { ...RECENT, since: minutesLater(-21 * 1440) },
  )
  expect(titles.map(({ title }) => title)).toEqual([
    '0 days, score 10', // new
    '7 days, score 16', // one half-life: counts as 8
    '14 days, score 30', // two half-lives: counts as 7.5
    // 25 days is too old
  ])
})

it('reads only feeds that some active application needs', async () => {
  const alex = await addAccount(db)
  const [grid, cars] = [
    await addFeed(db),
    await addFeed(db, { url: 'https://c.example/', sectorIds: ['automotive'] }),
  ]
  expect(await listDueFeeds(db, NOW, { read: 10, unchecked: 0 })).toEqual([])
  const application = await addApplication(db, alex)
  expect(await listDueFeeds(db, NOW, { read: 10, unchecked: 0 })).toMatchObject([{ id: grid }])
  expect(await listDueFeedsFor(db, application, NOW)).toMatchObject([{ id: grid }])
  await addApplication(db, alex, { sectorId: 'automotive', role: 'Buyer' })
  expect(await listDueFeeds(db, NOW, { read: 10, unchecked: 0 })).toMatchObject([
    { id: grid },
    { id: cars },
  ])
})

it('keeps the sectors of the catalogue first, whoever has a row of their own for one of them', async () => {
  const { accountId } = await addAccount(db)
  const feedId = await addFeed(db, { sectorIds: ['power-utilities', 'automotive'] })
  const own = { account_id: accountId, feed_id: feedId, position: -1 }
  await db
    .insertInto('source')
    .values([
      { ...own, sector_id: 'software' },
      { ...own, sector_id: 'power-utilities', is_on: false },
    ])
    .execute()
  expect(await claimFeed(db, feedId, NOW)).toMatchObject({
    feed: { sectorIds: ['power-utilities', 'automotive', 'software'], isInCatalogue: true },
  })
})

it('gives a due feed to one worker, and to the next when that one died', async () => {
  const feedId = await addFeed(db)
  const claims = await Promise.all([claimFeed(db, feedId, NOW), claimFeed(db, feedId, NOW)])
  expect(claims.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
  expect(await claimFeed(db, feedId, minutesLater(2))).toMatchObject({
    feed: { sectorIds: [SECTOR], isInCatalogue: true },
  })
})
