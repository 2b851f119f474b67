/**
 * Learns what headlines look like that are awkward for the employer they name: `node dev/learn-tact-words.ts <articles.jsonl>`,
 * one `{title}` a line. It reads our own labelled headlines, but none of those that only measure (test/core/tact/figures
 * says which). Of the articles those count, as far less sure examples, that name one of the same employers and hold no
 * word of any ill: nobody labelled them, but news that only mentions a company is most of what there is. Nothing is learned
 * from them alone and no text is kept. It writes catalogue/learned-tact.json, the same for the same input.
 *
 * With `--leave-out` it writes nothing, and prints for each set written apart what is made of it by all the others: how much of
 * what is awkward and of what is innocent would be held back, and the same with the line half a point lower and higher.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { awkwardLine } from '../src/core/tact/awkward-line.ts'
import { employerNames, markNames } from '../src/core/tact/employer-names.ts'
import { type Headline, readHeadline } from '../src/core/tact/headline.ts'
import { listFeatures, listWordFeatures } from '../src/core/tact/learned.ts'
import { tactRules } from '../src/core/tact/rules.ts'
import { readArticle } from '../src/core/text/article-words.ts'
import { findPatterns, NAME_MARK } from '../src/core/text/patterns.ts'
import { makeApplication } from '../test/core/choice/make-candidate.ts'
import { judgeTunedHeadlines } from '../test/core/tact/figures.ts'
import { type Labelled, readHeadlinesApart } from '../test/core/tact/headlines-apart.ts'
import { type Example, learn } from './learn-weights.ts'

/** Above so many points the headline is held back. */
type Judged = Example & { line: number }

/** What a headline counts that the rules were made for, beside one that they were not. */
const TUNED = 0.5
/** What an article counts that nobody labelled. */
const UNLABELLED = 0.4

const [articlesPath] = process.argv.slice(2)
if (articlesPath === undefined) throw new Error('Say which articles to read.')
const tuned = judgeTunedHeadlines()
const apart = readHeadlinesApart()
const toldByWords = examplesOf(tuned, TUNED, ({ words }) => listWordFeatures(words))
const toldByAll = [...apart].map(
  ([set, headlines]) => [set, examplesOf(headlines, 1, listFeatures)] as const,
)
const ordinary = [...readOrdinary(articlesPath)]
if (process.argv.includes('--leave-out')) leaveOut()
else write()

function write(): void {
  const labelled = [...toldByWords, ...toldByAll.flatMap(([, examples]) => examples)]
  const { bias, weights } = learn(labelled, ordinary)
  const byKind = Map.groupBy([...weights.keys()].toSorted(), (feature) => kindOf(feature))
  const shown = Object.fromEntries(
    [...byKind].map(([kind, features]) => [kind, byWeightOf(features, weights)]),
  )
  const counts = { headlines: labelled.length, articles: ordinary.length }
  const made = { version: 2, ...counts, bias: Number(bias.toFixed(2)), weights: shown }
  writeFileSync('catalogue/learned-tact.json', `${JSON.stringify(made)}\n`)
  console.log(`${weights.size} features`, counts)
}

function kindOf(feature: string): string {
  return feature.slice(0, feature.indexOf(' '))
}

/** What weighs the same, on one line. */
function byWeightOf(
  features: readonly string[],
  weights: ReadonlyMap<string, number>,
): Record<string, string> {
  const grouped = Map.groupBy(features, (feature) => (weights.get(feature) ?? 0).toFixed(1))
  const lines = [...grouped].map(([weight, same]) => {
    const words = same.map((feature) => feature.slice(feature.indexOf(' ') + 1))
    return [weight, words.join(';')] as const
  })
  return Object.fromEntries(lines)
}

function leaveOut(): void {
  for (const [set, examples] of toldByAll) {
    const others = toldByAll.flatMap(([other, told]) => (other === set ? [] : told))
    const { bias, weights } = learn([...toldByWords, ...others], ordinary)
    const points = ({ features }: Example) =>
      features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias)
    const labelled = apart.get(set) ?? []
    // One whose name is not recognised is held back by nothing.
    const share = (isAwkward: boolean, more: number) => {
      const asked = labelled.filter((headline) => headline.isAwkward === isAwkward)
      const held = examples.filter(
        (example) =>
          example.isAwkward === Number(isAwkward) && points(example) > example.line + more,
      )
      return (held.length / asked.length).toFixed(3)
    }
    const at = [-0.5, 0, 0.5].map((more) => `${more}: ${share(true, more)} / ${share(false, more)}`)
    console.log(set.padEnd(24), labelled.length, ...at)
  }
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

function* readOrdinary(path: string): Generator<Example> {
  const labelled = [...tuned, ...[...apart.values()].flat()]
  const employers = [...new Set(labelled.map(({ employer }) => employer))]
  const titles = readFileSync(path, 'utf8').split('\n').filter(Boolean).map(titleOf)
  for (const title of new Set(titles)) {
    const lower = title.toLowerCase()
    const named = employers.find((employer) => lower.includes(employer.toLowerCase()))
    const headline = named === undefined ? undefined : markEmployer(title, [named])
    if (headline === undefined || isIll(headline)) continue
    yield { features: listFeatures(headline), isAwkward: 0, sureness: UNLABELLED }
  }
}

function titleOf(line: string): string {
  return JSON.parse(line).title
}

function isIll({ readable, ills }: Headline): boolean {
  return ills.own.length > 0 || findPatterns(tactRules().subjects, readable).length > 0
}

function markEmployer(title: string, names: readonly string[]): Headline | undefined {
  const [employer = '', ...employerAliases] = names
  const known = employerNames(makeApplication({ employer, employerAliases }))
  const marked = markNames(readArticle({ title, summary: '' }).title, known)
  return marked.some(({ folded }) => folded === NAME_MARK) ? readHeadline(marked) : undefined
}
