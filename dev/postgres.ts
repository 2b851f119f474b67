/** A query as Neon's driver sends it: every value is text already. */
export type Query = { query: string; params: readonly (string | null)[] }

export type QueryResult = {
  command: string
  rowCount: number
  fields: readonly { name: string; dataTypeID: number }[]
  rows: readonly (readonly (string | null)[])[]
}

/** A Postgres that answers in text, so that Neon's driver does the conversions and nobody else. */
export type Postgres = {
  runQuery(query: Query): Promise<QueryResult>
  /** All or nothing. `mode` is empty or what follows "set transaction": "read only". */
  runBatch(queries: readonly Query[], mode: string): Promise<QueryResult[]>
  close(): Promise<void>
}
