import learned from '../../../catalogue/learned-tact.json' with { type: 'json' }
import { type AloneKind, NEXT_KINDS, type NextKind } from './headline-features.ts'

/** What one word weighs: by itself and on each side of the name, and together with another word. */
export type WordWeights = Readonly<
  Record<AloneKind, number> & Record<NextKind, ReadonlyMap<string, number>>
>

const NOTHING: ReadonlyMap<string, number> = new Map()
export const NO_WEIGHTS = readWeights('')

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

/** "3 0 -2|job+4 loss+7||the+2": alone, before and behind the name; then a part for each kind of NEXT_KINDS. In tenths. */
function readWeights(text: string): WordWeights {
  const [alone = '', ...nexts] = text.split('|')
  const [words = 0, before = 0, behind = 0] = alone === '' ? [] : alone.split(' ').map(inPoints)
  const nextOf = (kind: NextKind) => readNext(nexts[NEXT_KINDS.indexOf(kind)] ?? '')
  return {
    words,
    before,
    behind,
    pairs: nextOf('pairs'),
    gaps: nextOf('gaps'),
    leading: nextOf('leading'),
    following: nextOf('following'),
    around: nextOf('around'),
    joinedBefore: nextOf('joinedBefore'),
    joinedBehind: nextOf('joinedBehind'),
  }
}

function readNext(text: string): ReadonlyMap<string, number> {
  if (text === '') return NOTHING
  const found = text.matchAll(/([^ +-]+)([+-]\d+)/g)
  return new Map(Array.from(found, ([, word = '', tenths = '']) => [word, inPoints(tenths)]))
}

function inPoints(tenths: string): number {
  return Number(tenths) / 10
}
