import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { Journey, Stage } from './journey.ts'
import { startTestStack, type TestStack } from './test-stack.ts'
import { openVisitor, saveScreenshot } from './visitors.ts'

const MAX_JOURNEY_MS = 180_000

/** On a stack of its own; the browser may be shared. What went wrong, if anything. Open pages are kept as pictures then. */
export async function runJourney(browser: Browser, journey: Journey): Promise<string | undefined> {
  try {
    return await runOn(await startTestStack(journey), browser, journey)
  } catch (error) {
    return `the stack failed: ${error instanceof Error ? error.stack : String(error)}`
  }
}

async function runOn(
  stack: TestStack,
  browser: Browser,
  journey: Journey,
): Promise<string | undefined> {
  const visitors: Page[] = []
  try {
    const scriptErrors: string[] = []
    const visit: Stage['visit'] = async (options) => {
      const page = await openVisitor(browser, stack.url, options)
      visitors.push(page)
      page.context().on('weberror', (error) => scriptErrors.push(String(error.error())))
      return page
    }
    await Promise.race([journey.run({ stack, visit }), failLate()])
    return scriptErrors.length === 0
      ? undefined
      : `in the page's script: ${scriptErrors.join('; ')}`
  } catch (error) {
    const pages = visitors.flatMap((page) => page.context().pages())
    for (const [index, page] of pages.entries()) {
      await saveScreenshot(page, `failed-${journey.name.replace(/\W+/g, '-')}-${index + 1}`)
    }
    const trace = error instanceof Error ? error.stack : String(error)
    return [trace, ...stack.trouble].join('\n')
  } finally {
    for (const page of visitors) await page.context().close()
    await stack.stop()
  }
}

/** A page that never answers must not stop the other journeys. */
async function failLate(): Promise<never> {
  await pause(MAX_JOURNEY_MS, undefined, { ref: false })
  throw new Error(`the journey took longer than ${MAX_JOURNEY_MS / 1000} seconds`)
}
