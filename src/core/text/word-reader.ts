import { foldSpelling } from './spelling.ts'
import { stem } from './stems.ts'
import { isStopword } from './stopwords.ts'
import { foldText, plainText } from './text.ts'
import { joinsWords, startsWord, wordEnd } from './word-bounds.ts'
import { markOf } from './word-number.ts'

/** One word of a text: as written, and folded for comparing. All texts share what is known of a word. */
export type Word = {
  /** With its capitals, without a possessive 's. */
  readonly raw: string
  /** Without capitals and accents. */
  readonly lower: string
  /** Also without plural and British spelling. */
  readonly folded: string
  /** Also without the ending of a verb. */
  readonly stem: string
  /** It says nothing about what a text is about. */
  readonly isStopword: boolean
  /** How it must be written where its capitals matter (FDA, eVTOL, the A of "A-level"); undefined for all others. */
  readonly spelling: string | undefined
  /** It has a capital somewhere or begins with a digit, and is written like no ordinary word. */
  readonly isCapitalised: boolean
  /** A full stop, comma or the like stands before it, so that no phrase reaches across. */
  readonly startsPhrase: boolean
  /** Where a product of the employer is named: its name. */
  readonly product?: string
  /** A bit of the folded form: core/text/word-number. */
  readonly mark: number
  /** What core/text/pattern-signs knows of the folded form, and when it was found out. */
  signs: number
  signsAsOf: number
}

type Known = { inside: Word; first: Word }

// Dotted capitals (U.S., A.I.), numbers (4.0, 5G, 1,500), and words with an inner & or apostrophe.
const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{N}]*(?:[&'][\p{L}\p{N}]+)*/gu
const ASCII = /^[\x20-\x7e]*$/
// Dashes and dots beside plain English letters.
const ENGLISH = /^[\x20-\x7e\u2010-\u2027]*$/

// Headlines are made of a few thousand words: each is folded once, and all are forgotten when there are too many.
const MOST_KNOWN = 10_000
const known = new Map<string, Known>()
const NEVER = -1

/** The words of a text in order, with what a matcher needs to know of each. Linear in the text's length. */
export function readWords(text: string): Word[] {
  const plain = plainText(text)
  return ENGLISH.test(plain) ? readEnglish(plain) : readAnything(plain)
}

/** The same word with another folded form; an empty one takes its meaning away. */
export function withForm(word: Word, folded: string): Word {
  return { ...word, folded, mark: markOf(folded), signsAsOf: NEVER }
}

/** As "eBay" and "3M", too. */
export function isCapitalised(raw: string): boolean {
  return raw !== raw.toLowerCase() || /^\p{N}/u.test(raw)
}

/** True when the capitals of a text say nothing, because there is nothing else. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}[^\p{L}]+\p{Lu}/u.test(text)
}

/** As `readAnything` does, in a third of the time. */
function readEnglish(plain: string): Word[] {
  const found: Word[] = []
  let end = 0
  for (let start = 0; start < plain.length; start++) {
    if (!startsWord(plain, start)) continue
    const startsPhrase = found.length > 0 && !joinsWords(plain, end, start)
    end = wordEnd(plain, start)
    found.push(wordFor(plain.slice(start, end), startsPhrase))
    start = end - 1
  }
  return found
}

function readAnything(plain: string): Word[] {
  const found: Word[] = []
  let end = 0
  for (const match of plain.matchAll(WORD)) {
    const startsPhrase = found.length > 0 && !joinsWords(plain, end, match.index)
    end = match.index + match[0].length
    found.push(wordFor(match[0], startsPhrase))
  }
  return found
}

function wordFor(written: string, startsPhrase: boolean): Word {
  const { first, inside } = known.get(written) ?? learn(written)
  return startsPhrase ? first : inside
}

function learn(written: string): Known {
  if (known.size >= MOST_KNOWN) known.clear()
  const raw = withoutEnding(written)
  const lower = lowerCase(raw)
  const folded = foldSpelling(lower)
  // All in one literal, the most asked first: so they lie together in memory.
  const inside: Word = {
    folded,
    mark: markOf(folded),
    signs: 0,
    signsAsOf: NEVER,
    startsPhrase: false,
    lower,
    stem: stem(folded),
    isStopword: isStopword(folded),
    isCapitalised: isCapitalised(raw),
    raw,
    spelling: requiredSpelling(raw),
  }
  const both = { inside, first: { ...inside, startsPhrase: true } }
  known.set(written, both)
  return both
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

function requiredSpelling(raw: string): string | undefined {
  return raw === raw.toLowerCase() || /^\p{Lu}\p{Ll}+$/u.test(raw) ? undefined : raw
}
