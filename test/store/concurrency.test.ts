import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Transport } from '../../src/core/mail/email-message.ts'
import { tick } from '../../src/jobs/tick.ts'
import { workOff } from '../../src/jobs/work.ts'
import type { Services } from '../../src/services.ts'
import { requestSignIn } from '../../src/store/account/sign-in.ts'
import {
  confirmSubmission,
  findSubmission,
  storeSubmission,
} from '../../src/store/application/submissions.ts'
import { addArticles } from '../../src/store/article/articles.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import { findDigestById } from '../../src/store/digest/digests.ts'
import { saveText } from '../../src/store/digest/draft-changes.ts'
import { claimEmails } from '../../src/store/outbox/emails.ts'
import { keepLetter } from '../../src/store/outbox/letters.ts'
import { db, emptyDatabase } from '../support/database.ts'
import {
  addAccount,
  addApplication,
  addFeed,
  makeShortlist,
  minutesLater,
  NOW,
} from '../support/make.ts'
import { beginStory, DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

beforeEach(emptyDatabase)

/** So many at the same time; the answers in the order in which they were asked for. */
const together = <Answer>(count: number, ask: (number: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, number) => ask(number)))

const countOf = (answers: readonly unknown[], wanted: unknown) =>
  answers.filter((answer) => answer === wanted).length

async function countRows(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? 0
}

describe('fifty ticks and fifty workers at the same time', () => {
  const APPLICATIONS = 20
  let outcome: Awaited<ReturnType<typeof live>>

  beforeAll(async () => {
    await emptyDatabase()
    outcome = await live()
  })

  async function live() {
    const { publisher } = await beginStory(db)
    for (let number = 1; number < APPLICATIONS; number += 1) {
      const account = await addAccount(db, { email: `candidate${number}@example.com` })
      // Of one employer, they would have to begin differently: test/store/lead-race.test.ts.
      await addApplication(db, account, { employer: `Employer ${number}` })
    }
    const handedOver: string[] = []
    const troubles: unknown[] = []
    const send: Transport['send'] = async (_message, key) => {
      handedOver.push(key)
      return { kind: 'accepted', providerId: key }
    }
    const log: Services['log'] = (event, fields) => {
      if (event === 'work-failed') troubles.push(fields)
    }
    const world = createWorld({
      config: { feedOrigins: [publisher.origin] },
      transport: { isKeyed: false, send },
      services: { log },
    })
    world.setNow(DUE)
    await liveTogether(world)
    await publisher.close()
    return {
      handedOver,
      troubles,
      requests: publisher.requests,
      digests: await db.selectFrom('digest').select('state').execute(),
      runs: await db.selectFrom('run').select(['failure', 'digests_prepared']).execute(),
      steps: await countRows('step'),
      emails: await countRows('email'),
    }
  }

  /** Ticks fill the queue while workers empty it. What fails would come back later. */
  async function liveTogether({ services, queue }: World): Promise<void> {
    let isTicking = true
    const work = async () => {
      while (isTicking || queue.length > 0) {
        const body = queue.shift()
        if (body === undefined) await new Promise(setImmediate)
        else await workOff(services, [{ body, ack: () => undefined, retry: () => undefined }])
      }
    }
    const workers = together(50, work)
    await together(50, () => tick(services, DUE))
    isTicking = false
    await workers
  }

  it('give each digest, each step and each mail once', () => {
    expect(outcome.digests.map(({ state }) => state)).toEqual(Array(APPLICATIONS).fill('ready'))
    expect([outcome.steps, outcome.emails]).toEqual([APPLICATIONS, APPLICATIONS])
  })

  it('hand over each mail once', () => {
    expect(new Set(outcome.handedOver).size).toBe(APPLICATIONS)
    expect(outcome.handedOver).toHaveLength(APPLICATIONS)
  })

  it('read no feed twice', () => {
    expect(outcome.requests.toSorted()).toEqual(['/0', '/1', '/2', '/3', '/4'])
  })

  it('fail nowhere', () => {
    expect(outcome.runs).toEqual([{ failure: '', digests_prepared: APPLICATIONS }])
    expect(outcome.troubles).toEqual([])
  })
})

