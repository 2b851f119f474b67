import { foldSpelling } from './spelling.ts'
import { verbForms } from './verb-forms.ts'
import type { Word } from './word-reader.ts'

/**
 * A pattern is a line of words: "cut|slash ~ job". `|` separates alternatives, `_` lets one word stand between, `~` up
 * to four and `~~` up to eight, `#` is any number, `@` a name marked before, `^` the beginning of the text, and "fire+"
 * also means "fired" and "firing", "steal+" also "stole" and "stolen". Plurals and British or American spelling do not matter.
 */
export type PatternSet<Label> = ReadonlyMap<string, readonly Compiled<Label>[]>
export type PatternHit<Label> = { label: Label; start: number; end: number }

type Compiled<Label> = { label: Label; steps: readonly Step[]; isAtStart: boolean }
type Step = { words: ReadonlySet<string>; gap: number }

/** The folded form that stands for a marked name. */
export const NAME_MARK = '@'

const NUMBER_MARK = '#'
const GAPS: ReadonlyMap<string, number> = new Map([
  ['_', 1],
  ['~', 4],
  ['~~', 8],
])
const DIGIT_0 = 48
const DIGIT_9 = 57
// What comes after these is said of something else: "cuts waiting times for workers".
const ENDS_GAP = new Set(
  'for with as while after before amid despite because when if who which'.split(' '),
)
const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve hundred thousand dozen million billion'.split(
    ' ',
  ),
)

/** A list of patterns as the data files write it, with semicolons between. */
export function splitPatterns(text: string): string[] {
  return text.split(';').map((pattern) => pattern.trim().replace(/\s+/g, ' ').replaceAll('| ', '|'))
}

export function compilePatterns<Label>(
  groups: Iterable<readonly [Label, readonly string[]]>,
): PatternSet<Label> {
  const byFirstWord = new Map<string, Compiled<Label>[]>()
  for (const [label, lines] of groups) {
    for (const line of lines) {
      const compiled = { label, ...compileLine(line) }
      for (const first of compiled.steps[0]?.words ?? []) {
        const list = byFirstWord.get(first) ?? []
        list.push(compiled)
        byFirstWord.set(first, list)
      }
    }
  }
  return byFirstWord
}

/** Where the patterns stand in the words, in reading order. */
export function findPatterns<Label>(
  patterns: PatternSet<Label>,
  words: readonly Word[],
): PatternHit<Label>[] {
  const hits: PatternHit<Label>[] = []
  for (const [start, word] of words.entries()) {
    addHits(hits, patterns.get(word.folded), words, start)
    if (isNumber(word)) addHits(hits, patterns.get(NUMBER_MARK), words, start)
  }
  return hits
}

function addHits<Label>(
  hits: PatternHit<Label>[],
  patterns: readonly Compiled<Label>[] | undefined,
  words: readonly Word[],
  start: number,
): void {
  if (patterns === undefined) return
  for (const { label, steps, isAtStart } of patterns) {
    if (isAtStart && start > 0) continue
    const end = matchFrom(words, start, steps)
    if (end !== undefined) hits.push({ label, start, end })
  }
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

function compileLine(line: string): { steps: Step[]; isAtStart: boolean } {
  const steps: Step[] = []
  let gap = 0
  const isAtStart = line.startsWith('^')
  for (const part of (isAtStart ? line.slice(1) : line).trim().split(' ')) {
    const words = GAPS.get(part)
    if (words !== undefined) {
      gap = words
      continue
    }
    steps.push({ words: new Set(part.split('|').flatMap(formsOf).map(foldSpelling)), gap })
    gap = 0
  }
  return { steps, isAtStart }
}

function formsOf(word: string): string[] {
  return word.endsWith('+') ? verbForms(word.slice(0, -1)) : [word.replace(/'s$/, '')]
}

/** The index of the last word when the steps follow each other from `start` on. */
function matchFrom(words: readonly Word[], start: number, steps: readonly Step[]) {
  let at = start
  for (const step of steps.slice(1)) {
    const next = findStep(words, at + 1, step)
    if (next === undefined) return undefined
    at = next
  }
  return at
}

function findStep(words: readonly Word[], from: number, step: Step): number | undefined {
  for (let index = from; index <= from + step.gap; index++) {
    const word = words[index]
    if (word === undefined || word.startsPhrase) return undefined
    if (step.words.has(word.folded)) return index
    if (step.words.has(NUMBER_MARK) && isNumber(word)) return index
    if (ENDS_GAP.has(word.folded)) return undefined
  }
  return undefined
}

function isNumber(word: Word): boolean {
  const first = word.lower.charCodeAt(0)
  return (first >= DIGIT_0 && first <= DIGIT_9) || NUMBER_WORDS.has(word.lower)
}
