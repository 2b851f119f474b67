/**
 * Parsing and cleaning a feed in workerd, beside the bare library: `node test/bench/feeds.ts`, on Linux. By hand, never
 * in CI; docs/feeds.md has the figures of one run.
 */
import { fileURLToPath } from 'node:url'
import { unstable_startWorker as startWorker } from 'wrangler'
import { print } from './compare.ts'
import { workerdMs } from './workerd-clock.ts'

const ROUNDS = 11
const RUNS = 300

const worker = await startWorker({
  name: 'feeds-bench',
  entrypoint: fileURLToPath(new URL('feeds-worker.ts', import.meta.url)),
  compatibilityDate: '2026-11-01',
  compatibilityFlags: ['nodejs_compat'],
  dev: { server: { port: 0 }, inspector: false, watch: false, logLevel: 'error' },
})
await worker.ready

/** What workerd computes for one run, on average. Other programs on the machine do not count. */
async function time(run: string): Promise<number> {
  const start = await workerdMs()
  const answer = await worker.fetch(`http://localhost/?run=${run}&times=${RUNS}`)
  if (!answer.ok) throw new Error(`The Worker answered ${answer.status}.`)
  await answer.text()
  return ((await workerdMs()) - start) / RUNS
}

for (const run of ['library', 'ours']) await time(run)
const rounds: { library: number; ours: number; ratio: number }[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  // Who comes first changes, because the machine's speed drifts.
  const isOursFirst = round % 2 === 1
  const first = await time(isOursFirst ? 'ours' : 'library')
  const second = await time(isOursFirst ? 'library' : 'ours')
  const [library, ours] = isOursFirst ? [second, first] : [first, second]
  rounds.push({ library, ours, ratio: ours / library })
}
await worker.dispose()

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const msOf = (name: 'library' | 'ours') => median(rounds.map((round) => round[name])).toFixed(2)
const ratios = rounds.map(({ ratio }) => ratio).toSorted((a, b) => a - b)
print(`A feed of 100 kB with 55 items in workerd, ${ROUNDS} paired rounds of ${RUNS} runs:`)
print(`- rss-parser.parseString alone: ${msOf('library')} ms`)
print(`- parseFeed: parse, clean text, safe links, dates: ${msOf('ours')} ms`)
print(
  `- ratio: ${median(ratios).toFixed(2)} (from ${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)})`,
)
