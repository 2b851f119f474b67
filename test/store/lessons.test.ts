import { beforeEach, expect, it } from 'vitest'
import { learnPreferences } from '../../src/core/choice/learning.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { forgetLessons, listLessons } from '../../src/store/learned/lessons.ts'
import { db } from '../support/database.ts'
import { NOW } from '../support/make.ts'
import { account, ask, beginDigests, finish, latest } from './ready-digest.ts'

beforeEach(beginDigests)

async function sendFirst(): Promise<void> {
  await finish(await ask())
  await markSent(db, { digest: await latest(), account, now: NOW, sentAt: NOW })
}

it('what went out was kept: it speaks for its source and its leading term', async () => {
  await sendFirst()
  const preferences = learnPreferences(await listLessons(db, account.accountId))
  expect(preferences.map(({ reason }) => reason)).toEqual([
    'you kept two from this source',
    'you kept two about grid',
  ])
})

it('what was learned can be taken away, one by one', async () => {
  await sendFirst()
  await forgetLessons(db, account.accountId, { subject: 'source', name: 'Grid Journal' })
  const left = await listLessons(db, account.accountId)
  expect(left.map(({ subject }) => subject)).toEqual(['term', 'term'])
})
