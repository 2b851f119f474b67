import { isStopword } from '../text/stopwords.ts'
import type { Word } from '../text/word-reader.ts'

/** The words of a headline by which it is compared. */
export type StoryKey = ReadonlySet<string>

/** From this similarity on two headlines tell the same story. Measured in docs/ranking.md. */
export const SAME_STORY = 0.48

const LEAST_SHARED = 3
const OTHER_NUMBERS_PENALTY = 0.2
// "acquires", "acquired" and "acquisition" begin alike.
const BEGINNING_LENGTH = 5

type Group<Item> = {
  key: StoryKey
  members: Item[]
  /** How many words it has in common with the headline that is being compared. */
  shared: number
}
/** By word; most words stand in one headline only. */
type Index<Item> = Map<string, Group<Item> | Group<Item>[]>

/**
 * Groups the reports of one event. The first of each group is the one that came first, so the caller passes
 * the best first. Each headline is compared only with those that share a word with it.
 */
export function groupStories<Item extends { key: StoryKey }>(items: readonly Item[]): Item[][] {
  const groups: Group<Item>[] = []
  const byWord: Index<Item> = new Map()
  for (const item of items) {
    const group = findGroup(item.key, byWord)
    if (group !== undefined) {
      group.members.push(item)
      continue
    }
    const fresh = { key: item.key, members: [item], shared: 0 }
    for (const word of item.key) {
      const others = byWord.get(word)
      if (others === undefined) byWord.set(word, fresh)
      else if (Array.isArray(others)) others.push(fresh)
      else byWord.set(word, [others, fresh])
    }
    groups.push(fresh)
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

function findGroup<Item>(key: StoryKey, byWord: Index<Item>): Group<Item> | undefined {
  const met: Group<Item>[] = []
  const needed = SAME_STORY * key.size
  let wordsLeft = key.size
  const meet = (group: Group<Item>) => {
    if (group.shared === 0) {
      // With the words that are left it can have too few in common.
      if (wordsLeft < needed) return
      met.push(group)
    }
    group.shared++
  }
  for (const word of key) {
    const groups = byWord.get(word)
    if (Array.isArray(groups)) for (const group of groups) meet(group)
    else if (groups !== undefined) meet(groups)
    wordsLeft--
  }
  let best: Group<Item> | undefined
  let most = 0
  for (const group of met) {
    const share = shareOf(key, group.key, group.shared)
    group.shared = 0
    if (share < SAME_STORY || share <= most) continue
    const found = share - numbersPenalty(key, group.key)
    if (found >= SAME_STORY && found > most) {
      best = group
      most = found
    }
  }
  return best
}

/** Less when both give numbers and none agrees. */
function similarity(a: StoryKey, b: StoryKey, shared: number): number {
  const share = shareOf(a, b, shared)
  return share === 0 ? 0 : share - numbersPenalty(a, b)
}

/** Shared words among all words (Jaccard). One or two in common are too few, unless the headlines have no others. */
function shareOf(a: StoryKey, b: StoryKey, shared: number): number {
  const all = a.size + b.size - shared
  return all === 0 || (shared < LEAST_SHARED && shared < all) ? 0 : shared / all
}

function numbersPenalty(a: StoryKey, b: StoryKey): number {
  return haveOtherNumbers(a, b) ? OTHER_NUMBERS_PENALTY : 0
}

function haveOtherNumbers(a: StoryKey, b: StoryKey): boolean {
  const numbers = [...a].filter(isNumber)
  return numbers.length > 0 && [...b].some(isNumber) && !numbers.some((number) => b.has(number))
}

function isNumber(word: string): boolean {
  return word.charAt(0) >= '0' && word.charAt(0) <= '9'
}
