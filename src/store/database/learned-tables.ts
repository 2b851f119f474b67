import type { ColumnType, Generated } from 'kysely'
import type { LearnedSectors } from '../../core/sectors/word-learner.ts'
import type { NullableTimestamp, Timestamp } from './timestamps.ts'

export type LearnedState = 'learning' | 'learned' | 'refused'
export type ActiveWords = 'terms' | 'shipped' | 'version'

/** Words learned from the service's own articles: part of the Database in tables.ts. */
export type LearnedTables = {
  learned_version: {
    id: Generated<number>
    public_id: Generated<string>
    week: string
    state: Generated<LearnedState>
    leased_until: Timestamp
    attempt_count: Generated<number>
    article_count: Generated<number>
    first_day: Generated<string>
    last_day: Generated<string>
    sectors: ColumnType<LearnedSectors, string | undefined, string>
    reason: Generated<string>
    begun_at: Timestamp
    finished_at: NullableTimestamp
  }
  learned_setting: {
    is_only: Generated<boolean>
    is_learning: boolean
    active: ActiveWords
    version_id: number | null
    changed_at: Timestamp
  }
}
