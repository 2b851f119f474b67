import { readMutants } from '../feeds/read-mutants.ts'
import { areSuitesThere, EVALUATION, listFiles } from '../feeds/suites.ts'

const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}

/** Damaged feeds: no exception, no hang, no markup and no unsafe link may come of them. */
export async function evaluateMutants(count = 100_000, first = 1): Promise<void> {
  if (!areSuitesThere) return print(`The saved feeds are not in ${EVALUATION}.`)
  const files = listFiles()
  const { accepted, slowestMs, slowestSeed, problems } = await readMutants(files, first, count)
  print(`${count} mutants of ${files.length} files, seeds from ${first} on:`)
  print(`- ${accepted} are still feeds, the others are refused with a reason`)
  print(`- the slowest took ${Math.round(slowestMs)} ms (seed ${slowestSeed})`)
  print(`- ${problems.length} exceptions, hangs, markup or unsafe links`)
  for (const problem of problems.slice(0, 50)) print(`  ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
