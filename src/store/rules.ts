import { sql } from 'kysely'
import type { Rule, RuleKind } from '../core/rules.ts'
import type { Db } from './database.ts'

/**
 * The rules that hold for an application, beside its own words to prefer and to avoid, which the application carries
 * itself.
 */
export async function listRulesFor(
  db: Db,
  application: { id: number; accountId: number; sectorId: string },
): Promise<Rule[]> {
  const { id, accountId, sectorId } = application
  const { rows } = await sql<{ kind: RuleKind; phrase: string; feedId: number | null }>`
    select kind, phrase, feed_id as "feedId"
    from rule
    where account_id = ${accountId}
      and (application_id is null or (application_id = ${id} and kind = 'never'))
      and (sector_id is null or sector_id = ${sectorId})
    order by id`.execute(db)
  return rows.map(({ kind, phrase, feedId }) => ({ kind, phrase, feedId: feedId ?? undefined }))
}
