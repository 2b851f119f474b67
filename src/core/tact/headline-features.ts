import { NAME_MARK } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { evidenceOf } from './evidence.ts'
import type { Headline } from './headline.ts'

/**
 * A word; a word before or behind the employer's name; two words that follow each other, or with one between; what the
 * rules see (core/tact/evidence).
 */
export type Kind = 'words' | 'before' | 'behind' | 'pairs' | 'gaps'
type Visit = (kind: Kind, word: string, next: string) => void

const START = '^'
const END = '$'

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

/** Everything that may weigh, in the order of the words. */
export function visitWords(words: readonly Word[], visit: Visit): void {
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

/** The name, any number, or the beginning of the word. */
export function formOf(word: Word): string {
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
