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

/**
 * A word; a word before or behind the employer's name; two words that follow each other, or with one between; what the
 * rules see (core/tact/evidence).
 */
type Kind = Exclude<keyof typeof learned.weights, 'rules'>
type Visit = (kind: Kind, word: string, next: string) => void

const WORDS_NAMED = 2
/** What a word must say by itself to be named: many small words together are a style, no news. */
const TELLING_POINTS = 0.5
const START = '^'
const END = '$'

/** Its words, alone, in twos and by where they stand to the employer, and what the rules see in it. */
export function weighHeadline(headline: Headline): Weighing {
  const { words, rules } = learnedWeights()
  let points = learned.bias
  let known: WordWeights | undefined
  let knownWord = ''
  // What is visited of a word comes together: it is looked up once.
  visitWords(headline.words, (kind, word, next) => {
    if (word !== knownWord) known = words.get(word)
    knownWord = word
    if (known !== undefined) points += weightOf(known, kind, next)
  })
  for (const seen of evidenceOf(headline)) points += rules.get(seen) ?? 0
  return { points, tellingWords: () => tellingWords(headline.words) }
}

/** What is weighed of a headline, in words, for learning. */
export function listFeatures(headline: Headline): string[] {
  return [...listWordFeatures(headline.words), ...evidenceOf(headline).map(ruleFeature)]
}

/** The same without the rules, for headlines that they were made for: there they know better than they do elsewhere. */
export function listWordFeatures(words: readonly Word[]): string[] {
  const features: string[] = []
  visitWords(words, (kind, word, next) => features.push(featureOf(kind, word, next)))
  return features
}

function visitWords(words: readonly Word[], visit: Visit): void {
  const forms = words.map(formOf)
  const name = forms.indexOf(NAME_MARK)
  visit('pairs', START, forms[0] ?? END)
  forms.forEach((form, index) => {
    const afterNext = forms[index + 2]
    visit('pairs', form, forms[index + 1] ?? END)
    if (afterNext !== undefined) visit('gaps', form, afterNext)
    if (form === NAME_MARK) return
    visit('words', form, '')
    visit(index < name ? 'before' : 'behind', form, '')
  })
}

function tellingWords(words: readonly Word[]): string[] {
  const weights = learnedWeights().words
  const name = words.findIndex(({ folded }) => folded === NAME_MARK)
  return words
    .map((word, index) => {
      const known = weights.get(formOf(word)) ?? NO_WEIGHTS
      return { word, points: known.words + (index < name ? known.before : known.behind) }
    })
    .filter(({ word, points }) => points >= TELLING_POINTS && !word.isStopword)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, WORDS_NAMED)
    .map(({ word }) => word.raw)
}

function formOf(word: Word): string {
  if (word.folded === NAME_MARK) return NAME_MARK
  const first = word.lower.charCodeAt(0)
  return first >= 48 && first <= 57 ? '#' : word.stem
}

function featureOf(kind: Kind | 'rules', word: string, next: string): string {
  return next === '' ? `${kind} ${word}` : `${kind} ${word} ${next}`
}

function ruleFeature(seen: string): string {
  return featureOf('rules', seen, '')
}

/** Of one word: by itself, on each side of the name, and with the words that come next. */
type WordWeights = {
  words: number
  before: number
  behind: number
  pairs: Map<string, number> | undefined
  gaps: Map<string, number> | undefined
}
type LearnedWeights = {
  words: ReadonlyMap<string, Readonly<WordWeights>>
  rules: ReadonlyMap<string, number>
}

const NO_WEIGHTS: Readonly<WordWeights> = {
  words: 0,
  before: 0,
  behind: 0,
  pairs: undefined,
  gaps: undefined,
}

function weightOf(known: WordWeights, kind: Kind, next: string): number {
  if (kind === 'pairs' || kind === 'gaps') return known[kind]?.get(next) ?? 0
  return known[kind]
}

let read: LearnedWeights | undefined

function learnedWeights(): LearnedWeights {
  read ??= readWeights()
  return read
}

/** The file has what weighs the same on one line, which is half as long; it is put in order for the first headline. */
function readWeights(): LearnedWeights {
  const { words, before, behind, pairs, gaps, rules } = learned.weights
  const known = new Map<string, WordWeights>()
  eachFeature(words, (word, weight) => {
    ofWord(known, word).words = weight
  })
  eachFeature(before, (word, weight) => {
    ofWord(known, word).before = weight
  })
  eachFeature(behind, (word, weight) => {
    ofWord(known, word).behind = weight
  })
  eachFeature(pairs, (both, weight) => keepNext(known, 'pairs', both, weight))
  eachFeature(gaps, (both, weight) => keepNext(known, 'gaps', both, weight))
  const ofRules = new Map<string, number>()
  eachFeature(rules, (seen, weight) => ofRules.set(seen, weight))
  return { words: known, rules: ofRules }
}

function eachFeature(
  lines: Readonly<Record<string, string>>,
  keep: (feature: string, weight: number) => void,
): void {
  for (const [weight, line] of Object.entries(lines)) {
    for (const feature of line.split(';')) keep(feature, Number(weight))
  }
}

function keepNext(
  known: Map<string, WordWeights>,
  kind: 'pairs' | 'gaps',
  both: string,
  weight: number,
): void {
  const space = both.indexOf(' ')
  const weights = ofWord(known, both.slice(0, space))
  weights[kind] ??= new Map()
  weights[kind].set(both.slice(space + 1), weight)
}

function ofWord(known: Map<string, WordWeights>, word: string): WordWeights {
  let weights = known.get(word)
  if (weights === undefined) {
    weights = { ...NO_WEIGHTS }
    known.set(word, weights)
  }
  return weights
}
