/** What speaks in a headline, whether it is awkward (1) or not (0), and how sure that is. */
export type Example = { features: readonly string[]; isAwkward: number; sureness: number }

type Learned = { bias: number; weights: Float64Array }
type Numbered = Omit<Example, 'features'> & { features: readonly number[] }

const LEAST_HEADLINES = 2
const LEAST_WEIGHT = 0.2
const PASSES = 12
const STEP = 0.1
const NEVER_SEEN = 1e-8
/** Primes by which the headlines are mixed, each for a learning of its own. */
const ORDERS = [7919, 104_729, 15_485_863]

/**
 * Logistic regression, its steps the smaller the more was learned of a feature (AdaGrad); few and small steps hold back
 * what was seen a few times only. A feature counts when two headlines have it. The mean of three, because the
 * order of the headlines alone moves some over the line.
 */
export function learn(examples: readonly Example[]): {
  bias: number
  weights: ReadonlyMap<string, number>
} {
  const features = knownFeatures(examples)
  const numbers = new Map(features.map((feature, index) => [feature, index]))
  const numbered = examples.map((example) => {
    const known = example.features.flatMap((feature) => numbers.get(feature) ?? [])
    return { ...example, features: known }
  })
  const learned = ORDERS.map((order) =>
    learnInOrder(inMixedOrder(numbered, order), features.length),
  )
  const meanOf = (value: (one: Learned) => number) =>
    learned.reduce((sum, one) => sum + value(one), 0) / learned.length
  const weights = features.map((feature, index) => {
    return [feature, meanOf((one) => at(one.weights, index))] as const
  })
  return {
    bias: meanOf(({ bias }) => bias),
    weights: new Map(weights.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  }
}

function learnInOrder(examples: Iterable<Numbered>, featureCount: number): Learned {
  const weights = new Float64Array(featureCount)
  const squares = new Float64Array(featureCount).fill(NEVER_SEEN)
  let bias = 0
  let biasSquares = NEVER_SEEN
  for (const { features, isAwkward, sureness } of examples) {
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
  return { bias, weights }
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0
}

function knownFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= LEAST_HEADLINES).map(([feature]) => feature)
}

// The headlines stand by subject; steps in their order would follow the last subject.
function* inMixedOrder<T>(all: readonly T[], order: number): Generator<T> {
  for (let pass = 0; pass < PASSES; pass++) {
    for (let index = 0; index < all.length; index++) {
      const example = all[(index * order + pass * 13) % all.length]
      if (example !== undefined) yield example
    }
  }
}
