/**
 * Learns which words stand in awkward news of an employer: `node dev/learn-tact-words.ts <articles.jsonl>`, one `{title}`
 * a line. It reads our own labelled headlines, but none of those that only measure (test/core/tact/figures says which).
 * Of the articles those count, as far less sure examples, that name one of the same employers and hold no word of any
 * ill: nobody labelled them, but news that only mentions a company is most of what there is. No word is learned from
 * them alone and no text is kept. It writes catalogue/learned-tact.json, the same for the same input.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { employerNames, markNames } from '../src/core/tact/employer-names.ts'
import { readHeadline, withoutRelieved } from '../src/core/tact/headline.ts'
import { learnedFeatures } from '../src/core/tact/learned.ts'
import { tactRules } from '../src/core/tact/rules.ts'
import { readArticle } from '../src/core/text/article-words.ts'
import { findPatterns, NAME_MARK } from '../src/core/text/patterns.ts'
import type { Word } from '../src/core/text/word-reader.ts'
import { makeApplication } from '../test/core/choice/make-candidate.ts'
import {
  judgeEmployerHeadlines,
  judgePlainHeadlines,
  judgePracticeHeadlines,
} from '../test/core/tact/figures.ts'

type Example = { features: readonly string[]; isAwkward: number; sureness: number }

const LEAST_HEADLINES = 2
const LEAST_WEIGHT = 0.05
const PASSES = 30
const STEP = 0.3
/** How strongly a word seen a few times is held near nothing. */
const DOUBT = 1
/** What an article that nobody labelled counts beside a headline of ours. */
const UNLABELLED = 0.4

const [articlesPath] = process.argv.slice(2)
if (articlesPath === undefined) throw new Error('Say which articles to read.')
const halves = [...judgeEmployerHeadlines(), ...judgePlainHeadlines()]
const rows = [...halves.filter(({ half }) => half === 'tuned'), ...judgePracticeHeadlines()]
const labelled = rows.flatMap(({ title, employer, employerAliases, isAwkward }) => {
  const marked = markEmployer(title, [employer, ...employerAliases])
  return marked === undefined ? [] : [toExample(marked, Number(isAwkward), 1)]
})
const ordinary = [...readOrdinary(articlesPath)]
const { bias, weights } = learn([...labelled, ...ordinary], countFeatures(labelled))
const kept = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
const words = Object.fromEntries(kept.map(([word, weight]) => [word, round(weight)]))
const counts = { headlines: labelled.length, articles: ordinary.length }
const made = { version: 1, ...counts, bias: round(bias), weights: words }
writeFileSync('catalogue/learned-tact.json', `${JSON.stringify(made)}\n`)
console.log(`${kept.length} words`, counts)

function* readOrdinary(path: string): Generator<Example> {
  const employers = [...new Set(rows.map(({ employer }) => employer))]
  const titles = readFileSync(path, 'utf8').split('\n').filter(Boolean).map(titleOf)
  for (const title of new Set(titles)) {
    const lower = title.toLowerCase()
    const named = employers.find((employer) => lower.includes(employer.toLowerCase()))
    const marked = named === undefined ? undefined : markEmployer(title, [named])
    if (marked !== undefined && !isIll(marked)) yield toExample(marked, 0, UNLABELLED)
  }
}

function titleOf(line: string): string {
  return JSON.parse(line).title
}

function isIll(marked: readonly Word[]): boolean {
  const { readable, ills } = readHeadline(marked)
  return ills.own.length > 0 || findPatterns(tactRules().subjects, readable).length > 0
}

function markEmployer(title: string, names: readonly string[]): readonly Word[] | undefined {
  const [employer = '', ...employerAliases] = names
  const known = employerNames(makeApplication({ employer, employerAliases }))
  const marked = markNames(readArticle({ title, summary: '' }).title, known)
  return marked.some(({ folded }) => folded === NAME_MARK) ? marked : undefined
}

function toExample(marked: readonly Word[], isAwkward: number, sureness: number): Example {
  const { readable, ills } = readHeadline(marked)
  const features = [...learnedFeatures(withoutRelieved(readable, ills))]
  return { features, isAwkward, sureness }
}

/** Logistic regression, its steps the smaller the more was learned of a word. */
function learn(
  all: readonly Example[],
  counts: ReadonlyMap<string, number>,
): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>([...counts].map(([feature]) => [feature, 0]))
  const squares = new Map<string, number>()
  let bias = 0
  let biasSquares = 1e-8
  for (const { features, isAwkward, sureness } of inMixedOrder(all)) {
    const known = features.filter((feature) => weights.has(feature))
    const sum = known.reduce((points, feature) => points + (weights.get(feature) ?? 0), bias)
    const error = sureness * (1 / (1 + Math.exp(-sum)) - isAwkward)
    for (const feature of known) {
      const weight = weights.get(feature) ?? 0
      const slope = error + (DOUBT * weight) / (counts.get(feature) ?? 1)
      const square = (squares.get(feature) ?? 1e-8) + slope * slope
      squares.set(feature, square)
      weights.set(feature, weight - (STEP * slope) / Math.sqrt(square))
    }
    biasSquares += error * error
    bias -= (STEP * error) / Math.sqrt(biasSquares)
  }
  return { bias, weights }
}

function countFeatures(all: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const feature of all.flatMap(({ features }) => features)) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count >= LEAST_HEADLINES))
}

// The headlines stand by subject; steps in their order would follow the last subject.
function* inMixedOrder(all: readonly Example[]): Generator<Example> {
  for (let pass = 0; pass < PASSES; pass++) {
    for (let index = 0; index < all.length; index++) {
      const example = all[(index * 7919 + pass * 13) % all.length]
      if (example !== undefined) yield example
    }
  }
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
