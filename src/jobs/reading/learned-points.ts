import {
  compileLearned,
  type LearnedPoints,
  NOTHING_LEARNED,
} from '../../core/sectors/learned-words.ts'
import { shippedPoints } from '../../core/sectors/sectors.ts'
import { weightsOf } from '../../core/sectors/word-learner.ts'
import type { Db } from '../../store/database/database.ts'
import { findActiveWordsKey, findLearnedSectors } from '../../store/learned/learned-setting.ts'

// A version never changes, so an isolate asks for its words once.
let kept: { key: string; points: LearnedPoints } | undefined

/** The learned words that count now. */
export async function findLearnedPoints(db: Db): Promise<LearnedPoints> {
  return await learnedPointsFor(db, await findActiveWordsKey(db))
}

/** The same, by the key that came with a feed. */
export async function learnedPointsFor(db: Db, key: string): Promise<LearnedPoints> {
  if (key === 'terms') return NOTHING_LEARNED
  if (key === 'shipped') return shippedPoints()
  if (kept?.key === key) return kept.points
  const sectors = await findLearnedSectors(db, key)
  // Forgotten in the meantime: another one counts by now.
  if (sectors === undefined) return shippedPoints()
  const points = compileLearned(weightsOf(sectors))
  kept = { key, points }
  return points
}
