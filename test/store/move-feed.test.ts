import { beforeEach, expect, it } from 'vitest'
import { moveFeed } from '../../src/store/source/feed-readings.ts'
import { addOwnSource } from '../../src/store/source/own-sources.ts'
import { listSources } from '../../src/store/source/sources.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'

const SECTOR = 'power-utilities'

beforeEach(emptyDatabase)

const own = (accountId: number, url: string) =>
  addOwnSource(db, { accountId, sectorId: SECTOR, url, title: 'Own', site: '', language: '' })

it('moves a feed again whose old address somebody added anew', async () => {
  const first = await addFeed(db, { url: 'https://old.example/feed' })
  await moveFeed(db, first, 'https://new.example/feed')
  const second = await addFeed(db, { url: 'https://old.example/feed' })
  await moveFeed(db, second, 'https://third.example/feed')
  const feeds = await db.selectFrom('feed').select(['url', 'moved_from']).orderBy('id').execute()
  expect(feeds).toEqual([
    { url: 'https://new.example/feed', moved_from: 'https://old.example/feed' },
    { url: 'https://third.example/feed', moved_from: null },
  ])
})

it('hands a reader over to the feed that has the new address with all that they set', async () => {
  const account = await addAccount(db)
  const { accountId } = account
  const { id: applicationId } = await addApplication(db, account)
  const added = await addOwnSource(db, {
    ...{ accountId, sectorId: SECTOR, applicationId, url: 'https://old.example/feed' },
    ...{ title: 'Own', site: '', language: '', preference: 'less' as const },
  })
  const feedId = added.kind === 'added' ? added.feedId : 0
  const rule = { account_id: accountId, kind: 'never' as const, phrase: 'strike' }
  await db
    .insertInto('rule')
    .values({ ...rule, feed_id: feedId })
    .execute()
  const muted_until = minutesLater(600)
  await db.updateTable('source').set({ muted_until }).where('feed_id', '=', feedId).execute()
  const { accountId: kim } = await addAccount(db, { email: 'kim@example.com' })
  await own(kim, 'https://new.example/feed')

  await moveFeed(db, feedId, 'https://new.example/feed')
  const now = (await listSources(db, accountId, [SECTOR], NOW)).find(
    ({ url }) => url === 'https://new.example/feed',
  )
  expect(now).toMatchObject({ applicationId, preference: 'less', mutedUntil: muted_until })
  const rules = await db.selectFrom('rule').select(['phrase', 'feed_id']).execute()
  expect(rules).toContainEqual({ phrase: 'strike', feed_id: now?.feedId })
})

it.each(['read for one application', 'removed'])(
  'takes no feed of the catalogue from an account whose own, %s, moves to it',
  async (how) => {
    const account = await addAccount(db)
    const { accountId } = account
    const { id: applicationId } = await addApplication(db, account)
    await addFeed(db, { url: 'https://new.example/feed' })
    const added = await own(accountId, 'https://old.example/feed')
    const feedId = added.kind === 'added' ? added.feedId : 0
    const change =
      how === 'removed' ? { removed_at: NOW, is_on: false } : { application_id: applicationId }
    await db.updateTable('source').set(change).where('feed_id', '=', feedId).execute()
    await moveFeed(db, feedId, 'https://new.example/feed')
    expect(await listSources(db, accountId, [SECTOR], NOW)).toContainEqual(
      expect.objectContaining({ url: 'https://new.example/feed', applicationId: null, isOn: true }),
    )
  },
)
