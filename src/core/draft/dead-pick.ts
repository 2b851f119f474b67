import type { DraftArticle } from '../article/article.ts'
import { picksOf } from './draft-change.ts'

/** A pick whose page is gone, and the alternate that takes its place. */
export type Replacement = { out: DraftArticle; coming: DraftArticle }

/** Those that may not begin a note, by their ids. */
type NoLeads = ReadonlySet<number>

/**
 * For each pick whose page is gone the best alternate that may stand beside the others, else the best of all. For the
 * first one an alternate that may lead; where none may, any comes, provided that the second pick may lead instead.
 */
export function planReplacements(
  articles: readonly DraftArticle[],
  mayNotLead: NoLeads = new Set(),
): Replacement[] {
  const picks = [...picksOf(articles)]
  const replacements: Replacement[] = []
  for (const [index, out] of picks.entries()) {
    if (out.link !== 'dead') continue
    const others = picks.filter((pick) => pick !== out)
    const free = articles.filter((one) => isAlternate(one) && !others.includes(one))
    const fitting = index === 0 ? fitForTheLead(free, others[0], mayNotLead) : free
    const coming = fitting.find((one) => isBeside(one, others)) ?? fitting[0]
    if (coming === undefined) continue
    picks[index] = coming
    replacements.push({ out, coming })
  }
  return replacements
}

function fitForTheLead(
  free: readonly DraftArticle[],
  next: DraftArticle | undefined,
  mayNotLead: NoLeads,
): readonly DraftArticle[] {
  const leads = free.filter(({ articleId }) => !mayNotLead.has(articleId))
  const mayMoveUp =
    next?.kind === 'article' && next.link !== 'dead' && !mayNotLead.has(next.articleId)
  return leads.length === 0 && mayMoveUp ? free : leads
}

/**
 * The articles in their new places: what came stands where the other stood, a discussion after the articles, and behind
 * the other picks what came for the first one and may not lead.
 */
export function withReplacements(
  articles: readonly DraftArticle[],
  replacements: readonly Replacement[],
  mayNotLead: NoLeads = new Set(),
): DraftArticle[] {
  const comingFor = new Map(replacements.map(({ out, coming }) => [out, tellOf(out, coming)]))
  const [first, ...others] = picksOf(articles).map((pick) => comingFor.get(pick) ?? pick)
  const isBehind = first?.place === 'alternate' && mayNotLead.has(first.articleId)
  const picks = (
    first === undefined ? [] : isBehind ? [...others, first] : [first, ...others]
  ).toSorted((a, b) => Number(a.kind === 'discussion') - Number(b.kind === 'discussion'))
  const gone = new Set(replacements.flatMap(({ out, coming }) => [out, coming]))
  const rest = articles.filter((one) => one.place !== 'pick' && !gone.has(one))
  return [
    ...picks.map((pick, index) => ({ ...pick, place: 'pick' as const, position: index + 1 })),
    ...rest,
    ...replacements.map(({ out, coming }, index) => setAside(out, coming, rest.length + index + 1)),
  ]
}

function tellOf(out: DraftArticle, coming: DraftArticle): DraftArticle {
  return {
    ...coming,
    reasons: [...coming.reasons, `it replaced “${out.title}”: that page was gone`],
    points: [...coming.points, 0],
  }
}

function setAside(out: DraftArticle, coming: DraftArticle, position: number): DraftArticle {
  const reasons = [`replaced by “${coming.title}”: its page was gone`]
  return { ...out, place: 'held-back', position, reasons, points: [] }
}

// Nobody can say of a page that gave no answer whether it is there.
function isAlternate({ place, link }: DraftArticle): boolean {
  return place === 'alternate' && link !== 'dead' && link !== 'silent'
}

/** One article a source, and one discussion at most, as in every choice. */
function isBeside({ source, kind }: DraftArticle, picks: readonly DraftArticle[]): boolean {
  if (picks.some((pick) => pick.source === source)) return false
  return kind === 'article' || picks.every((pick) => pick.kind === 'article')
}
