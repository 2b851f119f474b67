/**
 * Statements on a real Postgres that holds much: `node test/bench/database.ts [ARTICLES]`, a million unless given. By hand,
 * never in CI; docs/limits.md has the figures of one run.
 */
import { prepareDigest } from '../../src/jobs/drafts/prepare.ts'
import { addArticles } from '../../src/store/article/articles.ts'
import { openDatabase } from '../../src/store/database/database.ts'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import { dropCatalogue, fillDatabase } from '../support/full-database.ts'
import { minutesLater } from '../support/make.ts'
import { explain, type QueryPlan } from '../support/query-plans.ts'
import { type RealPostgres, startRealPostgres } from '../support/real-postgres.ts'
import { DUE } from '../support/story.ts'
import { compare, print, wallClock } from './compare.ts'
import { makeArticles, ONE_FEED_READER, PREPARE, servicesFor, TICK } from './questions.ts'

const [, , most = '1000000'] = process.argv
const SIZES = [10_000, Number(most)] as const
const FEEDS = 5000
const ACCOUNTS = 5000
const ROUNDS = 5
/** Nothing of it outlives the run, so nothing need be safe. */
const SETTINGS = [
  ...['wal_level=minimal', 'max_wal_senders=0', 'full_page_writes=off', 'synchronous_commit=off'],
  ...['max_wal_size=8GB', 'shared_buffers=1GB', 'maintenance_work_mem=512MB', 'autovacuum=off'],
]

type Figures = { rows: number; buffers: number; ms: number; found: string }

const postgres = await startRealPostgres(SETTINGS)
const db = openDatabase(postgres.databaseUrl)
const services = servicesFor(db, postgres.databaseUrl)
const tables = new Map<string, Map<string, Figures[]>>()
for (const articles of SIZES) {
  const start = performance.now()
  await fillDatabase(db, { articles, feeds: FEEDS, accounts: ACCOUNTS })
  await dropCatalogue(db, ONE_FEED_READER.accountId)
  print(`${articles} articles filled in within ${Math.round((performance.now() - start) / 1000)} s`)
  for (const [title, questions] of [
    ['Tick, and keeping what a feed brought', TICK],
    ['Preparing a digest', PREPARE],
  ] as const) {
    for (const [name, ask] of Object.entries(questions)) {
      note(title, name, await measure(postgres, () => ask(db)))
    }
  }
  note('Preparing a digest', 'all statements of one', await measureDigest(articles))
}
for (const [title, rows] of tables) printTable(title, rows)
await compareUpserts()
await postgres.stop()

function note(title: string, name: string, figures: Figures): void {
  const rows = tables.get(title) ?? new Map<string, Figures[]>()
  rows.set(name, [...(rows.get(name) ?? []), figures])
  tables.set(title, rows)
}

/** Medians of a few rounds; the first one warms up. */
async function measure(postgres: RealPostgres, ask: () => Promise<unknown>): Promise<Figures> {
  const rounds: Figures[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const plans = await explain(postgres, ask)
    if (round > 0) rounds.push(sumOf(plans))
  }
  const [middle] = rounds.toSorted((a, b) => a.ms - b.ms).slice(Math.floor(ROUNDS / 2))
  if (middle === undefined) throw new Error('no round')
  return middle
}

/** Each time a new draft of one application, with everything that the job asks and writes. */
async function measureDigest(size: number): Promise<Figures> {
  const application = { applicationId: 5, now: DUE }
  let count = 0
  return await measure(postgres, async () => {
    count += 1
    const formId = `${size}-${count}`
    // The asking is not counted: it is the page's, and small.
    await addAskedDigest(db, { ...application, formId })
    const { id } = await db
      .selectFrom('digest')
      .select('id')
      .where('application_id', '=', application.applicationId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await prepareDigest({ ...services, now: () => minutesLater(2, DUE) }, id, undefined)
  })
}

function sumOf(plans: readonly QueryPlan[]): Figures {
  const sum = (of: (plan: QueryPlan) => number) =>
    plans.reduce((total, plan) => total + of(plan), 0)
  const scans = plans.flatMap((plan) => plan.scans)
  const found = scans.map(({ index, table }) => (index === undefined ? `all of ${table}` : index))
  return {
    rows: sum(({ rows }) => rows),
    buffers: sum(({ buffers }) => buffers),
    ms: sum(({ ms }) => ms),
    found: [...new Set(found)].join(', '),
  }
}

function printTable(title: string, rows: ReadonlyMap<string, readonly Figures[]>): void {
  const heads = SIZES.map((size) => `rows, pages, ms with ${size}`)
  print(`\n## ${title}\n\n| | ${heads.join(' | ')} | found by |\n|---|---|---|---|`)
  for (const [name, sizes] of rows) {
    const figures = sizes.map(({ rows, buffers, ms }) => `${rows}, ${buffers}, ${ms.toFixed(1)}`)
    print(`| ${name} | ${figures.join(' | ')} | ${sizes.at(-1)?.found} |`)
  }
}

async function compareUpserts(): Promise<void> {
  const feed = { id: 8, kind: 'article' as const }
  const contest = {
    'two statements': () => addArticles(db, feed, makeArticles(), DUE),
    'two statements each': async () => {
      for (const article of makeArticles()) await addArticles(db, feed, [article], DUE)
    },
  }
  // Two hundred statements a run.
  await compare('100 new articles', wallClock, contest, 1)
}
