import type { Work } from '../bindings.ts'
import { planSteps } from '../core/ladder.ts'
import { localDate } from '../core/local-time.ts'
import { sendingTimeFrom } from '../core/sending-time.ts'
import { describeError } from '../core/without-addresses.ts'
import type { Services } from '../services.ts'
import { pruneArticles } from '../store/articles.ts'
import {
  correctDueTimes,
  type DueApplication,
  listDueApplications,
} from '../store/due-applications.ts'
import { countDueEmails } from '../store/emails.ts'
import { listDueFeeds } from '../store/feeds.ts'
import { addDueDigests, listUnfinishedDigests } from '../store/prepare-digest.ts'
import { pruneExpired } from '../store/prune.ts'
import { closeRun, noteDue, openRun } from '../store/runs.ts'
import { enqueue } from './enqueue.ts'
import { giveUpOnDigests } from './give-up.ts'

const DAY_MS = 86_400_000
/** What one tick takes on; the rest waits an hour. Each is a message, so the limits are the queue's, not the tick's. */
const MAX_FEEDS = 800
const MAX_DIGESTS = 300
const ARTICLE_DAYS = 60
const MAX_PRUNED = 2000
/** One message delivers a handful, and asks for another message when more are due. */
const DELIVER: Omit<Extract<Work, { kind: 'deliver' }>, 'runId'> = { kind: 'deliver' }

/**
 * The hourly question "what is due?". It only looks and enqueues; a missed tick is made good by the next one, a
 * doubled one finds each thing taken already.
 */
export async function tick(services: Services, scheduledAt: Date): Promise<void> {
  const { db } = services
  const runId = await openRun(db, scheduledAt)
  const failures: string[] = []
  // Each part stands alone: feeds that cannot be listed must not hold back a digest.
  for (const part of [enqueueFeeds, enqueueDigests, enqueueDelivery, prune]) {
    try {
      await part(services, runId)
    } catch (error) {
      failures.push(`${part.name}: ${describeError(error)}`)
    }
  }
  await closeRun(db, runId, services.now(), failures.join('; '))
  services.log('tick', { runId, failures: failures.length })
}

async function enqueueFeeds({ db, queue, now }: Services, runId: number): Promise<void> {
  const feedIds = await listDueFeeds(db, now(), MAX_FEEDS)
  await enqueue(
    queue,
    feedIds.map((feedId) => ({ kind: 'collect', feedId, runId })),
  )
  await noteDue(db, runId, { feeds: feedIds.length, digests: 0 })
}

async function enqueueDigests(services: Services, runId: number): Promise<void> {
  const { db, queue } = services
  const now = services.now()
  const candidates = await listDueApplications(db, now, MAX_DIGESTS)
  const { due, corrections } = askTheLadder(candidates, now)
  await correctDueTimes(db, corrections)
  const added = due.length === 0 ? [] : await addDueDigests(db, due, now)
  await giveUpOnDigests(services)
  const unfinished = await listUnfinishedDigests(db, now, MAX_DIGESTS)
  const digestIds = [...new Set([...added, ...unfinished])]
  await enqueue(
    queue,
    digestIds.map((digestId) => ({ kind: 'prepare', digestId, runId })),
  )
  await noteDue(db, runId, { feeds: 0, digests: added.length })
}

/** The due time in the row is a copy; the ladder has the last word. */
function askTheLadder(candidates: readonly DueApplication[], now: Date) {
  const due: { applicationId: number; period: string }[] = []
  const corrections: { id: number; dueAt: Date | undefined }[] = []
  for (const { id, facts } of candidates) {
    const step = planSteps(facts, now).find(({ kind }) => kind === 'digest')
    const opensAt = sendingTimeFrom(now, facts.timeZone)
    if (step?.state === 'due' && opensAt > now) {
      corrections.push({ id, dueAt: opensAt })
    } else if (step?.state === 'due') {
      // The day it is made, not the day it was due: a change of time zone may move that onto one that was used.
      due.push({ applicationId: id, period: `due:${localDate(now, facts.timeZone)}` })
    } else {
      corrections.push({ id, dueAt: step?.dueAt })
    }
  }
  return { due, corrections }
}

async function enqueueDelivery({ db, queue, now }: Services, runId: number): Promise<void> {
  const count = await countDueEmails(db, now())
  if (count > 0) await enqueue(queue, [{ ...DELIVER, runId }])
}

async function prune({ db, now }: Services): Promise<void> {
  await pruneExpired(db, now())
  await pruneArticles(db, new Date(now().getTime() - ARTICLE_DAYS * DAY_MS), MAX_PRUNED)
}
