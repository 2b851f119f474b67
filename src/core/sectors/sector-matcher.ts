import { readWords, type Word } from '../text/word-reader.ts'

export type SectorTerms = {
  terms: Readonly<Record<string, number | undefined>>
  avoid: readonly string[]
}

/** A term of one sector, found in a text. */
export type TermHit = { term: string; weight: number }

/** Finds the terms of all sectors in one pass over the words; the answer has one list per sector that has any. */
export type SectorMatcher = (words: readonly Word[], isShouted: boolean) => Map<number, TermHit[]>

/** What stands at the end of a phrase. A mask has the weight 0: it blanks its words out for its sector. */
type Entry = { sector: number; term: string; weight: number; spelling: Spelling }
/** Word by word how it must be written where capitals matter; undefined where they do not. */
type Spelling = readonly (string | undefined)[]
type Node = { next: Map<string, Node>; entries: Entry[] }
type Span = { entry: Entry; start: number; end: number }

const SUPPORT_WEIGHT = 1
const MASK_WEIGHT = 0

/** Compiles the terms into a tree over words. The cost of matching does not grow with the number of terms. */
export function compileSectors(sectors: readonly SectorTerms[]): SectorMatcher {
  const root: Node = { next: new Map(), entries: [] }
  for (const [sector, { terms, avoid }] of sectors.entries()) {
    const weak = new Set<string>()
    for (const phrase of avoid) {
      const words = readWords(phrase)
      if (words.length === 1) weak.add(words[0]?.folded ?? '')
      else plant(root, words, { sector, term: phrase, weight: MASK_WEIGHT })
    }
    for (const [term, weight = SUPPORT_WEIGHT] of Object.entries(terms)) {
      const words = readWords(term)
      const isWeak = words.length === 1 && weak.has(words[0]?.folded ?? '')
      plant(root, words, { sector, term, weight: isWeak ? SUPPORT_WEIGHT : weight })
    }
  }
  return (words, isShouted) => settle(findSpans(root, words, isShouted))
}

function plant(root: Node, words: readonly Word[], term: Omit<Entry, 'spelling'>): void {
  let node = root
  for (const { folded } of words) {
    const next = node.next.get(folded) ?? { next: new Map(), entries: [] }
    node.next.set(folded, next)
    node = next
  }
  node.entries.push({ ...term, spelling: words.map(({ spelling }) => spelling) })
}

function findSpans(root: Node, words: readonly Word[], isShouted: boolean): Map<number, Span[]> {
  const bySector = new Map<number, Span[]>()
  for (let start = 0; start < words.length; start++) {
    let node: Node | undefined = root
    for (let end = start; end < words.length; end++) {
      const word = words[end]
      if (word === undefined || (end > start && word.startsPhrase)) break
      node = node.next.get(word.folded)
      if (node === undefined) break
      for (const entry of node.entries) {
        if (!isSpelt(entry.spelling, words, start, isShouted)) continue
        const spans = bySector.get(entry.sector)
        if (spans === undefined) bySector.set(entry.sector, [{ entry, start, end }])
        else spans.push({ entry, start, end })
      }
    }
  }
  return bySector
}

// Where everything is in capitals, a single word in capitals proves nothing ("SEND", "IT").
function isSpelt(spelling: Spelling, words: readonly Word[], start: number, isShouted: boolean) {
  for (const [index, required] of spelling.entries()) {
    if (required === undefined) continue
    if (isShouted && spelling.length === 1) return false
    if (words[start + index]?.raw !== required) return false
  }
  return true
}

function settle(bySector: Map<number, Span[]>): Map<number, TermHit[]> {
  const hits = new Map<number, TermHit[]>()
  for (const [sector, spans] of bySector) {
    const found = spans.length === 1 ? spans : withoutOverlaps(spans)
    const terms = found
      .filter(({ entry }) => entry.weight > MASK_WEIGHT)
      .map(({ entry }) => ({ term: entry.term, weight: entry.weight }))
    if (terms.length > 0) hits.set(sector, terms)
  }
  return hits
}

/** Masks first, then the longest; a word is used once. */
function withoutOverlaps(spans: Span[]): Span[] {
  const used = new Set<number>()
  return spans.sort(byClaim).filter(({ start, end }) => {
    for (let index = start; index <= end; index++) if (used.has(index)) return false
    for (let index = start; index <= end; index++) used.add(index)
    return true
  })
}

function byClaim(a: Span, b: Span): number {
  const maskFirst = Number(b.entry.weight === MASK_WEIGHT) - Number(a.entry.weight === MASK_WEIGHT)
  const longestFirst = b.end - b.start - (a.end - a.start)
  return maskFirst || longestFirst || b.entry.weight - a.entry.weight || a.start - b.start
}
