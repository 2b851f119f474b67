/**
 * Learns which words are typical of a sector from articles that nobody labelled:
 * `node dev/learn-sector-weights.ts <articles.jsonl> <day> [target]`, one `{title, summary, source, publishedAt}`
 * a line. The catalogue's terms say what an article is about, and the words beside them are counted; no text is
 * kept. The same articles give the same file. Emptying `weights` in catalogue/learned-weights.json goes back to
 * the terms alone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import catalogue from '../catalogue/sectors.json' with { type: 'json' }
import { readArticle } from '../src/core/article-words.ts'
import { isEnglish } from '../src/core/language.ts'
import { scoreSectors } from '../src/core/sectors.ts'
import { isStopword } from '../src/core/stopwords.ts'
import { readWords } from '../src/core/word-reader.ts'

type Article = {
  source: string
  day: string
  words: ReadonlySet<string>
  about: ReadonlySet<string>
}
type Count = { articles: number; sources: Set<string>; days: Set<string> }
type Sector = { id: string; words: Record<string, number>; articles: number }

// Fewer articles of a sector would teach the stories of one week.
const LEAST_INSIDE = 60
const LEAST_ARTICLES = 5
// Known to one house or for a few days only, a word is a style or a story, not a sector.
const LEAST_SOURCES = 3
const LEAST_DAYS = 5
// Of all articles with the word so many must be the sector's: "tariff" stands everywhere.
const LEAST_SHARE = 0.1
const LEAST_DEVIATIONS = 3
/** How many articles' worth of belief that a word is as frequent inside the sector as everywhere. */
const PRIOR_ARTICLES = 50
const WORDS_PER_SECTOR = 110
const MOST_WEIGHT = 1.5

const [articlesPath, day, target = 'catalogue/learned-weights.json'] = process.argv.slice(2)
if (articlesPath === undefined || day === undefined) {
  throw new Error('Say which articles to read, and the day that they reach to.')
}
const articles = readArticles(articlesPath)
const everywhere = countWords(articles)
const sectors = catalogue.map(({ id, terms }) => learn(id, Object.keys(terms)))
const weights = Object.fromEntries(sectors.map(({ id, words }) => [id, words]))
const articlesBySector = Object.fromEntries(sectors.map((sector) => [sector.id, sector.articles]))
const made = { version: 1, until: day, articles: articles.length, articlesBySector, weights }
writeFileSync(target, `${JSON.stringify(made).replace(/("[a-z-]+":\{)/g, '\n$1')}\n`)

function readArticles(path: string): Article[] {
  const seen = new Set<string>()
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { title, summary, source, publishedAt } = JSON.parse(line)
      const text = readArticle({ title, summary })
      if (seen.has(title) || !isEnglish({ title, summary }, text)) return []
      seen.add(title)
      const folded = [...text.title, ...text.summary].map((word) => word.folded)
      return {
        source,
        day: String(publishedAt).slice(0, 10),
        words: new Set(folded.filter(isTelling)),
        about: new Set(scoreSectors({ title, summary }).map(({ sectorId }) => sectorId)),
      }
    })
}

function isTelling(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !isStopword(word)
}

function countWords(from: readonly Article[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  for (const article of from) {
    for (const word of article.words) {
      const count = counts.get(word) ?? { articles: 0, sources: new Set(), days: new Set() }
      count.articles++
      count.sources.add(article.source)
      count.days.add(article.day)
      counts.set(word, count)
    }
  }
  return counts
}

function learn(id: string, terms: readonly string[]): Sector {
  const inside = articles.filter(({ about }) => about.has(id))
  if (inside.length < LEAST_INSIDE) return { id, words: {}, articles: inside.length }
  const own = new Set(terms.flatMap((term) => readWords(term).map(({ folded }) => folded)))
  const typical = [...countWords(inside)]
    .filter(
      ([word, count]) => !own.has(word) && isSpread(count) && shareOf(word, count) >= LEAST_SHARE,
    )
    .map(([word, count]) => ({ word, ...surprise(word, count, inside.length) }))
    .filter(({ deviations }) => deviations >= LEAST_DEVIATIONS)
    .toSorted((a, b) => b.deviations - a.deviations || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_PER_SECTOR)
  const words = Object.fromEntries(typical.map(({ word, logOdds }) => [word, weightFor(logOdds)]))
  return { id, words, articles: inside.length }
}

function isSpread({ articles: count, sources, days }: Count): boolean {
  return count >= LEAST_ARTICLES && sources.size >= LEAST_SOURCES && days.size >= LEAST_DAYS
}

function shareOf(word: string, inside: Count): number {
  return inside.articles / countOf(word)
}

/** Log-odds inside against outside with everything as prior: Monroe, Colaresi, Quinn, "Fightin' Words", 2008. */
function surprise(word: string, count: Count, insideCount: number) {
  const prior = (PRIOR_ARTICLES * countOf(word)) / articles.length
  const inside = count.articles + prior
  const outside = countOf(word) - count.articles + prior
  const logOdds =
    odds(inside, insideCount + PRIOR_ARTICLES) -
    odds(outside, articles.length - insideCount + PRIOR_ARTICLES)
  return { logOdds, deviations: logOdds / Math.sqrt(1 / inside + 1 / outside) }
}

function countOf(word: string): number {
  return everywhere.get(word)?.articles ?? 0
}

function odds(count: number, of: number): number {
  return Math.log(count / (of - count))
}

function weightFor(logOdds: number): number {
  return Math.round(10 * Math.min(logOdds / 2, MOST_WEIGHT)) / 10
}
