import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/core/article/article.ts'
import { workOff } from '../../src/jobs/work.ts'
import { addArticles } from '../../src/store/article/articles.ts'
import { listCandidates } from '../../src/store/article/candidates.ts'
import { listRecentInScope, listRecentOfFeed } from '../../src/store/article/recent-articles.ts'
import { type Db, openDatabase } from '../../src/store/database/database.ts'
import { pruneArticles } from '../../src/store/database/prune.ts'
import { addAskedDigest } from '../../src/store/digest/prepare-digest.ts'
import { listCatalogue } from '../../src/store/source/catalogue.ts'
import { claimFeed } from '../../src/store/source/claim-feed.ts'
import { listProposals, listShares } from '../../src/store/source/diagnosis.ts'
import { findSource, listSources } from '../../src/store/source/sources.ts'
import { dropCatalogue, fillDatabase, MAIN_SECTOR } from '../support/full-database.ts'
import { minutesLater } from '../support/make.ts'
import { explain, type QueryPlan } from '../support/query-plans.ts'
import { type RealPostgres, startRealPostgres } from '../support/real-postgres.ts'
import { DUE } from '../support/story.ts'
import { createWorld, type World } from '../support/world.ts'

// Enough of everything that Postgres itself prefers an index to reading all of a table.
const FULLNESS = { articles: 30_000, feeds: 2000, accounts: 2000 }
/**
 * These do not grow: 32 sectors, the runs of 90 days, a row a day for thirty days, a row a week, one row. Each calendar is
 * compared with its account every hour, which is what calendars cost.
 */
const SMALL_TABLES = [
  ...['sector', 'run', 'reranker_use', 'learned_version', 'learned_setting'],
  'calendar_feed',
]

let postgres: RealPostgres
let db: Db
let world: World
/** They hold what is waiting or due, and nothing else: all of one may be read. */
let partialIndexes: ReadonlySet<string>

