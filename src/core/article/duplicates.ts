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

type Group<Item> = {
  key: StoryKey
  members: Item[]
  /** How many words it seems to have in common with the headline that is being compared. */
  shared: number
}
/**
 * The groups by the last digits of their words' numbers: an array answers several times as fast as a Map of words. Two words may
 * fall together there, so what is found is only likely. Most words stand in one headline only.
 */
type Index<Item> = { slots: (Group<Item> | Group<Item>[] | undefined)[]; mask: number }

/**
 * Groups the reports of one event. The first of each group is the one that came first, so the caller passes
 * the best first. Each headline is compared only with those that share a word with it.
 */
export function groupStories<Item extends { key: StoryKey }>(items: readonly Item[]): Item[][] {
  const groups: Group<Item>[] = []
  const index = makeIndex<Item>(items.length)
  for (const item of items) {
    const group = findGroup(item.key, index)
    if (group !== undefined) {
      group.members.push(item)
      continue
    }
    const fresh = { key: item.key, members: [item], shared: 0 }
    addGroup(index, fresh)
    groups.push(fresh)
  }
  return groups.map(({ members }) => members)
}

/** 0: nothing in common, 1: the same words in any order. */
export function storySimilarity(a: StoryKey, b: StoryKey): number {
  const share = shareOf(a, b, countShared(a, b))
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

function makeIndex<Item>(headlineCount: number): Index<Item> {
  const size = 2 ** Math.ceil(Math.log2(SLOTS_PER_HEADLINE * headlineCount + 1))
  return { slots: new Array(size), mask: size - 1 }
}

function addGroup<Item>({ slots, mask }: Index<Item>, group: Group<Item>): void {
  for (const number of group.key.numbers) {
    const slot = number & mask
    const others = slots[slot]
    if (others === undefined) slots[slot] = group
    else if (Array.isArray(others)) others.push(group)
    else slots[slot] = [others, group]
  }
}

/** The group that tells the same story; of several the most alike, of equals the one met first. */
function findGroup<Item>(key: StoryKey, index: Index<Item>): Group<Item> | undefined {
  let best: Group<Item> | undefined
  let most = 0
  for (const group of meetGroups(key, index)) {
    const shared = Math.min(group.shared, key.words.size, group.key.words.size)
    group.shared = 0
    const likely = shareOf(key, group.key, shared)
    if (likely < SAME_STORY || likely <= most) continue
    const found = storySimilarity(key, group.key)
    if (found >= SAME_STORY && found > most) {
      best = group
      most = found
    }
  }
  return best
}

/** The groups with a word of the headline, each with how many it seems to have. */
function meetGroups<Item>({ numbers }: StoryKey, { slots, mask }: Index<Item>): Group<Item>[] {
  const met: Group<Item>[] = []
  const needed = SAME_STORY * numbers.length
  let wordsLeft = numbers.length
  for (const number of numbers) {
    const groups = slots[number & mask]
    // A group that is met first with too few words left can have too few in common.
    const mayBegin = wordsLeft >= needed
    if (Array.isArray(groups)) for (const group of groups) meet(group, met, mayBegin)
    else if (groups !== undefined) meet(groups, met, mayBegin)
    wordsLeft--
  }
  return met
}

function meet<Item>(group: Group<Item>, met: Group<Item>[], mayBegin: boolean): void {
  if (group.shared === 0) {
    if (!mayBegin) return
    met.push(group)
  }
  group.shared++
}

/** Shared words among all words (Jaccard). One or two in common are too few, unless the headlines have no others. */
function shareOf(a: StoryKey, b: StoryKey, shared: number): number {
  const all = a.words.size + b.words.size - shared
  return all === 0 || (shared < LEAST_SHARED && shared < all) ? 0 : shared / all
}

/** Less when both give numbers and none agrees. */
function numbersPenalty(a: StoryKey, b: StoryKey): number {
  return haveOtherNumbers(a, b) ? OTHER_NUMBERS_PENALTY : 0
}

function haveOtherNumbers(a: StoryKey, b: StoryKey): boolean {
  const numbers = [...a.words].filter(isNumber)
  if (numbers.length === 0 || ![...b.words].some(isNumber)) return false
  return !numbers.some((number) => b.words.has(number))
}

function isNumber(word: string): boolean {
  return word.charAt(0) >= '0' && word.charAt(0) <= '9'
}
