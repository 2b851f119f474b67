import {
  findPatterns,
  mayHavePatterns,
  NAME_MARK,
  type PatternHit,
  wordsOf,
} from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { awkwardLine, isHardToRead } from './awkward-line.ts'
import { forTheCall } from './before-the-call.ts'
import { isNamed } from './employer-names.ts'
import { type Headline, readHeadline } from './headline.ts'
import type { Risk } from './risk.ts'
import { RISKS } from './risks.ts'
import { tactRules } from './rules.ts'
import type { Subject } from './subjects.ts'
import type { Tact } from './tact.ts'
import { weighHeadline } from './weighing.ts'

const TELLING_WORDS = 5

/** News that names the employer or one of its products, their names marked. */
export function judgeEmployerNews(
  employer: string,
  title: readonly Word[],
  summary: readonly Word[],
): Tact {
  const names = `names ${whatIsNamed(employer, [...title, ...summary])}`
  // A summary is long enough to hold a doubtful word by chance: there only the plainly bad counts.
  const told = isNamed(title) ? judgeHeadline(readHeadline(title)) : tellIllOf(title)
  const found = told ?? tellIllOf(summary)
  return found === undefined ? readIt(names) : heldBack(`${names} ${found}`)
}

/** Most summaries have nothing bad at all, and need not be read more closely. */
function tellIllOf(words: readonly Word[]): string | undefined {
  const { graveRisks, subjects } = tactRules()
  if (!mayHavePatterns(subjects, words) && !mayHavePatterns(graveRisks, words)) return undefined
  return tellIll(readHeadline(words))
}

/** What is awkward about a headline, in words; undefined where nothing is. */
function judgeHeadline(headline: Headline): string | undefined {
  const { points, tellingWords } = weighHeadline(headline)
  const { ills } = headline
  const sure = [...findDenied(headline), ...findTouchy(headline).filter(isTouchyAnywhere)]
  if (points <= awkwardLine(headline)) return tell(sure, headline.words)
  const told = tellIll(headline) ?? tell(sure, headline.words) ?? tell(ills.own, headline.words)
  if (told !== undefined) return told
  if (isHardToRead(headline)) return 'and does not read as good news'
  const named = tellingWords().map(quote).join(', ')
  return named === '' ? 'and reads like bad news' : `and reads like bad news (${named})`
}

/** The gravest ill in a text, named with the words that say it. */
function tellIll(headline: Headline): string | undefined {
  const { words, ills } = headline
  const grave = ills.own.filter(({ label }) => !label.isVague)
  return tell(grave, words) ?? tell(findTouchy(headline), words)
}

function findTouchy({ readable }: Headline): readonly PatternHit<Subject>[] {
  return findPatterns(tactRules().subjects, readable)
}

/** "Acme denies fraud" brings it up all the same; "Acme denies that it plans layoffs" does not. */
function findDenied({ words, ills }: Headline): readonly PatternHit<Risk>[] {
  return ills.relieved.filter(({ start }) =>
    /^den(?:y|ies|ied)$/.test(words[start - 1]?.lower ?? ''),
  )
}

/** Politics and religion, of which the headlines that were learned from hold next to nothing. */
function isTouchyAnywhere({ label }: PatternHit<Subject>): boolean {
  return !label.isUnsuitable
}

function tell(hits: readonly PatternHit<Risk | Subject>[], words: readonly Word[]) {
  const [hit] = hits.toSorted(byListing)
  return hit && `with ${hit.label.name} (${quote(wordsOf(hit, words))})`
}

function readIt(names: string): Tact {
  return { kind: 'names-employer', reason: `${names}: read it before you send it` }
}

function heldBack(found: string): Tact {
  return { kind: 'held-back', reason: forTheCall(found) }
}

/** The gravest first; of one kind the one that says most in a few words. */
function byListing(a: PatternHit<Risk | Subject>, b: PatternHit<Risk | Subject>): number {
  return listed(a) - listed(b) || telling(b) - telling(a)
}

const GRAVEST_FIRST = new Map(RISKS.map((risk, index) => [risk.name, index]))

function listed({ label }: PatternHit<Risk | Subject>): number {
  return GRAVEST_FIRST.get(label.name) ?? 0
}

function telling({ start, end }: PatternHit<Risk | Subject>): number {
  const words = end - start + 1
  return words > TELLING_WORDS ? 0 : words
}

/** The employer as the candidate calls it, or the product that gave it away. */
function whatIsNamed(employer: string, words: readonly Word[]): string {
  const product = words.find(({ folded }) => folded === NAME_MARK)?.product
  return product === undefined ? employer : `${product}, a product of ${employer},`
}

function quote(word: string): string {
  return `“${word}”`
}
