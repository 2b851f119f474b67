import { isStopword } from './stopwords.ts'
import type { Word } from './word-reader.ts'

/** The words of a headline by which it is compared. */
export type StoryKey = ReadonlySet<string>

/** From this similarity on two headlines tell the same story. Measured in docs/ranking.md. */
export const SAME_STORY = 0.48

const LEAST_SHARED = 3
const OTHER_NUMBERS_PENALTY = 0.2
// "acquires", "acquired" and "acquisition" begin alike.
const BEGINNING_LENGTH = 5

/**
 * Groups the reports of one event. The first of each group is the one that came first, so the caller passes
 * the best first. Each headline is compared only with those that share a word with it.
 */
export function groupStories<Item extends { key: StoryKey }>(items: readonly Item[]): Item[][] {
  const groups: { key: StoryKey; members: Item[] }[] = []
  const byWord = new Map<string, number[]>()
  for (const item of items) {
    const { key } = item
    const group = findGroup(key, groups, byWord)
    if (group !== undefined) {
      group.members.push(item)
      continue
    }
    for (const word of key) {
      const indexes = byWord.get(word)
      if (indexes === undefined) byWord.set(word, [groups.length])
      else indexes.push(groups.length)
    }
    groups.push({ key, members: [item] })
  }
  return groups.map(({ members }) => members)
}

/** 0: nothing in common, 1: the same words in any order. */
export function storySimilarity(a: StoryKey, b: StoryKey): number {
  return similarity(a, b, countShared(a, b))
}

/** The part of the shorter headline that the other one says too. A long headline may hold a short one whole. */
export function storyOverlap(a: StoryKey, b: StoryKey): number {
  const shared = countShared(a, b)
  return shared < LEAST_SHARED ? 0 : shared / Math.min(a.size, b.size)
}

/** What is compared: the beginnings of the words that matter. */
export function storyKey(title: readonly Word[]): StoryKey {
  const key = new Set<string>()
  for (const { folded } of title) {
    if (!isStopword(folded)) key.add(isNumber(folded) ? bareNumber(folded) : beginning(folded))
  }
  return key
}

function countShared(a: StoryKey, b: StoryKey): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}

function beginning(folded: string): string {
  return folded.slice(0, BEGINNING_LENGTH)
}

/** "200m", "200mn" and "200" are one number; "5g" and "3d" are names. */
function bareNumber(folded: string): string {
  return /^\d[\d.,]+/.exec(folded)?.[0] ?? folded
}

function findGroup<Group extends { key: StoryKey }>(
  key: StoryKey,
  groups: readonly Group[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Group | undefined {
  const shared = new Map<number, number>()
  for (const word of key) {
    for (const index of byWord.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
  }
  let best: { group: Group; similarity: number } | undefined
  for (const [index, count] of shared) {
    const group = groups[index]
    if (group === undefined) continue
    const found = similarity(key, group.key, count)
    if (found >= SAME_STORY && found > (best?.similarity ?? 0)) best = { group, similarity: found }
  }
  return best?.group
}

/**
 * Shared words among all words (Jaccard); less when both give numbers and none agrees. One or two words in common
 * are too few, unless the headlines have no others.
 */
function similarity(a: StoryKey, b: StoryKey, shared: number): number {
  const all = a.size + b.size - shared
  if (all === 0 || (shared < LEAST_SHARED && shared < all)) return 0
  return shared / all - (haveOtherNumbers(a, b) ? OTHER_NUMBERS_PENALTY : 0)
}

function haveOtherNumbers(a: StoryKey, b: StoryKey): boolean {
  const numbers = [...a].filter(isNumber)
  return numbers.length > 0 && [...b].some(isNumber) && !numbers.some((number) => b.has(number))
}

function isNumber(word: string): boolean {
  return word.charAt(0) >= '0' && word.charAt(0) <= '9'
}
