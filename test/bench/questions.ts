import { readConfig } from '../../src/config.ts'
import type { Services } from '../../src/services.ts'
import { findAccount } from '../../src/store/account/accounts.ts'
import { addArticles } from '../../src/store/article/articles.ts'
import { countArticlesSince, listCandidates } from '../../src/store/article/candidates.ts'
import { listSavedCandidates } from '../../src/store/article/saved-links.ts'
import type { Db } from '../../src/store/database/database.ts'
import { pruneArticles, pruneExpired } from '../../src/store/database/prune.ts'
import { listIncludedUrls, listSentUrls } from '../../src/store/digest/digest-articles.ts'
import { findDigestById, listEarlierSubjects } from '../../src/store/digest/digests.ts'
import { listUnfinishedDigests } from '../../src/store/digest/prepare-digest.ts'
import { countAwaitedFeeds } from '../../src/store/digest/progress.ts'
import { listDueApplications } from '../../src/store/ladder/due-applications.ts'
import { listSteps } from '../../src/store/ladder/steps.ts'
import { listLessons } from '../../src/store/learned/lessons.ts'
import { listTeachingArticles } from '../../src/store/learned/teaching-articles.ts'
import { claimEmails, countDueEmails } from '../../src/store/outbox/emails.ts'
import { claimFeed } from '../../src/store/source/claim-feed.ts'
import { listDueFeeds } from '../../src/store/source/feeds.ts'
import { listRulesFor } from '../../src/store/source/rules.ts'
import { takeAccountsToTell } from '../../src/store/source/source-notices.ts'
import { MAIN_SECTOR } from '../support/full-database.ts'
import { minutesLater } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { headline, summaryOf } from './samples.ts'

type Questions = Readonly<Record<string, (db: Db) => Promise<unknown>>>

const DAY_MINUTES = 1440
/** The fifth of the people: the first one whose application is in the main sector. */
const APPLICATION = { id: 5, accountId: 5, sectorId: MAIN_SECTOR }

/** Its own feed is the fifth. */
export const ONE_FEED_READER = { accountId: 6, sectorId: MAIN_SECTOR }

export const TICK: Questions = {
  'feeds that are due, 500 of them': (db) => listDueFeeds(db, DUE, { read: 800, unchecked: 10 }),
  'applications that are due, 300 of 500': (db) => listDueApplications(db, DUE, 300),
  'drafts that are not finished': (db) => listUnfinishedDigests(db, DUE, 300),
  'whether mails wait': (db) => countDueEmails(db, DUE),
  '5 mails to send': (db) => claimEmails(db, DUE, 5),
  '500 accounts whose sources are looked at': (db) => takeAccountsToTell(db, DUE, 500),
  'forget what has expired': (db) => pruneExpired(db, DUE),
  'forget 100 old articles': (db) =>
    pruneArticles(db, { before: minutesLater(-55 * DAY_MINUTES, DUE), limit: 100, now: DUE }),
  'take a feed': (db) => claimFeed(db, 8, DUE),
  'articles of two days to learn words from': (db) =>
    listTeachingArticles(db, {
      from: minutesLater(-2 * DAY_MINUTES, DUE),
      to: DUE,
      ...{ limit: 800, hostLimit: 80 },
    }),
  'keep 100 new articles': (db) =>
    addArticles(
      db,
      { id: 8, kind: 'article' },
      makeArticles(),
      minutesLater(-5 * DAY_MINUTES, DUE),
    ),
}

export const PREPARE: Questions = {
  'the draft, its application and its people': (db) => findDigestById(db, 5),
  'the account': (db) => findAccount(db, APPLICATION.accountId),
  'feeds that it waits for': (db) =>
    countAwaitedFeeds(db, { createdAt: DUE, application: APPLICATION }),
  'saved links': (db) => listSavedCandidates(db, APPLICATION),
  'what the employer was sent': (db) => listSentUrls(db, APPLICATION.accountId, 'Employer 5'),
  'what was taken in although held back': (db) => listIncludedUrls(db, APPLICATION.id),
  'what was learned': (db) => listLessons(db, APPLICATION.accountId),
  rules: (db) => listRulesFor(db, APPLICATION),
  '200 candidates': (db) =>
    listCandidates(db, APPLICATION, {
      since: minutesLater(-21 * DAY_MINUTES, DUE),
      now: DUE,
      limit: 200,
    }),
  'candidates for one who reads one feed': (db) =>
    listCandidates(db, ONE_FEED_READER, {
      since: minutesLater(-21 * DAY_MINUTES, DUE),
      now: DUE,
      limit: 200,
    }),
  'new articles in two minutes': (db) => countArticlesSince(db, APPLICATION, minutesLater(-2, DUE)),
  'steps so far': (db) => listSteps(db, APPLICATION.accountId),
  'earlier subjects': (db) => listEarlierSubjects(db, APPLICATION.id),
}

/** A hundred that nobody knows yet. */
export function makeArticles() {
  return Array.from({ length: 100 }, (_, number) => ({
    url: `https://outlet.example/${crypto.randomUUID()}`,
    title: headline(number),
    summary: summaryOf(number),
    publishedAt: minutesLater(-5 * DAY_MINUTES, DUE),
    isTrusted: true,
    sectors: [{ sectorId: MAIN_SECTOR, score: 5, terms: ['grid'] }],
  }))
}

/** What a job needs beside the database: a queue that forgets, and no way out. */
export function servicesFor(db: Db, databaseUrl: string): Services {
  const queue = { sendBatch: async () => undefined }
  const config = readConfig({
    ...{
      ENVIRONMENT: 'development',
      BASE_URL: 'https://digest.example',
      DATABASE_URL: databaseUrl,
    },
    ...{
      TOKEN_SECRET: 'only-for-the-bench-only-for-the-bench',
      MAIL_FROM: 'drafts@digest.example',
    },
    ...{ MAIL_TRANSPORT: 'mailbox', SIGN_UP: 'open', WORK: queue },
  })
  if (!config.ok) throw new Error(config.reason)
  const refuse = () => Promise.reject(new Error('the bench reaches nobody'))
  return {
    config: config.value,
    db,
    now: () => DUE,
    fetch: refuse,
    transport: { isKeyed: true, send: refuse },
    queue,
    log: () => undefined,
  }
}
