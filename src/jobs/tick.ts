import type { LocalDate } from '../core/application/application.ts'
import { nextDueAt, planSteps } from '../core/ladder/ladder.ts'
import { rungOf } from '../core/ladder/playbooks.ts'
import { sendingTimeFrom } from '../core/ladder/sending-time.ts'
import type { DraftKind } from '../core/ladder/step.ts'
import { describeError } from '../core/mail/without-addresses.ts'
import { localDate } from '../core/time/local-time.ts'
import type { Services } from '../services.ts'
import { listStaleCalendars } from '../store/account/calendar.ts'
import { pruneArticles, pruneExpired } from '../store/database/prune.ts'
import { closeRun, openRun } from '../store/database/runs.ts'
import { listUncheckedDrafts } from '../store/digest/link-checks.ts'
import {
  addDueDigests,
  type DueDraft,
  listUnfinishedDigests,
} from '../store/digest/prepare-digest.ts'
import {
  correctDueTimes,
  type DueApplication,
  listDueApplications,
} from '../store/ladder/due-applications.ts'
import { countDueEmails } from '../store/outbox/emails.ts'
import { listLostAdditions } from '../store/source/additions.ts'
import { listDueFeeds } from '../store/source/feeds.ts'
import { takeAccountsToTell } from '../store/source/source-notices.ts'
import { forgetRemovedSources } from '../store/source/source-settings.ts'
import { giveUpOnDigests } from './drafts/give-up.ts'
import { enqueue, enqueueReadings } from './enqueue.ts'

const DAY_MS = 86_400_000
/** What one tick takes on; the rest waits an hour. Each is a message, so the limits are the queue's, not the tick's. */
const MAX_FEEDS = 800
const MAX_DIGESTS = 300
const MAX_CALENDARS = 200
/** The whole catalogue of 440 feeds comes round in a week at 3 an hour. */
const MAX_UNCHECKED = 10
const MAX_LOOK_UPS = 200
const MAX_NOTICES = 500
const NOTICE_HOURS: readonly number[] = [6, 7, 8, 9]
/** While hardly anybody's digest is due. */
const LEARN_HOUR = 3
const ARTICLE_DAYS = 60
const MAX_PRUNED = 2000
/** What a part of the tick found due, for the run's record. */
type Found = Partial<{ feedsDue: number; digestsDue: number }>

/**
 * The hourly question "what is due?". It only looks and enqueues; a missed tick is made good by the next one, a
 * doubled one finds each thing taken already.
 */
export async function tick(services: Services, scheduledAt: Date): Promise<void> {
  const { db } = services
  const runId = await openRun(db, scheduledAt)
  const failures: string[] = []
  const found = { feedsDue: 0, digestsDue: 0 }
  // Each part stands alone: feeds that cannot be listed must not hold back a digest.
  for (const part of [
    enqueueFeeds,
    enqueueLookUps,
    enqueueDigests,
    enqueueLinkChecks,
    enqueueSourceNotices,
    enqueueLearning,
    enqueueDelivery,
    enqueueCalendars,
    prune,
  ]) {
    try {
      Object.assign(found, await part(services, runId))
    } catch (error) {
      failures.push(`${part.name}: ${describeError(error)}`)
    }
  }
  await closeRun(db, runId, { ...found, failure: failures.join('; ') }, services.now())
  services.log('tick', { runId, failures: failures.length })
}

/** Calendar programs ask every hour at most, so an hour is early enough. */
async function enqueueCalendars({ db, queue, now }: Services): Promise<void> {
  const accountIds = await listStaleCalendars(db, now(), MAX_CALENDARS)
  await enqueue(
    queue,
    accountIds.map((accountId) => ({ kind: 'publish', accountId })),
  )
}

async function enqueueFeeds({ db, queue, now }: Services, runId: number): Promise<Found> {
  const feeds = await listDueFeeds(db, now(), { read: MAX_FEEDS, unchecked: MAX_UNCHECKED })
  await enqueueReadings(queue, feeds, runId)
  return { feedsDue: feeds.length }
}

async function enqueueDigests(services: Services, runId: number): Promise<Found> {
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
  return { digestsDue: added.length }
}

/** The due time in the row is a copy; the ladder has the last word. */
function askTheLadder(candidates: readonly DueApplication[], now: Date) {
  const due: DueDraft[] = []
  const corrections: Parameters<typeof correctDueTimes>[1][number][] = []
  for (const { id, facts, plannedFrom } of candidates) {
    const ripe = planSteps(facts, now).filter(
      ({ state, isPrepared }) => state === 'due' && !isPrepared,
    )
    const opensAt = sendingTimeFrom(now, facts.recipientTimeZone, facts.holidays)
    const sendable = ripe.filter(({ kind }) => opensAt <= now || rungOf(kind).isExempt)
    // The day it is made, not the day it was due: a change of time zone may move that onto one that was used.
    const today = localDate(now, facts.timeZone)
    due.push(
      ...sendable.map(({ kind }) => ({ applicationId: id, kind, period: periodOf(kind, today) })),
    )
    if (ripe.length === 0) corrections.push({ id, plannedFrom, dueAt: nextDueAt(facts, now) })
    else if (sendable.length === 0) corrections.push({ id, plannedFrom, dueAt: opensAt })
  }
  return { due, corrections }
}

/** Links that nobody has looked at, because a message was lost. */
async function enqueueLinkChecks({ db, queue, now }: Services, runId: number): Promise<void> {
  const ids = await listUncheckedDrafts(db, now(), MAX_DIGESTS)
  await enqueue(
    queue,
    ids.map((digestId) => ({ kind: 'check-links', digestId, runId })),
  )
}

function periodOf(kind: DraftKind, day: LocalDate): string {
  return kind === 'digest' ? `due:${day}` : `${kind}:${day}`
}

/** Nobody looks at a page any more whose message was lost, but an import must come to its end. */
async function enqueueLookUps({ db, queue, now }: Services): Promise<void> {
  const ids = await listLostAdditions(db, now(), MAX_LOOK_UPS)
  await enqueue(
    queue,
    ids.map((additionId) => ({ kind: 'look-up', additionId })),
  )
}

/** In the morning: whoever is told has the working day to react. Each account's turn comes once a day at most. */
async function enqueueSourceNotices({ db, queue, now }: Services): Promise<void> {
  if (!NOTICE_HOURS.includes(now().getUTCHours())) return
  const ids = await takeAccountsToTell(db, now(), MAX_NOTICES)
  await enqueue(
    queue,
    ids.map((accountId) => ({ kind: 'tell-about-sources', accountId })),
  )
}

/** Once a day; whether the week's words are still to be learned, the message finds out. */
async function enqueueLearning({ queue, now }: Services): Promise<void> {
  if (now().getUTCHours() === LEARN_HOUR) await enqueue(queue, [{ kind: 'learn' }])
}

/** One message: it delivers a handful, and asks for another one when more are due. */
async function enqueueDelivery({ db, queue, now }: Services, runId: number): Promise<void> {
  const count = await countDueEmails(db, now())
  if (count > 0) await enqueue(queue, [{ kind: 'deliver', runId }])
}

async function prune({ db, now }: Services): Promise<void> {
  await pruneExpired(db, now())
  await forgetRemovedSources(db, new Date(now().getTime() - DAY_MS))
  const before = new Date(now().getTime() - ARTICLE_DAYS * DAY_MS)
  await pruneArticles(db, { before, limit: MAX_PRUNED, now: now() })
}
