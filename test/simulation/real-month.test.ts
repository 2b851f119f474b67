import { beforeEach, expect, it } from 'vitest'
import { ladderFacts } from '../../src/core/ladder/facts.ts'
import { listApplications } from '../../src/store/application/applications.ts'
import { addArticles } from '../../src/store/article/articles.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { findDigestById } from '../../src/store/digest/digests.ts'
import { noteTheyWrote } from '../../src/store/ladder/ladder-events.ts'
import { listSteps } from '../../src/store/ladder/steps.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, minutesLater, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { createDice } from './dice.ts'
import { brokenRules } from './rules.ts'

const DAYS = 30
const HOURS_BETWEEN_TICKS = 3
const EMPLOYERS = ['Example Energy', 'Sample Grid', 'Harbour Power', 'City Utility']
const TOWNS = [
  'Aalborg',
  'Bergen',
  'Calgary',
  'Dresden',
  'Evora',
  'Fargo',
  'Galway',
  'Hobart',
  'Izmir',
]
const STORIES = [
  'utility finishes a substation two years early',
  'regulator opens the interconnection queue to hybrid plants',
  'battery storage carries a city through a winter evening',
  'smart meters teach planners about demand at night',
  'transmission line upgrade doubles capacity with new conductors',
] as const

beforeEach(emptyDatabase)

it('the real jobs on a real database break no rule in a month', async () => {
  const dice = createDice(7)
  const world = createWorld()
  const account = await addAccount(db)
  for (const [index, employer] of EMPLOYERS.entries()) {
    await addApplication(db, account, { employer, interviewedOn: `2026-03-0${9 - index}` })
  }
  const feedId = await addFeed(db)
  await db
    .updateTable('feed')
    .set({ next_fetch_at: minutesLater(90 * 1440) })
    .execute()
  let ticks = 0
  for (let hour = 0; hour < DAYS * 24; hour += HOURS_BETWEEN_TICKS) {
    const now = minutesLater(hour * 60 + 7)
    world.setNow(now)
    if (hour % 24 === 0) await publish(feedId, hour / 24)
    await act(now)
    if (dice.happens(0.05)) continue
    for (let time = 0; time < (dice.happens(0.05) ? 2 : 1); time += 1) {
      await world.tickAt(now)
      await world.settle()
      ticks += 1
    }
  }
  await report(ticks)

  /** The candidate sends what waits since yesterday; one of them hears something in the second week. */
  async function act(now: Date): Promise<void> {
    const waiting = await db
      .selectFrom('digest')
      .select('id')
      .where('state', '=', 'ready')
      .where('prepared_at', '<=', minutesLater(-1440, now))
      .execute()
    for (const { id } of waiting) {
      const digest = await findDigestById(db, id)
      if (digest !== undefined && dice.happens(0.8)) {
        await markSent(db, { digest, account, sentAt: now, now })
      }
    }
    const [first] = await listApplications(db, account.accountId)
    if (first !== undefined && now.getTime() === minutesLater(12 * 1440 + 7).getTime()) {
      await noteTheyWrote(db, account, first, { at: now, note: '', now })
    }
  }

  async function report(tickCount: number): Promise<void> {
    const steps = await listSteps(db, account.accountId)
    const broken = (await listApplications(db, account.accountId)).flatMap((application) => {
      const own = steps.filter(({ applicationId }) => applicationId === application.id)
      const { holidays } = ladderFacts(application, account.timeZone, own)
      const { cadenceDays } = application
      return brokenRules({
        zone: account.timeZone,
        holidays,
        cadenceDays,
        steps: own,
        promises: [],
      })
    })
    const prepared = steps.filter(({ event }) => event === 'prepared')
    process.stdout.write(
      `A month on the real store: ${EMPLOYERS.length} applications, ${tickCount} ticks, ` +
        `${prepared.length} drafts, ${broken.length} broken rules.\n`,
    )
    expect(broken).toEqual([])
    const kinds = new Set(prepared.map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['digest', 'second-mail', 'first-call']))
    const mails = await db.selectFrom('mailbox_message').select('id').execute()
    expect(mails).toHaveLength(prepared.length)
  }
}, 300_000)

/** Four fitting stories a day, each of another publisher. */
async function publish(feedId: number, day: number): Promise<void> {
  const articles = [0, 1, 2, 3].map((index) => ({
    url: `https://outlet${index}.example/${day}`,
    title: `${TOWNS[day % TOWNS.length]} ${STORIES[(day + index) % STORIES.length]}`,
    summary: 'What the transmission grid needs next.',
    publishedAt: minutesLater(day * 1440, NOW),
    isTrusted: true,
    sectors: [{ sectorId: 'power-utilities', score: 8, terms: ['grid'] }],
  }))
  await addArticles(db, { id: feedId, kind: 'article' }, articles, minutesLater(day * 1440, NOW))
}
