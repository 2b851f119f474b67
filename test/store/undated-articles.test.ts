import { beforeEach, expect, it } from 'vitest'
import { addArticles } from '../../src/store/article/articles.ts'
import { pruneArticles } from '../../src/store/database/prune.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addFeed, minutesLater, NOW } from '../support/make.ts'

beforeEach(emptyDatabase)

const daysLater = (days: number) => minutesLater(days * 1440)

/** An article without a date has that of the day on which the feed is read. */
async function readOn(day: number, feedId: number, publishedOn = day) {
  const article = {
    ...{
      url: 'https://gridjournal.example/story',
      title: 'Batteries steady the grid',
      summary: '',
    },
    ...{ publishedAt: daysLater(publishedOn), isTrusted: true, sectors: [] },
  }
  return await addArticles(db, { id: feedId, kind: 'article' }, [article], daysLater(day))
}

const forgetOn = (day: number) =>
  pruneArticles(db, { before: daysLater(day - 60), limit: 100, now: daysLater(day) })

const publishedAt = async () =>
  (await db.selectFrom('article').select('published_at').execute()).map((row) => row.published_at)

it('an article without a date is not new again while its feed goes on carrying it', async () => {
  const feedId = await addFeed(db)
  for (const day of [0, 5, 25, 50, 62, 90, 125]) {
    await forgetOn(day)
    expect(await readOn(day, feedId)).toBe(day === 0 ? 1 : 0)
  }
  expect(await publishedAt()).toEqual([NOW])
  // The feed does not carry it any more.
  await forgetOn(186)
  expect(await publishedAt()).toEqual([])
})

it('an article with a date is forgotten though its feed goes on carrying it', async () => {
  const feedId = await addFeed(db)
  await readOn(0, feedId)
  await readOn(30, feedId, 0)
  await forgetOn(61)
  expect(await publishedAt()).toEqual([])
})
