/** What speaks in a headline, whether it is awkward (1) or not (0), and how sure that is. */
export type Example = { features: readonly string[]; isAwkward: number; sureness: number }

const LEAST_HEADLINES = 2
const LEAST_WEIGHT = 0.2
const PASSES = 12
const STEP = 0.05
const NEVER_SEEN = 1e-8

/**
 * Logistic regression, its steps the smaller the more was learned of a feature (AdaGrad); few and small steps hold back
 * what was seen a few times only. A feature counts when two headlines have it.
 */
export function learn(examples: readonly Example[]): {
  bias: number
  weights: ReadonlyMap<string, number>
} {
  const numbers = new Map(knownFeatures(examples).map((feature, index) => [feature, index]))
  const numbered = examples.map((example) => {
    const known = example.features.flatMap((feature) => numbers.get(feature) ?? [])
    return { ...example, features: known }
  })
  const weights = new Float64Array(numbers.size)
  const squares = new Float64Array(numbers.size).fill(NEVER_SEEN)
  const at = (list: Float64Array, index: number) => list[index] ?? 0
  let bias = 0
  let biasSquares = NEVER_SEEN
  for (const { features, isAwkward, sureness } of inMixedOrder(numbered)) {
    const sum = features.reduce((points, feature) => points + at(weights, feature), bias)
    const slope = sureness * (1 / (1 + Math.exp(-sum)) - isAwkward)
    for (const feature of features) {
      const square = at(squares, feature) + slope * slope
      squares[feature] = square
      weights[feature] = at(weights, feature) - (STEP * slope) / Math.sqrt(square)
    }
    biasSquares += slope * slope
    bias -= (STEP * slope) / Math.sqrt(biasSquares)
  }
  const learned = [...numbers].map(([feature, index]) => [feature, at(weights, index)] as const)
  return {
    bias,
    weights: new Map(learned.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  }
}

function knownFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= LEAST_HEADLINES).map(([feature]) => feature)
}

// The headlines stand by subject; steps in their order would follow the last subject.
function* inMixedOrder<T>(all: readonly T[]): Generator<T> {
  for (let pass = 0; pass < PASSES; pass++) {
    for (let index = 0; index < all.length; index++) {
      const example = all[(index * 7919 + pass * 13) % all.length]
      if (example !== undefined) yield example
    }
  }
}
