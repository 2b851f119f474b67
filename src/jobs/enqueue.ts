import type { Work, WorkQueue } from '../bindings.ts'

/** What a queue takes at once: https://developers.cloudflare.com/queues/platform/limits/ */
const BATCH_SIZE = 100

export async function enqueue(
  queue: WorkQueue,
  works: readonly Work[],
  delaySeconds = 0,
): Promise<void> {
  for (let start = 0; start < works.length; start += BATCH_SIZE) {
    const batch = works.slice(start, start + BATCH_SIZE)
    await queue.sendBatch(batch.map((body) => ({ body, delaySeconds })))
  }
}
