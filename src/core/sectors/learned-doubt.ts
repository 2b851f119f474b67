import type { LearnedSectors, LearnedWord } from './word-learner.ts'

// Fewer are a few days of a small service: their words are its stories.
const LEAST_ARTICLES = 1000
const LEAST_WORDS = 50
const LEAST_SECTORS = 3
/** Of all weight, old and new, so much must be the same. In a week in which an inflow grew by half, 0.42 was. */
const LEAST_LIKENESS = 0.25

/** Why a new version should not take over by itself, in words; undefined when nothing speaks against it. */
export function doubtLearned(
  sectors: LearnedSectors,
  articleCount: number,
  before: LearnedSectors | undefined,
): string | undefined {
  if (articleCount < LEAST_ARTICLES) {
    return `It learned from ${articleCount} articles; ${LEAST_ARTICLES} are the least.`
  }
  const taught = Object.values(sectors).map(({ words }) => Object.keys(words).length)
  const wordCount = taught.reduce((sum, count) => sum + count, 0)
  const sectorCount = taught.filter((count) => count > 0).length
  if (wordCount < LEAST_WORDS || sectorCount < LEAST_SECTORS) {
    return `It learned ${wordCount} words for ${sectorCount} sectors; ${LEAST_WORDS} words for ${LEAST_SECTORS} sectors are the least.`
  }
  if (before === undefined) return undefined
  const likeness = likenessOf(before, sectors)
  return likeness >= LEAST_LIKENESS
    ? undefined
    : `Only ${Math.round(100 * likeness)} % of the weight stayed as it was in the active version; ${100 * LEAST_LIKENESS} % are the least.`
}

/** From 0, nothing in common, to 1, the same. */
function likenessOf(one: LearnedSectors, other: LearnedSectors): number {
  let shared = 0
  let all = 0
  for (const [a, b] of pairs(one, other)) {
    shared += Math.min(a, b)
    all += Math.max(a, b)
  }
  return all === 0 ? 1 : shared / all
}

function pairs(one: LearnedSectors, other: LearnedSectors): [number, number][] {
  const sectorIds = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...sectorIds].flatMap((id) =>
    compareWords(one[id]?.words ?? {}, other[id]?.words ?? {}).map(
      ({ weight, before }): [number, number] => [weight ?? 0, before ?? 0],
    ),
  )
}

type Words = Readonly<Record<string, Pick<LearnedWord, 'weight'>>>

/** A word with its weight now and before; undefined where it is not there. */
export type WordChange = { word: string; weight: number | undefined; before: number | undefined }

/** All words of both, the weightiest of now first, those that are gone last. */
export function compareWords(now: Words, before: Words): WordChange[] {
  const words = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...words]
    .map((word) => ({ word, weight: now[word]?.weight, before: before[word]?.weight }))
    .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.word < b.word ? -1 : 1))
}
