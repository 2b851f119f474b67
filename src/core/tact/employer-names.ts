import type { ApplicationEntry } from '../application/application.ts'
import { siteLabel } from '../application/site.ts'
import { isSectorWord } from '../sectors/sectors.ts'
import { type SoughtStem, soughtStems } from '../text/article-words.ts'
import { NAME_MARK } from '../text/patterns.ts'
import { foldSpelling } from '../text/spelling.ts'
import { stem } from '../text/stems.ts'
import { markOf } from '../text/word-number.ts'
import { isCapitalised, readWords, type Word, withForm } from '../text/word-reader.ts'
import { isMeantByNeighbours } from './everyday-names.ts'

/**
 * A name as its words in lower case; of a product also as it is written. "monday.com" and "a16z" need no capital; within
 * "Warner Bros. Discovery" a new phrase seems to start.
 */
type Name = { words: readonly NameWord[]; isSmall: boolean; product?: string }
type NameWord = { lower: string; startsPhrase: boolean }

/** Names that an article may speak of, ready to be looked for. */
export type Names = {
  list: readonly Name[]
  firstWords: ReadonlySet<string>
  /** Of the first words in their folded form: most words are none of them at the first look. */
  firstMarks: number
  /** Of the first words: a text without any of them names none. */
  firstStems: readonly SoughtStem[]
}

const LONG_WORD = 4
const LEGAL_FORMS = new Set(
  `ltd limited inc incorporated plc llc llp lp corp corporation co company gmbh ag kg sa se nv bv ab as asa
  oy spa srl sarl pty group holding holdings`.split(/\s+/),
)

/** A name that is written small within a sentence too: an address ("monday.com"), "a16z", "lululemon Athletica". */
const SMALL_NAME = /^\p{Ll}(?:\S*\.\p{Ll}+|\S*\p{N}\S*|\S* \p{Lu}.*)$/u

/** The names under which an article may speak of the employer: name, aliases, site, products. */
export function employerNames(application: ApplicationEntry): Names {
  const { employer, employerAliases, employerSite, products } = application
  const site = toName(siteLabel(employerSite)?.replaceAll('-', ' ') ?? '')
  // "bank.example" does not make "Bank" a name.
  const distinctive = site.filter(
    ({ words }) => !words.every(({ lower }) => isSectorWord(foldSpelling(lower))),
  )
  const made = products.flatMap((product) => toName(product).map((name) => ({ ...name, product })))
  return toNames([...[employer, ...employerAliases].flatMap(toName), ...distinctive, ...made])
}

export function rivalNames({ rivals }: ApplicationEntry): Names {
  return toNames(rivals.flatMap(toName))
}

/** The interviewer by first and last name; a single name could be anybody's. */
export function interviewerNames(application: ApplicationEntry): Names {
  return toNames(toName(application.interviewerName).filter(({ words }) => words.length > 1))
}

/** A name without "the" and legal forms, by which "The Acme Group plc" and "Acme" are one. */
export function bareName(text: string): string {
  const words = toName(text)[0]?.words.map(({ lower }) => lower)
  return words?.join(' ') ?? text.trim().toLowerCase()
}

/** The words with each occurrence of a name put together into one, marked word. */
export function markNames(words: readonly Word[], names: Names): readonly Word[] {
  let marked: Word[] | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (word === undefined) break
    const mayBegin = (word.mark & names.firstMarks) !== 0 && names.firstWords.has(word.lower)
    const name = mayBegin ? findNameAt(words, index, names) : undefined
    if (name === undefined) {
      marked?.push(word)
      continue
    }
    marked ??= words.slice(0, index)
    marked.push(nameMark(word, words.slice(index, index + name.words.length), name))
    index += name.words.length - 1
  }
  return marked ?? words
}

function findNameAt(words: readonly Word[], start: number, { list }: Names): Name | undefined {
  return list.find((name) => isNamedAt(words, start, name))
}

function nameMark(first: Word, all: readonly Word[], { product }: Name): Word {
  const raw = all.map((word) => word.raw).join(' ')
  return {
    ...withForm(first, NAME_MARK),
    raw,
    lower: NAME_MARK,
    isCapitalised: isCapitalised(raw),
    ...(product === undefined ? {} : { product }),
  }
}

/** Whether one of the names was marked. */
export function isNamed(words: readonly Word[]): boolean {
  return words.some(({ folded }) => folded === NAME_MARK)
}

function toNames(list: readonly Name[]): Names {
  const firstWords = new Set(list.flatMap(({ words }) => words[0]?.lower ?? []))
  const folded = [...firstWords].map(foldSpelling)
  const firstMarks = folded.reduce((marks, word) => marks | markOf(word), 0)
  return { list, firstWords, firstMarks, firstStems: soughtStems(folded.map(stem)) }
}

function toName(text: string): Name[] {
  // "the Gap" is no more a name in small letters than "Gap".
  const bare = text.trim().replace(/^the\s+(?=\S)/i, '')
  const words = readWords(bare).map(({ lower, startsPhrase }) => ({ lower, startsPhrase }))
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)?.lower ?? '')) words.pop()
  const first = words[0]?.lower
  if (first === undefined || (words.length === 1 && first.length < 2 && first !== 'x')) return []
  return [{ words, isSmall: SMALL_NAME.test(bare) }]
}

function isNamedAt(words: readonly Word[], start: number, name: Name): boolean {
  const stands = name.words.every((wanted, index) => {
    const word = words[start + index]
    if (word?.lower !== wanted.lower) return false
    if (index > 0 && word.startsPhrase && !wanted.startsPhrase && !name.isSmall) return false
    return index > 0 || name.isSmall || word.isCapitalised
  })
  if (!stands || name.words.length > 1) return stands
  return isMeantByNeighbours(words, start, isWrittenInCapitals(words))
}

/** A headline In Capitals Like This: there a capital says nothing about a single word. */
export function isWrittenInCapitals(words: readonly Word[]): boolean {
  let long = 0
  let capitalised = 0
  for (let index = 1; index < words.length; index++) {
    const word = words[index]
    if (word === undefined || word.raw.length < LONG_WORD) continue
    long++
    if (word.isCapitalised) capitalised++
  }
  return long > 1 && capitalised > 0.6 * long
}
