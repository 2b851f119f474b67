import { type StoryKey, storyOverlap, storySimilarity } from '../article/duplicates.ts'
import type { Scored } from './scoring.ts'

export type Selectable = {
  scored: Scored
  key: StoryKey
  namesEmployer: boolean
  /** The word with which its headline begins, small words aside. */
  lead: string | undefined
  /** What happens in it: core/article/news-kind. */
  newsKinds: readonly string[]
  /** So little speaks for it that it helps where there are too few, and fills no note. */
  isWeak: boolean
}
export type Selection = { picks: Selectable[]; alternates: Selectable[] }

const ALTERNATES = 6
// Two headlines that share a third of their words cost the later one a point.
const LIKENESS_COST = 3
// Three articles on the one thing that was talked about look like a machine's work.
const SAME_TOPIC_COST = 1.5
const SAME_TERM_COST = 0.5
// Nor does one want to read of one firm twice.
const SAME_LEAD_COST = 1
// Three central banks in one note tell one thing three times.
const SAME_KIND_COST = 1
// Too alike to stand in one note, though not surely the same story.
const MUCH_THE_SAME = 0.5
const COUNT_WITH_DISCUSSION = 3
// A discussion may be so much weaker than the article whose place it takes.
const DISCUSSION_LEEWAY = 1.5

/**
 * Best first, each from another source, a discussion after the articles; the rest as alternates. The list must be
 * sorted, best first, with those that the candidate wants at its head: they are in whatever else is there.
 */
export function selectArticles(
  sorted: readonly Selectable[],
  count: number,
  minimum: number,
  wantedCount = 0,
): Selection {
  const wanted = sorted.slice(0, Math.min(wantedCount, count))
  const good = sorted.filter(({ isWeak }) => !isWeak)
  const varied = pickVaried(good, wanted, count, 1)
  const enough = varied.length < minimum ? pickVaried(sorted, varied, minimum, 1) : varied
  const picks = enough.length < minimum ? pickVaried(sorted, enough, minimum, 2) : enough
  const hasRoom = wanted.length < count
  const chosen = new Set(hasRoom ? includeDiscussion(good, picks, count) : picks)
  return {
    picks: [...chosen].toSorted((a, b) => Number(isDiscussion(a)) - Number(isDiscussion(b))),
    alternates: sorted.filter((item) => !chosen.has(item)).slice(0, ALTERNATES),
  }
}

/** Goes on from `picks` until there are `count`. One discussion and one article about the employer at most. */
function pickVaried(
  sorted: readonly Selectable[],
  picks: readonly Selectable[],
  count: number,
  mostPerSource: number,
): Selectable[] {
  const chosen = [...picks]
  while (chosen.length < count) {
    const next = bestOf(sorted, chosen, mostPerSource)
    if (next === undefined) break
    chosen.push(next)
  }
  return chosen
}

function mayJoin(item: Selectable, chosen: readonly Selectable[], mostPerSource: number): boolean {
  const { source, kind } = item.scored.candidate
  const fromSource = chosen.filter(({ scored }) => scored.candidate.source === source)
  if (fromSource.length >= mostPerSource) return false
  if (kind === 'discussion' && chosen.some(isDiscussion)) return false
  if (chosen.some(({ key }) => storyOverlap(key, item.key) >= MUCH_THE_SAME)) return false
  return !(item.namesEmployer && chosen.some(({ namesEmployer }) => namesEmployer))
}

/**
 * The best that may join the chosen ones, after what it repeats of them is taken off; the first of equals. Nobody looks
 * further down than where nothing can be better.
 */
function bestOf(
  sorted: readonly Selectable[],
  chosen: readonly Selectable[],
  mostPerSource: number,
): Selectable | undefined {
  let best: { item: Selectable; value: number } | undefined
  for (const item of sorted) {
    if (chosen.includes(item)) continue
    if (best !== undefined && item.scored.total <= best.value) break
    if (!mayJoin(item, chosen, mostPerSource)) continue
    const value = valueBeside(item, chosen)
    if (best === undefined || value > best.value) best = { item, value }
  }
  return best?.item
}

function valueBeside(item: Selectable, chosen: readonly Selectable[]): number {
  return item.scored.total - chosen.reduce((sum, other) => sum + repetition(item, other), 0)
}

function repetition(item: Selectable, chosen: Selectable): number {
  const likeness = Math.max(0, storySimilarity(item.key, chosen.key))
  const sharesTopic = item.scored.topics.some((topic) => chosen.scored.topics.includes(topic))
  const [term] = item.scored.candidate.terms
  const sharesTerm = term !== undefined && term === chosen.scored.candidate.terms[0]
  const sharesLead = item.lead !== undefined && item.lead === chosen.lead
  const sharesKind = item.newsKinds.some((kind) => chosen.newsKinds.includes(kind))
  return (
    LIKENESS_COST * likeness +
    (sharesKind ? SAME_KIND_COST : 0) +
    (sharesLead ? SAME_LEAD_COST : 0) +
    (sharesTopic ? SAME_TOPIC_COST : 0) +
    (sharesTerm ? SAME_TERM_COST : 0)
  )
}

/** A good discussion takes the last place when no other has come in by itself. */
function includeDiscussion(
  sorted: readonly Selectable[],
  picks: readonly Selectable[],
  count: number,
): Selectable[] {
  const last = picks.at(-1)
  if (count < COUNT_WITH_DISCUSSION || last === undefined || picks.some(isDiscussion))
    return [...picks]
  const rest = picks.length < count ? picks : picks.slice(0, -1)
  const found = sorted.find((item) => isDiscussion(item) && mayJoin(item, rest, 1))
  if (found === undefined) return [...picks]
  // The article's place is worth what it adds to the others.
  const isGood = valueBeside(found, rest) >= valueBeside(last, rest) - DISCUSSION_LEEWAY
  return isGood ? [...rest, found] : [...picks]
}

function isDiscussion({ scored }: Selectable): boolean {
  return scored.candidate.kind === 'discussion'
}
