import type { Work, WorkQueue } from '../bindings.ts'
import type { DueFeed } from '../store/source/feeds.ts'

type Message = { body: Work; delaySeconds: number }

/** What a queue takes at once: https://developers.cloudflare.com/queues/platform/limits/ */
const BATCH_SIZE = 100
/** Between feeds of one host, which are read one after the other. */
const HOST_SECONDS = 5

export async function enqueue(
  queue: WorkQueue,
  works: readonly Work[],
  delaySeconds = 0,
): Promise<void> {
  await send(
    queue,
    works.map((body) => ({ body, delaySeconds })),
  )
}

/** One message for each feed; those of one host come a little later one after the other. */
export async function enqueueReadings(
  queue: WorkQueue,
  feeds: readonly DueFeed[],
  runId: number | undefined,
): Promise<void> {
  const counts = new Map<string, number>()
  const messages = feeds.map(({ id, host }): Message => {
    const count = counts.get(host) ?? 0
    counts.set(host, count + 1)
    return { body: { kind: 'collect', feedId: id, runId }, delaySeconds: count * HOST_SECONDS }
  })
  await send(queue, messages)
}

async function send(queue: WorkQueue, messages: readonly Message[]): Promise<void> {
  for (let start = 0; start < messages.length; start += BATCH_SIZE) {
    await queue.sendBatch(messages.slice(start, start + BATCH_SIZE))
  }
}
