/**
 * Statements on a real Postgres: `node test/bench/database.ts [ARTICLES]`, a million unless given. By hand, never in CI;
 * docs/limits.md has the figures of one run.
 */
import { neonConfig } from '@neondatabase/serverless'
import { CompiledQuery, sql } from 'kysely'
import {
  addArticles,
  countArticlesSince,
  listCandidates,
  pruneArticles,
} from '../../src/store/articles.ts'
import { claimFeed } from '../../src/store/claim-feed.ts'
import { type Db, openDatabase } from '../../src/store/database.ts'
import { listDueApplications } from '../../src/store/due-applications.ts'
import { claimEmails } from '../../src/store/emails.ts'
import { listDueFeeds, listUncheckedFeeds } from '../../src/store/feeds.ts'
import { startRealPostgres } from '../support/real-postgres.ts'
import { compare, print, wallClock } from './compare.ts'
import { headline, NOW, summaryOf } from './samples.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
const [, , most = '1000000'] = process.argv
const SIZES = [10_000, Number(most)] as const
const MAX_EMAILS = 100_000
const FEEDS = 5000
const APPLICATION = { accountId: 1, sectorId: 'power-utilities' }

/** A hundred that nobody knows yet. */
function makeArticles() {
  return Array.from({ length: 100 }, (_, number) => ({
    url: `https://outlet.example/${crypto.randomUUID()}`,
    title: headline(number),
    summary: summaryOf(number),
    publishedAt: NOW,
    isTrusted: true,
    sectors: [{ sectorId: 'power-utilities', score: 5, terms: ['grid'] }],
  }))
}

/** What a tick and a digest ask for. */
const QUESTIONS: Readonly<Record<string, (db: Db) => Promise<unknown>>> = {
  listDueFeeds: (db) => listDueFeeds(db, NOW, 800),
  listUncheckedFeeds: (db) => listUncheckedFeeds(db, NOW, 10),
  'claimFeed, taken already': (db) => claimFeed(db, 1, NOW),
  'addArticles, 100 new ones': (db) =>
    addArticles(db, { id: 1, kind: 'article' }, makeArticles(), NOW),
  'pruneArticles, 100 of them': (db) =>
    pruneArticles(db, new Date(NOW.getTime() - 59 * DAY_MS), 100),
  listDueApplications: (db) => listDueApplications(db, NOW, 500),
  claimEmails: (db) => claimEmails(db, NOW, 5),
  'listCandidates, 200 of them': (db) =>
    listCandidates(db, APPLICATION, {
      since: new Date(NOW.getTime() - 21 * DAY_MS),
      now: NOW,
      limit: 200,
    }),
  'countArticlesSince, five minutes': (db) =>
    countArticlesSince(db, APPLICATION, new Date(NOW.getTime() - 5 * MINUTE_MS)),
}

const postgres = await startRealPostgres()
const db = openDatabase(postgres.databaseUrl)
await fill(db, 0)
await compareUpserts(db)
for (const size of SIZES) {
  await fill(db, size)
  const contest = Object.entries(QUESTIONS).map(([name, ask]) => [name, () => ask(db)] as const)
  await compare(`Questions, ${size} articles stored`, wallClock, Object.fromEntries(contest), 5)
  print('')
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    print(`- ${name}: ${(await listScans(() => ask(db))).join(', ')}`)
  }
}
await postgres.stop()

async function compareUpserts(db: Db): Promise<void> {
  const feed = { id: 1, kind: 'article' as const }
  const contest = {
    'two statements': () => addArticles(db, feed, makeArticles(), NOW),
    'two statements each': async () => {
      for (const article of makeArticles()) await addArticles(db, feed, [article], NOW)
    },
  }
  // Two hundred statements a run.
  await compare('100 new articles', wallClock, contest, 1)
}

/** Feeds and articles of all sectors, evenly over sixty days, mails that were sent; a tenth of feeds and applications is due. */
async function fill(db: Db, size: number): Promise<void> {
  await sql`truncate account, feed, article, email restart identity cascade`.execute(db)
  await sql`
    with person as (
      insert into account (email, name, time_zone, confirmed_at, created_at)
      values ('alex@example.com', 'Alex Kim', 'Europe/Berlin', ${NOW}, ${NOW})
      returning id
    )
    insert into application (account_id, employer, sector_id, role, interviewed_on, next_digest_at, created_at)
    select person.id, 'Employer ' || number, sector.id, 'Planner', '2026-03-02',
      ${NOW}::timestamptz + (number - 100) * interval '1 hour', ${NOW}
    from person, generate_series(1, 1000) as number
    join sector on sector.position = number % 32`.execute(db)
  await sql`
    insert into feed (url, title, next_fetch_at)
    select 'https://feed' || number || '.example/', 'Feed ' || number,
      ${NOW}::timestamptz + (number - ${FEEDS / 10}::integer) * interval '1 minute'
    from generate_series(1, ${FEEDS}::integer) as number`.execute(db)
  await sql`
    insert into source (feed_id, sector_id)
    select feed.id, sector.id from feed join sector on sector.position = feed.id % 32`.execute(db)
  await sql`
    with fresh as (
      insert into article (url, title, summary, published_at, first_seen_at)
      select 'https://outlet.example/' || number, 'Title ' || number, repeat('A word or two. ', 20),
        moment, moment
      from generate_series(1, ${size}::integer) as number
      cross join lateral (
        select ${NOW}::timestamptz - number * interval '60 days' / ${size}::integer as moment
      ) as published
      returning id, published_at
    ),
    carried as (
      insert into article_feed (article_id, feed_id) select id, 1 + id % ${FEEDS}::integer from fresh
    )
    insert into article_sector (article_id, sector_id, score, rank)
    select fresh.id, sector.id, 5, 2.3 + extract(epoch from published_at) / 86400 / 7
    from fresh
    join source on source.feed_id = 1 + fresh.id % ${FEEDS}::integer
    join sector on sector.id = source.sector_id`.execute(db)
  await sql`
    insert into email (kind, once, recipient, state, next_attempt_at, created_at)
    select 'sign-in', number, 'alex@example.com', case when number <= 10 then 'pending' else 'accepted' end, ${NOW}, ${NOW}
    from generate_series(1, ${Math.min(size, MAX_EMAILS)}::integer) as number`.execute(db)
  await sql`analyze`.execute(db)
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: Plan[] }

/** How Postgres means to find the rows, without doing it. */
async function listScans(ask: () => Promise<unknown>): Promise<string[]> {
  const asked: { query: string; params: unknown[] }[] = []
  neonConfig.fetchFunction = (url: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return fetch(url, init)
  }
  await ask()
  neonConfig.fetchFunction = undefined
  const [{ query, params } = { query: '', params: [] }] = asked
  const explain = CompiledQuery.raw(`explain (format json) ${query}`, params)
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': { Plan: Plan }[] }>(explain)
  const scans = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan: plan }) => scansOf(plan)))
  return [...new Set(scans)]
}

function scansOf(plan: Plan): string[] {
  const { 'Index Name': index, 'Relation Name': table, Plans: inner = [] } = plan
  const isScan = plan['Node Type'].includes('Scan') && (index ?? table) !== undefined
  const own = isScan ? [index === undefined ? `all of ${table}` : `index ${index}`] : []
  return [...own, ...inner.flatMap(scansOf)]
}
