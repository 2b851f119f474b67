import { beforeEach, describe, expect, it } from 'vitest'
import { takeAccountsToTell } from '../../src/store/source/source-notices.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'

const DAY = 1440

beforeEach(emptyDatabase)

/** So many accounts with an application, numbered from 1, all of which read one feed. */
async function addPeople(count: number): Promise<void> {
  await addFeed(db)
  for (let number = 1; number <= count; number += 1) {
    await addApplication(db, await addAccount(db, { email: `person${number}@example.com` }))
  }
}

const setGone = () => db.updateTable('feed').set({ state: 'gone' }).execute()

describe('whom the feed doctor looks at', () => {
  it('are all accounts, a few at a time, before any of them comes again', async () => {
    await addPeople(5)
    await setGone()
    const taken: number[][] = []
    for (const minutes of [0, 60, 120, 180]) {
      taken.push(await takeAccountsToTell(db, minutesLater(minutes), 2))
    }
    expect(taken).toEqual([[1, 2], [3, 4], [5], []])
    expect(await takeAccountsToTell(db, minutesLater(DAY), 2)).toEqual([1, 2])
  })

  it('are the others too while those who come first have nothing to be told', async () => {
    await addPeople(5)
    await setGone()
    await db
      .insertInto('email')
      .values(
        [1, 2, 3, 4].map((accountId) => ({
          ...{
            kind: 'source-notice' as const,
            once: `notice${accountId}`,
            recipient: 'a@example.com',
          },
          ...{ account_id: accountId, created_at: minutesLater(-DAY), next_attempt_at: NOW },
        })),
      )
      .execute()
    const taken: number[] = []
    for (const minutes of [0, 60, 120]) {
      taken.push(...(await takeAccountsToTell(db, minutesLater(minutes), 2)))
    }
    expect(taken).toEqual([5])
  })

  it('are those of whom a feed falls ill after they were looked at, a day later', async () => {
    await addPeople(1)
    expect(await takeAccountsToTell(db, NOW, 2)).toEqual([])
    await setGone()
    expect(await takeAccountsToTell(db, minutesLater(60), 2)).toEqual([])
    expect(await takeAccountsToTell(db, minutesLater(DAY), 2)).toEqual([1])
  })

  it('are not those who read the ill feed no more', async () => {
    await addPeople(2)
    await setGone()
    await db
      .insertInto('source')
      .values({ account_id: 1, feed_id: 1, sector_id: 'power-utilities', is_on: false })
      .execute()
    expect(await takeAccountsToTell(db, NOW, 2)).toEqual([2])
  })
})
