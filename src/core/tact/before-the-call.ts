/** How the reason ends when an article is kept back for the candidate's eyes: awkward news of the employer. */
const ENDING = ': know this before you call'

export function forTheCall(reason: string): string {
  return `${reason}${ENDING}`
}

/** Why the candidate should know an article before calling; undefined when it was held back for another reason. */
export function whyBeforeTheCall(reasons: readonly string[]): string | undefined {
  return reasons.find((reason) => reason.endsWith(ENDING))?.slice(0, -ENDING.length)
}
