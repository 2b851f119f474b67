import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** What one visitor may have us do so often a day. A form is kept, and somebody may get a mail about it. */
const MAX_PER_DAY = { 'look-up': 20, form: 60 } as const

/** Takes one of the day; false when none is left. The key is a hash: it names nobody. */
export async function takeTurn(
  db: Db,
  turn: { kind: keyof typeof MAX_PER_DAY; visitorHash: string; now: Date },
): Promise<boolean> {
  const { kind, visitorHash, now } = turn
  const day = now.toISOString().slice(0, 10)
  const { rows } = await sql`
    insert into mail_allowance (address_hash, kind, last_at, day, day_count)
    values (${visitorHash}, ${kind}, ${now}::timestamptz, ${day}, 1)
    on conflict (address_hash, kind) do update
    set last_at = excluded.last_at,
      day = excluded.day,
      day_count = case when mail_allowance.day = excluded.day then mail_allowance.day_count + 1 else 1 end
    where mail_allowance.day <> excluded.day or mail_allowance.day_count < ${MAX_PER_DAY[kind]}::integer
    returning day`.execute(db)
  return rows.length === 1
}
