import { NAME_MARK } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { evidenceOf } from './evidence.ts'
import type { Headline } from './headline.ts'

/**
 * A word; a word before or behind the employer's name; two words that follow each other, or with one between; the two that
 * lead to the name, that follow it, or stand on its two sides; a word with the small word that joins it to the name.
 */
export type Kind = AloneKind | NextKind
export type AloneKind = (typeof ALONE_KINDS)[number]
export type NextKind = (typeof NEXT_KINDS)[number]
export const ALONE_KINDS = ['words', 'before', 'behind'] as const
export const NEXT_KINDS = [
  'pairs',
  'gaps',
  'leading',
  'following',
  'around',
  'joinedBefore',
  'joinedBehind',
] as const
type Visit = (kind: Kind, word: string, next: string) => void

const START = '^'
const END = '$'
const PAUSE = ','
const NOTHING = '.'

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
  const before = joinBefore(words, forms, name)
  let behind = NOTHING
  visit('pairs', START, forms[0] ?? END)
  if (name === 0) visit('around', START, forms[1] ?? END)
  words.forEach((word, index) => {
    const form = forms[index] ?? END
    const next = forms[index + 1] ?? END
    const afterNext = forms[index + 2]
    visit('pairs', form, next)
    if (afterNext !== undefined) visit('gaps', form, afterNext)
    if (index === name - 1) {
      visit('leading', form, forms[index - 1] ?? START)
      visit('around', form, afterNext ?? END)
    }
    if (index === name + 1) visit('following', form, next)
    const isBehind = index > name
    if (isBehind && word.startsPhrase) behind = PAUSE
    if (form === NAME_MARK) return
    visit('words', form, '')
    visit(isBehind ? 'behind' : 'before', form, '')
    if (isBehind && word.isStopword) behind = form
    if (word.isStopword) return
    if (isBehind) visit('joinedBehind', form, behind)
    else visit('joinedBefore', form, index < before.at ? before.form : NOTHING)
  })
}

/** The last small word, or pause, before the name: it joins all words before it to the name. */
function joinBefore(
  words: readonly Word[],
  forms: readonly string[],
  name: number,
): { at: number; form: string } {
  if (words[name]?.startsPhrase) return { at: name, form: PAUSE }
  for (let at = name - 1; at >= 0; at -= 1) {
    if (words[at]?.isStopword) return { at, form: forms[at] ?? END }
    if (words[at]?.startsPhrase) return { at, form: PAUSE }
  }
  return { at: -1, form: NOTHING }
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
