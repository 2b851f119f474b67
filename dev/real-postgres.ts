import { Pool, type PoolClient, type QueryArrayConfig } from 'pg'
import type { Postgres, Query, QueryResult } from './postgres.ts'

const AS_TEXT = { getTypeParser: () => String }

/** PostgreSQL over the wire, with as many connections as there are queries at a time, up to ten. */
export function openRealPostgres(
  url: string,
): Postgres & { tryOut(query: Query): Promise<QueryResult> } {
  const pool = new Pool({ connectionString: url, max: 10 })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  return {
    runQuery: (query) => runOn(pool, query),
    runBatch: async (queries, mode) => {
      const client = await pool.connect()
      try {
        return await runBatchOn(client, queries, mode)
      } finally {
        client.release()
      }
    },
    // What it does is taken back.
    tryOut: async (query) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        return await runOn(client, query)
      } finally {
        await client.query('rollback')
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

async function runBatchOn(
  client: PoolClient,
  queries: readonly Query[],
  mode: string,
): Promise<QueryResult[]> {
  await client.query('begin')
  try {
    if (mode !== '') await client.query(`set transaction ${mode}`)
    const results: QueryResult[] = []
    for (const query of queries) results.push(await runOn(client, query))
    await client.query('commit')
    return results
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function runOn(
  connection: Pick<Pool, 'query'> | PoolClient,
  query: Query,
): Promise<QueryResult> {
  const config: QueryArrayConfig & { queryMode: 'extended' } = {
    text: query.query,
    values: [...query.params],
    rowMode: 'array',
    types: AS_TEXT,
    // One statement a query, as Neon has it, even without parameters.
    queryMode: 'extended',
  }
  const { command, rowCount, fields, rows } = await connection.query<(string | null)[]>(config)
  return { command, rowCount: rowCount ?? 0, fields, rows }
}
