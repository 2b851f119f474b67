import { sql } from 'kysely'
import type { Db } from '../../src/store/database/database.ts'
import { addHistory } from './full-history.ts'
import { DUE } from './story.ts'

/** So much of everything that Postgres has to use its indexes. */
export type Fullness = { articles: number; feeds: number; accounts: number }

/** A fifth of the feeds and of the applications are about it. */
export const MAIN_SECTOR = 'power-utilities'
/** One feed in eight stands in the catalogue; the others are accounts' own. */
const OWN_PER_LISTED = 8
const ARTICLE_TABLES = ['article', 'article_feed', 'article_sector'] as const

/**
 * Fills an empty database as years of use would: articles evenly over sixty days, half of them from the catalogue's feeds,
 * each about three sectors; a tenth of the feeds and of the applications is due.
 */
export async function fillDatabase(db: Db, fullness: Fullness): Promise<void> {
  await sql`
    truncate account, submission, feed, article, email, publisher_host, run, mail_allowance, visit, webhook_event,
      lead_hold
    restart identity cascade`.execute(db)
  await addPeople(db, fullness)
  await addFeeds(db, fullness)
  const indexes = await dropIndexes(db)
  await addArticles(db, fullness)
  for (const index of indexes) await sql.raw(index).execute(db)
  await addHistory(db, fullness.articles)
  await sql`vacuum analyze`.execute(db)
}

/** An array of all sectors is a constant of the statement; a look-up for each row would take most of the time. */
const sectorOf = (number: string) =>
  sql.raw(`case when ${number} % 5 = 0 then '${MAIN_SECTOR}'
    else (array(select id from sector order by position))[1 + ${number} % 32] end`)

async function addPeople(db: Db, { accounts }: Fullness): Promise<void> {
  await sql`
    insert into account (email, name, time_zone, confirmed_at, created_at)
    select 'person' || number || '@example.com', 'Alex Kim', 'Europe/Berlin', ${DUE}, ${DUE}
    from generate_series(1, ${accounts}::integer) as number`.execute(db)
  await sql`
    insert into application (account_id, employer, sector_id, role, interviewed_on, next_digest_at, created_at)
    select account.id, 'Employer ' || account.id, ${sectorOf('account.id')}, 'Planner', '2026-03-02',
      ${DUE}::timestamptz + (account.id - ${accounts}::integer / 10) * interval '1 hour', ${DUE}::timestamptz - interval '20 days'
    from account
    order by account.id`.execute(db)
}

async function addFeeds(db: Db, { feeds, accounts }: Fullness): Promise<void> {
  await sql`
    insert into feed (url, title, state, next_fetch_at, tried_at, newest_item_at)
    select 'https://feed' || number || '.example/', 'Feed ' || number, 'working',
      ${DUE}::timestamptz + (number - ${feeds}::integer / 10) * interval '1 minute', ${DUE}, ${DUE}
    from generate_series(1, ${feeds}::integer) as number`.execute(db)
  await sql`
    insert into publisher_host (name, leased_until) select host, ${DUE} from feed on conflict do nothing`.execute(
    db,
  )
  await sql`
    insert into source (account_id, feed_id, sector_id)
    select case when id % ${OWN_PER_LISTED}::integer > 0 then 1 + id % ${accounts}::integer end, id, ${sectorOf('feed.id')}
    from feed`.execute(db)
  // Everybody has switched one feed of the catalogue off.
  await sql`
    insert into source (account_id, feed_id, sector_id, is_on)
    select application.account_id, listed.feed_id, application.sector_id, false
    from application
    cross join lateral (
      select feed_id from source
      where source.sector_id = application.sector_id and source.account_id is null
      order by feed_id
      limit 1
    ) as listed
    on conflict do nothing`.execute(db)
}

/** Leaves an account none of the catalogue's feeds in the main sector. */
export async function dropCatalogue(db: Db, accountId: number): Promise<void> {
  await sql`
    insert into source (account_id, feed_id, sector_id, is_on)
    select ${accountId}::integer, feed_id, sector_id, false from source
    where account_id is null and sector_id = ${MAIN_SECTOR}
    on conflict do nothing`.execute(db)
}

/** Those that are not needed while articles pour in; gives back how to make them again. */
async function dropIndexes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexname as name, indexdef as definition
    from pg_indexes
    where tablename = any(${sql.val(ARTICLE_TABLES)}::text[])
      and indexname not in (select conname from pg_constraint)`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db)
  return rows.map(({ definition }) => definition)
}

async function addArticles(db: Db, { articles, feeds }: Fullness): Promise<void> {
  // The references are right by construction; looking each of them up would take most of the time.
  for (const table of ARTICLE_TABLES) {
    await sql`alter table ${sql.table(table)} disable trigger all`.execute(db)
  }
  await sql`
    insert into article (url, title, summary, is_trusted, published_at, first_seen_at)
    select 'https://outlet.example/' || number, 'Title ' || number, repeat('A word or two. ', 20), true, moment, moment
    from generate_series(1, ${articles}::integer) as number
    cross join lateral (
      select ${DUE}::timestamptz - (${articles}::integer - number) * interval '60 days' / ${articles}::integer as moment
    ) as published`.execute(db)
  await sql`
    insert into article_feed (article_id, feed_id)
    select number, ${feedOf(feeds)} from generate_series(1, ${articles}::integer) as number`.execute(
    db,
  )
  await sql`
    insert into article_sector (article_id, sector_id, score, terms, rank)
    select article.id, about.sector_id, about.score, '{grid,storage}',
      log(2, about.score) + extract(epoch from article.published_at) / 86400 / 7
    from article
    join article_feed on article_feed.article_id = article.id
    join source on source.feed_id = article_feed.feed_id and source.is_on
    cross join lateral (
      select sector_id, max(score) as score
      from (
        values (source.sector_id, 4 + article.id % 9), (${sectorOf('(7 * article.id + 1)')}, 2 + article.id % 5),
          (${sectorOf('(11 * article.id + 3)')}, 2 + article.id % 7)
      ) as said (sector_id, score)
      group by sector_id
    ) as about
    order by article.id, about.sector_id`.execute(db)
  for (const table of ARTICLE_TABLES) {
    await sql`alter table ${sql.table(table)} enable trigger all`.execute(db)
  }
}

/** The numbers are prime to each other, so that feeds and sectors mix. */
function feedOf(feeds: number) {
  const listed = Math.floor(feeds / OWN_PER_LISTED)
  return sql`
    case when number % 2 = 0 then ${OWN_PER_LISTED}::integer * (1 + number / 2 % ${listed}::integer)
    else 1 + number / 2 % ${feeds}::integer end`
}
