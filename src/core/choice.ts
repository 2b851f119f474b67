import type { ApplicationEntry } from './application.ts'
import type { Candidate, PlacedArticle, Report } from './article.ts'
import { type ArticleWords, readArticle } from './article-words.ts'
import { groupStories, storyKey } from './duplicates.ts'
import { findGate, type Gate, type GateQuestion, MAX_AGE_DAYS } from './gates.ts'
import { type Interests, readInterests } from './interests.ts'
import { type Preference, preferencesFor } from './learning.ts'
import { countNamedFirm } from './named-firms.ts'
import { newsKinds } from './news-kind.ts'
import { countOutlets } from './outlets.ts'
import type { Rule } from './rules.ts'
import { type Scored, scoreCandidate, withParts, withSourceCount } from './scoring.ts'
import { type Selectable, selectArticles } from './selection.ts'
import { type TactJudge, tactJudge } from './tact.ts'
import { thinReason } from './thin-reason.ts'
import { whyLine } from './why.ts'

export type Choice =
  | { kind: 'enough'; placed: PlacedArticle[]; fittingCount: number }
  /** Too few for a mail; `placed` shows what was held back, and as alternates what there was. */
  | { kind: 'thin'; reason: string; placed: PlacedArticle[]; fittingCount: number }

export type ChoiceQuestion = {
  application: ApplicationEntry
  candidates: readonly Candidate[]
  /** Links that the candidate saved: they come first, unless tact or an earlier mail speaks against them. */
  saved?: readonly Candidate[]
  /** Addresses that this employer has had already. */
  sentUrls: ReadonlySet<string>
  /** Addresses that the candidate took in although they were held back. */
  allowedUrls?: ReadonlySet<string>
  /** What the candidate's earlier choices taught. */
  preferences?: readonly Preference[]
  /** The account's rules beside the application's own words to prefer and to avoid. */
  rules?: readonly Rule[]
  /** How old an article may be: more than usual when the candidate widened a thin week. */
  maxAgeDays?: number
  now: Date
}

type Judged = Selectable & { gate: Gate | undefined; isSaved: boolean; alsoIn: readonly Report[] }
type Judging = Required<ChoiceQuestion> & { interests: Interests; judge: TactJudge }

const LEAST_ARTICLES = 2
const MOST_HELD_BACK = 10
const MOST_REPORTS = 4

/** Picks, alternates and held-back articles for one digest, each with its reasons. */
export function chooseArticles(question: ChoiceQuestion): Choice {
  const { application } = question
  const judged = judgeAll(question)
  const { fitting, heldBack } = settleStories(judged)
  const minimum = Math.min(LEAST_ARTICLES, application.articleCount)
  const savedCount = fitting.filter(({ isSaved }) => isSaved).length
  const { picks, alternates } = selectArticles(
    fitting,
    application.articleCount,
    minimum,
    savedCount,
  )
  const byArticle = new Map(fitting.map((item) => [item.scored, item]))
  const held = heldBack.slice(0, MOST_HELD_BACK).map(placeHeldBack)
  const place = (items: readonly Selectable[], where: 'pick' | 'alternate') =>
    items.flatMap(({ scored }, index) => {
      const item = byArticle.get(scored)
      return item === undefined ? [] : placeScored(item, where, index + 1, application)
    })
  if (picks.length >= minimum) {
    return {
      kind: 'enough',
      placed: [...place(picks, 'pick'), ...place(alternates, 'alternate'), ...held],
      fittingCount: fitting.length,
    }
  }
  return {
    kind: 'thin',
    reason: thinReason({
      application,
      pickCount: picks.length,
      gates: judged.map(({ gate }) => gate),
    }),
    placed: [...place([...picks, ...alternates], 'alternate'), ...held],
    fittingCount: fitting.length,
  }
}

/** Every candidate with its score and the gate that stops it: saved ones first, then the best; ties by address. */
function judgeAll(question: ChoiceQuestion): Judged[] {
  const judging: Judging = {
    saved: [],
    allowedUrls: new Set(),
    preferences: [],
    rules: [],
    maxAgeDays: MAX_AGE_DAYS,
    ...question,
    interests: readInterests(question.application, question.rules),
    judge: tactJudge(question.application),
  }
  const savedUrls = new Set(judging.saved.map(({ url }) => url))
  return [
    ...judging.saved.map((candidate) => judgeOne(candidate, judging, true)),
    ...question.candidates
      .filter(({ url }) => !savedUrls.has(url))
      .map((candidate) => judgeOne(candidate, judging, false))
      .toSorted((a, b) => byTotal(a.scored, b.scored)),
  ]
}

