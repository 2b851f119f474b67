import type { ApplicationEntry } from './application.ts'
import type { ArticleWords } from './article-words.ts'
import { employerNames, interviewerNames, markNames, type Name } from './employer-names.ts'
import { findPatterns, NAME_MARK, type PatternHit, wordsOf } from './patterns.ts'
import { isActing } from './tact-actor.ts'
import { findRisks, isRelief, withoutLookalikes } from './tact-reading.ts'
import type { Risk } from './tact-risk.ts'
import { RISKS } from './tact-risks.ts'
import { tactRules } from './tact-rules.ts'
import type { Word } from './word-reader.ts'

/** What it would be like to send this article to somebody at the employer. */
export type Tact =
  | { kind: 'fine' }
  /** Good or neutral news about the employer: may go out, but read it first. */
  | { kind: 'names-employer'; reason: string }
  /** Bad news about others, or a touchy subject: goes down by so many points. */
  | { kind: 'caution'; points: number; reason: string }
  /** Not for such a mail, and of no use to the candidate either. */
  | { kind: 'unsuitable'; reason: string }
  /** For the candidate's eyes only. */
  | { kind: 'held-back'; reason: string }

/** Judges one article after the other for one application. */
export type TactJudge = (article: ArticleWords) => Tact

const TOUCHY_POINTS = 2.5

export function tactJudge(application: ApplicationEntry): TactJudge {
  const employer = employerNames(application)
  const interviewer = interviewerNames(application)
  return (article) => {
    const title = markNames(article.title, employer)
    const summary = markNames(article.summary, employer)
    if (isNamed(title) || isNamed(summary)) {
      return judgeEmployerNews(application.employer, title, summary)
    }
    if (namesOneOf(article, interviewer)) {
      const name = application.interviewerName
      return { kind: 'held-back', reason: `names ${name}: better mention it than send it` }
    }
    return judgeOtherNews(application.sectorId, title)
  }
}

/** Whether a text speaks of politics, crime or the like. */
export function isTouchy(words: readonly Word[]): boolean {
  return findPatterns(tactRules().subjects, words).length > 0
}

function judgeEmployerNews(
  employer: string,
  title: readonly Word[],
  summary: readonly Word[],
): Tact {
  const isGood = readsWell(title)
  // A summary is long enough to hold a doubtful word by chance.
  const mayDoubt = isNamed(title) && !isGood
  const found = findIll(title, mayDoubt) ?? findIll(summary, false)
  if (found !== undefined) return heldBack(employer, `with ${found}`)
  if (mayDoubt && !isActing(title) && findPatterns(tactRules().neutralNews, title).length === 0) {
    return heldBack(employer, 'and does not read as good news')
  }
  return { kind: 'names-employer', reason: `names ${employer}: read it before you send it` }
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

function heldBack(employer: string, found: string): Tact {
  return { kind: 'held-back', reason: `names ${employer} ${found}: know this before you call` }
}

/** Somebody does or gets something good, or something bad is denied. */
function readsWell(words: readonly Word[]): boolean {
  const readable = withoutLookalikes(words)
  if (!isNamed(readable)) return false
  return (
    findPatterns(tactRules().goodNews, words).length > 0 || readable !== words || isRelief(readable)
  )
}

function byListing(a: PatternHit<Risk>, b: PatternHit<Risk>): number {
  return RISKS.indexOf(a.label) - RISKS.indexOf(b.label)
}

function judgeOtherNews(sectorId: string, title: readonly Word[]): Tact {
  const readable = withoutLookalikes(title)
  const subjects = findPatterns(tactRules().subjects, readable).filter(
    ({ label }) => !label.tradeOf.includes(sectorId),
  )
  const subject = subjects.find(({ label }) => label.isUnsuitable) ?? subjects[0]
  if (subject !== undefined) {
    const reason = `about ${subject.label.name} (“${wordsOf(subject, title)}”)`
    if (subject.label.isUnsuitable) return { kind: 'unsuitable', reason }
    return { kind: 'caution', points: TOUCHY_POINTS, reason }
  }
  const risks = findRisks(readable).filter(({ label }) => !label.tradeOf.includes(sectorId))
  const worst = risks.reduce<PatternHit<Risk> | undefined>(worse, undefined)
  if (worst === undefined || worst.label.caution === 0) return { kind: 'fine' }
  const { name, caution } = worst.label
  return {
    kind: 'caution',
    points: caution,
    reason: `caution: ${name} elsewhere (“${wordsOf(worst, title)}”)`,
  }
}

function worse(a: PatternHit<Risk> | undefined, b: PatternHit<Risk>): PatternHit<Risk> {
  return a === undefined || b.label.caution > a.label.caution ? b : a
}

function isNamed(words: readonly Word[]): boolean {
  return words.some(({ folded }) => folded === NAME_MARK)
}

function namesOneOf(article: ArticleWords, names: readonly Name[]): boolean {
  if (names.length === 0) return false
  return isNamed(markNames(article.title, names)) || isNamed(markNames(article.summary, names))
}
