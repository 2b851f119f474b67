import { beforeEach, describe, expect, it } from 'vitest'
import { collectFeed } from '../../src/jobs/reading/collect.ts'
import { learnFromArticles } from '../../src/jobs/reading/learn-words.ts'
import {
  activateLearned,
  findLearnedSetting,
  resetLearned,
  resumeLearning,
} from '../../src/store/learned/learned-setting.ts'
import {
  claimLearning,
  finishLearning,
  listLearnedVersions,
} from '../../src/store/learned/learned-versions.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addFeed } from '../support/make.ts'
import { startPublisher, writeRss } from '../support/publisher.ts'
import { bringEnough, madeUp } from '../support/teaching.ts'
import { createWorld, type World } from '../support/world.ts'

/** A Tuesday, at the hour in which words are learned. */
const NIGHT = new Date('2026-03-10T03:30:00Z')
let world: World

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  world.setNow(NIGHT)
})

describe('what an operator chose', () => {
  it('stays until learning is turned on again', async () => {
    await bringEnough(db, NIGHT)
    await resetLearned(db, 'terms', NIGHT)
    await learnFromArticles(world.services)
    expect(await listLearnedVersions(db)).toEqual([])
    await resumeLearning(db, NIGHT)
    expect(await findLearnedSetting(db)).toMatchObject({ isLearning: true, active: 'terms' })
    await learnFromArticles(world.services)
    expect(await findLearnedSetting(db)).toMatchObject({ active: 'version' })
  })

  it('is not overruled by a worker that was at it', async () => {
    const id = (await claimLearning(db, '2026-03-09', NIGHT)) ?? 0
    await resetLearned(db, 'shipped', NIGHT)
    const learned = { articleCount: 2000, firstDay: '2026-02-01', lastDay: '2026-03-09' }
    await finishLearning(db, { id, ...learned, sectors: {}, reason: '' }, NIGHT)
    expect(await findLearnedSetting(db)).toMatchObject({ isLearning: false, active: 'shipped' })
    expect(await listLearnedVersions(db)).toMatchObject([{ state: 'learned' }])
  })
})

describe('an article that comes in', () => {
  /** What a headline without a term gets from a feed of the sector, read now. */
  async function scoreOfHeadline(): Promise<number> {
    const title = `${madeUp('volt', 1)} and ${madeUp('volt', 2)}`
    const item = { title, url: `https://next.example/${nextId++}`, publishedAt: NIGHT }
    const publisher = await startPublisher({ '/feed': writeRss('Next', [item]) })
    world = createWorld({ config: { feedOrigins: [publisher.origin] } })
    world.setNow(NIGHT)
    const feedId = await addFeed(db, { url: `${publisher.origin}/feed` })
    await collectFeed(world.services, feedId, undefined)
    await publisher.close()
    const { score } = await db
      .selectFrom('article_sector')
      .innerJoin('article', 'article.id', 'article_sector.article_id')
      .select('score')
      .where('url', '=', item.url)
      .where('sector_id', '=', 'power-utilities')
      .executeTakeFirstOrThrow()
    return score
  }
  let nextId = 1

  it('is weighed by the words that count at that moment', async () => {
    await bringEnough(db, NIGHT)
    const before = await scoreOfHeadline()
    await learnFromArticles(world.services)
    expect(await scoreOfHeadline()).toBe(before + 2)
    await resetLearned(db, 'terms', NIGHT)
    expect(await scoreOfHeadline()).toBe(before)
    await activateLearned(db, 1, NIGHT)
    expect(await scoreOfHeadline()).toBe(before + 2)
  })
})
