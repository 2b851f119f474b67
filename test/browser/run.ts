import { mkdir, writeFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import type { Journey } from './journey.ts'
import { STACK_JOURNEYS } from './journeys/stack.ts'
import { startTestStack } from './test-stack.ts'
import { launchBrowser, openVisitor, saveScreenshot } from './visitors.ts'

const JOURNEYS: readonly Journey[] = [...STACK_JOURNEYS]

// All journeys, or those whose name contains the words given: node test/browser/run.ts mailbox
const words = process.argv.slice(2).join(' ')
const chosen = JOURNEYS.filter(({ name }) => name.includes(words))

const browser = await launchBrowser()
const counts = { passed: 0, failed: 0 }
for (const journey of chosen) {
  const start = performance.now()
  const failure = await tryJourney(browser, journey)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  counts[failure === undefined ? 'passed' : 'failed'] += 1
  say(`${failure === undefined ? '✓' : '✗'} ${journey.name} (${seconds} s)`)
  if (failure !== undefined) say(failure)
}
await browser.close()
await mkdir('test-results', { recursive: true })
await writeFile('test-results/browser.json', JSON.stringify(counts))
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 && chosen.length > 0 ? 0 : 1)

/** What went wrong, if anything. Pages that are open then are kept as pictures. */
async function tryJourney(browser: Browser, journey: Journey): Promise<string | undefined> {
  const stack = await startTestStack(journey)
  try {
    await journey.run({ stack, visit: (options) => openVisitor(browser, stack.url, options) })
    return undefined
  } catch (error) {
    const pages = browser.contexts().flatMap((context) => context.pages())
    for (const [index, page] of pages.entries()) {
      await saveScreenshot(page, `failed-${journey.name.replace(/\W+/g, '-')}-${index + 1}`)
    }
    const trace = error instanceof Error ? error.stack : String(error)
    return [trace, ...stack.trouble].join('\n')
  } finally {
    for (const context of browser.contexts()) await context.close()
    await stack.stop()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
