import { sql } from 'kysely'
import { inject } from 'vitest'
import { type Db, openDatabase } from '../../src/store/database/database.ts'

const { VITEST_POOL_ID } = process.env

/** One database for each of vitest's workers, so that test files side by side never meet. */
export const databaseUrl = `${inject('databaseUrl')}-${VITEST_POOL_ID}`

export const db: Db = openDatabase(databaseUrl)

/**
 * Back to the schema and the sectors: no person, no feed, no article, and ids begin at 1. Rows are deleted, because
 * truncating makes new files for each table, and that takes ten times as long for the few rows of a test.
 */
export async function emptyDatabase(): Promise<void> {
  await sql`
    do $$
    declare
      one record;
    begin
      -- All of them go, so that no order is to be kept and no reference looked at.
      set local session_replication_role = replica;
      for one in
        select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'sector'
      loop
        execute format('delete from %I', one.name);
      end loop;
      for one in select seqrelid::regclass as name from pg_sequence loop
        perform setval(one.name, 1, false);
      end loop;
    end $$
  `.execute(db)
}
