import { addSign, nextSign, signsOf } from './pattern-signs.ts'
import {
  beginsAt,
  compileSteps,
  isNumber,
  matchAfter,
  NUMBER_MARK,
  rarestPart,
  type Step,
  wordsFor,
} from './pattern-steps.ts'
import type { Word } from './word-reader.ts'

/**
 * A pattern is a line of words: "cut|slash ~ job". `|` separates alternatives, `_` lets one word stand between, `~` up
 * to four and `~~` up to eight, `#` is any number, `@` a name marked before, `^` the beginning of the text, and "fire+"
 * also means "fired" and "firing", "steal+" also "stole" and "stolen". Plurals and British or American spelling do not matter.
 */
export type PatternSet<Label> = {
  /** Of the words under which a pattern is filed: core/text/pattern-signs. */
  sign: number
  byWord: ReadonlyMap<string, readonly Pattern<Label>[]>
}
export type PatternHit<Label> = { label: Label; start: number; end: number }

/**
 * Filed under the words of its rarest part: "@ ~ cut|slash ~ job" under "job". The steps are compiled when one of these
 * is met: for most patterns that is never.
 */
type Pattern<Label> = {
  label: Label
  /** Of two that begin at one word, the one that is listed first is told first. */
  place: number
  line: string
  /** Which of its steps it is filed under. */
  anchor: number
  steps: readonly Step[] | undefined
  /** The words of the anchor stand at least `anchor` and at most `reach` behind the beginning. */
  reach: number
  isAtStart: boolean
}
type Found<Label> = { pattern: Pattern<Label>; start: number; end: number }

/** The folded form that stands for a marked name. */
export const NAME_MARK = '@'

// What comes after these is said of something else: "cuts waiting times for workers".
const ENDS_GAP = new Set(
  'for with as while after before amid despite because when if who which'.split(' '),
)
const AT_START = '^'
const NOTHING: ReadonlySet<string> = new Set()

/** A list of patterns as the data files write it, with semicolons between. */
export function splitPatterns(text: string): string[] {
  return text.split(';').map((pattern) => pattern.trim().replace(/\s+/g, ' ').replaceAll('| ', '|'))
}

export function compilePatterns<Label>(
  groups: Iterable<readonly [Label, readonly string[]]>,
): PatternSet<Label> {
  const sign = nextSign()
  const byWord = new Map<string, Pattern<Label>[]>()
  let place = 0
  for (const [label, lines] of groups) {
    for (const line of lines) {
      const { part, step: anchor } = rarestPart(partsOf(line))
      const isAtStart = line.startsWith(AT_START)
      const pattern = { label, place: place++, line, anchor, steps: undefined, reach: 0, isAtStart }
      for (const word of wordsFor(part)) {
        const list = byWord.get(word)
        if (list === undefined) byWord.set(word, [pattern])
        else if (list.at(-1) !== pattern) list.push(pattern)
      }
    }
  }
  for (const word of byWord.keys()) addSign(word, sign)
  return { sign, byWord }
}

/** Those of some labels only. */
export function patternsOf<Label>(
  patterns: PatternSet<Label>,
  isWanted: (label: Label) => boolean,
): PatternSet<Label> {
  const sign = nextSign()
  const byWord = new Map<string, Pattern<Label>[]>()
  for (const [word, filed] of patterns.byWord) {
    const wanted = filed.filter(({ label }) => isWanted(label))
    if (wanted.length === 0) continue
    byWord.set(word, wanted)
    addSign(word, sign)
  }
  return { sign, byWord }
}

/** Where the patterns stand in the words, in reading order. */
export function findPatterns<Label>(
  patterns: PatternSet<Label>,
  words: readonly Word[],
): PatternHit<Label>[] {
  const found = search(patterns, words, ENDS_GAP)
  if (found.length > 1) found.sort(inReadingOrder)
  const hits: PatternHit<Label>[] = []
  let last: Found<Label> | undefined
  for (const hit of found) {
    // It was met once for each word of its anchor.
    if (last === undefined || inReadingOrder(last, hit) !== 0) {
      hits.push({ label: hit.pattern.label, start: hit.start, end: hit.end })
    }
    last = hit
  }
  return hits
}

/** Whether a pattern might stand in the words once some of them have lost their meaning. */
export function mayHavePatterns(patterns: PatternSet<unknown>, words: readonly Word[]): boolean {
  return search(patterns, words, NOTHING).length > 0
}

/** Up to `count` words that stand before one and speak of the same thing. */
export function wordsBefore(words: readonly Word[], start: number, count: number): readonly Word[] {
  let from = start
  while (from > Math.max(0, start - count)) {
    if (words[from]?.startsPhrase || ENDS_GAP.has(words[from - 1]?.folded ?? '')) break
    from--
  }
  return words.slice(from, start)
}

/** The words of a hit as they were written. */
export function wordsOf(hit: { start: number; end: number }, words: readonly Word[]): string {
  return words
    .slice(hit.start, hit.end + 1)
    .map(({ raw }) => raw)
    .join(' ')
}

function search<Label>(
  { sign, byWord }: PatternSet<Label>,
  words: readonly Word[],
  endsGap: ReadonlySet<string>,
): Found<Label>[] {
  const found: Found<Label>[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if ((signsOf(word) & sign) === 0) continue
    const ofWord = byWord.get(word.folded)
    if (ofWord !== undefined) addFound(found, ofWord, words, at, endsGap)
    const ofNumbers = isNumber(word) ? byWord.get(NUMBER_MARK) : undefined
    if (ofNumbers !== undefined) addFound(found, ofNumbers, words, at, endsGap)
  }
  return found
}

/** From each word on that a pattern with its anchor at `at` may begin with. */
function addFound<Label>(
  found: Found<Label>[],
  patterns: readonly Pattern<Label>[],
  words: readonly Word[],
  at: number,
  endsGap: ReadonlySet<string>,
): void {
  for (const pattern of patterns) {
    const steps = stepsOf(pattern)
    const last = at - pattern.anchor
    for (let start = Math.max(0, at - pattern.reach); start <= last; start++) {
      if (pattern.isAtStart && start > 0) break
      // What it is filed under needs no second look.
      if (start < at && !beginsAt(words, start, steps)) continue
      const end = matchAfter(words, start, steps, endsGap)
      if (end !== undefined) found.push({ pattern, start, end })
    }
  }
}

function stepsOf(pattern: Pattern<unknown>): readonly Step[] {
  pattern.steps ??= compile(pattern)
  return pattern.steps
}

function compile(pattern: Pattern<unknown>): readonly Step[] {
  const steps = compileSteps(partsOf(pattern.line))
  pattern.reach = steps.slice(1, pattern.anchor + 1).reduce((sum, { gap }) => sum + gap + 1, 0)
  return steps
}

function partsOf(line: string): string[] {
  return (line.startsWith(AT_START) ? line.slice(1) : line).trim().split(' ')
}

function inReadingOrder(a: Found<unknown>, b: Found<unknown>): number {
  return a.start - b.start || a.pattern.place - b.pattern.place
}
