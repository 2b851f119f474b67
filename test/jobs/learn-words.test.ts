import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { learnFromArticles } from '../../src/jobs/reading/learn-words.ts'
import { findLearnedSetting } from '../../src/store/learned/learned-setting.ts'
import { claimLearning, listLearnedVersions } from '../../src/store/learned/learned-versions.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { createKiller, disarm } from '../support/killer.ts'
import { addAccount, addFeed, minutesLater } from '../support/make.ts'
import { bringEnough, bringMany, madeUp } from '../support/teaching.ts'
import { createWorld, type World } from '../support/world.ts'

const DAY = 1440
/** A Tuesday, at the hour in which words are learned. */
const NIGHT = new Date('2026-03-10T03:30:00Z')
let world: World

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  world.setNow(NIGHT)
})
afterEach(disarm)

async function learnAt(now: Date) {
  world.setNow(now)
  await learnFromArticles(world.services)
  return await newest()
}

async function newest() {
  const { sectors, ...version } = await db
    .selectFrom('learned_version')
    .select(['id', 'state', 'reason', 'sectors', 'article_count', 'first_day', 'last_day'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return { ...version, words: Object.values(sectors).flatMap(({ words }) => Object.keys(words)) }
}

describe('every week', () => {
  it('learns from the articles that came, and the words count for the next ones', async () => {
    await bringEnough(db, NIGHT)
    await world.tickAt(NIGHT)
    await world.settle()
    expect(await newest()).toMatchObject({
      ...{ state: 'learned', reason: '', article_count: 1200 },
      ...{ first_day: '2026-02-08', last_day: '2026-03-09' },
      words: expect.arrayContaining([madeUp('volt', 1), madeUp('coin', 2), madeUp('chip', 3)]),
    })
    expect(await findLearnedSetting(db)).toMatchObject({ active: 'version', versionId: 1 })
  })

  it('asks once a day at its hour, and learns once a week', async () => {
    await bringEnough(db, NIGHT)
    await world.tickAt(minutesLater(-60, NIGHT))
    expect(world.queue).not.toContainEqual({ kind: 'learn' })
    const counts: number[] = []
    for (let day = 0; day < 9; day++) {
      await world.tickAt(minutesLater(day * DAY, NIGHT))
      expect(world.queue).toContainEqual({ kind: 'learn' })
      await world.settle()
      counts.push((await listLearnedVersions(db)).length)
    }
    // From a Tuesday to the Wednesday of the week after.
    expect(counts).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2])
  })

  it('does it once, however often the message comes', async () => {
    await bringEnough(db, NIGHT)
    await Promise.all([learnAt(NIGHT), learnAt(NIGHT)])
    await learnAt(minutesLater(10, NIGHT))
    expect(await listLearnedVersions(db)).toHaveLength(1)
  })

  it('keeps the newest versions only', async () => {
    await bringEnough(db, NIGHT)
    for (let week = 0; week < 10; week++) await learnAt(minutesLater(week * 7 * DAY, NIGHT))
    const kept = await listLearnedVersions(db)
    expect(kept.map(({ id }) => id).slice(0, 2)).toEqual([10, 9])
    // The last one that was not refused for want of articles is the active one.
    const { versionId } = await findLearnedSetting(db)
    expect(kept.map(({ id }) => id)).toContain(versionId)
    expect(kept.length).toBeLessThan(10)
  })
})

it('reaches outside less than 45 times for it', async () => {
  await bringEnough(db, NIGHT)
  const meter = createKiller(0, 'before')
  await learnFromArticles(world.services)
  expect(meter.count()).toBeLessThan(45)
  expect(await newest()).toMatchObject({ state: 'learned' })
})

describe('a worker that is ended', () => {
  it.each([1, 2, 12, 22, 23])('at step %d leaves nothing half done', async (step) => {
    await bringEnough(db, NIGHT)
    const killer = createKiller(step, 'before')
    await expect(learnFromArticles(world.services)).rejects.toThrow()
    killer.revive()
    const later = minutesLater(3, NIGHT)
    expect(await learnAt(later)).toMatchObject({ state: 'learned', article_count: 1200 })
    expect(await listLearnedVersions(db)).toHaveLength(1)
  })

  it('three times in a week is not sent a fourth time', async () => {
    for (const minutes of [0, 10, 20]) {
      expect(await claimLearning(db, '2026-03-09', minutesLater(minutes, NIGHT))).toBe(1)
    }
    expect(await claimLearning(db, '2026-03-09', minutesLater(DAY, NIGHT))).toBeUndefined()
    expect(await claimLearning(db, '2026-03-16', minutesLater(7 * DAY, NIGHT))).toBeGreaterThan(1)
  })
})

