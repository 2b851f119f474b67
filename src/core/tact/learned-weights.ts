import learned from '../../../catalogue/learned-tact.json' with { type: 'json' }

/** What one word weighs: by itself, on each side of the name, with the word that comes next, and with the one after. */
export type WordWeights = Readonly<{
  words: number
  before: number
  behind: number
  pairs: ReadonlyMap<string, number>
  gaps: ReadonlyMap<string, number>
}>

const NOTHING: ReadonlyMap<string, number> = new Map()
export const NO_WEIGHTS: WordWeights = {
  words: 0,
  before: 0,
  behind: 0,
  pairs: NOTHING,
  gaps: NOTHING,
}

/** Where a headline starts from, before anything of it was weighed. */
export const BIAS = learned.bias

// A headline has a dozen of the words: what is said of each is read when it is met first.
const written: ReadonlyMap<string, string> = new Map(Object.entries(learned.words))
const read = new Map<string, WordWeights>()
const rules: ReadonlyMap<string, number> = new Map(Object.entries(learned.rules))

export function weightsOf(word: string): WordWeights | undefined {
  const known = read.get(word)
  if (known !== undefined) return known
  const text = written.get(word)
  if (text === undefined) return undefined
  const weights = readWeights(text)
  read.set(word, weights)
  return weights
}

export function ruleWeight(seen: string): number {
  return rules.get(seen) ?? 0
}

/** "3 0 -2|job+4 loss+7|the+2": alone, before and behind the name; with the next word; with the one after. In tenths. */
function readWeights(text: string): WordWeights {
  const [alone = '', pairs = '', gaps = ''] = text.split('|')
  const [words = 0, before = 0, behind = 0] = alone.split(' ').map(inPoints)
  return { words, before, behind, pairs: readNext(pairs), gaps: readNext(gaps) }
}

function readNext(text: string): ReadonlyMap<string, number> {
  if (text === '') return NOTHING
  const found = text.matchAll(/([^ +-]+)([+-]\d+)/g)
  return new Map(Array.from(found, ([, word = '', tenths = '']) => [word, inPoints(tenths)]))
}

function inPoints(tenths: string): number {
  return Number(tenths) / 10
}
