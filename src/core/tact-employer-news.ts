import { forTheCall } from './before-the-call.ts'
import { isNamed } from './employer-names.ts'
import { findPatterns, NAME_MARK, type PatternHit, wordsOf } from './patterns.ts'
import type { Tact } from './tact.ts'
import { isDoubtful, isHarshVerbOfName, isVerbOfName } from './tact-actor.ts'
import { type LearnedDoubt, learnedDoubt } from './tact-learned.ts'
import { findRisks, isRelief, withoutLookalikes, withoutRelieved } from './tact-reading.ts'
import type { Risk } from './tact-risk.ts'
import { RISKS } from './tact-risks.ts'
import { tactRules } from './tact-rules.ts'
import type { Subject } from './tact-subjects.ts'
import type { Word } from './word-reader.ts'

const TELLING_WORDS = 5
type Mood = 'good' | 'neutral' | 'unknown'

/** How much its plain words must sound like bad news where no rule found any. */
const BAD_NEWS_POINTS: Readonly<Record<Mood, number>> = { good: 2, neutral: 1, unknown: 0.2 }
/** So little like it that a harsh verb of the employer's is meant well. */
const HARMLESS_POINTS = -0.5
/** So many words with a bad ring are no chance, whatever good is said. */
const MANY_DOUBTS = 2

/** News that names the employer or one of its products, their names marked. */
export function judgeEmployerNews(
  employer: string,
  title: readonly Word[],
  summary: readonly Word[],
): Tact {
  const names = `names ${whatIsNamed(employer, [...title, ...summary])}`
  const found = findIll(title) ?? findGrave(summary)
  if (found !== undefined) return heldBack(`${names} with ${found}`)
  if (!isNamed(title)) return readIt(names)
  const mood = moodOf(title)
  if (mood === 'unknown' && isDoubtful(title)) {
    return heldBack(`${names} and does not read as good news`)
  }
  const { points, words } = readingOf(title)
  if (words.length > 0 && points > BAD_NEWS_POINTS[mood]) {
    return heldBack(`${names} and reads like bad news (${words.map(quote).join(', ')})`)
  }
  return readIt(names)
}

/** The gravest ill in a headline, named with the words that say it. */
function findIll(title: readonly Word[]): string | undefined {
  return findGrave(title) ?? findDoubt(title)
}

/** Words that only may be bad, unless something good is said. */
function findDoubt(title: readonly Word[]): string | undefined {
  if (!isNamed(title)) return undefined
  const hits = findRisks(withoutLookalikes(title)).filter(({ label }) => label.isVague)
  const places = new Set(hits.map(({ start }) => start))
  if (places.size < MANY_DOUBTS && moodOf(title) === 'good') return undefined
  // "Acme sheds its old logo": what it does sounds worse than what it does it to.
  const isItsVerb = hits.every(({ end }) => isHarshVerbOfName(title, end))
  if (isItsVerb && readingOf(title).points < HARMLESS_POINTS) return undefined
  return tell(hits, title)
}

/** The same without the words that only may be bad: a summary is long enough to hold one by chance. */
function findGrave(words: readonly Word[]): string | undefined {
  const readable = withoutLookalikes(words)
  const risks = findRisks(readable).filter(({ label }) => !label.isVague)
  return tell(risks, words) ?? tell(findPatterns(tactRules().subjects, readable), words)
}

function readingOf(title: readonly Word[]): LearnedDoubt {
  return learnedDoubt(withoutRelieved(title))
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

/** Good where somebody does or gets something good, or something bad is denied; neutral where the employer just acts. */
function moodOf(title: readonly Word[]): Mood {
  const isDone = (hit: PatternHit<unknown>) => hit.label === 'news' || isVerbOfName(title, hit)
  if (findPatterns(tactRules().goodNews, title).some(isDone)) return 'good'
  if (isRelief(withoutLookalikes(title))) return 'good'
  return findPatterns(tactRules().neutralNews, title).some(isDone) ? 'neutral' : 'unknown'
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
