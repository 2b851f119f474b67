import type { Tone } from '../application/tone.ts'
import type { Scene } from './scene.ts'
import { CRISP } from './wording-crisp.ts'
import { FORMAL } from './wording-formal.ts'
import { WARM } from './wording-warm.ts'

type Sentences<T> = readonly [(given: T) => string, ...((given: T) => string)[]]

/**
 * The sentences of one tone. Each opening names the day of the interview; each closing frees the reader from answering.
 * None says that the candidate has read the articles, none asks how things stand, none praises anybody. Two that may
 * follow each other begin differently: with a topic or without, the openings at the same place begin alike.
 */
export type Wording = {
  openingsWithTopic: Sentences<Scene & { topic: string }>
  openings: Sentences<Scene>
  /** For the day of the interview and the one after: nothing claims that time has passed. */
  freshOpeningsWithTopic: Sentences<Scene & { topic: string }>
  freshOpenings: Sentences<Scene>
  /** For notes that would otherwise be curt; as many as it takes. */
  asides: Sentences<Scene>
  /** For a noun phrase, in whichever number. */
  strengthLines: Sentences<{ strength: string }>
  /** For a clause with its own subject. */
  strengthLinesForClause: Sentences<{ strength: string }>
  closings: Sentences<Scene>
  /** `isOne`: there is a single article. */
  subjects: Sentences<{ theme: string; some: string; isOne: boolean; day: string }>
  greetingWithoutName: string
  signOff: string
  /** To somebody who is addressed as Ms or Dr. */
  formalSignOff: string
}

export const WORDINGS: Readonly<Record<Tone, Wording>> = {
  warm: WARM,
  crisp: CRISP,
  formal: FORMAL,
}

export function wordingFor(tone: Tone): Wording {
  return WORDINGS[tone]
}
