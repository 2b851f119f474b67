import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** Waiting: the site has asked all of us to come back later. */
export type HostClaim =
  | { kind: 'taken'; until: Date }
  | { kind: 'busy' }
  | { kind: 'waiting'; until: Date }

/** Longer than any request: a worker that died gives the host back after this. */
const LEASE_MS = 60_000

/** Until when whoever takes a host now has it. This moment is also the sign that it is still theirs. */
export function leaseFrom(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS)
}

/** Takes a host for one request, as readings of its feeds do. */
export async function takeHost(db: Db, host: string, now: Date): Promise<HostClaim> {
  const until = leaseFrom(now)
  const { rows } = await sql<{ isTaken: boolean; waitingUntil: Date | null }>`
    with taken as (${insertLease(sql`select ${host}, ${until}::timestamptz`, now)})
    select exists (select from taken) as "isTaken",
      ${waitingUntil(host, now)} as "waitingUntil"`.execute(db)
  const [row] = rows
  if (row?.isTaken) return { kind: 'taken', until }
  return row?.waitingUntil ? { kind: 'waiting', until: row.waitingUntil } : { kind: 'busy' }
}

/** Gives the host back, unless the lease ran out and somebody else has it. */
export async function releaseHost(
  db: Db,
  host: string,
  { until, now }: { until: Date; now: Date },
): Promise<void> {
  await db
    .updateTable('publisher_host')
    .set({ leased_until: now })
    .where('name', '=', host)
    .where('leased_until', '=', until)
    .execute()
}

/** Part of a statement: takes the hosts of these rows (name, leased_until), as far as they are free and may be asked. */
export function insertLease(rows: RawBuilder<unknown>, now: Date): RawBuilder<unknown> {
  return sql`
    insert into publisher_host (name, leased_until) ${rows}
    on conflict (name) do update set leased_until = excluded.leased_until
    where publisher_host.leased_until <= ${now}::timestamptz
      and publisher_host.not_before <= ${now}::timestamptz
    returning name`
}

export function waitingUntil(host: string, now: Date): RawBuilder<unknown> {
  return sql`(
    select not_before from publisher_host
    where name = ${host} and not_before > ${now}::timestamptz
  )`
}

/** What a lease becomes when its holder is done: over, unless it ran out before and somebody else has another one. */
export function endedLease(
  column: RawBuilder<unknown>,
  { until, now }: { until: Date; now: Date },
): RawBuilder<unknown> {
  return sql`case when ${column} = ${until}::timestamptz then ${now}::timestamptz else ${column} end`
}
