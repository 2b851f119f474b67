import { sql } from 'kysely'
import { fail, ok, type Result } from '../src/core/text/result.ts'
import { type Db, openDatabase } from '../src/store/database/database.ts'
import { applySchema } from './apply-schema.ts'
import { startNeonEndpoint } from './neon-endpoint.ts'
import { type DatabaseHome, openHome } from './open-home.ts'
import { checkPort } from './ports.ts'
import { type LocalWorker, startWorker } from './worker.ts'

export type StackSettings = {
  port: number
  home: DatabaseHome
  /** Where wrangler keeps its state and its log. */
  stateFolder: string
  /** Build and start again when a source file changes. */
  isWatching: boolean
  vars: Readonly<Record<string, string>>
  /** Fills the database before the Worker sees it. */
  prepare: (db: Db) => Promise<void>
  /** Is given what the Worker writes to standard error. */
  showTrouble: (text: string) => void
}

export type Stack = {
  url: string
  db: Db
  /** Runs the scheduled handler as the cron of that moment would. */
  tick(at: Date): Promise<void>
  /** Ends the Worker and starts it again with these vars on top, on the same database. */
  restartWorker(vars: Readonly<Record<string, string>>): Promise<Result<void>>
  stop(): Promise<void>
  /** Settles when the Worker ends. */
  ended(): Promise<void>
}

/** Postgres, the endpoint in front of it, and the Worker under wrangler; or all of it stopped again. */
export async function startStack(settings: StackSettings): Promise<Result<Stack>> {
  const port = await checkPort(settings.port)
  if (!port.ok) return port
  const postgres = await openHome(settings.home)
  if (!postgres.ok) return postgres
  const endpoint = await startNeonEndpoint(() => Promise.resolve(postgres.value))
  const closeDatabase = async () => {
    await endpoint.close()
    await postgres.value.close()
  }
  const databaseUrl = endpoint.urlOf('shortlist')
  const db = openDatabase(databaseUrl)
  const prepared = await prepareDatabase(db, settings.prepare)
  const worker = prepared.ok ? await startWorkerOn(databaseUrl, settings) : prepared
  if (!worker.ok) {
    await closeDatabase()
    return worker
  }
  return ok(runningStack(settings, databaseUrl, db, worker.value, closeDatabase))
}

function runningStack(
  settings: StackSettings,
  databaseUrl: string,
  db: Db,
  firstWorker: LocalWorker,
  closeDatabase: () => Promise<void>,
): Stack {
  let worker = firstWorker
  return {
    url: originOf(settings.port),
    db,
    tick: (at) => worker.tick(at),
    restartWorker: async (vars) => {
      await worker.stop()
      const merged = { ...settings, vars: { ...settings.vars, ...vars } }
      const next = await startWorkerOn(databaseUrl, merged)
      if (next.ok) worker = next.value
      return next.ok ? ok(undefined) : next
    },
    stop: async () => {
      await worker.stop()
      await closeDatabase()
    },
    ended: () => worker.ended,
  }
}

async function prepareDatabase(db: Db, prepare: (db: Db) => Promise<void>): Promise<Result<void>> {
  try {
    await sql`select 1`.execute(db)
    await applySchema(db)
    await prepare(db)
    return ok(undefined)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail(`The database could not be prepared. ${reason}`)
  }
}

function startWorkerOn(
  databaseUrl: string,
  { port, stateFolder, isWatching, vars, showTrouble }: StackSettings,
): Promise<Result<LocalWorker>> {
  const settings = {
    port,
    stateFolder,
    isWatching,
    vars: {
      ENVIRONMENT: 'development',
      BASE_URL: originOf(port),
      DATABASE_URL: databaseUrl,
      MAIL_TRANSPORT: 'mailbox',
      SIGN_UP: 'open',
      OPERATORS: 'operator@example.com',
      ...vars,
    },
  }
  return startWorker(settings, showTrouble)
}

function originOf(port: number): string {
  return `http://localhost:${port}`
}
