import { findPatterns, NAME_MARK, type PatternHit, wordsOf } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { isDoubtful, isHarshVerbOfName } from './actor.ts'
import { forTheCall } from './before-the-call.ts'
import { isNamed } from './employer-names.ts'
import { type Headline, type Mood, readHeadline } from './headline.ts'
import type { Risk } from './risk.ts'
import { RISKS } from './risks.ts'
import { tactRules } from './rules.ts'
import type { Subject } from './subjects.ts'
import type { Tact } from './tact.ts'

const TELLING_WORDS = 5

/** How much its plain words must sound like bad news where no rule found any. */
const BAD_NEWS_POINTS: Readonly<Record<Mood, number>> = { good: 1.5, neutral: 0.5, unknown: 0.2 }
const LEAST_BAD_NEWS_POINTS = Math.min(...Object.values(BAD_NEWS_POINTS))
/** So little like it that a harsh verb of the employer's is meant well. */
const HARMLESS_POINTS = -0.5
/** Less like it than this, one word with a bad ring counts nothing beside good news. */
const OUTWEIGHING_POINTS = 0.8
/** So many words with a bad ring are hardly chance: there it must read clearly well. */
const MANY_DOUBTS = 2
const MANY_DOUBTS_POINTS = -1

/** News that names the employer or one of its products, their names marked. */
export function judgeEmployerNews(
  employer: string,
  title: readonly Word[],
  summary: readonly Word[],
): Tact {
  const names = `names ${whatIsNamed(employer, [...title, ...summary])}`
  const headline = readHeadline(title)
  const found = tellIll(headline, isNamed(title)) ?? tellIll(readHeadline(summary), false)
  if (found !== undefined) return heldBack(`${names} with ${found}`)
  if (!isNamed(title)) return readIt(names)
  // The mood costs most of all, and seldom decides anything.
  if (isDoubtful(title) && headline.mood() === 'unknown') {
    return heldBack(`${names} and does not read as good news`)
  }
  const { points, words } = headline.learned()
  const maySoundBad = words.length > 0 && points > LEAST_BAD_NEWS_POINTS
  if (maySoundBad && points > BAD_NEWS_POINTS[headline.mood()]) {
    return heldBack(`${names} and reads like bad news (${words.map(quote).join(', ')})`)
  }
  return readIt(names)
}

/** The gravest ill in a text, named with the words that say it. */
function tellIll(headline: Headline, mayDoubt: boolean): string | undefined {
  const { words, readable, ills } = headline
  const grave = ills.own.filter(({ label }) => !label.isVague)
  const subjects = () => findPatterns(tactRules().subjects, readable)
  const told = tell(grave, words) ?? tell(subjects(), words)
  // A summary is long enough to hold a doubtful word by chance.
  return told ?? (mayDoubt ? tell(findDoubts(headline), words) : undefined)
}

/** Words that only may be bad, unless something good is said. */
function findDoubts({ words, ills, mood, learned }: Headline): readonly PatternHit<Risk>[] {
  const hits = ills.own.filter(({ label }) => label.isVague)
  const places = new Set(hits.map(({ start }) => start))
  if (places.size === 0) return []
  const least = places.size < MANY_DOUBTS ? OUTWEIGHING_POINTS : MANY_DOUBTS_POINTS
  if (mood() === 'good' && learned().points < least) return []
  // "Acme sheds its old logo": what it does sounds worse than what it does it to.
  const isItsVerb = hits.every(({ end }) => isHarshVerbOfName(words, end))
  return isItsVerb && learned().points < HARMLESS_POINTS ? [] : hits
}

function tell(hits: readonly PatternHit<Risk | Subject>[], words: readonly Word[]) {
  const [hit] = hits.toSorted(byListing)
  return hit && `${hit.label.name} (${quote(wordsOf(hit, words))})`
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
