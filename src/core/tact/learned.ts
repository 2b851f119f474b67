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
  words: readonly string[]
}

const WORDS_NAMED = 2
/** What a word must say by itself to be named: many small words together are a style, no news. */
const TELLING_POINTS = 0.6

/** Its words, alone, in twos and by where they stand to the employer, and what the rules see in it. */
export function weighHeadline(headline: Headline): Weighing {
  const { words } = headline
  const weights = learnedWeights()
  const sum = (features: readonly string[]) =>
    features.reduce((points, feature) => points + (weights.get(feature) ?? 0), 0)
  const points = sum([...learnedFeatures(headline)]) + learned.bias
  const telling = words
    .map((word, index) => ({ word, points: sum(featuresAt(formsOf(words), index)) }))
    .filter((said) => said.points >= TELLING_POINTS && isContent(said.word))
    .toSorted((a, b) => b.points - a.points)
  return { points, words: telling.slice(0, WORDS_NAMED).map(({ word }) => word.raw) }
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
  const name = forms.indexOf(NAME_MARK)
  const features = next === undefined ? [`${form} $`] : [`${form} ${next}`]
  if (afterNext !== undefined) features.push(`${form} _ ${afterNext}`)
  if (index === 0) features.push(`^ ${form}`)
  if (form !== NAME_MARK) features.push(form, `${index < name ? '<' : '>'}${form}`)
  return features
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
