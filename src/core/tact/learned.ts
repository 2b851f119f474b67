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
type Kind = keyof typeof learned.weights
type Visit = (kind: Kind, word: string, next: string) => void

const WORDS_NAMED = 2
/** What a word must say by itself to be named: many small words together are a style, no news. */
const TELLING_POINTS = 0.5
const START = '^'
const END = '$'

/** Its words, alone, in twos and by where they stand to the employer, and what the rules see in it. */
export function weighHeadline(headline: Headline): Weighing {
  const weights = learnedWeights()
  let points = learned.bias
  let known: Weights | undefined
  let knownWord = ''
  // What is visited of a word comes together: it is looked up once.
  const add: Visit = (kind, word, next) => {
    if (word !== knownWord) known = weights.get(word)
    knownWord = word
    points += known?.[kind]?.get(next) ?? 0
  }
  visitWords(headline.words, add)
  for (const seen of evidenceOf(headline)) add('rules', seen, '')
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
  const weights = learnedWeights()
  const name = words.findIndex(({ folded }) => folded === NAME_MARK)
  const weightOf = (kind: Kind, form: string) => weights.get(form)?.[kind]?.get('') ?? 0
  return words
    .map((word, index) => {
      const side = index < name ? 'before' : 'behind'
      const form = formOf(word)
      return { word, points: weightOf('words', form) + weightOf(side, form) }
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

function featureOf(kind: Kind, word: string, next: string): string {
  return next === '' ? `${kind} ${word}` : `${kind} ${word} ${next}`
}

function ruleFeature(seen: string): string {
  return featureOf('rules', seen, '')
}

/** Of one word: by itself, or with the word that comes next. */
type Weights = Partial<Record<Kind, Map<string, number>>>

let read: ReadonlyMap<string, Weights> | undefined

function learnedWeights(): ReadonlyMap<string, Weights> {
  read ??= readWeights()
  return read
}

/** The file has what weighs the same on one line, which is half as long; it is put in order for the first headline. */
function readWeights(): ReadonlyMap<string, Weights> {
  const weights = new Map<string, Weights>()
  const keep = (kind: Kind, lines: Readonly<Record<string, string>>) => {
    for (const [weight, line] of Object.entries(lines)) {
      for (const feature of line.split(';')) {
        const [word = '', next = ''] = feature.split(' ')
        const ofWord = weights.get(word) ?? {}
        ofWord[kind] = (ofWord[kind] ?? new Map()).set(next, Number(weight))
        weights.set(word, ofWord)
      }
    }
  }
  const { words, before, behind, pairs, gaps, rules } = learned.weights
  keep('words', words)
  keep('before', before)
  keep('behind', behind)
  keep('pairs', pairs)
  keep('gaps', gaps)
  keep('rules', rules)
  return weights
}
