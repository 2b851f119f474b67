import { applySchema } from '../../dev/apply-schema.ts'
import { loadSectors } from '../../dev/catalogue.ts'
import { type NeonEndpoint, startNeonEndpoint } from '../../dev/neon-endpoint.ts'
import { type EmbeddedDatabase, openPglite } from '../../dev/pglite.ts'
import { openDatabase } from '../../src/store/database/database.ts'

/**
 * Databases that come into being when their name is first used, with the schema and the sectors.
 * A run that asks for none starts none.
 */
export async function startTestDatabases(): Promise<NeonEndpoint> {
  let template: Promise<Blob> | undefined
  const opened = new Map<string, Promise<EmbeddedDatabase>>()
  const open = async () => {
    template ??= makeTemplate()
    return await openPglite({ kind: 'memory', copyOf: await template })
  }
  const endpoint = await startNeonEndpoint((name) => {
    const database = opened.get(name) ?? open()
    opened.set(name, database)
    return database
  })
  return {
    urlOf: endpoint.urlOf,
    close: async () => {
      await endpoint.close()
      for (const database of opened.values()) await (await database).close()
    },
  }
}

async function makeTemplate(): Promise<Blob> {
  const database = await openPglite({ kind: 'memory' })
  const endpoint = await startNeonEndpoint(() => Promise.resolve(database))
  const db = openDatabase(endpoint.urlOf('template'))
  await applySchema(db)
  await loadSectors(db)
  const template = await database.copy()
  await endpoint.close()
  await database.close()
  return template
}
