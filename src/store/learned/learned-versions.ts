import { sql } from 'kysely'
import type { LearnedSectors } from '../../core/sectors/word-learner.ts'
import type { Db } from '../database/database.ts'
import type { LearnedState } from '../database/learned-tables.ts'

/** The longest that learning takes; a worker that was ended in between gives it back after this. */
const LEASE_SECONDS = 120
/** A worker that is ended each time would be ended a fourth time. */
const MAX_ATTEMPTS = 3
/** The newest ones; the active one stays in any case. */
const KEPT_VERSIONS = 8

export type LearnedVersion = {
  id: number
  week: string
  state: LearnedState
  attemptCount: number
  articleCount: number
  wordCount: number
  firstDay: string
  lastDay: string
  reason: string
  begunAt: Date
  finishedAt: Date | null
}

/** Takes this week's version for one worker; undefined when it is not to be learned, or another one is at it. */
export async function claimLearning(db: Db, week: string, now: Date): Promise<number | undefined> {
  const until = sql`${now}::timestamptz + make_interval(secs => ${LEASE_SECONDS}::integer)`
  const { rows } = await sql<{ id: number }>`
    insert into learned_version (week, leased_until, begun_at)
    select ${week}, ${until}, ${now}::timestamptz
    where ${isOn}
    on conflict (week) do update
    set leased_until = excluded.leased_until, attempt_count = learned_version.attempt_count + 1
    where ${isFree(now)}
    returning id`.execute(db)
  return rows[0]?.id
}

const isOn = sql`coalesce((select is_learning from learned_setting), true)`

function isFree(now: Date) {
  return sql`learned_version.state = 'learning'
    and learned_version.leased_until <= ${now}::timestamptz
    and learned_version.attempt_count < ${MAX_ATTEMPTS}`
}

/**
 * Keeps what was learned, lets it take over unless there is a reason against it, and forgets the oldest versions. An
 * operator who chose by hand in the meantime is not overruled.
 */
export async function finishLearning(
  db: Db,
  version: {
    id: number
    articleCount: number
    firstDay: string
    lastDay: string
    sectors: LearnedSectors
    /** Empty: nothing speaks against it. */
    reason: string
  },
  now: Date,
): Promise<void> {
  const { id, articleCount, firstDay, lastDay, sectors, reason } = version
  await sql`
    with finished as (
      update learned_version
      set state = case when ${reason} = '' then 'learned' else 'refused' end, reason = ${reason},
        article_count = ${articleCount}, first_day = ${firstDay}, last_day = ${lastDay},
        sectors = ${JSON.stringify(sectors)}::jsonb, finished_at = ${now}::timestamptz
      where id = ${id} and state = 'learning'
      returning id, state
    ),
    activated as (
      insert into learned_setting (is_learning, active, version_id, changed_at)
      select true, 'version', id, ${now}::timestamptz from finished where state = 'learned'
      on conflict (is_only) do update
      set active = excluded.active, version_id = excluded.version_id, changed_at = excluded.changed_at
      where learned_setting.is_learning
    )
    delete from learned_version
    where id in (select id from learned_version order by id desc offset ${KEPT_VERSIONS})
      and not exists (select 1 from learned_setting where version_id = learned_version.id)
  `.execute(db)
}

/** Newest first. */
export async function listLearnedVersions(db: Db): Promise<LearnedVersion[]> {
  const { rows } = await sql<LearnedVersion>`
    select id, week, state, attempt_count as "attemptCount", article_count as "articleCount",
      first_day as "firstDay", last_day as "lastDay", reason, begun_at as "begunAt",
      finished_at as "finishedAt",
      (
        select count(*)::integer
        from jsonb_each(learned_version.sectors) as sector
        cross join lateral jsonb_object_keys(sector.value -> 'words')
      ) as "wordCount"
    from learned_version
    order by id desc`.execute(db)
  return rows
}

export type LearnedWords = { id: number; week: string; sectors: LearnedSectors }

/** A version with its words, and the one that was learned before it. */
export async function findLearnedVersions(
  db: Db,
  id: number,
): Promise<{ version: LearnedWords; before: LearnedWords | undefined } | undefined> {
  const [version, before] = await db
    .selectFrom('learned_version')
    .select(['id', 'week', 'sectors'])
    .where('id', '<=', id)
    .where('state', '<>', 'learning')
    .orderBy('id', 'desc')
    .limit(2)
    .execute()
  return version?.id === id ? { version, before } : undefined
}
