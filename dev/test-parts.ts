import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { runProgram } from './run-program.ts'

export type Counts = { passed: number; failed: number; skipped: number }
export type TestPart = { name: string; title: string; run: () => Promise<Counts> }

const BUNDLE = 'dist'
const RESULTS = 'test-results'
const MAX_BUNDLE_KIB = 2048

/** Everything that proves the project, quick answers first. */
export const TEST_PARTS: readonly TestPart[] = [
  { name: 'lint', title: 'Format and lint', run: () => check('biome', 'ci') },
  { name: 'types', title: 'Types', run: () => check('tsc') },
  { name: 'unused', title: 'Unused code', run: () => check('knip') },
  { name: 'bundle', title: 'Deployable bundle below 2 MiB', run: checkBundle },
  { name: 'node', title: 'Tests in Node', run: () => runVitest('node') },
  { name: 'worker', title: 'Tests inside workerd', run: () => runVitest('worker') },
  { name: 'browser', title: 'Journeys in a browser', run: runJourneys },
]

async function check(program: string, ...args: readonly string[]): Promise<Counts> {
  return asCounts((await runProgram(program, ...args)) === 0)
}

async function checkBundle(): Promise<Counts> {
  await rm(BUNDLE, { recursive: true, force: true })
  const exitCode = await runProgram('wrangler', 'deploy', '--dry-run', '--outdir', BUNDLE)
  if (exitCode !== 0) return asCounts(false)
  const scripts = (await readdir(BUNDLE)).filter((file) => file.endsWith('.js'))
  const bodies = await Promise.all(scripts.map((file) => readFile(join(BUNDLE, file))))
  const kib = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1024
  console.log(`The bundle has ${kib.toFixed(0)} KiB gzipped; the limit is ${MAX_BUNDLE_KIB}.`)
  return asCounts(scripts.length > 0 && kib < MAX_BUNDLE_KIB)
}

const VITEST_REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})

async function runVitest(project: string): Promise<Counts> {
  const report = join(RESULTS, `${project}.json`)
  await rm(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await runProgram('vitest', 'run', '--project', project, ...reporters)
  const text = await readFile(report, 'utf8').catch(() => undefined)
  if (text === undefined) return asCounts(false)
  const { numPassedTests, numFailedTests, numPendingTests } = VITEST_REPORT.parse(JSON.parse(text))
  // A file that cannot be loaded, or an error between tests, is no failed test but fails the run.
  const failed = exitCode === 0 ? numFailedTests : Math.max(numFailedTests, 1)
  return { passed: numPassedTests, failed, skipped: numPendingTests }
}

const JOURNEYS_REPORT = z.object({ passed: z.number(), failed: z.number() })

async function runJourneys(): Promise<Counts> {
  const report = join(RESULTS, 'browser.json')
  await rm(report, { force: true })
  const exitCode = await runProgram('node', 'test/browser/run.ts')
  const text = await readFile(report, 'utf8').catch(() => undefined)
  if (text === undefined) return asCounts(false)
  const { passed, failed } = JOURNEYS_REPORT.parse(JSON.parse(text))
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1), skipped: 0 }
}

function asCounts(isPassed: boolean): Counts {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 }
}