describe('feeds that carry the same articles', () => {
  const FEEDS = 8
  const articles = Array.from({ length: 50 }, (_, number) => ({
    url: `https://outlet.example/${number}`,
    title: `The power grid, part ${number}`,
    summary: '',
    publishedAt: NOW,
    isTrusted: true,
    sectors: [{ sectorId: 'power-utilities', score: 5, terms: [] }],
  }))

  /** Waits for all of them, so that one that fails leaves none running. */
  const readTogether = (feeds: readonly number[]) =>
    Promise.allSettled(
      feeds.map((id, number) => {
        const inItsOrder = number % 2 === 0 ? articles : articles.toReversed()
        return addArticles(db, { id, kind: 'article' }, inItsOrder, NOW)
      }),
    )

  it('are all known as their sources when they are read at the same time', async () => {
    const feeds = await together(FEEDS, (number) =>
      addFeed(db, { url: `https://feed${number}.example/` }),
    )
    // Several rounds: a race is not lost every time.
    for (let round = 0; round < 5; round += 1) {
      await sql`truncate article cascade`.execute(db)
      const answers = await readTogether(feeds)
      expect(answers.filter(({ status }) => status === 'rejected')).toEqual([])
      expect(await countRows('article')).toBe(articles.length)
      expect(await countRows('article_feed')).toBe(FEEDS * articles.length)
    }
  })
})

describe('one link and a hundred presses at the same time', () => {
  async function pressTogether(nonceOf: (number: number) => string): Promise<boolean[]> {
    const shortlist = makeShortlist()
    await storeSubmission(db, { formId: 'form', shortlist, addressHash: 'hash', now: NOW })
    const [email] = await claimEmails(db, NOW, 1)
    const submission = await findSubmission(db, 1)
    if (email === undefined || submission === undefined) throw new Error('nothing was stored')
    const tokens = [{ hash: 'link', purpose: 'confirm' as const, expiresAt: minutesLater(60) }]
    await keepLetter(db, email, { letter: {}, tokens, now: NOW })
    return await together(100, (number) => {
      const nonceHash = nonceOf(number)
      const hashes = { tokenHash: 'link', nonceHash, sessionHash: `session of ${nonceHash}` }
      return confirmSubmission(db, { submission, ...hashes, sharesPlan: false, now: NOW })
    })
  }

  it.each([
    { who: 'a hundred browsers', nonceOf: String, admitted: 1 },
    { who: 'one browser, a hundred times', nonceOf: () => 'the one', admitted: 100 },
  ])('open one session: $who', async ({ nonceOf, admitted }) => {
    expect(countOf(await pressTogether(nonceOf), true)).toBe(admitted)
    expect(await countRows('session')).toBe(1)
    expect(await countRows('account')).toBe(1)
    expect(await countRows('application')).toBe(1)
  })
})

describe('an address that strangers write into the forms', () => {
  it('gets one mail for a thousand requests to sign in', async () => {
    const { email } = await addAccount(db)
    await together(1000, () => requestSignIn(db, { email, addressHash: 'hash', now: NOW }))
    expect(await countRows('email')).toBe(1)
  })

  it('gets one mail for a hundred forms', async () => {
    const shortlist = makeShortlist()
    const store = (number: number) =>
      storeSubmission(db, { formId: `form ${number}`, shortlist, addressHash: 'hash', now: NOW })
    await together(100, store)
    expect(await countRows('email')).toBe(1)
  })
})

describe('one draft in several tabs', () => {
  async function addReadyDigest() {
    const account = await addAccount(db)
    const { id: applicationId } = await addApplication(db, account)
    const owner = { account_id: account.accountId, application_id: applicationId }
    await db
      .insertInto('digest')
      .values({ ...owner, period: 'due:2026-03-12', state: 'ready', created_at: NOW })
      .execute()
    const digest = await findDigestById(db, 1)
    if (digest === undefined) throw new Error('no digest')
    return { account, digest: { ...digest, body: 'https://outlet.example/1' } }
  }

  it('is saved from one of two, and the other is told', async () => {
    await addReadyDigest()
    const save = (number: number) =>
      saveText(db, {
        digestId: 1,
        version: 1,
        subject: 'Mine',
        body: `From tab ${number}`,
        now: NOW,
        isAutomatic: false,
      })
    expect((await together(2, save)).toSorted()).toEqual(['saved', 'stale'])
  })

  it('is marked as sent once, and its link is remembered once', async () => {
    const { account, digest } = await addReadyDigest()
    const answers = await together(20, () =>
      markSent(db, { digest, account, sentAt: NOW, now: NOW }),
    )
    expect([countOf(answers, 'sent'), countOf(answers, 'already')]).toEqual([1, 19])
    expect([await countRows('step'), await countRows('sent_link')]).toEqual([1, 1])
  })
})
