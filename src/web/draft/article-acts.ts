import type { DraftArticle } from '../../core/article/article.ts'
import { whyLine } from '../../core/choice/why.ts'
import {
  type DraftContent,
  markRead,
  move,
  picksOf,
  swapIn,
  takeIn,
  takeOut,
} from '../../core/draft/draft-change.ts'
import type { Plan } from './article-change.ts'
import type { OwnDigest } from './open-digest.ts'

type Act = (content: DraftContent, article: DraftArticle, digest: OwnDigest) => Plan | undefined

const MOST_PICKS = 8

/** The buttons of the cards that change the draft, by their names. */
export const ACTS: Readonly<Record<string, Act>> = {
  up: (content, article) => moveBy(content, article, -1),
  down: (content, article) => moveBy(content, article, 1),
  'leave-out': (content, article) => {
    if (article.place !== 'pick' || picksOf(content.articles).length < 2) return undefined
    return { content: takeOut(content, article.articleId), out: article }
  },
  include: (content, article, digest) => {
    if (article.place === 'pick' || picksOf(content.articles).length >= MOST_PICKS) return undefined
    const coming = readyToCome(article, digest)
    return { content: takeIn(content, coming), coming }
  },
  known: replaceKnown,
  read: (content, article) => ({ content: markRead(content, article.articleId, true) }),
  unread: (content, article) => ({ content: markRead(content, article.articleId, false) }),
}

/** Puts an alternate, or one that was held back, into the place of a pick. */
export function planSwap(
  content: DraftContent,
  digest: OwnDigest,
  [outId, inId]: readonly number[],
): Plan | undefined {
  const out = content.articles.find(({ articleId }) => articleId === outId)
  const other = content.articles.find(({ articleId }) => articleId === inId)
  if (out?.place !== 'pick' || other === undefined || other.place === 'pick') return undefined
  const coming = readyToCome(other, digest)
  const swapped = swapIn(content, out.articleId, coming)
  return { content: swapped, coming, out, swappedOut: [out.articleId] }
}

/** A held-back one has no line for the interviewer yet. */
function readyToCome(article: DraftArticle, { application }: OwnDigest): DraftArticle {
  if (article.place !== 'held-back') return article
  return { ...article, why: whyLine(article, application), isIncluded: true }
}

function moveBy(content: DraftContent, article: DraftArticle, by: -1 | 1): Plan | undefined {
  if (article.place !== 'pick') return undefined
  return { content: move(content, article.articleId, by), out: article }
}

/** They have it already: the best alternate comes instead, or else it is left out. It is no lesson about its source. */
function replaceKnown(
  content: DraftContent,
  article: DraftArticle,
  digest: OwnDigest,
): Plan | undefined {
  const knownUrls = [article.url]
  if (article.place !== 'pick') return { content, knownUrls }
  const [next] = content.articles.filter(({ place }) => place === 'alternate')
  if (next === undefined)
    return { content: takeOut(content, article.articleId), out: article, knownUrls }
  const coming = readyToCome(next, digest)
  return { content: swapIn(content, article.articleId, coming), coming, out: article, knownUrls }
}
