import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { EmailKind, EmailState } from './tables.ts'

/** What the work of a run adds up to. */
type RunCounts = {
  feedsRead: number
  feedsUnchanged: number
  feedsFailed: number
  articlesNew: number
  digestsPrepared: number
  digestsThin: number
  mailsSent: number
}

export type Run = RunCounts & {
  id: number
  feedsDue: number
  digestsDue: number
  mailsWaiting: number
  mailsUnknown: number
  scheduledAt: Date
  finishedAt: Date | null
  failure: string
}

/** A doubled tick finds the row of the first one. */
export async function openRun(db: Db, scheduledAt: Date): Promise<number> {
  const { id } = await db
    .insertInto('run')
    .values({ scheduled_at: scheduledAt })
    .onConflict((conflict) => conflict.column('scheduled_at').doUpdateSet({ failure: '' }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Adds to the counts of a run. Work that a person asked for belongs to no run. */
export async function countInRun(
  db: Db,
  runId: number | undefined,
  counts: Partial<RunCounts>,
): Promise<void> {
  if (runId === undefined) return
  const added = { ...NOTHING, ...counts }
  await sql`
    update run
    set feeds_read = feeds_read + ${added.feedsRead},
      feeds_unchanged = feeds_unchanged + ${added.feedsUnchanged},
      feeds_failed = feeds_failed + ${added.feedsFailed}, articles_new = articles_new + ${added.articlesNew},
      digests_prepared = digests_prepared + ${added.digestsPrepared},
      digests_thin = digests_thin + ${added.digestsThin}, mails_sent = mails_sent + ${added.mailsSent}
    where id = ${runId}`.execute(db)
}

/**
 * Closes the tick with what it found due, what waits and what nobody can tell. A doubled tick finds less due, because the
 * first one has taken it: the larger number stays.
 */
export async function closeRun(
  db: Db,
  runId: number,
  found: { feedsDue: number; digestsDue: number; failure: string },
  now: Date,
): Promise<void> {
  await sql`
    update run
    set finished_at = ${now}::timestamptz, failure = ${found.failure},
      feeds_due = greatest(feeds_due, ${found.feedsDue}), digests_due = greatest(digests_due, ${found.digestsDue}),
      mails_waiting = (select count(*) from email where state in ('pending', 'leased')),
      mails_unknown = (select count(*) from email where state = 'unknown')
    where id = ${runId}`.execute(db)
}

export async function listRuns(db: Db, limit: number): Promise<Run[]> {
  return await db
    .selectFrom('run')
    .select([
      'id',
      'scheduled_at as scheduledAt',
      'finished_at as finishedAt',
      'feeds_due as feedsDue',
      'feeds_read as feedsRead',
      'feeds_unchanged as feedsUnchanged',
      'feeds_failed as feedsFailed',
      'articles_new as articlesNew',
      'digests_due as digestsDue',
      'digests_prepared as digestsPrepared',
      'digests_thin as digestsThin',
      'mails_sent as mailsSent',
      'mails_waiting as mailsWaiting',
      'mails_unknown as mailsUnknown',
      'failure',
    ])
    .orderBy('scheduled_at', 'desc')
    .limit(limit)
    .execute()
}

export type Troubles = {
  feeds: { title: string; url: string; state: string; failure: string; failureCount: number }[]
  emails: { id: number; kind: EmailKind; state: EmailState; failure: string; createdAt: Date }[]
  digests: { id: number; reason: string; createdAt: Date }[]
}

/** What went wrong and is not mended yet. Holds no address and no name of a person. */
export async function listTroubles(db: Db, limit: number): Promise<Troubles> {
  const feeds = await db
    .selectFrom('feed')
    .select(['title', 'url', 'state', 'failure', 'failure_count as failureCount'])
    .where('state', 'in', ['failing', 'gone'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('source')
          .select('source.id')
          .whereRef('source.feed_id', '=', 'feed.id')
          .where('source.account_id', 'is', null),
      ),
    )
    .orderBy('tried_at', 'desc')
    .limit(limit)
    .execute()
  const emails = await db
    .selectFrom('email')
    .select(['id', 'kind', 'state', 'failure', 'created_at as createdAt'])
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['unknown', 'rejected', 'suppressed']),
        eb.and([eb('state', '=', 'pending'), eb('attempt_count', '>', 0)]),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const digests = await db
    .selectFrom('digest')
    .select(['id', 'reason', 'created_at as createdAt'])
    .where('state', '=', 'failed')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return { feeds, emails, digests }
}

const NOTHING: RunCounts = {
  feedsRead: 0,
  feedsUnchanged: 0,
  feedsFailed: 0,
  articlesNew: 0,
  digestsPrepared: 0,
  digestsThin: 0,
  mailsSent: 0,
}
