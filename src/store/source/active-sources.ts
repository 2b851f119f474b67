import { type RawBuilder, sql } from 'kysely'

/** Whose feeds are meant. Without an id those that are read for one application alone do not count. */
export type FeedReaderOf = {
  id?: number | RawBuilder<unknown>
  accountId: number | RawBuilder<unknown>
  sectorId: string | RawBuilder<unknown>
}

/** For a reader of several sectors at once. */
export function inSectors(sectorIds: readonly string[]): RawBuilder<unknown> {
  return sql`any(${sql.val(sectorIds)}::text[])`
}

/**
 * The feeds that an application reads: the catalogue's for its sector, unless the account has a row of its own for the
 * feed, and the account's own. Columns: feed_id, position, preference, muted_until.
 */
export function activeSources({ id, accountId, sectorId }: FeedReaderOf): RawBuilder<unknown> {
  // Two parts, so that each has its index: an "or" of both reads everybody's.
  return sql`
    select source.feed_id, source.position, source.preference, source.muted_until
    from source
    where source.account_id = ${accountId}
      and source.sector_id = ${sectorId}
      and source.is_on
      and (source.application_id is null or source.application_id = ${id ?? null}::integer)
    union all
    select source.feed_id, source.position, source.preference, source.muted_until
    from source
    where source.account_id is null
      and source.sector_id = ${sectorId}
      and source.is_on
      and not exists (
        select 1 from source as own
        where own.account_id = ${accountId}
          and own.feed_id = source.feed_id
          and own.sector_id = source.sector_id
      )`
}

/**
 * Active applications that read a row of `source`: everybody's in its sector, or its own account's. Two parts, so that each
 * has its index.
 */
export function readersOf(column: RawBuilder<unknown>, limit: number): RawBuilder<unknown> {
  const inSector = sql`
    select ${column} from application
    where application.status = 'active' and application.sector_id = source.sector_id`
  return sql`
    (${inSector} and source.account_id is null limit ${limit})
    union all
    (
      ${inSector} and application.account_id = source.account_id
        and (source.application_id is null or source.application_id = application.id)
      limit ${limit}
    )`
}
