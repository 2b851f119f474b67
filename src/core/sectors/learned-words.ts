import type { Word } from '../text/word-reader.ts'

/** By sector the words that are typical of its articles, with a weight; none is a term of the catalogue. */
export type LearnedWeights = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Points by sector for the typical words of a text; a sector without any is not there. */
export type LearnedPoints = (
  title: readonly Word[],
  summary: readonly Word[],
) => ReadonlyMap<string, number>

/** The terms alone. */
export const NOTHING_LEARNED: LearnedPoints = () => new Map()

type Vote = { sectorId: string; weight: number }

const TITLE_FACTOR = 2
const MOST_POINTS = 2

/** The cost of a text grows with its words, not with what was learned. No weights give no points. */
export function compileLearned(weights: LearnedWeights): LearnedPoints {
  const votes = votesByWord(weights)
  return (title, summary) => {
    const points = new Map<string, number>()
    const inTitle = new Set(title.map(({ folded }) => folded))
    const inText = new Set([...inTitle, ...summary.map(({ folded }) => folded)])
    for (const word of inText) {
      const factor = inTitle.has(word) ? TITLE_FACTOR : 1
      for (const { sectorId, weight } of votes.get(word) ?? []) {
        const sum = (points.get(sectorId) ?? 0) + factor * weight
        points.set(sectorId, Math.min(sum, MOST_POINTS))
      }
    }
    return points
  }
}

function votesByWord(weights: LearnedWeights): Map<string, Vote[]> {
  const votes = new Map<string, Vote[]>()
  for (const [sectorId, words] of Object.entries(weights)) {
    for (const [word, weight] of Object.entries(words)) {
      const vote = { sectorId, weight }
      const known = votes.get(word)
      if (known === undefined) votes.set(word, [vote])
      else known.push(vote)
    }
  }
  return votes
}
