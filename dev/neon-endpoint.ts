import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { listenOnLoopback } from './loopback.ts'
import type { Postgres, QueryResult } from './postgres.ts'

export type NeonEndpoint = {
  /** The DATABASE_URL of a database behind this endpoint. */
  urlOf(database: string): string
  close(): Promise<void>
}

const QUERY = z.object({
  query: z.string(),
  params: z.array(z.union([z.string(), z.null()])).default([]),
})
const REQUEST = z.union([z.object({ queries: z.array(QUERY) }), QUERY])

// "RepeatableRead" becomes "isolation level repeatable read".
const ISOLATION_LEVEL = z
  .enum(['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable'])
  .transform((name) => `isolation level${name.replace(/[A-Z]/g, ' $&').toLowerCase()}`)

// What the driver copies from the answer into its NeonDbError.
const ERROR_FIELDS = [
  ...['severity', 'code', 'detail', 'hint', 'position', 'internalPosition', 'internalQuery'],
  ...['where', 'schema', 'table', 'column', 'dataType', 'constraint', 'file', 'line', 'routine'],
] as const

/** Answers on loopback as Neon does over HTTP, so that the driver of production runs unchanged. */
export async function startNeonEndpoint(
  findDatabase: (name: string) => Promise<Postgres>,
): Promise<NeonEndpoint> {
  const server = createServer((request, response) => {
    answer(request, findDatabase).then(
      (body) => reply(response, 200, body),
      (error: unknown) => reply(response, ...describeFailure(error)),
    )
  })
  const loopback = await listenOnLoopback(server)
  return {
    urlOf: (database) => `postgres://local:local@127.0.0.1:${loopback.port}/${database}`,
    close: loopback.close,
  }
}

async function answer(
  request: IncomingMessage,
  findDatabase: (name: string) => Promise<Postgres>,
): Promise<unknown> {
  const { headers } = request
  // A web page cannot set this header across origins: no page in a browser can reach the data.
  const connection = headers['neon-connection-string']
  if (typeof connection !== 'string' || headers['neon-raw-text-output'] !== 'true') {
    throw new Error('This endpoint answers the driver @neondatabase/serverless only.')
  }
  const body = REQUEST.parse(JSON.parse(await text(request)))
  const database = await findDatabase(new URL(connection).pathname.slice(1))
  if (!('queries' in body)) return asNeonResult(await database.runQuery(body))
  const results = await database.runBatch(body.queries, transactionMode(headers))
  return { results: results.map(asNeonResult) }
}

function asNeonResult(result: QueryResult): object {
  return { ...result, rowAsArray: true }
}

function transactionMode(headers: IncomingMessage['headers']): string {
  const isolation = headers['neon-batch-isolation-level']
  return [
    ...(isolation === undefined ? [] : [ISOLATION_LEVEL.parse(isolation)]),
    ...(headers['neon-batch-read-only'] === 'true' ? ['read only'] : []),
    ...(headers['neon-batch-deferrable'] === 'true' ? ['deferrable'] : []),
  ].join(', ')
}

function describeFailure(error: unknown): [status: number, body: unknown] {
  if (!(error instanceof Error)) return [500, { message: String(error) }]
  // Only Postgres itself gives a severity; everything else is a failure of the endpoint.
  if (!('severity' in error)) return [500, { message: error.message }]
  const given = new Map<string, unknown>(Object.entries(error))
  const fields = ERROR_FIELDS.map((name) => [name, given.get(name)] as const)
  return [400, { message: error.message, ...Object.fromEntries(fields), 'neon:retryable': false }]
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
