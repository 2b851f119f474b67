import type { DraftKind } from '../ladder/step.ts'

const CALLS = ['first-call', 'second-call', 'hiring-call'] as const

export type CallKind = (typeof CALLS)[number]

/** A card is read aloud: it greets nobody on its first line, needs no address and may be long. */
export function isCall(kind: DraftKind): kind is CallKind {
  return CALLS.some((call) => call === kind)
}
