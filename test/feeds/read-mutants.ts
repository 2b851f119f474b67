import { decodeBody } from '../../src/feeds/fetch/decode-body.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { makeMutant } from './mutants.ts'
import { findDanger } from './suites.ts'

export type MutantFigures = {
  mutants: number
  accepted: number
  slowestMs: number
  slowestSeed: number
  /** Exceptions, markup, unsafe links, and what took longer than a second; with the seed that makes it again. */
  problems: string[]
}

/** So much processor time for one file is a hang in the making. */
const PATIENCE_MS = 1000

/** Reads the mutants of the seeds from `first` on as fetched bodies are read. */
export async function readMutants(
  files: readonly Uint8Array[],
  first: number,
  count: number,
): Promise<MutantFigures> {
  const figures = { mutants: count, accepted: 0, slowestMs: 0, slowestSeed: first }
  const problems: string[] = []
  for (let seed = first; seed < first + count; seed += 1) {
    const { name, bytes } = makeMutant(files, seed)
    const start = processorMs()
    const problem = await readOne(bytes, figures)
    const took = processorMs() - start
    if (took > figures.slowestMs) Object.assign(figures, { slowestMs: took, slowestSeed: seed })
    if (took > PATIENCE_MS) problems.push(`seed ${seed} (${name}): took ${Math.round(took)} ms`)
    if (problem !== undefined) problems.push(`seed ${seed} (${name}): ${problem}`)
  }
  return { ...figures, problems }
}

async function readOne(
  bytes: Uint8Array,
  figures: { accepted: number },
): Promise<string | undefined> {
  try {
    const parsed = await parseFeed(decodeBody(bytes, ''), 'https://example.com/feed.xml')
    if (!parsed.ok)
      return parsed.reason.startsWith('The feed cannot be read:') ? parsed.reason : undefined
    figures.accepted += 1
    return findDanger(parsed.value.items)
  } catch (error) {
    return `threw ${String(error)}`
  }
}

function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
