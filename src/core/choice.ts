import type { ApplicationEntry } from './application.ts'
import type { Candidate, PlacedArticle } from './article.ts'
import { type ArticleWords, readArticle } from './article-words.ts'
import { groupStories, storyKey } from './duplicates.ts'
import { findGate, type Gate } from './gates.ts'
import { readInterests } from './interests.ts'
import { type Scored, scoreCandidate, withSourceCount } from './scoring.ts'
import { type Selectable, selectArticles } from './selection.ts'
import { tactJudge } from './tact.ts'
import { thinReason } from './thin-reason.ts'
import { whyLine } from './why.ts'

export type Choice =
  | { kind: 'enough'; placed: PlacedArticle[]; fittingCount: number }
  /** Too few for a mail; `placed` shows what was held back, and as alternates what there was. */
  | { kind: 'thin'; reason: string; placed: PlacedArticle[]; fittingCount: number }

export type ChoiceQuestion = {
  application: ApplicationEntry
  candidates: readonly Candidate[]
  /** Addresses that this employer has had already. */
  sentUrls: ReadonlySet<string>
  now: Date
}

type Judged = Selectable & { gate: Gate | undefined }

const LEAST_ARTICLES = 2
const MOST_HELD_BACK = 10

/** Picks, alternates and held-back articles for one digest, each with its reasons. */
export function chooseArticles({ application, candidates, sentUrls, now }: ChoiceQuestion): Choice {
  const judged = judgeAll({ application, candidates, sentUrls, now })
  const { fitting, heldBack } = settleStories(judged)
  const minimum = Math.min(LEAST_ARTICLES, application.articleCount)
  const { picks, alternates } = selectArticles(fitting, application.articleCount, minimum)
  const held = heldBack.slice(0, MOST_HELD_BACK).map(placeHeldBack)
  const place = (items: readonly Selectable[], where: 'pick' | 'alternate') =>
    items.map(({ scored }, index) => placeScored(scored, where, index + 1, application))
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

/** Every candidate with its score and the gate that stops it, best first; ties by address. */
function judgeAll({ application, candidates, sentUrls, now }: ChoiceQuestion): Judged[] {
  const interests = readInterests(application)
  const judge = tactJudge(application)
  return candidates
    .map((candidate) => {
      const article: ArticleWords = readArticle(candidate)
      const tact = judge(article)
      return {
        scored: scoreCandidate(candidate, article, interests, tact, now),
        gate: findGate({ candidate, article, application, interests, tact, sentUrls, now }),
        namesEmployer: tact.kind === 'names-employer',
        key: storyKey(article.title),
      }
    })
    .toSorted((a, b) => byTotal(a.scored, b.scored))
}

/** One article per story. A story that was sent, or is held back, is told by no other source either. */
function settleStories(judged: readonly Judged[]): { fitting: Judged[]; heldBack: Judged[] } {
  const sent = judged.filter(({ gate }) => gate?.kind === 'out' && gate.cause === 'sent')
  const awkward = judged.filter(({ gate }) => gate?.kind === 'held-back' && gate.isForWholeStory)
  const own = judged.filter(({ gate }) => gate?.kind === 'held-back' && !gate.isForWholeStory)
  const passing = judged.filter(({ gate }) => gate === undefined)
  const groups = groupStories([...sent, ...awkward, ...passing])
  const fitting = groups
    .filter(([first]) => first?.gate === undefined)
    .flatMap(tellOnce)
    .toSorted((a, b) => byTotal(a.scored, b.scored))
  const awkwardOnce = groups.flatMap(([first]) => (first?.gate?.kind === 'held-back' ? first : []))
  return { fitting, heldBack: [...awkwardOnce, ...own] }
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
  return [{ ...best, scored: withSourceCount(best.scored, sourceCount + otherCount, otherCount) }]
}

function byTotal(a: Scored, b: Scored): number {
  if (a.total !== b.total) return b.total > a.total ? 1 : -1
  return a.candidate.url < b.candidate.url ? -1 : Number(a.candidate.url > b.candidate.url)
}

function placeScored(
  { candidate, parts }: Scored,
  place: 'pick' | 'alternate',
  position: number,
  application: ApplicationEntry,
): PlacedArticle {
  const why = whyLine(candidate, application)
  return { ...candidate, place, position, why, reasons: parts.map(({ reason }) => reason) }
}

function placeHeldBack({ scored, gate }: Judged, index: number): PlacedArticle {
  const reasons = gate?.kind === 'held-back' ? [gate.reason] : []
  return { ...scored.candidate, place: 'held-back', position: index + 1, why: '', reasons }
}
