import { foldSpelling } from './spelling.ts'
import { verbForms } from './verb-forms.ts'
import type { Word } from './word-reader.ts'

/**
 * A pattern is a line of words: "cut|slash ~ job". `|` separates alternatives, `_` lets one word stand between, `~` up
 * to four and `~~` up to eight, `#` is any number, `@` a name marked before, `^` the beginning of the text, and "fire+"
 * also means "fired" and "firing", "steal+" also "stole" and "stolen". Plurals and British or American spelling do not matter.
 */
export type PatternSet<Label> = ReadonlyMap<string, readonly Pattern<Label>[]>
export type PatternHit<Label> = { label: Label; start: number; end: number }

/** Filed under its first word. The steps after it are compiled when that word is met: most never are. */
type Pattern<Label> = {
  label: Label
  isAtStart: boolean
  rest: readonly string[]
  steps: readonly Step[] | undefined
}
type Step = { words: ReadonlySet<string>; gap: number; takesNumber: boolean }

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
const NOTHING: ReadonlySet<string> = new Set()
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
  const byFirstWord = new Map<string, Pattern<Label>[]>()
  for (const [label, lines] of groups) {
    for (const line of lines) {
      const isAtStart = line.startsWith('^')
      const [first = '', ...rest] = (isAtStart ? line.slice(1) : line).trim().split(' ')
      const pattern = { label, isAtStart, rest, steps: undefined }
      for (const word of new Set(wordsFor(first))) {
        const list = byFirstWord.get(word)
        if (list === undefined) byFirstWord.set(word, [pattern])
        else list.push(pattern)
      }
    }
  }
  return byFirstWord
}

/** All the patterns of several sets in one. */
export function joinPatterns<Label>(sets: readonly PatternSet<Label>[]): PatternSet<Label> {
  const joined = new Map<string, Pattern<Label>[]>()
  for (const set of sets) {
    for (const [word, patterns] of set) {
      joined.set(word, [...(joined.get(word) ?? []), ...patterns])
    }
  }
  return joined
}

/** Where the patterns stand in the words, in reading order. */
export function findPatterns<Label>(
  patterns: PatternSet<Label>,
  words: readonly Word[],
): PatternHit<Label>[] {
  const hits: PatternHit<Label>[] = []
  const ofNumbers = patterns.get(NUMBER_MARK)
  for (let start = 0; start < words.length; start++) {
    const word = words[start]
    if (word === undefined) break
    const ofWord = patterns.get(word.folded)
    if (ofWord !== undefined) addHits(hits, ofWord, words, start)
    if (ofNumbers !== undefined && isNumber(word)) addHits(hits, ofNumbers, words, start)
  }
  return hits
}

/** Whether a pattern might stand in the words once some of them have lost their meaning. */
export function mayHavePatterns(patterns: PatternSet<unknown>, words: readonly Word[]): boolean {
  const ofNumbers = patterns.get(NUMBER_MARK)
  return words.some(
    (word, start) =>
      isAnyThere(patterns.get(word.folded), words, start) ||
      (ofNumbers !== undefined && isNumber(word) && isAnyThere(ofNumbers, words, start)),
  )
}

function isAnyThere(
  patterns: readonly Pattern<unknown>[] | undefined,
  words: readonly Word[],
  start: number,
): boolean {
  if (patterns === undefined) return false
  return patterns.some(
    (pattern) =>
      (start === 0 || !pattern.isAtStart) &&
      matchFrom(words, start, stepsOf(pattern), NOTHING) !== undefined,
  )
}

function addHits<Label>(
  hits: PatternHit<Label>[],
  patterns: readonly Pattern<Label>[],
  words: readonly Word[],
  start: number,
): void {
  for (const pattern of patterns) {
    if (pattern.isAtStart && start > 0) continue
    const end = matchFrom(words, start, stepsOf(pattern), ENDS_GAP)
    if (end !== undefined) hits.push({ label: pattern.label, start, end })
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

function stepsOf(pattern: Pattern<unknown>): readonly Step[] {
  pattern.steps ??= compileSteps(pattern.rest)
  return pattern.steps
}

function compileSteps(parts: readonly string[]): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const part of parts) {
    const width = GAPS.get(part)
    if (width !== undefined) {
      gap = width
      continue
    }
    const words = new Set(wordsFor(part))
    steps.push({ words, gap, takesNumber: words.has(NUMBER_MARK) })
    gap = 0
  }
  return steps
}

function wordsFor(part: string): string[] {
  return part.split('|').flatMap(formsOf).map(foldSpelling)
}

function formsOf(word: string): string[] {
  return word.endsWith('+') ? verbForms(word.slice(0, -1)) : [word.replace(/'s$/, '')]
}

/** The index of the last word when the steps follow the word at `start`. */
function matchFrom(
  words: readonly Word[],
  start: number,
  steps: readonly Step[],
  endsGap: ReadonlySet<string>,
): number | undefined {
  let at = start
  for (const step of steps) {
    const next = findStep(words, at + 1, step, endsGap)
    if (next === undefined) return undefined
    at = next
  }
  return at
}

function findStep(
  words: readonly Word[],
  from: number,
  step: Step,
  endsGap: ReadonlySet<string>,
): number | undefined {
  for (let index = from; index <= from + step.gap; index++) {
    const word = words[index]
    if (word === undefined || word.startsPhrase) return undefined
    if (step.words.has(word.folded)) return index
    if (step.takesNumber && isNumber(word)) return index
    if (endsGap.has(word.folded)) return undefined
  }
  return undefined
}

function isNumber(word: Word): boolean {
  const first = word.lower.charCodeAt(0)
  return (first >= DIGIT_0 && first <= DIGIT_9) || NUMBER_WORDS.has(word.lower)
}
