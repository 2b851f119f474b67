import type { ApplicationEntry } from './application.ts'
import type { ArticleWords } from './article-words.ts'
import { employerNames, interviewerNames, markNames, type Name } from './employer-names.ts'
import {
  compilePatterns,
  findPatterns,
  NAME_MARK,
  type PatternHit,
  type PatternSet,
  wordsBefore,
  wordsOf,
} from './patterns.ts'
import { isActing } from './tact-actor.ts'
import { GOOD_NEWS, GOOD_NEWS_BEFORE, NEUTRAL_NEWS } from './tact-good-news.ts'
import {
  ACQUITTALS,
  FIGHTS,
  LOOKALIKES,
  NEGATIONS,
  OTHERS_ILL,
  OVERTURNED,
  OWN_FIGHTS,
  REMEDIES,
} from './tact-lookalikes.ts'
import type { Risk } from './tact-risk.ts'
import { RISKS } from './tact-risks.ts'
import { SUBJECTS, type Subject } from './tact-subjects.ts'
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

type Rules = {
  risks: PatternSet<Risk>
  subjects: PatternSet<Subject>
  lookalikes: PatternSet<true>
  negations: PatternSet<true>
  acquittals: PatternSet<true>
  overturned: PatternSet<true>
  fights: PatternSet<true>
  ownFights: PatternSet<true>
  othersIll: PatternSet<true>
  goodNews: PatternSet<true>
  neutralNews: PatternSet<true>
}

const TOUCHY_POINTS = 2.5
const NEGATION_REACH = 3
const FIGHT_REACH = 4
const ACQUITTAL_REACH = 8

let compiled: Rules | undefined

export function tactJudge(application: ApplicationEntry): TactJudge {
  compiled ??= compileRules()
  const rules = compiled
  const employer = employerNames(application)
  const interviewer = interviewerNames(application)
  return (article) => {
    const title = markNames(article.title, employer)
    const summary = markNames(article.summary, employer)
    if (isNamed(title) || isNamed(summary)) {
      return judgeEmployerNews(rules, application.employer, title, summary)
    }
    if (namesOneOf(article, interviewer)) {
      const name = application.interviewerName
      return { kind: 'held-back', reason: `names ${name}: better mention it than send it` }
    }
    return judgeOtherNews(rules, application.sectorId, title)
  }
}

/** Whether a text speaks of politics, crime or the like. */
export function isTouchy(words: readonly Word[]): boolean {
  compiled ??= compileRules()
  return findPatterns(compiled.subjects, words).length > 0
}

function judgeEmployerNews(
  rules: Rules,
  employer: string,
  title: readonly Word[],
  summary: readonly Word[],
): Tact {
  const isGood = readsWell(rules, title)
  // A summary is long enough to hold a doubtful word by chance.
  const mayDoubt = isNamed(title) && !isGood
  const found = findIll(rules, title, mayDoubt) ?? findIll(rules, summary, false)
  if (found !== undefined) return heldBack(employer, `with ${found}`)
  if (mayDoubt && !isActing(title) && findPatterns(rules.neutralNews, title).length === 0) {
    return heldBack(employer, 'and does not read as good news')
  }
  return { kind: 'names-employer', reason: `names ${employer}: read it before you send it` }
}

/** The gravest ill in a text, named with the words that say it. */
function findIll(rules: Rules, words: readonly Word[], mayDoubt: boolean): string | undefined {
  const readable = withoutLookalikes(rules, words)
  const risks = findRisks(rules, readable)
    .filter(({ label }) => mayDoubt || !label.isVague)
    .toSorted(byListing)
  const hit = risks[0] ?? findPatterns(rules.subjects, readable)[0]
  return hit && `${hit.label.name} (“${wordsOf(hit, words)}”)`
}

function heldBack(employer: string, found: string): Tact {
  return { kind: 'held-back', reason: `names ${employer} ${found}: know this before you call` }
}

