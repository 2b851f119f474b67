import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Db } from '../src/store/database/database.ts'
import { splitSql } from './split-sql.ts'

/** Creates what schema.sql names and the database does not have yet. */
export async function applySchema(db: Db): Promise<void> {
  const script = await readFile(new URL('../schema.sql', import.meta.url), 'utf8')
  for (const statement of splitSql(script)) await sql.raw(statement).execute(db)
}
