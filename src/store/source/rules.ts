import { sql } from 'kysely'
import type { Rule, RuleKind } from '../../core/choice/rules.ts'
import type { Db } from '../database/database.ts'

/** Where a rule holds: everywhere, in one sector, for one feed or for one application. */
export type RuleScope =
  | { kind: 'global' }
  | { kind: 'sector'; sectorId: string }
  | { kind: 'feed'; feedId: number }
  | { kind: 'application'; applicationId: number }

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

export type ScopedRule = { kind: RuleKind; phrase: string; scope: RuleScope }

/** All of an account, in the order in which they were made. */
export async function listRules(db: Db, accountId: number): Promise<ScopedRule[]> {
  const rows = await db
    .selectFrom('rule')
    .select(['kind', 'phrase', 'application_id', 'sector_id', 'feed_id'])
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute()
  return rows.map(({ kind, phrase, application_id, sector_id, feed_id }) => ({
    kind,
    phrase,
    scope: scopeOf(application_id, sector_id, feed_id),
  }))
}

function scopeOf(
  applicationId: number | null,
  sectorId: string | null,
  feedId: number | null,
): RuleScope {
  if (applicationId !== null) return { kind: 'application', applicationId }
  if (sectorId !== null) return { kind: 'sector', sectorId }
  return feedId === null ? { kind: 'global' } : { kind: 'feed', feedId }
}

/** So many rules may an account have: each is looked for in two hundred articles of each digest. */
export const MAX_RULES = 500

/** Makes these the rules of one scope, in one statement. False when there would be too many altogether. */
export async function saveRules(
  db: Db,
  accountId: number,
  scope: RuleScope,
  rules: readonly { kind: RuleKind; phrase: string }[],
): Promise<boolean> {
  const applicationId = scope.kind === 'application' ? scope.applicationId : null
  const sectorId = scope.kind === 'sector' ? scope.sectorId : null
  const feedId = scope.kind === 'feed' ? scope.feedId : null
  const inScope = sql`rule.account_id = ${accountId}
    and rule.application_id is not distinct from ${applicationId}::integer
    and rule.sector_id is not distinct from ${sectorId}::text
    and rule.feed_id is not distinct from ${feedId}::integer`
  const { rows } = await sql<{ hasRoom: boolean }>`
    with wanted as (
      select kind, phrase, place
      from jsonb_to_recordset(${JSON.stringify(rules.map((rule, place) => ({ ...rule, place })))}::jsonb)
        as wanted (kind text, phrase text, place integer)
    ),
    room as (
      select 1 from rule where account_id = ${accountId} and not (${inScope})
      having count(*) + (select count(*) from wanted) <= ${MAX_RULES}::integer
    ),
    dropped as (
      delete from rule
      using room
      where ${inScope} and (rule.kind, rule.phrase) not in (select kind, phrase from wanted)
    ),
    changed as (
      update application set version = version + 1 from room where application.id = ${applicationId}::integer
    ),
    kept as (
      insert into rule (account_id, application_id, sector_id, feed_id, kind, phrase)
      select ${accountId}::integer, ${applicationId}::integer, ${sectorId}::text, ${feedId}::integer, kind, phrase
      from room, wanted
      order by place
      on conflict (account_id, kind, phrase, application_id, sector_id, feed_id) do nothing
    )
    select exists (select 1 from room) as "hasRoom"`.execute(db)
  return rows[0]?.hasRoom ?? false
}
