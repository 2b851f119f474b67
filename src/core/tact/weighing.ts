import { NAME_MARK } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { evidenceOf } from './evidence.ts'
import type { Headline } from './headline.ts'
import { formOf, type Kind, visitWords } from './headline-features.ts'
import { BIAS, NO_WEIGHTS, ruleWeight, type WordWeights, weightsOf } from './learned-weights.ts'

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
  let points = BIAS
  let known: WordWeights | undefined
  let knownWord = ''
  // What is visited of a word comes together: it is looked up once.
  visitWords(headline.words, (kind, word, next) => {
    if (word !== knownWord) known = weightsOf(word)
    knownWord = word
    if (known !== undefined) points += weightOf(known, kind, next)
  })
  for (const seen of evidenceOf(headline)) points += ruleWeight(seen)
  return { points, tellingWords: () => tellingWords(headline.words) }
}

function tellingWords(words: readonly Word[]): string[] {
  const name = words.findIndex(({ folded }) => folded === NAME_MARK)
  return words
    .map((word, index) => {
      const known = weightsOf(formOf(word)) ?? NO_WEIGHTS
      return { word, points: known.words + (index < name ? known.before : known.behind) }
    })
    .filter(({ word, points }) => points >= TELLING_POINTS && !word.isStopword)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, WORDS_NAMED)
    .map(({ word }) => word.raw)
}

function weightOf(known: WordWeights, kind: Kind, next: string): number {
  const weight = known[kind]
  return typeof weight === 'number' ? weight : (weight.get(next) ?? 0)
}
