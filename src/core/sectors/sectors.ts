import learned from '../../../catalogue/learned-weights.json' with { type: 'json' }
import catalogue from '../../../catalogue/sectors.json' with { type: 'json' }
import type { SectorScore } from '../article/article.ts'
import { isShouted, readWords, type Word } from '../text/word-reader.ts'
import {
  compileLearned,
  type LearnedPoints,
  type LearnedWeights,
  NOTHING_LEARNED,
} from './learned-words.ts'
import { compileSectors, type SectorMatcher, type TermHit } from './sector-matcher.ts'

export type Sector = { id: string; name: string; neighbours: readonly string[] }

export type SectorWeight = SectorScore & {
  isAbout: boolean
  /** The part of the score that comes from learned words; the terms gave the rest. */
  learned: number
}

/** From this score on an article is about a sector: one strong term in its title, or two in its text. */
export const SECTOR_THRESHOLD = 4

const TITLE_FACTOR = 2
// Below the threshold: typical words bring an article near its sector, only terms bring it in.
const LEARNED_CEILING = 3.5
const STRONG_WEIGHT = 2
const MOST_TERMS_OF_A_WORD = 8
// What an article is about stands in its first lines; a long body would collect a term of every sector.
const READ_LENGTH = 600

export const SECTORS: readonly Sector[] = catalogue.map(({ id, name, neighbours }) => ({
  id,
  name,
  neighbours,
}))

/** The learned words that came with the program, and from what they were learned. */
export const SHIPPED_WORDS: {
  weights: LearnedWeights
  articles: number
  until: string
  articlesBySector: Readonly<Record<string, number>>
} = learned

const byId = new Map(SECTORS.map((sector) => [sector.id, sector]))
let compiled: SectorMatcher | undefined
const compiledAlone = new Map<string, SectorMatcher>()
const termStems = new Map<string, readonly { term: string; words: readonly string[] }[]>()
let shipped: LearnedPoints | undefined
let termWords: ReadonlySet<string> | undefined

/** The points of the words that came with the program. */
export function shippedPoints(): LearnedPoints {
  shipped ??= compileLearned(SHIPPED_WORDS.weights)
  return shipped
}

export function findSector(id: string): Sector | undefined {
  return byId.get(id)
}

/** Whether a folded word belongs to any sector's terms: "energy" is nobody's name. */
export function isSectorWord(folded: string): boolean {
  termWords ??= new Set(
    catalogue.flatMap(({ terms }) =>
      Object.keys(terms).flatMap((term) => readWords(term).map((word) => word.folded)),
    ),
  )
  return termWords.has(folded)
}

/** The sectors that an article is about, in the catalogue's order. */
export function scoreSectors(item: { title: string; summary: string }): SectorScore[] {
  return weighSectors(item, NOTHING_LEARNED)
    .filter(({ isAbout }) => isAbout)
    .map(({ sectorId, score, terms }) => ({ sectorId, score, terms }))
}

/**
 * Every sector for which the text has a word, with whether that is enough to say that it is about it. Learned
 * words only put articles in order: what one is about, and the terms named, come from the catalogue alone. Whoever asks
 * only for these gives `NOTHING_LEARNED`.
 */
export function weighSectors(
  item: { title: string; summary: string },
  learnedPoints: LearnedPoints,
): SectorWeight[] {
  const title = readPart(item.title)
  const summary = readPart(item.summary)
  const typicalPoints = learnedPoints(title.words, summary.words)
  return SECTORS.flatMap(({ id }, index) => {
    const inTitle = title.found.get(index) ?? []
    const inSummary = summary.found.get(index) ?? []
    const points = typicalPoints.get(id) ?? 0
    const isSilent = inTitle.length + inSummary.length === 0 && points === 0
    return isSilent ? [] : weigh(id, inTitle, inSummary, points)
  })
}

/** The terms of one sector that a text names. For that the terms of the others need not be compiled. */
export function findTerms(sectorId: string, text: string): readonly string[] {
  const sector = catalogue.find(({ id }) => id === sectorId)
  if (sector === undefined) return []
  const matcher = compiledAlone.get(sectorId) ?? compileSectors([sector])
  compiledAlone.set(sectorId, matcher)
  const read = text.slice(0, READ_LENGTH)
  const hits = matcher(readWords(read), isShouted(read)).get(0) ?? []
  return hits.map(({ term }) => term)
}

/**
 * The strong terms of a sector that have a word in common with some others, given by their stems: "freight forwarder" has
 * "freight". A word that many terms have, such as "software", brings nothing near.
 */
export function findTermsNear(sectorId: string, stems: ReadonlySet<string>): readonly string[] {
  const terms = wordsOfTerms(sectorId)
  const telling = [...stems].filter(
    (stem) => terms.filter(({ words }) => words.includes(stem)).length <= MOST_TERMS_OF_A_WORD,
  )
  return terms.flatMap(({ term, words }) =>
    telling.some((stem) => words.includes(stem)) ? term : [],
  )
}

function wordsOfTerms(sectorId: string): readonly { term: string; words: readonly string[] }[] {
  const known = termStems.get(sectorId)
  if (known !== undefined) return known
  const terms = catalogue.find(({ id }) => id === sectorId)?.terms ?? {}
  const strong = Object.entries<number | undefined>(terms).filter(
    ([, weight = 0]) => weight >= STRONG_WEIGHT,
  )
  const read = strong.map(([term]) => ({ term, words: readWords(term).map(({ stem }) => stem) }))
  termStems.set(sectorId, read)
  return read
}

function weigh(
  sectorId: string,
  title: TermHit[],
  summary: TermHit[],
  typicalPoints: number,
): SectorWeight {
  const points = new Map<string, number>()
  for (const { term, weight } of title) points.set(term, TITLE_FACTOR * weight)
  for (const { term, weight } of summary) if (!points.has(term)) points.set(term, weight)
  const strongestFirst = [...points].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const curated = strongestFirst.reduce((sum, [, value]) => sum + value, 0)
  const hasStrongTerm = [...title, ...summary].some(({ weight }) => weight >= STRONG_WEIGHT)
  const fromLearned = Math.min(typicalPoints, Math.max(0, LEARNED_CEILING - curated))
  return {
    sectorId,
    score: curated + fromLearned,
    learned: fromLearned,
    terms: strongestFirst.map(([term]) => term),
    isAbout: hasStrongTerm && curated >= SECTOR_THRESHOLD,
  }
}

function readPart(text: string): { words: Word[]; found: Map<number, TermHit[]> } {
  compiled ??= compileSectors(catalogue)
  const read = text.slice(0, READ_LENGTH)
  const words = readWords(read)
  return { words, found: compiled(words, isShouted(read)) }
}
