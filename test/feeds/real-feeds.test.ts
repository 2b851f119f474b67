import { expect, it } from 'vitest'
import { readMutants } from './read-mutants.ts'
import { areSuitesThere, EVALUATION, listFiles, readSuite, scoreOf } from './suites.ts'

if (!areSuitesThere) process.stdout.write(`Skipped: the saved feeds are not in ${EVALUATION}.\n`)

// A little below what was measured; docs/feeds.md tells what the rest is.
const FLOORS: readonly (readonly [suite: string, casePercent: number, checkPercent: number])[] = [
  ['rss-parser', 85, 93],
  ['gofeed', 94, 96],
  ['miniflux', 86, 91],
  ['node-feedparser', 100, 100],
  ['feedsmith', 100, 100],
]

it.skipIf(!areSuitesThere).each(FLOORS)(
  'agrees with what %s expects of its files, and lets nothing dangerous through',
  async (suite, casePercent, checkPercent) => {
    const { cases, agreedCases, checks, agreedChecks, refused, dangers } = scoreOf(
      await readSuite(suite),
    )
    expect((100 * agreedCases) / cases).toBeGreaterThanOrEqual(casePercent)
    expect((100 * agreedChecks) / checks).toBeGreaterThanOrEqual(checkPercent)
    expect({ refused, dangers }).toEqual({ refused: 0, dangers: 0 })
  },
)

it.skipIf(!areSuitesThere)(
  'reads two thousand damaged feeds without an exception, a hang, markup or an unsafe link',
  async () => {
    expect((await readMutants(listFiles(), 1, 2000)).problems).toEqual([])
  },
)
