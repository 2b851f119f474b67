import { type RawBuilder, sql } from 'kysely'

/**
 * The feeds that an account reads for a sector: the catalogue's, unless the account has a row of its own for the
 * feed, and its own. Columns: feed_id, position.
 */
export function activeSources(
  accountId: RawBuilder<unknown>,
  sectorId: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    select source.feed_id, source.position
    from source
    where source.sector_id = ${sectorId}
      and source.is_on
      and (
        source.account_id = ${accountId}
        or (
          source.account_id is null
          and not exists (
            select 1 from source as own
            where own.account_id = ${accountId}
              and own.feed_id = source.feed_id
              and own.sector_id = source.sector_id
          )
        )
      )`
}
