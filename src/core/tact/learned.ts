import learned from '../../../catalogue/learned-tact.json' with { type: 'json' }
import { NAME_MARK } from '../text/patterns.ts'
import { isStopword } from '../text/stopwords.ts'
import type { Word } from '../text/word-reader.ts'

/** What a headline says by its plain words alone: "boss" and "over" stand in bad news more often than in good. */
export type LearnedDoubt = {
  /** Above nothing it rather reads like bad news. */
  points: number
  /** The words that say most for it, as written; none when no single one says much. */
  words: readonly string[]
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights))
const WORDS_NAMED = 2
/** No word alone makes good news bad. */
const MOST_POINTS = 1.5
/** What a word must say by itself to be named: many small words together are a style, no news. */
const TELLING_POINTS = 0.6

/** How much the words of a headline, the employer's name marked, are those of bad news. */
export function learnedDoubt(title: readonly Word[]): LearnedDoubt {
  const byWord = title.map((word, index) => ({
    raw: word.raw,
    points: Math.min(MOST_POINTS, pointsAt(title, index)),
  }))
  const points = byWord.reduce((sum, word) => sum + word.points, learned.bias)
  const telling = byWord
    .filter((word, index) => word.points >= TELLING_POINTS && isContent(title[index]))
    .toSorted((a, b) => b.points - a.points)
  return { points, words: telling.slice(0, WORDS_NAMED).map(({ raw }) => raw) }
}

function pointsAt(title: readonly Word[], index: number): number {
  return featuresAt(title, index).reduce((sum, key) => sum + (WEIGHTS.get(key) ?? 0), 0)
}

/** What is learned of each word of a headline: the word itself, and that it stands beside the employer. */
export function learnedFeatures(title: readonly Word[]): ReadonlySet<string> {
  return new Set(title.flatMap((_, index) => featuresAt(title, index)))
}

function featuresAt(title: readonly Word[], index: number): string[] {
  const word = learnedForm(title[index])
  if (word === '') return []
  if (word === NAME_MARK) return index === 0 ? [`^ ${NAME_MARK}`] : []
  const features = [word]
  if (title[index - 1]?.folded === NAME_MARK) features.push(`${NAME_MARK} ${word}`)
  if (title[index + 1]?.folded === NAME_MARK) features.push(`${word} ${NAME_MARK}`)
  return features
}

function isContent(word: Word | undefined): boolean {
  return word !== undefined && word.folded !== NAME_MARK && !isStopword(word.folded)
}

function learnedForm(word: Word | undefined): string {
  if (word === undefined) return ''
  if (word.folded === '' || word.folded === NAME_MARK) return word.folded
  return /^\d/.test(word.folded) ? '#' : word.stem
}
