import { isStopword } from '../text/stopwords.ts'
import { wordNumber } from '../text/word-number.ts'
import type { Word } from '../text/word-reader.ts'

/** What a headline is compared by: the beginnings of the words that matter, and for each a number made of its letters. */
export type StoryKey = { words: ReadonlySet<string>; numbers: readonly number[] }

/** From this similarity on two headlines tell the same story. Measured in docs/ranking.md. */
export const SAME_STORY = 0.48

const LEAST_SHARED = 3
const OTHER_NUMBERS_PENALTY = 0.2
// "acquires", "acquired" and "acquisition" begin alike.
const BEGINNING_LENGTH = 5

// More than the words of a headline, so that few words fall together.
const SLOTS_PER_HEADLINE = 12

/**
 * The groups by the last digits of their words' numbers, in lists of plain numbers: an array answers several times as fast as a Map
 * of words, and this way hundreds of headlines leave nothing to clear away. Two words may fall together there, so what is found is
 * only likely.
 */
type Index = {
  mask: number
  /** Of each slot the first and the last entry, or 0. */
  first: Int32Array
  last: Int32Array
  /** Of each entry its group, and the next one of its slot, or 0. */
  groups: Int32Array
  next: Int32Array
  entryCount: number
  /** Of each group how many words it has, and seems to have in common with the headline that is being compared. */
  sizes: Int32Array
  shared: Int32Array
  /** The groups that have one. */
  met: Int32Array
}

/**
 * Groups the reports of one event. The first of each group is the one that came first, so the caller passes
 * the best first. Each headline is compared only with those that share a word with it.
 */
export function groupStories<Item extends { key: StoryKey }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  const keys: StoryKey[] = []
  const index = makeIndex(items)
  for (const item of items) {
    const found = findGroup(item.key, keys, index)
    if (found !== undefined) {
      groups[found]?.push(item)
      continue
    }
    addGroup(index, item.key, groups.length)
    keys.push(item.key)
    groups.push([item])
  }
  return groups
}

/** 0: nothing in common, 1: the same words in any order. */
export function storySimilarity(a: StoryKey, b: StoryKey): number {
  const share = shareOf(a.words.size, b.words.size, countShared(a, b))
  return share === 0 ? 0 : share - numbersPenalty(a, b)
}

/** The part of the shorter headline that the other one says too. A long headline may hold a short one whole. */
export function storyOverlap(a: StoryKey, b: StoryKey): number {
  const shared = countShared(a, b)
  return shared < LEAST_SHARED ? 0 : shared / Math.min(a.words.size, b.words.size)
}

export function storyKey(title: readonly Word[]): StoryKey {
  const words = storyWords(title)
  return { words, numbers: Array.from(words, wordNumber) }
}

/** The beginnings of the words that matter. */
export function storyWords(text: readonly Word[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { folded } of text) {
    if (!isStopword(folded)) words.add(isNumber(folded) ? bareNumber(folded) : beginning(folded))
  }
  return words
}

function countShared(a: StoryKey, b: StoryKey): number {
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared
}

function beginning(folded: string): string {
  return folded.slice(0, BEGINNING_LENGTH)
}

/** "200m", "200mn" and "200" are one number; "5g" and "3d" are names. */
function bareNumber(folded: string): string {
  return /^\d[\d.,]+/.exec(folded)?.[0] ?? folded
}

function makeIndex(items: readonly { key: StoryKey }[]): Index {
  const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_HEADLINE * items.length + 1))
  const wordCount = items.reduce((sum, { key }) => sum + key.numbers.length, 0)
  return {
    mask: size - 1,
    first: new Int32Array(size),
    last: new Int32Array(size),
    groups: new Int32Array(wordCount + 1),
    next: new Int32Array(wordCount + 1),
    entryCount: 0,
    sizes: new Int32Array(items.length),
    shared: new Int32Array(items.length),
    met: new Int32Array(items.length),
  }
}

function addGroup(index: Index, { numbers }: StoryKey, group: number): void {
  const { mask, first, last, groups, next, sizes } = index
  sizes[group] = numbers.length
  for (const number of numbers) {
    const slot = number & mask
    index.entryCount++
    const entry = index.entryCount
    groups[entry] = group
    const before = last[slot] ?? 0
    if (before === 0) first[slot] = entry
    else next[before] = entry
    last[slot] = entry
  }
}

/** The group that tells the same story; of several the most alike, of equals the one met first. */
function findGroup(key: StoryKey, keys: readonly StoryKey[], index: Index): number | undefined {
  const { met, shared, sizes } = index
  const metCount = meetGroups(key, index)
  const size = key.numbers.length
  let best: number | undefined
  let most = 0
  for (let place = 0; place < metCount; place++) {
    const group = met[place] ?? 0
    const otherSize = sizes[group] ?? 0
    const likely = shareOf(size, otherSize, Math.min(shared[group] ?? 0, size, otherSize))
    shared[group] = 0
    if (likely < SAME_STORY || likely <= most) continue
    const other = keys[group]
    const found = other === undefined ? 0 : storySimilarity(key, other)
    if (found >= SAME_STORY && found > most) {
      best = group
      most = found
    }
  }
  return best
}

/** How many groups have a word of the headline: those are told in the index, each with how many it seems to have. */
function meetGroups(
  { numbers }: StoryKey,
  { mask, first, groups, next, shared, met }: Index,
): number {
  let metCount = 0
  const needed = SAME_STORY * numbers.length
  let wordsLeft = numbers.length
  for (const number of numbers) {
    // A group that is met first with too few words left can have too few in common.
    const mayBegin = wordsLeft >= needed
    for (let entry = first[number & mask] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const group = groups[entry] ?? 0
      const before = shared[group] ?? 0
      if (before === 0 && !mayBegin) continue
      if (before === 0) met[metCount++] = group
      shared[group] = before + 1
    }
    wordsLeft--
  }
  return metCount
}

/** Shared words among all words (Jaccard). One or two in common are too few, unless the headlines have no others. */
function shareOf(size: number, otherSize: number, shared: number): number {
  const all = size + otherSize - shared
  return all === 0 || (shared < LEAST_SHARED && shared < all) ? 0 : shared / all
}

/** Less when both give numbers and none agrees. */
function numbersPenalty(a: StoryKey, b: StoryKey): number {
  return haveOtherNumbers(a, b) ? OTHER_NUMBERS_PENALTY : 0
}

function haveOtherNumbers(a: StoryKey, b: StoryKey): boolean {
  let isNumbered = false
  for (const word of a.words) {
    if (!isNumber(word)) continue
    if (b.words.has(word)) return false
    isNumbered = true
  }
  if (!isNumbered) return false
  for (const word of b.words) if (isNumber(word)) return true
  return false
}

function isNumber(word: string): boolean {
  return word.charAt(0) >= '0' && word.charAt(0) <= '9'
}
