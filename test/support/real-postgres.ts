import { applySchema } from '../../dev/apply-schema.ts'
import { loadSectors } from '../../dev/catalogue.ts'
import { startNeonEndpoint } from '../../dev/neon-endpoint.ts'
import type { Query, QueryResult } from '../../dev/postgres.ts'
import { openRealPostgres } from '../../dev/real-postgres.ts'
import { openDatabase } from '../../src/store/database/database.ts'
import { startPostgresServer } from './postgres-server.ts'

export type RealPostgres = {
  databaseUrl: string
  /** Runs a statement and takes back what it did. */
  tryOut(query: Query): Promise<QueryResult>
  stop(): Promise<void>
}

/** A server with one database of its own, for whoever fills it with a million rows. */
export async function startRealPostgres(settings: readonly string[] = []): Promise<RealPostgres> {
  const server = await startPostgresServer(settings)
  const postgres = openRealPostgres(server.urlOf('postgres'))
  const endpoint = await startNeonEndpoint(() => Promise.resolve(postgres))
  const databaseUrl = endpoint.urlOf('postgres')
  const db = openDatabase(databaseUrl)
  await applySchema(db)
  await loadSectors(db)
  return {
    databaseUrl,
    tryOut: postgres.tryOut,
    stop: async () => {
      await endpoint.close()
      await postgres.close()
      await server.stop()
    },
  }
}
