import type { ApplicationEntry } from '../application/application.ts'
import type { Candidate } from '../article/article.ts'
import { storyKey } from '../article/duplicates.ts'
import { newsKindsOf } from '../article/news-kind.ts'
import { type Tact, type TactJudge, tactJudge } from '../tact/tact.ts'
import { type ArticleWords, oncePerArticle, readArticle } from '../text/article-words.ts'
import { isWeak } from './fitting.ts'
import { findGate, findLastGate, type Gate, type GateQuestion, MAX_AGE_DAYS } from './gates.ts'
import { type Interests, readInterests } from './interests.ts'
import { type Preference, preferencesFor } from './learning.ts'
import { type Counted, countNamedFirm } from './named-firms.ts'
import type { Opinion } from './opinions.ts'
import type { Rule } from './rules.ts'
import { type Part, type Scored, scoreCandidate, withParts } from './scoring.ts'
import type { Selectable } from './selection.ts'

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
  /** What a reranker says of some of them, by address. */
  opinions?: ReadonlyMap<string, Opinion>
  /** Where the interviewer is; absent: what the application says. */
  timeZone?: string
  now: Date
}

export type Judged = Selectable & {
  gate: Gate | undefined
  isSaved: boolean
  /** The other reports of its story, once those were put together. */
  others: readonly Candidate[]
}
/** Of what is left out nothing but the gate counts, unless it tells a story that was sent. */
export type Verdict = { gate: Gate | undefined; judged: Judged | undefined }
type ScoredVerdict = Verdict & { judged: Judged }
type Judging = Required<Omit<ChoiceQuestion, 'timeZone'>> & {
  interests: Interests
  judge: TactJudge
}

/** By what it is told apart from others. */
const traitsOf = oncePerArticle(({ title }) => ({
  key: storyKey(title),
  /** Mostly a name: a firm or a country. */
  lead: title.find(({ isStopword }) => !isStopword)?.folded,
  newsKinds: newsKindsOf(title),
}))
const NONE: readonly [] = []

/** Every candidate with its score and the gate that stops it: saved ones first, then the best; ties by address. */
export function judgeAll(question: ChoiceQuestion): Verdict[] {
  const judging: Judging = {
    saved: [],
    allowedUrls: new Set(),
    preferences: [],
    rules: [],
    maxAgeDays: MAX_AGE_DAYS,
    opinions: new Map(),
    ...question,
    interests: readInterests(question.application, question.rules, question.timeZone),
    judge: tactJudge(question.application),
  }
  const saved = judging.saved.map((candidate) => judgeOne(candidate, judging, true))
  const savedUrls = new Set(judging.saved.map(({ url }) => url))
  const scored: ScoredVerdict[] = []
  const dropped: Verdict[] = []
  for (const candidate of question.candidates) {
    if (savedUrls.has(candidate.url)) continue
    const verdict = judgeOne(candidate, judging, false)
    if (isScored(verdict)) scored.push(verdict)
    else dropped.push(verdict)
  }
  scored.sort((a, b) => byTotal(a.judged.scored, b.judged.scored))
  // The order of what is left out tells nothing.
  return [...saved, ...scored, ...dropped]
}

function judgeOne(stored: Candidate, judging: Judging, isSaved: boolean): Verdict {
  const { interests, judge, sentUrls, maxAgeDays, now } = judging
  const article = readArticle(stored)
  const ofNames = judge.ofNames(article)
  const asked: GateQuestion = {
    candidate: stored,
    article,
    interests,
    ofNames,
    sentUrls,
    maxAgeDays,
    now,
  }
  const early = isSaved ? findSavedGate(asked) : findGate(asked)
  if (isDropped(early)) return { gate: early, judged: undefined }
  const tact = ofNames ?? judge.ofOthers(article)
  const counted = countNamedFirm(stored, article, judge, tact)
  const found = early ?? (isSaved ? undefined : findLastGate(asked, tact, counted.candidate))
  if (isDropped(found)) return { gate: found, judged: undefined }
  const judged = scoreJudged(counted, { article, tact, gate: found, isSaved }, judging)
  return { gate: judged.gate, judged }
}

function isScored(verdict: Verdict): verdict is ScoredVerdict {
  return verdict.judged !== undefined
}

function isDropped(gate: Gate | undefined): boolean {
  return gate?.kind === 'out' && gate.cause !== 'sent'
}

type Findings = { article: ArticleWords; tact: Tact; gate: Gate | undefined; isSaved: boolean }

function scoreJudged(
  { candidate, reason }: Counted,
  { article, tact, gate, isSaved }: Findings,
  { interests, allowedUrls, preferences, opinions, maxAgeDays, now }: Judging,
): Judged {
  const isAllowed = gate?.kind === 'held-back' && allowedUrls.has(candidate.url)
  const scored = scoreCandidate(candidate, article, interests, tact, now)
  const namesEmployer = tact.kind === 'names-employer'
  const { key, lead, newsKinds } = traitsOf(article)
  const added: Part[] = []
  if (isSaved) added.push({ points: 0, reason: 'you saved it' })
  if (reason !== undefined) added.push({ points: 0, reason })
  if (isAllowed) {
    added.push({ points: 0, reason: `you took it in before, although: ${gate.reason}` })
  }
  if (preferences.length > 0) added.push(...preferencesFor(candidate, preferences))
  const opinion = opinions.get(candidate.url)
  if (opinion !== undefined) added.push(opinion)
  const all = withParts(scored, added)
  return {
    scored: all,
    gate: isAllowed ? undefined : gate,
    namesEmployer,
    isWeak:
      !isSaved &&
      !namesEmployer &&
      reason === undefined &&
      isWeak(all, interests, maxAgeDays > MAX_AGE_DAYS),
    key,
    lead,
    newsKinds,
    isSaved,
    others: NONE,
  }
}

/** Whoever saves a link has judged all but what they may not know, or may have forgotten. */
function findSavedGate({ candidate, ofNames, sentUrls }: GateQuestion): Gate | undefined {
  if (sentUrls.has(candidate.url)) {
    const reason = 'you saved it, but they have had it already'
    return { kind: 'held-back', reason, isForWholeStory: false }
  }
  if (ofNames?.kind !== 'held-back') return undefined
  const reason = `you saved it, but it ${ofNames.reason}`
  return { kind: 'held-back', reason, isForWholeStory: true }
}

/** The best first; ties by address. */
export function byTotal(a: Scored, b: Scored): number {
  if (a.total !== b.total) return b.total > a.total ? 1 : -1
  return a.candidate.url < b.candidate.url ? -1 : Number(a.candidate.url > b.candidate.url)
}
