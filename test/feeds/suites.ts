import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decodeBody } from '../../src/feeds/fetch/decode-body.ts'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'
import { readFeed } from '../../src/feeds/parse/read-feed.ts'
import { type Check, compareFeed, type Expected } from './agreement.ts'

/** A file of a feed reader's test suite, and what that reader makes of it. */
type Case = {
  file: string
  base?: string
  headers?: Record<string, string>
  expected: Expected
}
export type CaseResult = { file: string; checks: readonly Check[]; danger: string | undefined }
export type Score = {
  cases: number
  agreedCases: number
  checks: number
  agreedChecks: number
  setAside: number
  refused: number
  dangers: number
}

export const SUITES = ['rss-parser', 'gofeed', 'miniflux', 'node-feedparser', 'feedsmith'] as const

const { EVAL_FOLDER } = process.env
export const EVALUATION = EVAL_FOLDER ?? resolve(process.cwd(), '../shared/eval')
const FEEDS = join(EVALUATION, 'feeds')
export const areSuitesThere = existsSync(FEEDS)

function listCases(suite: string): Case[] {
  const lines = readFileSync(join(FEEDS, suite, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line))
}

function bytesOf(suite: string, { file }: Case): Uint8Array {
  // Copied, because a slice of a Buffer is the same memory, and mutants are made of slices.
  return new Uint8Array(readFileSync(join(FEEDS, suite, file)))
}

/** Every file once. */
export function listFiles(): Uint8Array[] {
  const bySuite = SUITES.map((suite) => {
    const cases = new Map(listCases(suite).map((one) => [one.file, one]))
    return [...cases.values()].map((one) => bytesOf(suite, one))
  })
  return bySuite.flat()
}

/** Decoded, read and cleaned as a fetched feed is, then compared with what the suite expects. */
export async function readSuite(suite: string): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  for (const one of listCases(suite)) {
    const headers = new Headers(one.headers)
    const text = decodeBody(bytesOf(suite, one), headers.get('content-type') ?? '')
    const address = one.base ?? 'https://example.com/feed.xml'
    const parsed = await parseFeed(text, address)
    const danger = parsed.ok ? findDanger(parsed.value.items) : undefined
    // Compared before incomplete items are dropped, because expectations count those too.
    const feed = await readFeed(text, address)
    const checks = compareFeed(one.expected, feed.ok ? feed.value : undefined, address)
    results.push({ file: one.file, checks, danger })
  }
  return results
}

/** What must never come out of any feed: markup, and links that are more than links. */
export function findDanger(
  items: readonly { url: string; title: string; summary: string }[],
): string | undefined {
  for (const { url, title, summary } of items) {
    if (!/^https?:\/\//.test(url)) return `the link ${url}`
    const markup = /<[a-z/!?][^<]{0,40}/i.exec(`${title}\n${summary}`)
    if (markup !== null) return `the markup ${markup[0]}`
  }
  return undefined
}

export function scoreOf(results: readonly CaseResult[]): Score {
  const told = results.filter(({ checks }) => checks.length > 0)
  const checks = told.flatMap((result) => result.checks)
  return {
    cases: told.length,
    agreedCases: told.filter((result) => result.checks.every(({ isAgreed }) => isAgreed)).length,
    checks: checks.length,
    agreedChecks: checks.filter(({ isAgreed }) => isAgreed).length,
    setAside: checks.filter(({ isAgreed, isSetAside }) => !isAgreed && isSetAside).length,
    refused: checks.filter(({ name, isAgreed }) => name === 'accepted' && !isAgreed).length,
    dangers: results.filter(({ danger }) => danger !== undefined).length,
  }
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((total, one) => total + of(one), 0)
  return {
    cases: sum(({ cases }) => cases),
    agreedCases: sum(({ agreedCases }) => agreedCases),
    checks: sum(({ checks }) => checks),
    agreedChecks: sum(({ agreedChecks }) => agreedChecks),
    setAside: sum(({ setAside }) => setAside),
    refused: sum(({ refused }) => refused),
    dangers: sum(({ dangers }) => dangers),
  }
}
