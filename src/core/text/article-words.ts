import { wordNumber } from './word-number.ts'
import { readWords, type Word } from './word-reader.ts'

/** The words of an article, read once for all that look at them. */
export type ArticleWords = {
  /** Empty for a headline that somebody typed. */
  readonly url: string
  readonly title: readonly Word[]
  readonly summary: readonly Word[]
  /** Of all its words. What is looked for with another word than these need not be looked for. */
  readonly stems: ReadonlySet<string>
  /** A bit for the number of each stem: most of what is not there is not even looked for. */
  readonly marks: Int32Array
  /** The title as it is written. */
  readonly headline: string
  /** Where what was found out about it is kept. */
  readonly place: number
}

/** A stem to look for, with the place of its bit among the marks. */
export type SoughtStem = { readonly stem: string; readonly at: number; readonly bit: number }
type Item = { title: string; summary: string; url?: string }
type Reading = { article: ArticleWords; summary: string }

// A feed that carries whole articles must not cost more, nor find more by its length alone.
const READ_LENGTH = 600
// The best articles of a sector are the same for all its applications: one reading does for a batch of digests. A new
// one takes the place of the oldest.
const MOST_READINGS = 2000
// "Weekly review" has another summary each week.
const byTitle = new Map<string, readonly Reading[]>()
const readings: Reading[] = []
let nextPlace = 0
// Many times the stems of most articles, and no more than an array holds without memory of its own.
const MARK_BITS = 512
const NONE: readonly Reading[] = []

export function readArticle({ title, summary, url = '' }: Item): ArticleWords {
  const ofTitle = byTitle.get(title) ?? NONE
  const known = ofTitle.find(
    (reading) => reading.summary === summary && reading.article.url === url,
  )
  if (known !== undefined) return known.article
  const titleWords = readWords(title.slice(0, READ_LENGTH))
  const summaryWords = readWords(summary.slice(0, READ_LENGTH))
  const stems = stemsOf(titleWords, summaryWords)
  const article = {
    url,
    title: titleWords,
    summary: summaryWords,
    stems,
    marks: marksOf(stems),
    headline: title,
    place: nextPlace,
  }
  remember({ article, summary })
  return article
}

function remember(reading: Reading): void {
  const oldest = readings[nextPlace]
  if (oldest !== undefined) forget(oldest)
  const { headline } = reading.article
  byTitle.set(headline, [...(byTitle.get(headline) ?? NONE), reading])
  readings[nextPlace] = reading
  nextPlace = (nextPlace + 1) % MOST_READINGS
}

function forget(reading: Reading): void {
  const { headline } = reading.article
  const others = byTitle.get(headline)?.filter((other) => other !== reading) ?? NONE
  if (others.length === 0) byTitle.delete(headline)
  else byTitle.set(headline, others)
}

/** Stems to look for in many articles. */
export function soughtStems(stems: Iterable<string>): SoughtStem[] {
  return Array.from(new Set(stems), soughtStem)
}

export function soughtStem(stem: string): SoughtStem {
  const place = wordNumber(stem) % MARK_BITS
  return { stem, at: place >> 5, bit: 1 << (place & 31) }
}

/** Whether one of these stems is among its words. */
export function hasOneOf({ stems, marks }: ArticleWords, wanted: readonly SoughtStem[]): boolean {
  for (const { stem, at, bit } of wanted) {
    if (((marks[at] ?? 0) & bit) !== 0 && stems.has(stem)) return true
  }
  return false
}

export function hasStem({ stems, marks }: ArticleWords, { stem, at, bit }: SoughtStem): boolean {
  return ((marks[at] ?? 0) & bit) !== 0 && stems.has(stem)
}

function marksOf(stems: ReadonlySet<string>): Int32Array {
  const marks = new Int32Array(MARK_BITS / 32)
  for (const stem of stems) {
    const { at, bit } = soughtStem(stem)
    marks[at] = (marks[at] ?? 0) | bit
  }
  return marks
}

function stemsOf(title: readonly Word[], summary: readonly Word[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const word of title) stems.add(word.stem)
  for (const word of summary) stems.add(word.stem)
  return stems
}

/**
 * What depends on nothing but the article is found out once for each reading of it. Kept by place and not in a WeakMap:
 * that one makes every collection of garbage look at all articles.
 */
export function oncePerArticle<Found>(
  find: (article: ArticleWords) => Found,
): (article: ArticleWords) => Found {
  const found: { article: ArticleWords; value: Found }[] = []
  return (article) => {
    const known = found[article.place]
    if (known?.article === article) return known.value
    const value = find(article)
    found[article.place] = { article, value }
    return value
  }
}
