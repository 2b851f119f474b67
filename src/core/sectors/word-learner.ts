import catalogue from '../../../catalogue/sectors.json' with { type: 'json' }
import { readArticle } from '../text/article-words.ts'
import { isEnglish } from '../text/language.ts'
import { isStopword } from '../text/stopwords.ts'
import { readWords } from '../text/word-reader.ts'
import type { LearnedWeights } from './learned-words.ts'
import { scoreSectors } from './sectors.ts'

export type TeachingArticle = {
  title: string
  summary: string
  /** Who published it: words of one house are a style. */
  source: string
  /** YYYY-MM-DD */
  day: string
  /** What the feeds that carried it are about in the first place, as whoever keeps the catalogue says. */
  feedSectorIds: readonly string[]
}

/** What was read so far: words by the numbers of their articles, and of those no text. */
export type Inflow = {
  articles: { source: string; day: string; sectors: ReadonlyMap<string, number> }[]
  words: Map<string, number[]>
  titles: Set<string>
}

export type LearnedWord = { weight: number; articles: number; sources: number; days: number }
/** Of one sector: the articles that taught, and the words typical of them, the most telling first. */
type LearnedSector = { articles: number; words: Readonly<Record<string, LearnedWord>> }
export type LearnedSectors = Readonly<Record<string, LearnedSector>>

/** `unheard`: what one source said beyond as much as all others together. */
type Inside = { articles: number[]; weight: number; unheard: number }

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
/** What the terms say of an article is sure enough; what its feed says is a hint. */
const FEED_LABEL = 0.5

export function startInflow(): Inflow {
  return { articles: [], words: new Map(), titles: new Set() }
}

/** Takes an article in, unless it is not English or its title was there before. */
export function addToInflow(inflow: Inflow, article: TeachingArticle): void {
  const { title, source, day, feedSectorIds } = article
  const text = readArticle(article)
  if (inflow.titles.has(title) || !isEnglish(text)) return
  inflow.titles.add(title)
  const number = inflow.articles.length
  const labels = feedSectorIds.map((id) => [id, FEED_LABEL] as const)
  const about = scoreSectors(article).map(({ sectorId }) => [sectorId, 1] as const)
  inflow.articles.push({ source, day, sectors: new Map([...labels, ...about]) })
  const folded = [...text.title, ...text.summary].map((word) => word.folded)
  for (const word of new Set(folded.filter(isTelling))) {
    const found = inflow.words.get(word)
    if (found === undefined) inflow.words.set(word, [number])
    else found.push(number)
  }
}

/** The words typical of each sector. The same inflow gives the same, and no words of which too few articles speak. */
export function learnWords(inflow: Inflow): LearnedSectors {
  return Object.fromEntries(
    catalogue.map(({ id, terms }) => [id, learnSector(inflow, id, Object.keys(terms))]),
  )
}

/** The weights alone, as `compileLearned` wants them. */
export function weightsOf(sectors: LearnedSectors): LearnedWeights {
  return Object.fromEntries(
    Object.entries(sectors).map(([id, { words }]) => [
      id,
      Object.fromEntries(Object.entries(words).map(([word, { weight }]) => [word, weight])),
    ]),
  )
}

function isTelling(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !isStopword(word)
}

function learnSector(inflow: Inflow, id: string, terms: readonly string[]): LearnedSector {
  const everyone = insideOf(inflow, id, [...inflow.articles.keys()])
  const articles = everyone.articles.length
  if (everyone.weight < LEAST_INSIDE) return { articles, words: {} }
  const own = new Set(terms.flatMap((term) => readWords(term).map(({ folded }) => folded)))
  const typical = [...inflow.words]
    .filter(([word, all]) => all.length >= LEAST_ARTICLES && !own.has(word))
    .map(([word, all]) => ({ word, all, inside: insideOf(inflow, id, all) }))
    .filter(
      ({ all, inside }) => isSpread(inflow, inside) && inside.weight >= LEAST_SHARE * all.length,
    )
    .map(({ word, all, inside }) => {
      const allCount = all.length - inside.unheard
      const odds = surprise(inside.weight, allCount, everyone.weight, inflow.articles.length)
      return { word, inside, ...odds }
    })
    .filter(({ deviations }) => deviations >= LEAST_DEVIATIONS)
    .toSorted((a, b) => b.deviations - a.deviations || (a.word < b.word ? -1 : 1))
    .slice(0, WORDS_PER_SECTOR)
    .map(({ word, inside, logOdds }) => [word, describe(inflow, inside, logOdds)] as const)
  return { articles, words: Object.fromEntries(typical) }
}

/** The articles of a sector among some. One source counts for no more than all others together. */
function insideOf({ articles }: Inflow, id: string, among: readonly number[]): Inside {
  const inside: number[] = []
  const bySource = new Map<string, number>()
  let sum = 0
  for (const number of among) {
    const { source = '', sectors } = articles[number] ?? {}
    const weight = sectors?.get(id)
    if (weight === undefined) continue
    inside.push(number)
    bySource.set(source, (bySource.get(source) ?? 0) + weight)
    sum += weight
  }
  const loudest = Math.max(0, ...bySource.values())
  const unheard = Math.max(0, 2 * loudest - sum)
  return { articles: inside, weight: sum - unheard, unheard }
}

function isSpread(inflow: Inflow, { articles, weight }: Inside): boolean {
  return (
    weight >= LEAST_ARTICLES &&
    countSources(inflow, articles) >= LEAST_SOURCES &&
    countDays(inflow, articles) >= LEAST_DAYS
  )
}

/** Log-odds inside against outside with everything as prior: Monroe, Colaresi, Quinn, "Fightin' Words", 2008. */
function surprise(insideCount: number, allCount: number, insideOf: number, allOf: number) {
  const prior = (PRIOR_ARTICLES * allCount) / allOf
  const inside = insideCount + prior
  const outside = allCount - insideCount + prior
  const logOdds =
    odds(inside, insideOf + PRIOR_ARTICLES) - odds(outside, allOf - insideOf + PRIOR_ARTICLES)
  return { logOdds, deviations: logOdds / Math.sqrt(1 / inside + 1 / outside) }
}

function odds(count: number, of: number): number {
  return Math.log(count / (of - count))
}

function describe(inflow: Inflow, { articles }: Inside, logOdds: number): LearnedWord {
  return {
    weight: Math.round(10 * Math.min(logOdds / 2, MOST_WEIGHT)) / 10,
    articles: articles.length,
    sources: countSources(inflow, articles),
    days: countDays(inflow, articles),
  }
}

function countSources(inflow: Inflow, articles: readonly number[]): number {
  return new Set(articles.map((number) => inflow.articles[number]?.source)).size
}

function countDays(inflow: Inflow, articles: readonly number[]): number {
  return new Set(articles.map((number) => inflow.articles[number]?.day)).size
}
