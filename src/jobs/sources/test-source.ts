import type { Services } from '../../services.ts'
import { askForReading } from '../../store/source/feeds.ts'
import { enqueue } from '../enqueue.ts'

/**
 * Reads a feed now, if its publisher may be asked already. Otherwise the answer is when; undefined when it is gone for
 * good.
 */
export async function testSource(services: Services, feedId: number): Promise<Date | undefined> {
  const { db, queue } = services
  const now = services.now()
  const readAt = await askForReading(db, feedId, now)
  if (readAt !== undefined && readAt <= now) {
    await enqueue(queue, [{ kind: 'collect', feedId, runId: undefined }])
  }
  return readAt
}
