import type { LearnedSectors } from '../../src/core/sectors/word-learner.ts'
import type { Db } from '../../src/store/database/database.ts'
import { NOW } from './make.ts'

/** A finished version, the n-th; there only once. */
export async function addLearnedVersion(
  db: Db,
  number: number,
  special: { sectors?: LearnedSectors; reason?: string } = {},
): Promise<void> {
  const { sectors = {}, reason = '' } = special
  await db
    .insertInto('learned_version')
    .values({
      week: `2026-03-${String(number).padStart(2, '0')}`,
      state: reason === '' ? 'learned' : 'refused',
      leased_until: NOW,
      ...{ article_count: 2345, first_day: '2026-02-01', last_day: '2026-03-08' },
      sectors: JSON.stringify(sectors),
      reason,
      begun_at: NOW,
      finished_at: NOW,
    })
    .onConflict((conflict) => conflict.column('week').doNothing())
    .execute()
}
