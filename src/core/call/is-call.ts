import type { DraftKind } from '../ladder/step.ts'

const CALLS: readonly DraftKind[] = ['first-call', 'second-call', 'hiring-call']

/** A card is read aloud: it greets nobody on its first line, needs no address and may be long. */
export function isCall(kind: DraftKind): boolean {
  return CALLS.includes(kind)
}
