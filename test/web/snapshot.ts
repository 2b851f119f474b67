import { sql } from 'kysely'
import { db } from '../support/database.ts'

/** Every row of every table, to see that nothing has changed. */
export async function snapshot(): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' order by table_name`.execute(db)
  const contents = tables.rows.map(async ({ name }) => {
    const { rows } = await sql<{ rows: string }>`
      select coalesce(jsonb_agg(to_jsonb(kept) order by to_jsonb(kept)::text), '[]')::text as rows
      from ${sql.table(name)} as kept`.execute(db)
    return [name, rows[0]?.rows ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(contents))
}
