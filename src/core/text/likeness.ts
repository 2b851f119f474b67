import { words } from './text.ts'

/** From this share on two notes look like one text with another name on it, and colleagues do compare. */
export const TOO_ALIKE = 0.8

/** How much of the shorter text stands in the other one too, word pair by word pair: from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [first, second] = [countPairs(core(one)), countPairs(core(other))]
  const smaller = Math.min(total(first), total(second))
  if (smaller === 0) return 0
  let shared = 0
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0)
  return shared / smaller
}

/** Without greeting, addresses and name: everybody says hello in the same words. */
function core(body: string): string {
  return body
    .split(/\n\n+/)
    .slice(1, -1)
    .join(' ')
    .replace(/https?:\S+/g, ' ')
}

function countPairs(text: string): ReadonlyMap<string, number> {
  const found = words(text)
  const pairs = new Map<string, number>()
  for (const [index, word] of found.slice(0, -1).entries()) {
    const pair = `${word} ${found[index + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function total(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0)
}
