import { isDoubtful } from './actor.ts'
import type { Headline } from './headline.ts'

/** Chosen so that some innocent headlines are held back, and hardly an awkward one is not. */
const AWKWARD_POINTS = -0.25
/** Where an ill is plainly said and nothing takes it back, or it asks and says nothing good, much must speak against it. */
const PLAIN_ILL_POINTS = -0.8
/** Where several are, more still. */
const PLAIN_ILLS_POINTS = -1.1

/** Above so many points a headline is held back. */
export function awkwardLine(headline: Headline): number {
  const illCount = countPlainIlls(headline)
  if (illCount > 1) return PLAIN_ILLS_POINTS
  return illCount > 0 || isHardToRead(headline) ? PLAIN_ILL_POINTS : AWKWARD_POINTS
}

/** It asks, or a verb that we do not know is done to the employer or its people, and nothing good is said. */
export function isHardToRead({ words, mood }: Headline): boolean {
  return isDoubtful(words) && mood() === 'unknown'
}

function countPlainIlls({ hasLookalike, ills, mood }: Headline): number {
  if (ills.relieved.length > 0 || hasLookalike) return 0
  const count = ills.own.filter(({ label }) => !label.isVague).length
  return count > 0 && mood() === 'good' ? 0 : count
}
