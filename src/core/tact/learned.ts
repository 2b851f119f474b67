import learned from '../../../catalogue/learned-tact.json' with { type: 'json' }
import { NAME_MARK } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { evidenceOf } from './evidence.ts'
import type { Headline } from './headline.ts'

/** How a headline that names the employer weighs, all in all. */
export type Weighing = {
  /** Above nothing it is bad news. */
  points: number
  /** The words that say most for it, as written; none when no single one says much. */
  tellingWords: () => readonly string[]
}

const WORDS_NAMED = 2
/** What a word must say by itself to be named: many small words together are a style, no news. */
const TELLING_POINTS = 0.5

/** Its words, alone, in twos and by where they stand to the employer, and what the rules see in it. */
export function weighHeadline(headline: Headline): Weighing {
  return {
    points: weightOf([...learnedFeatures(headline)]) + learned.bias,
    tellingWords: () => tellingWords(headline.words),
  }
}

function tellingWords(words: readonly Word[]): string[] {
  const forms = formsOf(words)
  return words
    .map((word, index) => ({ word, points: weightOf(standingOf(forms, index)) }))
    .filter(({ word, points }) => points >= TELLING_POINTS && isContent(word))
    .toSorted((a, b) => b.points - a.points)
    .slice(0, WORDS_NAMED)
    .map(({ word }) => word.raw)
}

/** What is weighed of a headline, each once. */
export function learnedFeatures(headline: Headline): ReadonlySet<string> {
  return new Set([...wordFeatures(headline.words), ...evidenceOf(headline)])
}

/** The same without the rules, for headlines that they were made for: there they know better than they do elsewhere. */
export function wordFeatures(words: readonly Word[]): ReadonlySet<string> {
  const forms = formsOf(words)
  return new Set(forms.flatMap((_, index) => featuresAt(forms, index)))
}

/** "cut", "cut behind the name", "@ cut", "cut job", "cut _ job", and that it begins or ends the headline. */
function featuresAt(forms: readonly string[], index: number): string[] {
  const form = forms[index] ?? ''
  const [next, afterNext] = [forms[index + 1], forms[index + 2]]
  const features = next === undefined ? [`${form} $`] : [`${form} ${next}`]
  if (afterNext !== undefined) features.push(`${form} _ ${afterNext}`)
  if (index === 0) features.push(`^ ${form}`)
  return [...features, ...standingOf(forms, index)]
}

/** A word by itself, and on which side of the employer's name it stands. */
function standingOf(forms: readonly string[], index: number): string[] {
  const form = forms[index] ?? ''
  if (form === NAME_MARK) return []
  return [form, `${index < forms.indexOf(NAME_MARK) ? '<' : '>'}${form}`]
}

function formsOf(words: readonly Word[]): string[] {
  return words.map((word) => {
    if (word.folded === NAME_MARK) return NAME_MARK
    return /^\d/.test(word.lower) ? '#' : word.stem
  })
}

function isContent(word: Word): boolean {
  return word.folded !== NAME_MARK && !word.isStopword
}

function weightOf(features: readonly string[]): number {
  const weights = learnedWeights()
  return features.reduce((points, feature) => points + (weights.get(feature) ?? 0), 0)
}

let weightByFeature: ReadonlyMap<string, number> | undefined

/** The file has the features by weight, which is half as long; they are put in order when the first headline comes. */
function learnedWeights(): ReadonlyMap<string, number> {
  weightByFeature ??= new Map(
    Object.entries(learned.weights).flatMap(([weight, features]) =>
      features.split(';').map((feature) => [feature, Number(weight)] as const),
    ),
  )
  return weightByFeature
}
