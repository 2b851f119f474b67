import { addAskedDigest } from '../src/store/digest/prepare-digest.ts'
import { calmOutput } from './calm-output.ts'
import { CATALOGUE, loadCatalogue } from './catalogue.ts'
import { orExit, readPort } from './command-line.ts'
import { tickHourly } from './hourly-ticks.ts'
import { runUntilStopped, stopRequested } from './run-until-stopped.ts'
import { addSampleAccount, SAMPLE_EMAIL } from './sample-account.ts'
import { serveSampleFeeds } from './sample-feeds/serve-sample-feeds.ts'
import { startStack } from './stack.ts'
import { keepTokenSecret } from './token-secret.ts'
import { waitForDraft } from './wait-for-draft.ts'

const FOLDER = '.local/demo'
const HOUR_MS = 3_600_000

const port = orExit(readPort(process.argv.slice(2), process.env))
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
const startedAt = new Date()

console.log('Starting Shortlist Digest with sample feeds and a sample application …')
const stop = stopRequested()
const feeds = await serveSampleFeeds(startedAt, () => new Date())
const stack = orExit(
  await startStack({
    port,
    home: { kind: 'folder', path: `${FOLDER}/database`, isEmptied: true },
    stateFolder: `${FOLDER}/worker`,
    isWatching: false,
    vars: {
      TOKEN_SECRET: await keepTokenSecret(FOLDER),
      OPERATORS: SAMPLE_EMAIL,
      DEVELOPMENT_FEED_ORIGINS: feeds.origins,
    },
    prepare: async (db) => {
      // The second catalogue switches off the feeds of the first, which need a network.
      await loadCatalogue(db, CATALOGUE)
      await loadCatalogue(db, feeds.catalogue)
      const { applicationId } = await addSampleAccount(db, {
        timeZone,
        at: new Date(startedAt.getTime() - HOUR_MS),
      })
      // What the button "Prepare a digest now" does. A due one would wait for a working day.
      await addAskedDigest(db, { applicationId, formId: 'demo', now: startedAt })
    },
    showTrouble: calmOutput((text) => process.stderr.write(text)),
  }),
)
console.log(`
  Pages    ${stack.url}
  Mailbox  ${stack.url}/mailbox   every mail that is sent ends here
  Account  ${SAMPLE_EMAIL}: ask for a link at ${stack.url}/sign-in, find it in the mailbox
  Log      ${FOLDER}/worker/worker.log

A draft for the sample application is on its way (a few seconds). Press Ctrl-C to stop.
`)
await runUntilStopped(stack, stop, async () => {
  await tickHourly(stack.tick)
  console.log(await waitForDraft(stack.db, `${stack.url}/mailbox`))
})
