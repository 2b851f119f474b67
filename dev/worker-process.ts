import { inspect } from 'node:util'
import { unstable_DevEnv } from 'wrangler'
import { z } from 'zod'

const SETTINGS = z.object({
  port: z.number(),
  vars: z.record(z.string(), z.string()),
  stateFolder: z.string(),
  /** Build and start again when a source file changes. */
  isWatching: z.boolean(),
})

export type WorkerSettings = z.infer<typeof SETTINGS>

// The first message is the settings. A second one, or the end of the parent, ends this process.
process.once('message', (message) => {
  run(SETTINGS.parse(message)).catch(giveUp)
})

async function run({ port, vars, stateFolder, isWatching }: WorkerSettings): Promise<void> {
  const devEnv = new unstable_DevEnv()
  devEnv.on('error', giveUp)
  const isBuilt = new Promise<boolean>((resolve) => {
    devEnv.once('reloadComplete', () => resolve(true))
    devEnv.once('buildFailed', () => resolve(false))
  })
  const worker = await devEnv.startWorker({
    config: 'wrangler.toml',
    bindings: asSecrets(vars),
    dev: {
      server: { hostname: '127.0.0.1', port },
      persist: stateFolder,
      watch: isWatching,
      inspector: false,
      structuredLogsHandler: logLine,
    },
  })
  const end = (exitCode: number) => {
    worker.dispose().then(() => process.exit(exitCode), giveUp)
  }
  process.once('message', () => end(0))
  process.once('disconnect', () => end(0))
  if (!process.connected) end(0)
  else if (await isBuilt) process.send?.('ready')
  else end(1)
}

/** As secrets, so that wrangler shows their names and not their values. */
function asSecrets(vars: WorkerSettings['vars']): object {
  return Object.fromEntries(
    Object.entries(vars).map(([name, value]) => [name, { type: 'secret_text', value }]),
  )
}

/** What the Worker itself logs: errors where the parent shows them, the rest where it keeps them. */
function logLine({ level, message }: { level: string; message: string }): void {
  const stream = level === 'error' ? process.stderr : process.stdout
  stream.write(`${message}\n`)
}

function giveUp(error: unknown): void {
  process.stderr.write(`${inspect(error)}\n`, () => process.exit(1))
}
