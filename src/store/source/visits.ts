import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { endedLease, insertLease, leaseFrom, waitingUntil } from './publisher-hosts.ts'

/** Known: the address was asked less than an hour ago, and this is what came of it; null when nobody knows yet. */
export type VisitClaim<Outcome> =
  | { kind: 'claimed'; until: Date }
  | { kind: 'known'; visitedAt: Date; outcome: Outcome | null }
  | { kind: 'waiting'; until: Date }
  | { kind: 'busy' }

/**
 * Takes an address that somebody wants us to look at, and its host, for one request. A feed of this address will not be
 * read by itself within the hour either.
 */
export async function claimVisit<Outcome>(
  db: Db,
  visit: { addressHash: string; url: string; host: string; now: Date },
): Promise<VisitClaim<Outcome>> {
  const { addressHash, url, host, now } = visit
  const until = leaseFrom(now)
  const { rows } = await sql<{
    isClaimed: boolean
    visitedAt: Date | null
    outcome: Outcome | null
    waitingUntil: Date | null
  }>`
    with known as (
      select visited_at, outcome from visit
      where address_hash = ${addressHash} and visited_at > ${now}::timestamptz - interval '1 hour'
    ),
    host as (
      ${insertLease(sql`select ${host}, ${until}::timestamptz where not exists (select from known)`, now)}
    ),
    claimed as (
      insert into visit (address_hash, visited_at)
      select ${addressHash}, ${now}::timestamptz from host
      on conflict (address_hash) do update set visited_at = excluded.visited_at, outcome = null
      where visit.visited_at <= ${now}::timestamptz - interval '1 hour'
      returning address_hash
    ),
    waiting as (
      update feed
      set not_before = greatest(not_before, ${now}::timestamptz + interval '1 hour'),
        next_fetch_at = greatest(next_fetch_at, ${now}::timestamptz + interval '1 hour')
      from claimed
      where feed.url = ${url}
    )
    select exists (select from claimed) as "isClaimed",
      (select visited_at from known) as "visitedAt", (select outcome from known) as outcome,
      ${waitingUntil(host, now)} as "waitingUntil"
  `.execute(db)
  const [row] = rows
  if (row?.isClaimed) return { kind: 'claimed', until }
  if (row?.visitedAt) return { kind: 'known', visitedAt: row.visitedAt, outcome: row.outcome }
  return row?.waitingUntil ? { kind: 'waiting', until: row.waitingUntil } : { kind: 'busy' }
}

/** What came of a claimed visit. Its host is free again, or has asked all of us to wait. */
export async function recordVisit(
  db: Db,
  visit: {
    addressHash: string
    host: string
    until: Date
    now: Date
    outcome: unknown
    waitUntil?: Date | undefined
  },
): Promise<void> {
  const { addressHash, host, until, now, outcome, waitUntil } = visit
  await sql`
    with released as (
      update publisher_host
      set leased_until = ${endedLease(sql`leased_until`, { until, now })},
        not_before = greatest(not_before, ${waitUntil ?? null}::timestamptz)
      where name = ${host}
    )
    update visit set outcome = ${JSON.stringify(outcome)}::jsonb
    where address_hash = ${addressHash}`.execute(db)
}

/** When a feed of this address may be read again, and what was wrong with it; undefined when it may be asked now. */
export async function findWaitingFeed(
  db: Db,
  address: { url: string; accountId: number },
  now: Date,
): Promise<{ reason: string; readableAt: Date } | undefined> {
  const { rows } = await sql<{ reason: string; readableAt: Date }>`
    select failure as reason, not_before as "readableAt"
    from feed
    where url = ${address.url}
      and (account_id is null or account_id = ${address.accountId})
      and state in ('failing', 'gone')
      and not_before > ${now}::timestamptz
    limit 1`.execute(db)
  return rows[0]
}
