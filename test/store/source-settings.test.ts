import { beforeEach, expect, it } from 'vitest'
import { addArticles, type NewArticle } from '../../src/store/article/articles.ts'
import { listCandidates } from '../../src/store/article/candidates.ts'
import { addOwnSource } from '../../src/store/source/own-sources.ts'
import {
  changeSource,
  forgetRemovedSources,
  removeSource,
  restoreSource,
} from '../../src/store/source/source-settings.ts'
import { findSource, listSources } from '../../src/store/source/sources.ts'
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

it('keeps a removed feed for a day, in case it is wanted back, then forgets it', async () => {
  const alex = await addAccount(db)
  await own(alex.accountId)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  const id = source?.publicId ?? ''
  await removeSource(db, alex.accountId, id, NOW)
  expect(await listSources(db, alex.accountId, [SECTOR], NOW)).toEqual([])
  await restoreSource(db, alex.accountId, id)
  expect(await listSources(db, alex.accountId, [SECTOR], NOW)).toMatchObject([{ isOn: true }])
  await removeSource(db, alex.accountId, id, NOW)
  await forgetRemovedSources(db, NOW)
  expect(await db.selectFrom('feed').select('url').execute()).toHaveLength(1)
  await forgetRemovedSources(db, minutesLater(1))
  expect(await db.selectFrom('feed').select('url').execute()).toEqual([])
})

it('keeps one setting when another is changed, also by the id of the catalogue’s row', async () => {
  const alex = await addAccount(db)
  await addFeed(db)
  const [listed] = await listSources(db, alex.accountId, [SECTOR], NOW)
  const id = listed?.publicId ?? ''
  const until = minutesLater(1440)
  await changeSource(db, alex.accountId, id, { preference: 'less' })
  await changeSource(db, alex.accountId, id, { mutedUntil: until })
  await changeSource(db, alex.accountId, id, { isOn: false })
  expect(await findSource(db, alex.accountId, id, NOW)).toMatchObject({
    preference: 'less',
    mutedUntil: until,
    isOn: false,
    isOwn: false,
  })
  await changeSource(db, alex.accountId, id, { mutedUntil: null })
  expect(await findSource(db, alex.accountId, id, NOW)).toMatchObject({ mutedUntil: null })
})

it('offers nothing of a muted feed until its day, and tells a preference for the others', async () => {
  const alex = await addAccount(db)
  const feedId = await addFeed(db)
  await addArticles(db, { id: feedId, kind: 'article' }, [story()], NOW)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  const settings = { preference: 'prefer' as const, mutedUntil: minutesLater(60) }
  await changeSource(db, alex.accountId, source?.publicId ?? '', settings)
  const offered = (now: Date) =>
    listCandidates(db, { ...alex, sectorId: SECTOR }, { ...RECENT, now })
  expect(await offered(minutesLater(59))).toEqual([])
  expect(await offered(minutesLater(60))).toMatchObject([
    { preference: 'prefer', feedIds: [feedId] },
  ])
})

it('reads a feed for one application alone when that is wanted', async () => {
  const alex = await addAccount(db)
  const [one, other] = [
    await addApplication(db, alex),
    await addApplication(db, alex, { employer: 'Other Energy' }),
  ]
  const feedId = await addFeed(db)
  await addArticles(db, { id: feedId, kind: 'article' }, [story()], NOW)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  await changeSource(db, alex.accountId, source?.publicId ?? '', { applicationId: one.id })
  expect(await listCandidates(db, one, RECENT)).toHaveLength(1)
  expect(await listCandidates(db, other, RECENT)).toEqual([])
})

it('adds a feed of the catalogue that was switched off', async () => {
  const alex = await addAccount(db)
  await addFeed(db)
  const [source] = await listSources(db, alex.accountId, [SECTOR], NOW)
  await changeSource(db, alex.accountId, source?.publicId ?? '', { isOn: false })
  expect(await own(alex.accountId, 'https://gridjournal.example/feed')).toMatchObject({
    kind: 'added',
  })
  expect(await listSources(db, alex.accountId, [SECTOR], NOW)).toMatchObject([{ isOn: true }])
})
