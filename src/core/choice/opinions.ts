/** What somebody else says of an article's place, as a bounded number of points. */
export type Opinion = { points: number; reason: string }

/** Less than a topic of the talk, or twice the sector score: it may order neighbours, and decide nothing. */
const MOST_POINTS = 0.75
const TELLING_POINTS = 0.25

/**
 * Scores in any scale, turned into places: the best of all gets the most points, the worst loses as many, equal scores get
 * equal ones. What lies in the middle is not worth a word.
 */
export function opinionsByPlace(
  scored: readonly { url: string; score: number }[],
  sectorName: string,
): ReadonlyMap<string, Opinion> {
  const last = scored.length - 1
  if (last < 1) return new Map()
  return new Map(
    scored.map(({ url, score }) => {
      const better = scored.filter((other) => other.score > score).length
      const worse = scored.filter((other) => other.score < score).length
      const points = MOST_POINTS * ((worse - better) / last)
      return [url, { points, reason: inWords(points, sectorName) }]
    }),
  )
}

function inWords(points: number, sectorName: string): string {
  if (points >= TELLING_POINTS) return `a language model finds it close to ${sectorName}`
  if (points <= -TELLING_POINTS) return `a language model finds it far from ${sectorName}`
  return `a language model places it in the middle for ${sectorName}`
}
