import type { Headline } from './headline.ts'

/** Chosen so that some innocent headlines are held back, and hardly an awkward one is not. */
const AWKWARD_POINTS = -0.4
/** Where an ill is plainly said and nothing takes it back, much must speak against it. */
const PLAIN_ILL_POINTS = -1

/** Above so many points a headline is held back. */
export function awkwardLine(headline: Headline): number {
  return isPlainIll(headline) ? PLAIN_ILL_POINTS : AWKWARD_POINTS
}

function isPlainIll({ words, readable, ills, mood }: Headline): boolean {
  if (ills.relieved.length > 0 || readable.some((word, index) => word !== words[index]))
    return false
  return ills.own.some(({ label }) => !label.isVague) && mood() !== 'good'
}
