/** What speaks in a headline, whether it is awkward (1) or not (0), and how sure that is. */
export type Example = { features: readonly string[]; isAwkward: number; sureness: number }

const LEAST_HEADLINES = 2
const LEAST_WEIGHT = 0.2
const PASSES = 12
const STEP = 0.05

/**
 * Logistic regression, its steps the smaller the more was learned of a feature (AdaGrad); few and small steps hold back
 * what was seen a few times only. A feature counts when two of the labelled headlines have it.
 */
export function learn(
  labelled: readonly Example[],
  unlabelled: readonly Example[],
): { bias: number; weights: ReadonlyMap<string, number> } {
  const weights = new Map(knownFeatures(labelled).map((feature) => [feature, 0]))
  const squares = new Map<string, number>()
  let bias = 0
  let biasSquares = 1e-8
  for (const { features, isAwkward, sureness } of inMixedOrder([...labelled, ...unlabelled])) {
    const known = features.filter((feature) => weights.has(feature))
    const sum = known.reduce((points, feature) => points + (weights.get(feature) ?? 0), bias)
    const slope = sureness * (1 / (1 + Math.exp(-sum)) - isAwkward)
    for (const feature of known) {
      const square = (squares.get(feature) ?? 1e-8) + slope * slope
      squares.set(feature, square)
      weights.set(feature, (weights.get(feature) ?? 0) - (STEP * slope) / Math.sqrt(square))
    }
    biasSquares += slope * slope
    bias -= (STEP * slope) / Math.sqrt(biasSquares)
  }
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
  return { bias, weights: new Map(kept) }
}

function knownFeatures(labelled: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const feature of labelled.flatMap(({ features }) => features)) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= LEAST_HEADLINES).map(([feature]) => feature)
}

// The headlines stand by subject; steps in their order would follow the last subject.
function* inMixedOrder(all: readonly Example[]): Generator<Example> {
  for (let pass = 0; pass < PASSES; pass++) {
    for (let index = 0; index < all.length; index++) {
      const example = all[(index * 7919 + pass * 13) % all.length]
      if (example !== undefined) yield example
    }
  }
}
