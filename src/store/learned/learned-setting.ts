import { sql } from 'kysely'
import type { LearnedSectors } from '../../core/sectors/word-learner.ts'
import type { Db } from '../database/database.ts'
import type { ActiveWords } from '../database/learned-tables.ts'

export type LearnedSetting = {
  isLearning: boolean
  active: ActiveWords
  versionId: number | null
  changedAt: Date | null
}

/** What counts beside the terms: of a version its public id, so that an isolate needs to ask only once for its words. */
export const activeWordsKey = sql<string>`coalesce(
  (
    select coalesce(version.public_id::text, setting.active)
    from learned_setting as setting
    left join learned_version as version on version.id = setting.version_id
  ),
  'shipped'
)`

export async function findActiveWordsKey(db: Db): Promise<string> {
  const { rows } = await sql<{ key: string }>`select ${activeWordsKey} as key`.execute(db)
  return rows[0]?.key ?? 'shipped'
}

export async function findLearnedSetting(db: Db): Promise<LearnedSetting> {
  const setting = await db
    .selectFrom('learned_setting')
    .select([
      'is_learning as isLearning',
      'active',
      'version_id as versionId',
      'changed_at as changedAt',
    ])
    .executeTakeFirst()
  return setting ?? { isLearning: true, active: 'shipped', versionId: null, changedAt: null }
}

/** By the key of `activeWordsKey`. */
export async function findLearnedSectors(
  db: Db,
  publicId: string,
): Promise<LearnedSectors | undefined> {
  const found = await db
    .selectFrom('learned_version')
    .select('sectors')
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return found?.sectors
}

/** The version that counts now; undefined when it is the terms alone or the words shipped. */
export async function findActiveSectors(db: Db): Promise<LearnedSectors | undefined> {
  const found = await db
    .selectFrom('learned_setting')
    .innerJoin('learned_version', 'learned_version.id', 'learned_setting.version_id')
    .select('learned_version.sectors')
    .executeTakeFirst()
  return found?.sectors
}

/** Goes back to the terms or to the words shipped, and stays there. */
export async function resetLearned(db: Db, active: 'terms' | 'shipped', now: Date): Promise<void> {
  await sql`
    insert into learned_setting (is_learning, active, version_id, changed_at)
    values (false, ${active}, null, ${now}::timestamptz)
    on conflict (is_only) do update
    set is_learning = false, active = excluded.active, version_id = null, changed_at = excluded.changed_at
  `.execute(db)
}

/** Goes to a finished version, and stays there. False when there is no such version. */
export async function activateLearned(db: Db, versionId: number, now: Date): Promise<boolean> {
  const { rows } = await sql<{ active: string }>`
    insert into learned_setting (is_learning, active, version_id, changed_at)
    select false, 'version', id, ${now}::timestamptz
    from learned_version
    where id = ${versionId} and state <> 'learning'
    on conflict (is_only) do update
    set is_learning = false, active = excluded.active, version_id = excluded.version_id,
      changed_at = excluded.changed_at
    returning active`.execute(db)
  return rows.length > 0
}

/** From the next week on new versions take over again; until then nothing changes. */
export async function resumeLearning(db: Db, now: Date): Promise<void> {
  await sql`
    insert into learned_setting (is_learning, active, version_id, changed_at)
    values (true, 'shipped', null, ${now}::timestamptz)
    on conflict (is_only) do update
    set is_learning = true, changed_at = excluded.changed_at
    where not learned_setting.is_learning`.execute(db)
}
