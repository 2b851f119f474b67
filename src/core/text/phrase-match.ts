import { readWords, type Word } from './word-reader.ts'

/** Words that must follow each other in a text. */
export type Phrase = { text: string; words: readonly Word[] }

// Longer words in capitals are shouting, not an abbreviation.
const LONGEST_ABBREVIATION = 5

/** Undefined for a text without any word. */
export function readPhrase(text: string): Phrase | undefined {
  const words = readWords(text)
  return words.length === 0 ? undefined : { text: text.trim(), words }
}

/** Whether the phrase stands in the words, whole and unbroken. An abbreviation must be written as one. */
export function hasPhrase(words: readonly Word[], phrase: Phrase): boolean {
  const first = phrase.words[0]?.folded
  for (let start = 0; start < words.length; start++) {
    if (words[start]?.folded === first && standsAt(words, start, phrase.words)) return true
  }
  return false
}

function standsAt(words: readonly Word[], start: number, phrase: readonly Word[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[start + index]
    if (word === undefined || word.folded !== wanted.folded) return false
    if (index > 0 && word.startsPhrase) return false
    const { spelling } = wanted
    return spelling === undefined || spelling.length > LONGEST_ABBREVIATION || word.raw === spelling
  })
}
