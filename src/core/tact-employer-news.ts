import { forTheCall } from './before-the-call.ts'
import { isNamed } from './employer-names.ts'
import { findPatterns, NAME_MARK, type PatternHit, wordsOf } from './patterns.ts'
import type { Tact } from './tact.ts'
import { isDoubtful } from './tact-actor.ts'
import { findRisks, isRelief, withoutLookalikes } from './tact-reading.ts'
import type { Risk } from './tact-risk.ts'
import { RISKS } from './tact-risks.ts'
import { tactRules } from './tact-rules.ts'
import type { Word } from './word-reader.ts'

const TELLING_WORDS = 5

/** News that names the employer or one of its products, their names marked. */
export function judgeEmployerNews(
  employer: string,
  title: readonly Word[],
  summary: readonly Word[],
): Tact {
  // A summary is long enough to hold a doubtful word by chance.
  const mayDoubt = isNamed(title) && !readsWell(title)
  const names = `names ${whatIsNamed(employer, [...title, ...summary])}`
  const found = findIll(title, mayDoubt) ?? findIll(summary, false)
  if (found !== undefined) return heldBack(`${names} with ${found}`)
  if (mayDoubt && isDoubtful(title) && findPatterns(tactRules().neutralNews, title).length === 0) {
    return heldBack(`${names} and does not read as good news`)
  }
  return { kind: 'names-employer', reason: `${names}: read it before you send it` }
}

/** The gravest ill in a text, named with the words that say it. */
function findIll(words: readonly Word[], mayDoubt: boolean): string | undefined {
  const readable = withoutLookalikes(words)
  const risks = findRisks(readable)
    .filter(({ label }) => mayDoubt || !label.isVague)
    .toSorted(byListing)
  const hit = risks[0] ?? findPatterns(tactRules().subjects, readable)[0]
  return hit && `${hit.label.name} (“${wordsOf(hit, words)}”)`
}

function heldBack(found: string): Tact {
  return { kind: 'held-back', reason: forTheCall(found) }
}

/** Somebody does or gets something good, or something bad is denied. */
function readsWell(title: readonly Word[]): boolean {
  return findPatterns(tactRules().goodNews, title).length > 0 || isRelief(withoutLookalikes(title))
}

/** The gravest first; of one kind the one that says most in a few words. */
function byListing(a: PatternHit<Risk>, b: PatternHit<Risk>): number {
  return RISKS.indexOf(a.label) - RISKS.indexOf(b.label) || telling(b) - telling(a)
}

function telling({ start, end }: PatternHit<Risk>): number {
  const words = end - start + 1
  return words > TELLING_WORDS ? 0 : words
}

/** The employer as the candidate calls it, or the product that gave it away. */
function whatIsNamed(employer: string, words: readonly Word[]): string {
  const product = words.find(({ folded }) => folded === NAME_MARK)?.product
  return product === undefined ? employer : `${product}, a product of ${employer},`
}
