import type { ApplicationEntry } from '../application/application.ts'
import type { Candidate, PlacedArticle } from '../article/article.ts'
import { groupStories, type StoryKey, storyOverlap } from '../article/duplicates.ts'
import { countOutlets } from '../article/outlets.ts'
import { byTotal, type ChoiceQuestion, type Judged, judgeAll } from './judgement.ts'
import { toldParts, withSourceCount } from './scoring.ts'
import { type Selectable, selectArticles } from './selection.ts'
import { thinReason } from './thin-reason.ts'
import { whyLine } from './why.ts'

export type Choice =
  | { kind: 'enough'; placed: PlacedArticle[]; fittingCount: number }
  /** Too few for a mail; `placed` shows what was held back, and as alternates what there was. */
  | { kind: 'thin'; reason: string; placed: PlacedArticle[]; fittingCount: number }

const LEAST_ARTICLES = 2
const MOST_HELD_BACK = 10
const MOST_REPORTS = 4
// So much of the shorter headline.
const SENT_STORY = 0.4

/** Picks, alternates and held-back articles for one digest, each with its reasons. */
export function chooseArticles(question: ChoiceQuestion): Choice {
  const { application } = question
  const { verdicts, fitting, heldBack, picks, alternates, isEnough } = rankCandidates(question)
  const byArticle = new Map(fitting.map((item) => [item.scored, item]))
  const held = heldBack.slice(0, MOST_HELD_BACK).map(placeHeldBack)
  const place = (items: readonly Selectable[], where: 'pick' | 'alternate') =>
    items.flatMap(({ scored }, index) => {
      const item = byArticle.get(scored)
      return item === undefined ? [] : placeScored(item, where, index + 1, application)
    })
  if (isEnough) {
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
      gates: verdicts.map(({ gate }) => gate),
    }),
    placed: [...place([...picks, ...alternates], 'alternate'), ...held],
    fittingCount: fitting.length,
  }
}

/** What stands where, before anything is written about it: gates, scores, each story once, and the selection. */
export function rankCandidates(question: ChoiceQuestion) {
  const { articleCount } = question.application
  const verdicts = judgeAll(question)
  const { fitting, heldBack } = settleStories(verdicts.flatMap(({ judged }) => judged ?? []))
  const minimum = Math.min(LEAST_ARTICLES, articleCount)
  const savedCount = fitting.filter(({ isSaved }) => isSaved).length
  const { picks, alternates } = selectArticles(fitting, articleCount, minimum, savedCount)
  return { verdicts, fitting, heldBack, picks, alternates, isEnough: picks.length >= minimum }
}

/** One article per story. A story that was sent, or is held back, is told by no other source either. */
function settleStories(judged: readonly Judged[]): { fitting: Judged[]; heldBack: Judged[] } {
  const sent = judged.filter(({ gate }) => gate?.kind === 'out' && gate.cause === 'sent')
  const awkward: Judged[] = []
  const own: Judged[] = []
  const saved: Judged[] = []
  const passing: Judged[] = []
  for (const item of judged) {
    const { gate, isSaved, key } = item
    if (gate?.kind === 'held-back') (gate.isForWholeStory ? awkward : own).push(item)
    else if (gate === undefined && isSaved) saved.push(item)
    else if (gate === undefined && !isToldAlready(key, sent)) passing.push(item)
  }
  const groups = groupStories([...saved, ...sent, ...awkward, ...passing])
  const fitting = groups
    .filter(([first]) => first?.gate === undefined && !first?.isSaved)
    .flatMap(tellOnce)
    .toSorted((a, b) => byTotal(a.scored, b.scored))
  const awkwardOnce = groups.flatMap(([first]) => (first?.gate?.kind === 'held-back' ? first : []))
  return { fitting: [...saved, ...fitting], heldBack: [...awkwardOnce, ...own] }
}

/** Another report of what was sent, or what became of it: two headlines need not say quite the same for that. */
function isToldAlready(key: StoryKey, sent: readonly Judged[]): boolean {
  return sent.some((other) => storyOverlap(other.key, key) >= SENT_STORY)
}

/** The best report of a story, with points for how many sources told it. */
function tellOnce([best, ...others]: readonly Judged[]): Judged[] {
  if (best === undefined) return []
  const { candidate } = best.scored
  if (others.length === 0 && candidate.sourceCount < 2) return [best]
  const reports = others.map(({ scored }) => scored.candidate)
  const otherCount = countOthers(candidate, reports)
  const scored = withSourceCount(best.scored, candidate.sourceCount + otherCount, otherCount)
  return [{ ...best, scored, others: reports }]
}

/** How many sources told the story beside those that carried the best report. */
function countOthers({ source }: Candidate, reports: readonly Candidate[]): number {
  if (reports.length === 0) return 0
  const elsewhere = new Map<string, number>()
  for (const other of reports) {
    if (other.source === source) continue
    elsewhere.set(other.source, Math.max(other.sourceCount, elsewhere.get(other.source) ?? 0))
  }
  return [...elsewhere.values()].reduce((sum, count) => sum + count, 0)
}

function placeScored(
  judged: Judged,
  place: 'pick' | 'alternate',
  position: number,
  application: ApplicationEntry,
): PlacedArticle {
  const parts = toldParts(judged.scored, application.sectorId)
  const candidate = withCounts(judged)
  return {
    ...candidate,
    place,
    position,
    why: whyLine(candidate, application),
    reasons: parts.map(({ reason }) => reason),
    points: parts.map(({ points }) => points),
    total: judged.scored.total,
    origin: judged.isSaved ? 'saved' : 'feed',
    alsoIn: judged.others
      .filter(({ source }) => source !== candidate.source)
      .slice(0, MOST_REPORTS)
      .map(({ source, title, url, summary }) => ({ source, title, url, summary })),
  }
}

/** With all who told its story. What the candidate saved stands for itself. */
function withCounts({ scored: { candidate }, isSaved, others }: Judged): Candidate {
  if (isSaved) return candidate
  return {
    ...candidate,
    sourceCount: candidate.sourceCount + countOthers(candidate, others),
    outletCount: countOutlets([candidate, ...others]),
  }
}

function placeHeldBack({ scored, gate, isSaved }: Judged, index: number): PlacedArticle {
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
    alsoIn: [],
  }
}
