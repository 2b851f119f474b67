import { foldSpelling } from './spelling.ts'
import { foldText, plainText } from './text.ts'

/** One word of a text: as written, and folded for comparing. */
export type Word = {
  /** With its capitals, without a possessive 's. */
  raw: string
  folded: string
  /** A full stop, comma or the like stands before it, so that no phrase reaches across. */
  startsPhrase: boolean
}

// Dotted capitals (U.S., A.I.), numbers (4.0, 5G, 1,500), and words with an inner & or apostrophe.
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{N}]*(?:[&'][\p{L}\p{N}]+)*/gu

const JOINS_WORDS = /^[\s\-‐‑‒/'"&+]*$/

/** The words of a text in order, with what a matcher needs to know of each. Linear in the text's length. */
export function readWords(text: string): Word[] {
  const plain = plainText(text)
  const found: Word[] = []
  let end = 0
  for (const match of plain.matchAll(WORD)) {
    const gap = plain.slice(end, match.index)
    end = match.index + match[0].length
    const raw = withoutEnding(match[0])
    found.push({
      raw,
      folded: fold(raw),
      startsPhrase: found.length > 0 && gap !== ' ' && !JOINS_WORDS.test(gap),
    })
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

function withoutEnding(word: string): string {
  if (word.endsWith('.')) return word.replaceAll('.', '')
  if (/'s$/i.test(word)) return word.slice(0, -2)
  // "LLMs", "EVs": the plural of capitals, whatever their number.
  if (/^[\p{Lu}\p{N}&]{2,}s$/u.test(word)) return word.slice(0, -1)
  return word
}

function fold(raw: string): string {
  const lower = raw.toLowerCase()
  return foldSpelling(/^[a-z]+$/.test(lower) ? lower : foldText(lower))
}
