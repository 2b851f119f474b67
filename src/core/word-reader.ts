import { foldSpelling } from './spelling.ts'
import { foldText, plainText } from './text.ts'

/** One word of a text: as written, and folded for comparing. */
export type Word = {
  /** With its capitals, without a possessive 's. */
  raw: string
  /** Without capitals and accents. */
  lower: string
  /** Also without plural and British spelling. */
  folded: string
  /** A full stop, comma or the like stands before it, so that no phrase reaches across. */
  startsPhrase: boolean
  /** Where a product of the employer is named: its name. */
  product?: string
}

// Dotted capitals (U.S., A.I.), numbers (4.0, 5G, 1,500), and words with an inner & or apostrophe.
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{N}]*(?:[&'][\p{L}\p{N}]+)*/gu
// The same for plain English text, which most is, in half the time.
const ASCII_WORD =
  /(?:[A-Z]\.){2,}|[0-9]+(?:[.,][0-9]+)*[A-Za-z]*|[A-Za-z][A-Za-z0-9]*(?:[&'][A-Za-z0-9]+)*/g

const ASCII = /^[\x20-\x7e]*$/
const JOINS_WORDS = /^[\s\-‐‑‒/'"&+%$€£]*$/

/** The words of a text in order, with what a matcher needs to know of each. Linear in the text's length. */
export function readWords(text: string): Word[] {
  const plain = plainText(text)
  const found: Word[] = []
  let end = 0
  for (const match of plain.matchAll(ASCII.test(plain) ? ASCII_WORD : WORD)) {
    const startsPhrase = found.length > 0 && !isJoin(plain, end, match.index)
    end = match.index + match[0].length
    const raw = withoutEnding(match[0])
    const lower = lowerCase(raw)
    found.push({ raw, lower, folded: foldSpelling(lower), startsPhrase })
  }
  return found
}

/** How a word must be written where its capitals matter (FDA, eVTOL, the A of "A-level"); undefined for all others. */
export function requiredSpelling({ raw }: Word): string | undefined {
  return raw === raw.toLowerCase() || /^\p{Lu}\p{Ll}+$/u.test(raw) ? undefined : raw
}

/** True when the capitals of a text say nothing, because there is nothing else. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]+\p{Lu}/u.test(text)
}

function isJoin(text: string, start: number, end: number): boolean {
  // "Booking.com" is one name.
  if (end - start === 1 && /[ .]/.test(text.charAt(start))) return true
  return JOINS_WORDS.test(text.slice(start, end))
}

function withoutEnding(word: string): string {
  const last = word.charAt(word.length - 1)
  if (last === '.') return word.replaceAll('.', '')
  if (last !== 's' && last !== 'S') return word
  const before = word.charAt(word.length - 2)
  if (before === "'") return word.slice(0, -2)
  // "LLMs", "EVs": the plural of capitals, whatever their number.
  const isPluralOfCapitals = last === 's' && word.length > 2 && before !== before.toLowerCase()
  return isPluralOfCapitals ? word.slice(0, -1) : word
}

function lowerCase(raw: string): string {
  const lower = raw.toLowerCase()
  return ASCII.test(lower) ? lower : foldText(lower)
}
