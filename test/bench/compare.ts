import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is compared, by name. The first one is the measure for the others. */
export type Contest = Readonly<Record<string, () => unknown>>

/** Milliseconds: of the clock on the wall, or of the processor's work for this thread. */
export type Clock = () => number

const ROUNDS = 9
// The processor's clock ticks every few milliseconds only.
const RUNS = 20

export const wallClock: Clock = () => performance.now()

/** Other programs on the machine do not count here. */
export const processorClock: Clock = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

// Node gives it to nobody without this flag.
setFlagsFromString('--expose-gc')
const collectGarbage: (options: { type: 'minor' }) => void = runInNewContext('gc')

export const print = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Times the contestants side by side, round by round, and prints medians. The machine's speed drifts, so only the
 * ratios of one run mean anything, and less than 15 % means nothing.
 */
export async function compare(
  title: string,
  clock: Clock,
  contest: Contest,
  runs = RUNS,
): Promise<void> {
  const names = Object.keys(contest)
  const rounds: number[][] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    const times: number[] = []
    for (const run of Object.values(contest)) {
      // Or one would clear up after the one before.
      collectGarbage({ type: 'minor' })
      times.push(await time(clock, () => repeat(run, runs)))
    }
    // The first round warms up.
    if (round >= 0) rounds.push(times)
  }
  print(`\n## ${title}\n\n| | ms | ratio |\n|---|---|---|`)
  for (const [index, name] of names.entries()) {
    const ms = median(rounds.map((times) => (times[index] ?? 0) / runs))
    const ratio = median(rounds.map((times) => (times[index] ?? 0) / (times[0] ?? 1)))
    print(`| ${name} | ${ms.toFixed(2)} | ${ratio.toFixed(2)} |`)
  }
}

export async function time(clock: Clock, run: () => unknown): Promise<number> {
  const start = clock()
  await run()
  return clock() - start
}

async function repeat(run: () => unknown, runs: number): Promise<void> {
  for (let count = 0; count < runs; count += 1) await run()
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
