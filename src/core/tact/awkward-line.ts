import { isDoubtful } from './actor.ts'
import type { Headline } from './headline.ts'

/** Chosen so that some innocent headlines are held back, and hardly an awkward one is not. */
const AWKWARD_POINTS = -0.3
/** Where an ill is plainly said and nothing takes it back, or it asks and says nothing good, much must speak against it. */
const PLAIN_ILL_POINTS = -0.9

/** Above so many points a headline is held back. */
export function awkwardLine(headline: Headline): number {
  return isPlainIll(headline) || isHardToRead(headline) ? PLAIN_ILL_POINTS : AWKWARD_POINTS
}

/** It asks, or a verb that we do not know is done to the employer or its people, and nothing good is said. */
export function isHardToRead({ words, mood }: Headline): boolean {
  return isDoubtful(words) && mood() === 'unknown'
}

function isPlainIll({ hasLookalike, ills, mood }: Headline): boolean {
  if (ills.relieved.length > 0 || hasLookalike) return false
  return ills.own.some(({ label }) => !label.isVague) && mood() !== 'good'
}
