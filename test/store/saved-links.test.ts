import { beforeEach, expect, it } from 'vitest'
import {
  listSavedCandidates,
  listWaitingLinks,
  removeSavedLink,
  type SavedLink,
  saveLink,
} from '../../src/store/article/saved-links.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { db } from '../support/database.ts'
import { addAccount, NOW } from '../support/make.ts'
import { account, application, ask, beginDigests, finish, latest } from './ready-digest.ts'

beforeEach(beginDigests)

const save = async (url: string, title = 'Found it') =>
  await saveLink(db, {
    accountId: account.accountId,
    applicationId: application.id,
    url,
    title,
    kind: 'discussion',
    now: NOW,
  })
const waiting = async (): Promise<SavedLink[]> => await listWaitingLinks(db, account.accountId)

it('waits for the next digest, under the title that was typed', async () => {
  await save('https://forum.example/thread')
  expect(await waiting()).toMatchObject([
    { url: 'https://forum.example/thread', title: 'Found it', employer: application.employer },
  ])
  expect(await listSavedCandidates(db, application)).toMatchObject([
    { title: 'Found it', source: 'forum.example', kind: 'discussion', score: 0, terms: [] },
  ])
})

it('has one row however often it is saved, and knows what the feeds know', async () => {
  await save('https://gridjournal.example/3', 'Mine')
  await save('https://gridjournal.example/3', 'Mine, again')
  expect(await listSavedCandidates(db, application)).toMatchObject([
    { title: 'Mine, again', score: 8, terms: ['grid'] },
  ])
})

it('leaves other people’s title of that address alone', async () => {
  await save('https://gridjournal.example/3', 'Gossip')
  await save('https://new.example/', 'Gossip')
  const named = await db
    .selectFrom('article')
    .select(['url', 'account_id'])
    .where('title', '=', 'Gossip')
    .execute()
  expect(named).toEqual([{ url: 'https://new.example/', account_id: account.accountId }])
})

it('is taken up by one digest, and comes back when that one is replaced unsent', async () => {
  await save('https://forum.example/thread')
  const [link] = await listSavedCandidates(db, application)
  const first = await ask('first')
  await finish(first)
  await db.updateTable('saved_link').set({ digest_id: first }).execute()
  expect([link?.url, await waiting()]).toEqual(['https://forum.example/thread', []])
  await finish(await ask('second'))
  expect(await waiting()).toHaveLength(1)
})

it('does not come back after the note with it was sent', async () => {
  await save('https://forum.example/thread')
  const digestId = await ask()
  await finish(digestId)
  await db.updateTable('saved_link').set({ digest_id: digestId }).execute()
  await markSent(db, { digest: await latest(), account, now: NOW, sentAt: NOW })
  expect(await waiting()).toEqual([])
})

it('can be removed by its owner alone', async () => {
  await save('https://forum.example/thread')
  const [link] = await waiting()
  const other = await addAccount(db, { email: 'other@example.com' })
  await removeSavedLink(db, other.accountId, link?.publicId ?? '')
  expect(await waiting()).toHaveLength(1)
  await removeSavedLink(db, account.accountId, link?.publicId ?? '')
  expect(await waiting()).toEqual([])
})

it('is refused when fifty wait already', async () => {
  for (let number = 0; number < 50; number += 1) await save(`https://forum.example/${number}`)
  expect(await save('https://forum.example/one-more')).toBe('full')
  expect(await save('https://forum.example/7')).toBe('saved')
})
