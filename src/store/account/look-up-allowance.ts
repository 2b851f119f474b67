import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** So often a day one visitor may make us open a page of the web. */
const MAX_PER_DAY = 20

/** Takes one look-up of the day; false when none is left. The key is a hash: it names nobody. */
export async function takeLookUp(db: Db, visitorHash: string, now: Date): Promise<boolean> {
  const day = now.toISOString().slice(0, 10)
  const { rows } = await sql`
    insert into mail_allowance (address_hash, kind, last_at, day, day_count)
    values (${visitorHash}, 'look-up', ${now}::timestamptz, ${day}, 1)
    on conflict (address_hash, kind) do update
    set last_at = excluded.last_at,
      day = excluded.day,
      day_count = case when mail_allowance.day = excluded.day then mail_allowance.day_count + 1 else 1 end
    where mail_allowance.day <> excluded.day or mail_allowance.day_count < ${MAX_PER_DAY}::integer
    returning day`.execute(db)
  return rows.length === 1
}