beforeAll(async () => {
  postgres = await startRealPostgres()
  db = openDatabase(postgres.databaseUrl)
  await fillDatabase(db, FULLNESS)
  const { rows } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index where indpred is not null`.execute(db)
  partialIndexes = new Set(rows.map(({ name }) => name))
  world = createWorld({ services: { db } })
})
afterAll(() => postgres.stop())

/** Tables that were read from one end to the other, be it along an index, with the statement that did it. */
const wholeTables = (plans: readonly QueryPlan[]) =>
  plans.flatMap(({ scans, query }) =>
    scans
      .filter(({ index, hasCondition, table }) => {
        if (SMALL_TABLES.includes(table)) return false
        return index === undefined || !(hasCondition || partialIndexes.has(index))
      })
      .map(({ table, index, rows }) => ({ table, index, rows, query })),
  )

const mostRows = (plans: readonly QueryPlan[]) => Math.max(...plans.map(({ rows }) => rows))

describe('in a database with much of everything', () => {
  it('a tick reads no table from one end to the other', async () => {
    const plans = await explain(postgres, () => world.tickAt(DUE))
    expect(plans.length).toBeGreaterThan(10)
    expect(wholeTables(plans)).toEqual([])
  })

  it('preparing a digest reads no table from one end to the other', async () => {
    const { id: applicationId } = await db
      .selectFrom('application')
      .select('id')
      .where('sector_id', '=', MAIN_SECTOR)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await addAskedDigest(db, { applicationId, formId: 'asked', now: DUE })
    const { id: digestId } = await db
      .selectFrom('digest')
      .select('id')
      .where('period', '=', 'asked:asked')
      .executeTakeFirstOrThrow()
    world.setNow(minutesLater(2, DUE))
    const message = {
      body: { kind: 'prepare' as const, digestId, runId: 1 },
      ack: () => undefined,
      retry: () => undefined,
    }
    const plans = await explain(postgres, () => workOff(world.services, [message]))
    expect(plans.length).toBeGreaterThan(10)
    expect(wholeTables(plans)).toEqual([])
    // A few pages for each article that is looked at, and not some for each of its possible feeds.
    expect(Math.max(...plans.map(({ buffers }) => buffers))).toBeLessThan(12_000)
  })

  it('finds all that one feed brought to a crowded sector without reading all of the sector', async () => {
    // Its own feed is the fifth.
    const reader = { accountId: 6, sectorId: MAIN_SECTOR }
    const since = minutesLater(-21 * 1440, DUE)
    await dropCatalogue(db, reader.accountId)
    const { rows: own } = await sql<{ id: number; place: number }>`
      select article_id as id, place
      from (
        select article_id, rank() over (order by rank desc) as place
        from article_sector where sector_id = ${MAIN_SECTOR}
      ) as about
      join article on article.id = article_id and published_at >= ${since}
      join article_feed using (article_id)
      join source using (feed_id)
      where source.account_id = ${reader.accountId} and source.sector_id = ${MAIN_SECTOR} and source.is_on
      order by place, id`.execute(db)
    // Some of them are not among the sector's best.
    expect(own.map(({ place }) => Number(place)).at(-1)).toBeGreaterThan(2000)
    let found: Candidate[] = []
    const plans = await explain(postgres, async () => {
      found = await listCandidates(db, reader, { since, now: DUE, limit: 200 })
    })
    expect(found.map(({ articleId }) => articleId)).toEqual(own.map(({ id }) => id))
    expect(wholeTables(plans)).toEqual([])
    const [ofSector] = plans.flatMap(({ scans }) =>
      scans.filter(({ index }) => index === 'article_sector_best'),
    )
    expect(ofSector?.rows).toBe(2000)
  })

  it('the pages about sources read what the account’s feeds brought, and no more of all articles', async () => {
    const reader = { id: 5, accountId: 5, sectorId: MAIN_SECTOR }
    const { public_id: publicId, feed_id: feedId } = await db
      .selectFrom('source')
      .select(['public_id', 'feed_id'])
      .where('account_id', 'is', null)
      .where('sector_id', '=', MAIN_SECTOR)
      .executeTakeFirstOrThrow()
    const plans = await explain(postgres, async () => {
      await listSources(db, reader.accountId, [MAIN_SECTOR], DUE)
      await findSource(db, reader.accountId, publicId, DUE)
      await listShares(db, reader, DUE)
      await listProposals(db, reader, ['software'], DUE)
      await listCatalogue(db, reader.accountId, MAIN_SECTOR, DUE)
      await listRecentOfFeed(db, { feedId, sectorId: MAIN_SECTOR }, 60)
      await listRecentInScope(db, reader.accountId, { kind: 'global' }, 40)
    })
    // A page with a hundred feeds may join them with the list of all feeds: those are thousands, not millions.
    expect(wholeTables(plans).filter(({ table }) => table !== 'feed')).toEqual([])
    const ofSectors = plans.flatMap(({ scans }) =>
      scans.filter(({ index }) => index === 'article_sector_best').map(({ rows }) => rows),
    )
    expect(Math.max(...ofSectors)).toBeLessThanOrEqual(2000)
  })

  it('taking a feed and keeping its articles reads no table from one end to the other', async () => {
    const articles = Array.from({ length: 100 }, (_, number) => ({
      url: `https://outlet.example/new/${number}`,
      title: `The power grid, part ${number}`,
      summary: '',
      publishedAt: DUE,
      isTrusted: true,
      sectors: [{ sectorId: MAIN_SECTOR, score: 5, terms: ['grid'] }],
    }))
    const plans = await explain(postgres, async () => {
      await claimFeed(db, 8, DUE)
      await addArticles(db, { id: 8, kind: 'article' }, articles, DUE)
    })
    expect(wholeTables(plans)).toEqual([])
    expect(mostRows(plans)).toBeLessThan(2000)
  })

  it('forgetting old articles takes no more at a time than it may, and comes past all that drafts hold', async () => {
    const before = minutesLater(-30 * 1440, DUE)
    const isOld = sql<boolean>`first_seen_at < ${before}`
    const isHeld = sql<boolean>`(
      exists (select 1 from digest_article where article_id = article.id)
      or exists (select 1 from saved_link where article_id = article.id)
    )`
    const countOld = async () => {
      const { rows } = await sql<{ isHeld: boolean; count: number }>`
        select ${isHeld} as "isHeld", count(*)::integer as count from article where ${isOld} group by 1`.execute(
        db,
      )
      return new Map(rows.map(({ isHeld, count }) => [isHeld, count]))
    }
    const atFirst = await countOld()
    expect(atFirst.get(true)).toBeGreaterThan(1000)
    const plans: QueryPlan[] = []
    for (let round = 0; round < 8; round += 1) {
      const prune = () => pruneArticles(db, { before, limit: 2000, now: DUE })
      plans.push(...(await explain(postgres, prune)))
    }
    expect(await countOld()).toEqual(new Map([[true, atFirst.get(true)]]))
    expect(wholeTables(plans)).toEqual([])
    expect(mostRows(plans)).toBeLessThan(5 * 2000)
  })
})

it('a row can be deleted without reading all that might refer to it', async () => {
  const { rows } = await sql<{ reference: string }>`
    select format('%s (%s)', conrelid::regclass, string_agg(attname, ', ')) as reference
    from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f'
      -- Sectors are never deleted.
      and confrelid <> 'sector'::regclass
      and conrelid <> all(${sql.val(SMALL_TABLES)}::regclass[])
      and not exists (
        select 1 from pg_index
        where indrelid = conrelid
          and (indkey::smallint[])[0:cardinality(conkey) - 1] @> conkey
          and (indpred is null or pg_get_expr(indpred, indrelid) = format('(%s IS NOT NULL)', attname))
      )
    group by pg_constraint.oid, conrelid
    order by 1`.execute(db)
  expect(rows).toEqual([])
})
