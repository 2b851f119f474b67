import type { Rhythm } from '../core/rhythm.ts'
import type { Db } from './database.ts'

/** When it published last, and how often it does: what "silent" means is different for each feed. */
export async function noteRhythm(
  db: Db,
  feedId: number,
  { newestItemAt, rhythmHours }: Rhythm,
): Promise<void> {
  await db
    .updateTable('feed')
    .set({ newest_item_at: newestItemAt, rhythm_hours: rhythmHours ?? null })
    .where('id', '=', feedId)
    .execute()
}
