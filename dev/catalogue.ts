import { sql } from 'kysely'
import feeds from '../catalogue/feeds.json' with { type: 'json' }
import sectors from '../catalogue/sectors.json' with { type: 'json' }
import type { Db } from '../src/store/database/database.ts'

/** A feed as catalogue/feeds.json has it, as far as the database keeps it. */
export type CatalogueFeed = {
  url: string
  title: string
  site: string
  kind: string
  lang: string
  /** Ids of the sectors that read it. */
  sectors: readonly string[]
  /** The evidence: independent public lists that have it, whether it answered, when a list vouched last, known trouble. */
  sources?: number
  checkedLive?: boolean
  lastSeen?: string | null
  warn?: string
}

export type CatalogueCounts = {
  sectors: number
  feeds: number
  newFeeds: number
  /** Sources that the catalogue no longer names: kept, because accounts may refer to them, but off. */
  switchedOff: number
}

/** More than any feed has. */
const MOST_SECTORS = 40

/** The project's own catalogue, best evidence first. */
export const CATALOGUE: readonly CatalogueFeed[] = feeds

/** Makes the database's catalogue this one. Safe to repeat; what was learnt about a feed stays. */
export async function loadCatalogue(
  db: Db,
  catalogue: readonly CatalogueFeed[],
): Promise<CatalogueCounts> {
  await loadSectors(db)
  const newFeeds = await loadFeeds(db, catalogue)
  const switchedOff = await loadSources(db, catalogue)
  return { sectors: sectors.length, feeds: catalogue.length, newFeeds, switchedOff }
}

export async function loadSectors(db: Db): Promise<void> {
  const entries = sectors.map(({ id, name }, position) => ({ id, name, position }))
  await sql`
    insert into sector (id, name, position)
    select id, name, position
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as entry (id text, name text, position integer)
    on conflict (id) do update set name = excluded.name, position = excluded.position
  `.execute(db)
}

async function loadFeeds(db: Db, catalogue: readonly CatalogueFeed[]): Promise<number> {
  // "xmax" is 0 in a row that this statement inserted and set in one that it updated.
  const { rows } = await sql<{ is_new: boolean }>`
    insert into feed (url, title, site, kind, language, list_count, is_checked, vouched_on, caution)
    select url, title, site, kind, lang, coalesce(sources, 0), coalesce("checkedLive", false), "lastSeen",
      coalesce(warn, '')
    from jsonb_to_recordset(${JSON.stringify(catalogue)}::jsonb) as entry (
      url text, title text, site text, kind text, lang text, sources integer, "checkedLive" boolean,
      "lastSeen" text, warn text
    )
    where not exists (select 1 from feed as moved where moved.moved_from = entry.url)
    on conflict (url, account_id) do update
    set title = excluded.title, site = excluded.site, kind = excluded.kind, language = excluded.language,
      list_count = excluded.list_count, is_checked = excluded.is_checked, vouched_on = excluded.vouched_on,
      caution = excluded.caution
    where (feed.title, feed.site, feed.kind, feed.language, feed.list_count, feed.is_checked, feed.vouched_on, feed.caution)
      is distinct from (
        excluded.title, excluded.site, excluded.kind, excluded.language, excluded.list_count,
        excluded.is_checked, excluded.vouched_on, excluded.caution
      )
    returning xmax = 0 as is_new
  `.execute(db)
  return rows.filter((row) => row.is_new).length
}

async function loadSources(db: Db, catalogue: readonly CatalogueFeed[]): Promise<number> {
  const entries = catalogue.flatMap((feed, position) =>
    // A feed's first sector is its main one.
    feed.sectors.map((sector_id, place) => ({
      url: feed.url,
      sector_id,
      position: MOST_SECTORS * position + place,
    })),
  )
  const { rows } = await sql`
    with wanted as (
      select feed.id as feed_id, entry.sector_id, entry.position
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as entry (url text, sector_id text, position integer)
      join feed on entry.url in (feed.url, feed.moved_from) and feed.account_id is null
    ), put as (
      insert into source (feed_id, sector_id, position)
      select feed_id, sector_id, position from wanted
      on conflict (account_id, feed_id, sector_id) do update
      set is_on = true, position = excluded.position
      where (source.is_on, source.position) is distinct from (true, excluded.position)
    )
    update source set is_on = false
    where account_id is null and is_on and not exists (
      select from wanted
      where wanted.feed_id = source.feed_id and wanted.sector_id = source.sector_id
    )
    returning source.id
  `.execute(db)
  return rows.length
}
