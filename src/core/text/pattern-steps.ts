import { foldSpelling } from './spelling.ts'
import { isStopword } from './stopwords.ts'
import { verbForms } from './verb-forms.ts'
import { markOf } from './word-number.ts'
import type { Word } from './word-reader.ts'

/** One part of a pattern: the words that may stand there, and how many others may stand before it. */
export type Step = {
  words: ReadonlySet<string>
  /** Those of its words, put together. */
  marks: number
  gap: number
  takesNumber: boolean
}

export const NUMBER_MARK = '#'

const GAPS: ReadonlyMap<string, number> = new Map([
  ['_', 1],
  ['~', 4],
  ['~~', 8],
])
const DIGIT_0 = 48
const DIGIT_9 = 57
const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve hundred thousand dozen million billion'.split(
    ' ',
  ),
)
// How much oftener a headline has one of these than any other word. A verb has several forms.
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['@', 50],
  [NUMBER_MARK, 20],
])
const SMALL_WORD = 20
const VERB = 2

// "cut+" stands in dozens of patterns. All that are ever asked for stand in our own lists.
const knownForms = new Map<string, readonly string[]>()

/** The part of a pattern, gaps not counted, whose words a text has least. */
export function rarestPart(parts: readonly string[]): { part: string; step: number } {
  let rarest = { part: '', step: 0 }
  let least = Number.POSITIVE_INFINITY
  let step = 0
  for (const part of parts) {
    if (GAPS.has(part)) continue
    const frequency = frequencyOf(part)
    if (frequency < least) {
      rarest = { part, step }
      least = frequency
    }
    // No part is rarer than one plain word.
    if (least === 1) break
    step++
  }
  return rarest
}

export function compileSteps(parts: readonly string[]): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const part of parts) {
    const width = GAPS.get(part)
    if (width !== undefined) {
      gap = width
      continue
    }
    const words = new Set(wordsFor(part))
    let marks = 0
    for (const word of words) marks |= markOf(word)
    steps.push({ words, marks, gap, takesNumber: words.has(NUMBER_MARK) })
    gap = 0
  }
  return steps
}

/** All the words of one part, folded. */
export function wordsFor(part: string): readonly string[] {
  return part.includes('|') ? part.split('|').flatMap(formsOf) : formsOf(part)
}

/** Whether the first of the steps stands at `start`. */
export function beginsAt(words: readonly Word[], start: number, [first]: readonly Step[]): boolean {
  const word = words[start]
  return word !== undefined && first !== undefined && isAt(word, first)
}

/** The index of the last word when the steps stand in the words, the first of them at `start`, where it was found before. */
export function matchAfter(
  words: readonly Word[],
  start: number,
  steps: readonly Step[],
  endsGap: ReadonlySet<string>,
): number | undefined {
  let at = start
  for (let index = 1; index < steps.length; index++) {
    const step = steps[index]
    const next = step && findStep(words, at + 1, step, endsGap)
    if (next === undefined) return undefined
    at = next
  }
  return at
}

export function isNumber(word: Word): boolean {
  const first = word.lower.charCodeAt(0)
  return (first >= DIGIT_0 && first <= DIGIT_9) || NUMBER_WORDS.has(word.lower)
}

/** By its first word alone: the others of a part are of its kind. */
function frequencyOf(part: string): number {
  if (!part.includes('|')) return frequencyOfWord(part)
  const words = part.split('|')
  return words.length * frequencyOfWord(words[0] ?? '')
}

function frequencyOfWord(word: string): number {
  const ofSign = SIGNS.get(word)
  if (ofSign !== undefined) return ofSign
  if (isStopword(word)) return SMALL_WORD
  return word.endsWith('+') ? VERB : 1
}

function formsOf(word: string): readonly string[] {
  let forms = knownForms.get(word)
  if (forms === undefined) {
    forms = allForms(word).map(foldSpelling)
    knownForms.set(word, forms)
  }
  return forms
}

function allForms(word: string): readonly string[] {
  if (word.endsWith('+')) return verbForms(word.slice(0, -1))
  return [word.endsWith("'s") ? word.slice(0, -2) : word]
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
    if (isAt(word, step)) return index
    if (endsGap.has(word.folded)) return undefined
  }
  return undefined
}

function isAt(word: Word, step: Step): boolean {
  // Of most words a few bits tell that they are none of these.
  if ((word.mark & step.marks) === 0) return step.takesNumber && isNumber(word)
  return step.words.has(word.folded) || (step.takesNumber && isNumber(word))
}
