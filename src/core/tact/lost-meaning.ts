import { findPatterns, NAME_MARK, type PatternSet } from '../text/patterns.ts'
import { type Word, withForm } from '../text/word-reader.ts'
import { tactRules } from './rules.ts'

/** Words that only sound like bad news lose their meaning; the employer's name keeps its own. */
export function withoutLookalikes(words: readonly Word[]): readonly Word[] {
  const { lookalikes, noNegations } = tactRules()
  const told = words.map(asDeal)
  // "No end to the strike" ends none.
  return blankOut(told, lookalikes, blankOut(told, noNegations))
}

/** Where the patterns stand in `reading`, the words lose their meaning. */
export function blankOut(
  words: readonly Word[],
  patterns: PatternSet<true>,
  reading = words,
): readonly Word[] {
  return blankWithin(words, findPatterns(patterns, reading))
}

/** The words without the meaning of those that were hit; the employer's name keeps its own. */
function blankWithin(
  words: readonly Word[],
  hits: readonly { start: number; end: number }[],
): readonly Word[] {
  const blank = new Set<number>()
  for (const { start, end } of hits) {
    for (let index = start; index <= end; index++) blank.add(index)
  }
  if (blank.size === 0) return words
  return words.map((word, index) =>
    blank.has(index) && word.folded !== NAME_MARK ? withForm(word, '') : word,
  )
}

// "Acme strikes gas" and "Acme struck a deal": it is people who strike, not firms.
function asDeal(word: Word, index: number, words: readonly Word[]): Word {
  const isDeal = words[index - 1]?.folded === NAME_MARK && /^(?:strikes|struck)$/.test(word.lower)
  return isDeal ? withForm(word, '') : word
}