function judgeOne(stored: Candidate, judging: Judging, isSaved: boolean): Judged {
  const { application, interests, judge, sentUrls, allowedUrls, preferences } = judging
  const { maxAgeDays, now } = judging
  const article: ArticleWords = readArticle(stored)
  const tact = judge(article)
  const { candidate, reason } = countNamedFirm(stored, article, interests.firms, tact)
  const asked = { candidate, article, application, interests, tact, sentUrls, maxAgeDays, now }
  const found = isSaved ? findSavedGate(asked) : findGate(asked)
  const isAllowed = found?.kind === 'held-back' && allowedUrls.has(candidate.url)
  const scored = scoreCandidate(candidate, article, interests, tact, now)
  return {
    scored: withParts(scored, [
      ...(isSaved ? [{ points: 0, reason: 'you saved it' }] : []),
      ...(reason === undefined ? [] : [{ points: 0, reason }]),
      ...(isAllowed
        ? [{ points: 0, reason: `you took it in before, although: ${found.reason}` }]
        : []),
      ...preferencesFor(candidate, preferences),
    ]),
    gate: isAllowed ? undefined : found,
    namesEmployer: tact.kind === 'names-employer',
    key: storyKey(article.title),
    newsKinds: newsKinds(article.title),
    isSaved,
    alsoIn: [],
  }
}

/** Whoever saves a link has judged all but what they may not know, or may have forgotten. */
function findSavedGate({ candidate, tact, sentUrls }: GateQuestion): Gate | undefined {
  if (sentUrls.has(candidate.url)) {
    const reason = 'you saved it, but they have had it already'
    return { kind: 'held-back', reason, isForWholeStory: false }
  }
  if (tact.kind !== 'held-back') return undefined
  return { kind: 'held-back', reason: `you saved it, but it ${tact.reason}`, isForWholeStory: true }
}

/** One article per story. A story that was sent, or is held back, is told by no other source either. */
function settleStories(judged: readonly Judged[]): { fitting: Judged[]; heldBack: Judged[] } {
  const sent = judged.filter(({ gate }) => gate?.kind === 'out' && gate.cause === 'sent')
  const awkward = judged.filter(({ gate }) => gate?.kind === 'held-back' && gate.isForWholeStory)
  const own = judged.filter(({ gate }) => gate?.kind === 'held-back' && !gate.isForWholeStory)
  const saved = judged.filter(({ gate, isSaved }) => gate === undefined && isSaved)
  const passing = judged.filter(({ gate, isSaved }) => gate === undefined && !isSaved)
  const groups = groupStories([...saved, ...sent, ...awkward, ...passing])
  const fitting = groups
    .filter(([first]) => first?.gate === undefined && !first?.isSaved)
    .flatMap(tellOnce)
    .toSorted((a, b) => byTotal(a.scored, b.scored))
  const awkwardOnce = groups.flatMap(([first]) => (first?.gate?.kind === 'held-back' ? first : []))
  return { fitting: [...saved, ...fitting], heldBack: [...awkwardOnce, ...own] }
}

/** The best report of a story, with how many sources told it. */
function tellOnce([best, ...others]: readonly Judged[]): Judged[] {
  if (best === undefined) return []
  const { source, sourceCount } = best.scored.candidate
  const elsewhere = new Map<string, number>()
  for (const { scored } of others) {
    const other = scored.candidate
    if (other.source === source) continue
    elsewhere.set(other.source, Math.max(other.sourceCount, elsewhere.get(other.source) ?? 0))
  }
  const otherCount = [...elsewhere.values()].reduce((sum, count) => sum + count, 0)
  const alsoIn = others
    .map(({ scored }) => scored.candidate)
    .filter((other) => other.source !== source)
    .slice(0, MOST_REPORTS)
    .map(({ source: name, title, url, summary }) => ({ source: name, title, url, summary }))
  const counted = withSourceCount(best.scored, sourceCount + otherCount, otherCount)
  const outletCount = countOutlets([best, ...others].map(({ scored }) => scored.candidate))
  const scored = { ...counted, candidate: { ...counted.candidate, outletCount } }
  return [{ ...best, scored, alsoIn }]
}

function byTotal(a: Scored, b: Scored): number {
  if (a.total !== b.total) return b.total > a.total ? 1 : -1
  return a.candidate.url < b.candidate.url ? -1 : Number(a.candidate.url > b.candidate.url)
}

function placeScored(
  { scored, isSaved, alsoIn }: Judged,
  place: 'pick' | 'alternate',
  position: number,
  application: ApplicationEntry,
): PlacedArticle {
  const { candidate, parts, total } = scored
  return {
    ...candidate,
    place,
    position,
    why: whyLine(candidate, application),
    reasons: parts.map(({ reason }) => reason),
    points: parts.map(({ points }) => points),
    total,
    origin: isSaved ? 'saved' : 'feed',
    alsoIn,
  }
}

function placeHeldBack({ scored, gate, isSaved, alsoIn }: Judged, index: number): PlacedArticle {
  const reasons = gate?.kind === 'held-back' ? [gate.reason] : []
  return {
    ...scored.candidate,
    place: 'held-back',
    position: index + 1,
    why: '',
    reasons,
    points: [],
    total: scored.total,
    origin: isSaved ? 'saved' : 'feed',
    alsoIn,
  }
}
