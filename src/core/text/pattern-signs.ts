import { isNumber, NUMBER_MARK } from './pattern-steps.ts'
import type { Word } from './word-reader.ts'

// So many fit into a whole number that is kept without a box. With more sets two share a sign, which then says "maybe".
const MOST_SIGNS = 30

/** The sets in which a folded form is filed, a bit for each. */
const signsByForm = new Map<string, number>()
let setCount = 0

/** For one more set of patterns. */
export function nextSign(): number {
  const sign = 1 << (setCount % MOST_SIGNS)
  setCount++
  return sign
}

export function addSign(form: string, sign: number): void {
  signsByForm.set(form, (signsByForm.get(form) ?? 0) | sign)
}

/**
 * In which sets there may be a pattern for a word: for most words in none, and then it need not be looked up in any of twenty. All
 * texts share a word, so it is found out once, and anew only when another set was made.
 */
export function signsOf(word: Word): number {
  if (word.signsAsOf !== setCount) {
    const ofNumbers = isNumber(word) ? (signsByForm.get(NUMBER_MARK) ?? 0) : 0
    word.signs = (signsByForm.get(word.folded) ?? 0) | ofNumbers
    word.signsAsOf = setCount
  }
  return word.signs
}
