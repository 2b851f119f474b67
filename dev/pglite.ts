import { PGlite, type Results, type Transaction } from '@electric-sql/pglite'
import type { Postgres, Query, QueryResult } from './postgres.ts'

type Row = readonly (string | null)[]

export type EmbeddedDatabase = Postgres & {
  /** The whole database as it stands. A copy of it opens five times faster than a new one. */
  copy(): Promise<Blob>
}

/** Where the data is: a folder on disk, or memory, empty or begun as a copy. */
export type PgliteHome = { kind: 'folder'; path: string } | { kind: 'memory'; copyOf?: Blob }

export async function openPglite(home: PgliteHome): Promise<EmbeddedDatabase> {
  const pglite = await PGlite.create(
    home.kind === 'folder'
      ? { dataDir: home.path }
      : { ...(home.copyOf && { loadDataDir: home.copyOf }) },
  )
  // Here and not with each query, which would copy the list each time and cost more than the query.
  pglite.parsers = { ...pglite.parsers, ...AS_TEXT }
  pglite.serializers = { ...pglite.serializers, ...AS_TEXT }
  return {
    runQuery: (query) => runOn(pglite, query),
    // PGlite has one connection and runs one transaction at a time: the others wait in a queue.
    runBatch: (queries, mode) =>
      pglite.transaction(async (transaction) => {
        if (mode !== '') await transaction.exec(`set transaction ${mode}`)
        const results: QueryResult[] = []
        for (const query of queries) results.push(await runOn(transaction, query))
        return results
      }),
    copy: () => pglite.dumpDataDir('none'),
    close: () => pglite.close(),
  }
}

async function runOn(
  connection: Pick<PGlite | Transaction, 'query'>,
  { query, params }: Query,
): Promise<QueryResult> {
  const result: Results<Row> = await connection.query<Row>(query, [...params], {
    rowMode: 'array',
  })
  return {
    command: result.command ?? '',
    rowCount: result.rowCount ?? 0,
    fields: result.fields,
    rows: result.rows,
  }
}

// Postgres keeps the numbers below 16384 for its own types, and all that it ships with end below 6200.
const AS_TEXT = Object.fromEntries(
  Array.from({ length: 6200 }, (_, typeId) => [typeId, (value: string) => value]),
)
