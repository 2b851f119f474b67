/** How well articles are ranked and stories told apart, on labelled headlines outside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAME_STORY, storyKey, storySimilarity } from '../../src/core/article/duplicates.ts'
import {
  SECTORS,
  type SectorWeight,
  shippedPoints,
  weighSectors,
} from '../../src/core/sectors/sectors.ts'
import { readWords } from '../../src/core/text/word-reader.ts'
import { EVALUATION } from '../feeds/suites.ts'

export type Figures = { auc: number; precision5: number; precision20: number; gain10: number }
export type SectorFigures = { id: string; answers: number; figures: Figures; strangers: number }
export type SectorMeasures = {
  sectors: readonly SectorFigures[]
  mean: Figures
  sets: readonly { set: string; sectors: number; mean: Figures }[]
  /** Of all sectors, the one over whose threshold most rows of no sector come. */
  worstStrangers: { id: string; share: number }
}
export type StoryMeasures = {
  precision: number
  recall: number
  f1: number
  relatedMerged: number
  republishedFound: number
}

export type SectorRow = {
  title: string
  summary: string
  accept: string[]
  ignore: string[]
  set: string
  source?: string
}
type WeighedRow = { row: SectorRow; bySector: ReadonlyMap<string, SectorWeight> }
type Pair = { a: string; b: string; score: number; set: string }
export type Judged = { isRight: boolean; score: number }

// With fewer right answers a figure says more about the answers than about the ranking.
const LEAST_ANSWERS = 10
const NO_SECTOR = 'raindrop-none'
const SAME = 4
const DIFFERENT = 1

export const SECTOR_FILE = join(EVALUATION, 'sectors-dev.jsonl')
const STORY_FILE = join(EVALUATION, 'duplicates-dev.jsonl')
export const areLabelsThere = existsSync(SECTOR_FILE)

export function measureSectors(): SectorMeasures {
  const weighed = readLines<SectorRow>(SECTOR_FILE).map((row) => ({
    row,
    bySector: new Map(
      weighSectors(row, shippedPoints()).map((weight) => [weight.sectorId, weight]),
    ),
  }))
  const figuresOf = (among: readonly WeighedRow[]) =>
    SECTORS.flatMap(({ id }) => figuresFor(id, among) ?? [])
  const found = figuresOf(weighed)
  const shares = SECTORS.map(({ id }) => ({ id, share: strangers(id, weighed) }))
  const [worstStrangers = { id: '', share: 0 }] = shares.toSorted((a, b) => b.share - a.share)
  return {
    sectors: found.map((sector) => ({ ...sector, strangers: strangers(sector.id, weighed) })),
    mean: meanOf(found.map(({ figures }) => figures)),
    sets: [...Map.groupBy(weighed, ({ row }) => row.set)].flatMap(([set, among]) => {
      const all = figuresOf(among).map(({ figures }) => figures)
      return all.length === 0 ? [] : { set, sectors: all.length, mean: meanOf(all) }
    }),
    worstStrangers,
  }
}

export function measureStories(): StoryMeasures {
  const judged = readLines<Pair>(STORY_FILE).map(({ a, b, score, set }) => {
    const isMerged = storySimilarity(storyKey(readWords(a)), storyKey(readWords(b))) >= SAME_STORY
    return { isMerged, score, set }
  })
  const same = judged.filter(({ score }) => score >= SAME)
  const different = judged.filter(({ score }) => score <= DIFFERENT)
  const related = judged.filter(({ score }) => score > DIFFERENT && score < SAME)
  const republished = same.filter(({ set }) => set !== 'sts')
  const found = merged(same)
  const precision = found / (found + merged(different))
  const recall = found / same.length
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    relatedMerged: merged(related) / related.length,
    republishedFound: merged(republished) / republished.length,
  }
}

export function readLines<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

function figuresFor(id: string, among: readonly WeighedRow[]) {
  const judged = among
    .filter(({ row }) => !row.ignore.includes(id))
    .map(({ row, bySector }) => ({
      isRight: row.accept.includes(id),
      score: bySector.get(id)?.score ?? 0,
    }))
  const answers = judged.filter(({ isRight }) => isRight).length
  if (answers < LEAST_ANSWERS || answers === judged.length) return undefined
  return { id, answers, figures: measure(judged, answers) }
}

/** The share of the rows of no sector that pass as being about this one. */
function strangers(id: string, among: readonly WeighedRow[]): number {
  const none = among.filter(({ row }) => row.set === NO_SECTOR && !row.ignore.includes(id))
  return none.filter(({ bySector }) => bySector.get(id)?.isAbout).length / none.length
}

function measure(judged: readonly Judged[], answers: number): Figures {
  // Equal scores in the order of the file, which knows nothing of the labels.
  const best = judged.toSorted((a, b) => b.score - a.score)
  const rightOf = (count: number) => best.slice(0, count).filter(({ isRight }) => isRight).length
  const discount = (place: number) => 1 / Math.log2(place + 2)
  const gain = best
    .slice(0, 10)
    .reduce((sum, { isRight }, i) => sum + (isRight ? discount(i) : 0), 0)
  const ideal = Array.from({ length: Math.min(10, answers) }, (_, i) => discount(i))
  return {
    auc: areaUnderCurve(judged, answers),
    precision5: rightOf(5) / 5,
    precision20: rightOf(20) / 20,
    gain10: gain / ideal.reduce((sum, value) => sum + value, 0),
  }
}

/** The chance that a right row stands above a wrong one; equal scores count half. */
export function areaUnderCurve(judged: readonly Judged[], answers: number): number {
  const byScore = Map.groupBy(judged, ({ score }) => score)
  let below = 0
  let wins = 0
  for (const score of [...byScore.keys()].toSorted((a, b) => a - b)) {
    const group = byScore.get(score) ?? []
    const right = group.filter(({ isRight }) => isRight).length
    const wrong = group.length - right
    wins += right * (below + wrong / 2)
    below += wrong
  }
  return wins / (answers * (judged.length - answers))
}

function meanOf(all: readonly Figures[]): Figures {
  const mean = (of: (figures: Figures) => number) =>
    all.reduce((sum, figures) => sum + of(figures), 0) / all.length
  return {
    auc: mean(({ auc }) => auc),
    precision5: mean(({ precision5 }) => precision5),
    precision20: mean(({ precision20 }) => precision20),
    gain10: mean(({ gain10 }) => gain10),
  }
}

function merged(pairs: readonly { isMerged: boolean }[]): number {
  return pairs.filter(({ isMerged }) => isMerged).length
}
