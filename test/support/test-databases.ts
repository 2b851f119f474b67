import { applySchema } from '../../dev/apply-schema.ts'
import { loadSectors } from '../../dev/catalogue.ts'
import { type NeonEndpoint, startNeonEndpoint } from '../../dev/neon-endpoint.ts'
import type { Postgres } from '../../dev/postgres.ts'
import { openRealPostgres } from '../../dev/real-postgres.ts'
import { openDatabase } from '../../src/store/database/database.ts'
import { type PostgresServer, startPostgresServer } from './postgres-server.ts'

const TEMPLATE = 'template'

/**
 * Databases that come into being when their name is first used, with the schema and the sectors.
 * A run that asks for none starts no server.
 */
export async function startTestDatabases(): Promise<NeonEndpoint> {
  let server: Promise<PostgresServer> | undefined
  const opened = new Map<string, Promise<Postgres>>()
  const open = async (name: string) => {
    server ??= startServerWithTemplate()
    return await copyTemplate(await server, name)
  }
  const endpoint = await startNeonEndpoint((name) => {
    const database = opened.get(name) ?? open(name)
    opened.set(name, database)
    return database
  })
  return {
    urlOf: endpoint.urlOf,
    close: async () => {
      await endpoint.close()
      for (const database of opened.values()) await (await database).close()
      await (await server)?.stop()
    },
  }
}

async function startServerWithTemplate(): Promise<PostgresServer> {
  const server = await startPostgresServer()
  await runAsOwner(server, `create database "${TEMPLATE}"`)
  const database = openRealPostgres(server.urlOf(TEMPLATE))
  const endpoint = await startNeonEndpoint(() => Promise.resolve(database))
  const db = openDatabase(endpoint.urlOf(TEMPLATE))
  await applySchema(db)
  await loadSectors(db)
  await endpoint.close()
  // Nobody may be connected to what is copied.
  await database.close()
  return server
}

async function copyTemplate(server: PostgresServer, name: string): Promise<Postgres> {
  await runAsOwner(server, `create database "${name}" template "${TEMPLATE}"`)
  return openRealPostgres(server.urlOf(name))
}

async function runAsOwner(server: PostgresServer, query: string): Promise<void> {
  const owner = openRealPostgres(server.urlOf('postgres'))
  await owner.runQuery({ query, params: [] })
  await owner.close()
}