/** Somebody does or gets something good, or something bad is denied. */
function readsWell(rules: Rules, words: readonly Word[]): boolean {
  const readable = withoutLookalikes(rules, words)
  if (!isNamed(readable)) return false
  return (
    findPatterns(rules.goodNews, words).length > 0 ||
    readable !== words ||
    findPatterns(rules.risks, readable).some((hit) => isAllayed(rules, readable, hit))
  )
}

function byListing(a: PatternHit<Risk>, b: PatternHit<Risk>): number {
  return RISKS.indexOf(a.label) - RISKS.indexOf(b.label)
}

function judgeOtherNews(rules: Rules, sectorId: string, title: readonly Word[]): Tact {
  const readable = withoutLookalikes(rules, title)
  const subjects = findPatterns(rules.subjects, readable).filter(
    ({ label }) => !label.tradeOf.includes(sectorId),
  )
  const subject = subjects.find(({ label }) => label.isUnsuitable) ?? subjects[0]
  if (subject !== undefined) {
    const reason = `about ${subject.label.name} (“${wordsOf(subject, title)}”)`
    if (subject.label.isUnsuitable) return { kind: 'unsuitable', reason }
    return { kind: 'caution', points: TOUCHY_POINTS, reason }
  }
  const risks = findRisks(rules, readable).filter(({ label }) => !label.tradeOf.includes(sectorId))
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

/** Words that only sound like bad news lose their meaning; the employer's name keeps its own. */
function withoutLookalikes(rules: Rules, words: readonly Word[]): readonly Word[] {
  const blank = new Set<number>()
  for (const { start, end } of findPatterns(rules.lookalikes, words)) {
    for (let index = start; index <= end; index++) blank.add(index)
  }
  if (blank.size === 0) return words
  return words.map((word, index) =>
    blank.has(index) && word.folded !== NAME_MARK ? { ...word, folded: '' } : word,
  )
}

function findRisks(rules: Rules, words: readonly Word[]): PatternHit<Risk>[] {
  return findPatterns(rules.risks, words).filter((hit) => !isAllayed(rules, words, hit))
}

/** Denied before or after, or something that somebody fights. */
function isAllayed(rules: Rules, words: readonly Word[], hit: PatternHit<Risk>): boolean {
  const { label, start, end } = hit
  const follows = (before: PatternSet<true>, reach: number) =>
    findPatterns(before, wordsBefore(words, start, reach)).length > 0
  if (follows(rules.negations, NEGATION_REACH)) return true
  if (follows(rules.acquittals, ACQUITTAL_REACH)) return true
  if (findPatterns(rules.overturned, words.slice(end + 1, end + 1 + NEGATION_REACH)).length > 0)
    return true
  if (follows(rules.othersIll, ACQUITTAL_REACH)) return true
  if (!label.canBeFought) return false
  return follows(rules.fights, FIGHT_REACH) || follows(rules.ownFights, ACQUITTAL_REACH)
}

function compileRules(): Rules {
  return {
    risks: compilePatterns(RISKS.map((risk) => [risk, risk.patterns] as const)),
    subjects: compilePatterns(SUBJECTS.map((subject) => [subject, subject.patterns] as const)),
    lookalikes: compilePatterns([[true, [...LOOKALIKES, ...REMEDIES]]]),
    negations: compilePatterns([[true, NEGATIONS]]),
    acquittals: compilePatterns([[true, ACQUITTALS]]),
    overturned: compilePatterns([[true, OVERTURNED]]),
    fights: compilePatterns([[true, FIGHTS]]),
    othersIll: compilePatterns([[true, OTHERS_ILL]]),
    ownFights: compilePatterns([[true, OWN_FIGHTS]]),
    neutralNews: compilePatterns([[true, NEUTRAL_NEWS]]),
    goodNews: compilePatterns([[true, [...GOOD_NEWS, ...GOOD_NEWS_BEFORE]]]),
  }
}
