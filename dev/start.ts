import { calmOutput } from './calm-output.ts'
import { CATALOGUE, loadCatalogue } from './catalogue.ts'
import { orExit, readPort } from './command-line.ts'
import { tickHourly } from './hourly-ticks.ts'
import type { DatabaseHome } from './open-home.ts'
import { runUntilStopped, stopRequested } from './run-until-stopped.ts'
import { startStack } from './stack.ts'
import { keepTokenSecret } from './token-secret.ts'

const FOLDER = '.local'
const { DATABASE_URL } = process.env

const home: DatabaseHome =
  DATABASE_URL === undefined
    ? { kind: 'folder', path: `${FOLDER}/database`, isEmptied: false }
    : { kind: 'server', url: DATABASE_URL }
const port = orExit(readPort(process.argv.slice(2), process.env))

console.log('Starting Shortlist Digest on this machine …')
const stop = stopRequested()
const stack = orExit(
  await startStack({
    port,
    home,
    stateFolder: `${FOLDER}/worker`,
    isWatching: true,
    vars: { TOKEN_SECRET: await keepTokenSecret(FOLDER) },
    prepare: async (db) => {
      await loadCatalogue(db, CATALOGUE)
    },
    showTrouble: calmOutput((text) => process.stderr.write(text)),
  }),
)
console.log(`
  Pages    ${stack.url}
  Mailbox  ${stack.url}/mailbox   every mail that is sent ends here
  Data     ${home.kind === 'folder' ? home.path : 'the database at DATABASE_URL'}
  Log      ${FOLDER}/worker/worker.log

The page of runs is for operator@example.com. Press Ctrl-C to stop.
`)
await runUntilStopped(stack, stop, () => tickHourly(stack.tick))
