import type { LearnedTables } from '../../src/store/database/learned-tables.ts'
import type { ColumnsOf } from './draft-columns.ts'

/** The columns of the tables of learned words, as the compiler knows them. */
export const LEARNED_COLUMNS: ColumnsOf<LearnedTables> = {
  learned_version: {
    id: true,
    public_id: true,
    week: true,
    state: true,
    leased_until: true,
    attempt_count: true,
    article_count: true,
    first_day: true,
    last_day: true,
    sectors: true,
    reason: true,
    begun_at: true,
    finished_at: true,
  },
  learned_setting: {
    is_only: true,
    is_learning: true,
    active: true,
    version_id: true,
    changed_at: true,
  },
}
