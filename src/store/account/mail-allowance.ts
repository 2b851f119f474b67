import { type RawBuilder, sql } from 'kysely'

/** How often a stranger may make us write to one address. */
const PAUSE_MINUTES = 15
/** Signing in is what the owner needs: a stranger must not use up the day of it. */
const MAX_PER_DAY = { confirm: 5, 'sign-in': 40 } as const

/**
 * The part of a statement, named `allowance`, that has a row when this address may get a mail of this kind now. The
 * predicate stands in the upsert, so a thousand requests at once get one row between them.
 */
export function allowMail(request: {
  addressHash: string
  kind: 'confirm' | 'sign-in'
  now: Date
  condition: RawBuilder<unknown>
}) {
  const { addressHash, kind, now, condition } = request
  const day = now.toISOString().slice(0, 10)
  return sql`allowance as (
    insert into mail_allowance (address_hash, kind, last_at, day, day_count)
    select ${addressHash}, ${kind}, ${now}::timestamptz, ${day}, 1
    where ${condition}
    on conflict (address_hash, kind) do update
    set last_at = excluded.last_at,
      day = excluded.day,
      day_count = case when mail_allowance.day = excluded.day then mail_allowance.day_count + 1 else 1 end
    where mail_allowance.last_at <= excluded.last_at - make_interval(mins => ${PAUSE_MINUTES}::integer)
      and (mail_allowance.day <> excluded.day or mail_allowance.day_count < ${MAX_PER_DAY[kind]}::integer)
    returning address_hash
  )`
}
