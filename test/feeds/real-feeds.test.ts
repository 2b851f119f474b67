import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { fetchFeed } from '../../src/feeds/fetch-feed.ts'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { readFeed } from '../../src/feeds/read-feed.ts'
import { type Check, compareFeed, type Expected } from './agreement.ts'
import { startLoopback } from './loopback.ts'

type Case = { file: string; base?: string; headers?: Record<string, string>; expected: Expected }
type Score = {
  cases: number
  agreedCases: number
  checks: number
  agreedChecks: number
  setAside: number
}

const { EVAL_FOLDER } = process.env
const FOLDER = EVAL_FOLDER ?? resolve(process.cwd(), '../shared/eval')
const isThere = existsSync(join(FOLDER, 'feeds'))
if (!isThere) process.stdout.write(`Skipped: the saved feeds are not in ${FOLDER}.\n`)

// A little below what was measured; docs/feeds.md tells what the rest is.
const FLOORS: readonly (readonly [suite: string, casePercent: number, checkPercent: number])[] = [
  ['rss-parser', 85, 93],
  ['gofeed', 94, 96],
  ['miniflux', 85, 90],
  ['node-feedparser', 95, 95],
  ['feedsmith', 95, 98],
]

it.skipIf(!isThere).each(FLOORS)(
  'agrees with what %s expects of its files',
  async (suite, casePercent, checkPercent) => {
    const score: Score = { cases: 0, agreedCases: 0, checks: 0, agreedChecks: 0, setAside: 0 }
    const cases = readCases(suite)
    const site = await startLoopback((request, response) => {
      const found = cases[Number(request.url?.slice(1))]
      response.writeHead(200, found?.headers ?? {})
      response.end(found && readFileSync(join(FOLDER, 'feeds', suite, found.file)))
    })
    for (const [index, one] of cases.entries()) {
      const checks = await readThrough(`${site.origin}/${index}`, site.origin, one)
      if (checks.length === 0) continue
      const agreed = checks.filter((check) => check.isAgreed).length
      score.cases += 1
      score.checks += checks.length
      score.agreedChecks += agreed
      score.setAside += checks.filter((check) => !check.isAgreed && check.isSetAside).length
      if (agreed === checks.length) score.agreedCases += 1
    }
    process.stdout.write(`${suite}: ${describe(score)}\n`)
    expect((100 * score.agreedCases) / score.cases).toBeGreaterThanOrEqual(casePercent)
    expect((100 * score.agreedChecks) / score.checks).toBeGreaterThanOrEqual(checkPercent)
  },
)

function readCases(suite: string): Case[] {
  const lines = readFileSync(join(FOLDER, 'feeds', suite, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** The way that every feed takes: fetched, decoded, parsed, cleaned. Then the comparison. */
async function readThrough(url: string, origin: string, one: Case): Promise<Check[]> {
  const outcome = await fetchFeed(
    { url, etag: null, lastModified: null },
    { fetch, userAgent: 'test', ownHosts: [], allowedOrigins: [origin], now: () => new Date(0) },
  )
  if (outcome.kind !== 'read') throw new Error(`${one.file}: ${JSON.stringify(outcome)}`)
  const address = one.base ?? 'https://example.com/feed.xml'
  const parsed = await parseFeed(outcome.text, address)
  if (parsed.ok) {
    for (const { url: link, title, summary } of parsed.value.items) {
      expect(link).toMatch(/^https?:\/\//)
      expect(title + summary).not.toMatch(/<[a-z/!?]/i)
    }
  }
  // Compared before incomplete items are dropped, because expectations count those too.
  const feed = await readFeed(outcome.text, address)
  expect(feed.ok).toBe(parsed.ok)
  return compareFeed(one.expected, feed.ok ? feed.value : undefined, address)
}

function describe({ cases, agreedCases, checks, agreedChecks, setAside }: Score): string {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  const rest = percent(agreedChecks, checks - setAside)
  return [
    `${agreedCases} of ${cases} cases agree (${percent(agreedCases, cases)})`,
    `${agreedChecks} of ${checks} checks (${percent(agreedChecks, checks)})`,
    `${rest} without ${setAside} checks whose expectation is itself wrong`,
  ].join(', ')
}
