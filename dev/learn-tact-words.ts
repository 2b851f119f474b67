/**
 * Learns what headlines look like that are awkward for the employer they name: `node dev/learn-tact-words.ts <articles.jsonl>`,
 * one `{title}` a line. It reads our own labelled headlines, but none of those that only measure (test/core/tact/figures
 * says which), and of the articles those that somebody labelled (test/core/tact/real-news). No text of theirs is kept.
 * It writes catalogue/learned-tact.json, the same for the same input.
 *
 * With `--leave-out` it writes nothing, and prints what is made of each set by weights that learned from others: how much of what
 * is awkward and of what is innocent would be held back, and the same with the line half a point lower and higher.
 */
import { writeFileSync } from 'node:fs'
import { awkwardLine } from '../src/core/tact/awkward-line.ts'
import { employerNames, markNames } from '../src/core/tact/employer-names.ts'
import { type Headline, readHeadline } from '../src/core/tact/headline.ts'
import { listFeatures, listWordFeatures } from '../src/core/tact/headline-features.ts'
import { readArticle } from '../src/core/text/article-words.ts'
import { NAME_MARK } from '../src/core/text/patterns.ts'
import { makeApplication } from '../test/core/choice/make-candidate.ts'
import { judgeTunedHeadlines } from '../test/core/tact/figures.ts'
import { type Labelled, readHeadlinesApart } from '../test/core/tact/headlines-apart.ts'
import { readRealNews } from '../test/core/tact/real-news.ts'
import { type Example, learn } from './learn-weights.ts'
import { writeWeights } from './write-weights.ts'

/** Above so many points the headline is held back. */
type Judged = Example & { line: number }
/** Headlines of one set that are left out together; awkward and innocent ones, also those whose name is not recognised. */
type Portion = { set: string; part: number; awkward: number; innocent: number; examples: Judged[] }

/** What a headline counts that the rules were made for, beside one that they were not. */
const TUNED = 0.9
/** What a real headline counts beside one that was made up: there are fifteen times as many of those. */
const REAL = 2
/** So many times it is learned anew, each time without the headlines of one part. */
const PARTS = 8

const [articlesPath] = process.argv.slice(2)
if (articlesPath === undefined) throw new Error('Say which articles to read.')
const tuned = examplesOf(judgeTunedHeadlines(), TUNED, ({ words }) => listWordFeatures(words))
const portions = [...portionsApart(), ...portionsOfRealNews(readRealNews(articlesPath))]
if (process.argv.includes('--leave-out')) leaveOut()
else write()

function write(): void {
  const examples = [...tuned, ...portions.flatMap((portion) => portion.examples)]
  const { bias, weights } = learn(examples)
  const made = {
    version: 3,
    headlines: examples.length,
    bias: Number(bias.toFixed(2)),
    ...writeWeights(weights),
  }
  writeFileSync('catalogue/learned-tact.json', `${JSON.stringify(made, null, 1)}\n`)
  console.log(`${weights.size} features of ${examples.length} headlines`)
}

function leaveOut(): void {
  const over = Array.from({ length: PARTS }, (_, part) => pointsOverLine(part))
  for (const [set, ofSet] of Map.groupBy(portions, (portion) => portion.set)) {
    const sum = (count: (portion: Portion) => number) =>
      ofSet.reduce((total, portion) => total + count(portion), 0)
    const share = (isAwkward: boolean, more: number) => {
      const asked = sum(({ awkward, innocent }) => (isAwkward ? awkward : innocent))
      const held = sum(({ part, examples }) => {
        const same = examples.filter((example) => example.isAwkward === Number(isAwkward))
        return same.filter((example) => (over[part]?.(example) ?? 0) > more).length
      })
      return (held / asked).toFixed(3)
    }
    const at = [-0.5, 0, 0.5].map((more) => `${more}: ${share(true, more)} / ${share(false, more)}`)
    const headlines = sum(({ awkward, innocent }) => awkward + innocent)
    console.log(set.padEnd(28), String(headlines).padStart(5), ...at)
  }
}

/** By how much an example is over its line, as told by all parts but one. */
function pointsOverLine(part: number): (example: Judged) => number {
  const others = portions.filter((portion) => portion.part !== part)
  const { bias, weights } = learn([...tuned, ...others.flatMap(({ examples }) => examples)])
  return ({ features, line }) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias) - line
}

function portionsApart(): Portion[] {
  return [...readHeadlinesApart()].map(([set, headlines], index) =>
    portionOf(set, index % PARTS, headlines, 1),
  )
}

/** What is said of one employer stays together: the same story is told in many words. */
function portionsOfRealNews(headlines: readonly Labelled[]): Portion[] {
  const byPart = Map.groupBy(headlines, ({ employer }) => (employer.codePointAt(0) ?? 0) % PARTS)
  return [...byPart].map(([part, ofPart]) => portionOf('real news', part, ofPart, REAL))
}

function portionOf(
  set: string,
  part: number,
  headlines: readonly Labelled[],
  sureness: number,
): Portion {
  const awkward = headlines.filter(({ isAwkward }) => isAwkward).length
  const innocent = headlines.length - awkward
  return { set, part, awkward, innocent, examples: examplesOf(headlines, sureness, listFeatures) }
}

function examplesOf(
  headlines: readonly Labelled[],
  sureness: number,
  featuresOf: (headline: Headline) => readonly string[],
): Judged[] {
  return headlines.flatMap(({ title, employer, employerAliases, isAwkward }) => {
    const headline = markEmployer(title, [employer, ...employerAliases])
    if (headline === undefined) return []
    const line = awkwardLine(headline)
    return [{ features: featuresOf(headline), isAwkward: Number(isAwkward), sureness, line }]
  })
}

function markEmployer(title: string, names: readonly string[]): Headline | undefined {
  const [employer = '', ...employerAliases] = names
  const known = employerNames(makeApplication({ employer, employerAliases }))
  const marked = markNames(readArticle({ title, summary: '' }).title, known)
  return marked.some(({ folded }) => folded === NAME_MARK) ? readHeadline(marked) : undefined
}
