import { sql } from 'kysely'
import type { Db } from '../../src/store/database/database.ts'

/** Every row of every table, to see what has changed. */
export async function snapshot(db: Db): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' order by table_name`.execute(db)
  const contents: Record<string, string[]> = {}
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(kept)::text as row from ${sql.table(name)} as kept order by 1`.execute(db)
    contents[name] = rows.map(({ row }) => row)
  }
  return contents
}
