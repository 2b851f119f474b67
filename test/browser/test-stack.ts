import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applySchema } from '../../dev/apply-schema.ts'
import { CATALOGUE, loadCatalogue } from '../../dev/catalogue.ts'
import { startNeonEndpoint } from '../../dev/neon-endpoint.ts'
import { openPglite } from '../../dev/pglite.ts'
import { findFreePort } from '../../dev/ports.ts'
import { serveSampleFeeds } from '../../dev/sample-feeds/serve-sample-feeds.ts'
import { startStack } from '../../dev/stack.ts'
import { type Db, openDatabase } from '../../src/store/database/database.ts'

export type TestStack = {
  url: string
  db: Db
  /** What the Worker wrote to standard error. */
  trouble: readonly string[]
  /** The hourly cron, at the stack's moment. Returns when its messages are in the queue. */
  tick(): Promise<void>
  /** A new Worker, later, on the same database. The feeds have published more by then. */
  travelTo(moment: Date): Promise<void>
  stop(): Promise<void>
}

export type TestStackOptions = {
  /** The clock of Worker and feeds stands still at this moment. */
  now: Date
  /** Fills the database, after the catalogue and the sample feeds. */
  prepare: (db: Db) => Promise<void>
  /** Settings beside those of every stack. */
  vars?: Readonly<Record<string, string>>
}

/** The local stack as `npm run demo` has it, in memory, on free ports and at a fixed moment. */
export async function startTestStack(options: TestStackOptions): Promise<TestStack> {
  let now = options.now
  const trouble: string[] = []
  const feeds = await serveSampleFeeds(now, () => now)
  const stateFolder = await mkdtemp(join(tmpdir(), 'shortlist-browser-'))
  const started = await startStack({
    port: await findFreePort(),
    home: { kind: 'memory', copyOf: await findTemplate() },
    stateFolder,
    isWatching: false,
    vars: {
      TOKEN_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      DEVELOPMENT_NOW: now.toISOString(),
      DEVELOPMENT_FEED_ORIGINS: feeds.origins,
      ...options.vars,
    },
    prepare: async (db) => {
      await loadCatalogue(db, feeds.catalogue)
      await options.prepare(db)
    },
    showTrouble: (text) => trouble.push(text),
  })
  if (!started.ok) throw new Error(started.reason)
  const stack = started.value
  return {
    url: stack.url,
    db: stack.db,
    trouble,
    tick: () => stack.tick(now),
    travelTo: async (moment) => {
      now = moment
      const restarted = await stack.restartWorker({ DEVELOPMENT_NOW: moment.toISOString() })
      if (!restarted.ok) throw new Error(restarted.reason)
    },
    stop: async () => {
      await stack.stop()
      await feeds.close()
      await rm(stateFolder, { recursive: true, force: true })
    },
  }
}

let template: Promise<Blob> | undefined

function findTemplate(): Promise<Blob> {
  template ??= makeTemplate()
  return template
}

/** The schema and the catalogue, made once for all stacks of a run. */
async function makeTemplate(): Promise<Blob> {
  const database = await openPglite({ kind: 'memory' })
  const endpoint = await startNeonEndpoint(() => Promise.resolve(database))
  const db = openDatabase(endpoint.urlOf('template'))
  await applySchema(db)
  await loadCatalogue(db, CATALOGUE)
  const copy = await database.copy()
  await endpoint.close()
  await database.close()
  return copy
}