describe('it never learns from', () => {
  const poison = (number: number) => `Power grid poison ${number} ${madeUp('evil', number % 3)}`
  const poisonous = [0, 1, 2].map((number) => madeUp('evil', number))
  const feeds = ['a', 'b', 'c', 'd']

  async function bringPoison(
    special: (name: string) => Promise<{ feedId: number; accountId?: number; kind?: 'discussion' }>,
  ) {
    await bringEnough(db, NIGHT)
    for (const name of feeds) {
      const titleOf = (number: number) => `${poison(number)} ${name}`
      await bringMany(db, NIGHT, { ...(await special(name)), count: 100, titleOf })
    }
    return await learnAt(NIGHT)
  }
  const catalogueFeed = (name: string) => addFeed(db, { url: `https://${name}.example/feed` })

  it('nothing that the catalogue brings openly', async () => {
    const { words } = await bringPoison(async (name) => ({ feedId: await catalogueFeed(name) }))
    expect(words).toEqual(expect.arrayContaining(poisonous))
  })

  it('what belongs to one account, even if the catalogue had the same feed', async () => {
    const { accountId } = await addAccount(db)
    const { words } = await bringPoison(async (name) => ({
      feedId: await catalogueFeed(name),
      accountId,
    }))
    expect(words).not.toEqual(expect.arrayContaining([poisonous[0]]))
  })

  it('feeds that somebody added', async () => {
    const { accountId } = await addAccount(db)
    const { words } = await bringPoison(async (name) => ({
      feedId: await addFeed(db, { url: `https://${name}.example/feed`, accountId }),
    }))
    expect(words).not.toEqual(expect.arrayContaining([poisonous[0]]))
  })

  it('an article of the catalogue that such a feed carried too', async () => {
    const { accountId } = await addAccount(db)
    await bringPoison(async (name) => ({ feedId: await catalogueFeed(name) }))
    const feedId = await addFeed(db, { url: 'https://stranger.example/feed', accountId })
    const articles = await db.selectFrom('article').select(['id', 'title']).execute()
    const poisoned = articles.filter(({ title }) => title.includes('poison'))
    await db
      .insertInto('article_feed')
      .values(poisoned.map(({ id }) => ({ article_id: id, feed_id: feedId })))
      .execute()
    const { words } = await learnAt(minutesLater(7 * DAY, NIGHT))
    expect(words).not.toEqual(expect.arrayContaining([poisonous[0]]))
  })

  it('discussions', async () => {
    const { words } = await bringPoison(async (name) => ({
      feedId: await catalogueFeed(name),
      kind: 'discussion',
    }))
    expect(words).not.toEqual(expect.arrayContaining([poisonous[0]]))
  })

  it('one house, however many feeds it has', async () => {
    const { words } = await bringPoison(async (name) => ({
      feedId: await addFeed(db, { url: `https://${name}.house.example/feed` }),
    }))
    expect(words).not.toEqual(expect.arrayContaining([poisonous[0]]))
  })
})

describe('a version does not take over', () => {
  it('when it learned from too little', async () => {
    await bringMany(db, NIGHT, {
      feedId: await addFeed(db),
      count: 20,
      titleOf: (n) => `Grid ${n}`,
    })
    expect(await learnAt(NIGHT)).toMatchObject({
      state: 'refused',
      reason: 'It learned from 20 articles; 1000 are the least.',
    })
    expect(await findLearnedSetting(db)).toMatchObject({ active: 'shipped', isLearning: true })
  })

  it('when it learned hardly a word', async () => {
    await bringEnough(db, NIGHT, { wordOf: () => 'again' })
    expect((await learnAt(NIGHT)).reason).toMatch(/^It learned \d words for \d sectors; 50 words/)
  })

  it('when hardly anything stayed as it was', async () => {
    await bringEnough(db, NIGHT)
    await learnAt(NIGHT)
    const later = minutesLater(42 * DAY, NIGHT)
    await bringEnough(db, later, {
      wordOf: (start, number) => `other${madeUp(start, number)}`,
      days: [31, 1],
    })
    expect((await learnAt(later)).reason).toBe(
      'Only 0 % of the weight stayed as it was in the active version; 25 % are the least.',
    )
    expect(await findLearnedSetting(db)).toMatchObject({ active: 'version', versionId: 1 })
  })
})
