import { ALONE_KINDS, NEXT_KINDS } from '../src/core/tact/headline-features.ts'

/**
 * Weights of features such as "pairs cut job" as core/tact/learned-weights reads them: a line for each word, which is a third
 * shorter than one for each weight, and can be read when the word is met.
 */
export function writeWeights(weights: ReadonlyMap<string, number>) {
  const features = [...weights].map(([feature, weight]) => {
    const [kind = '', word = '', next = ''] = feature.split(' ')
    return { kind, word, next, tenths: Math.round(weight * 10) }
  })
  const inOrder = features.toSorted((a, b) => compare(a.word, b.word) || compare(a.next, b.next))
  const byWord = Map.groupBy(inOrder, ({ kind, word }) => (kind === 'rules' ? '' : word))
  const { '': rules, ...words } = Object.fromEntries(byWord)
  return {
    rules: Object.fromEntries((rules ?? []).map(({ word, tenths }) => [word, tenths / 10])),
    words: Object.fromEntries(Object.entries(words).map(([word, of]) => [word, lineOf(of)])),
  }
}

type Feature = { kind: string; next: string; tenths: number }

function lineOf(features: readonly Feature[]): string {
  const ofKind = (wanted: string) => features.filter(({ kind }) => kind === wanted)
  const alone = ALONE_KINDS.map((kind) => ofKind(kind)[0]?.tenths ?? 0).join(' ')
  const nexts = NEXT_KINDS.map((kind) => ofKind(kind).map(nextOf).join(' '))
  return [alone === '0 0 0' ? '' : alone, ...nexts].join('|').replace(/\|+$/, '')
}

function nextOf({ next, tenths }: Feature): string {
  return `${next}${tenths < 0 ? '' : '+'}${tenths}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
