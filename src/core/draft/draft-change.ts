import type { DraftArticle } from '../article/article.ts'
import { articleBlock } from './article-block.ts'
import { exchangeArticles, insertArticle, removeArticle, replaceArticle } from './note-blocks.ts'

/** A note as it stands, with its articles in their places: picks, alternates, held-back ones. */
export type DraftContent = { body: string; articles: readonly DraftArticle[] }

/** Undefined when the text is no longer ours in that place: then the candidate's words are left alone. */
type Changed = DraftContent | undefined

/** Puts `coming` in the place of a pick, which becomes the last alternate. */
export function swapIn(
  { body, articles }: DraftContent,
  outId: number,
  coming: DraftArticle,
): Changed {
  const out = articles.find(({ articleId }) => articleId === outId)
  const swapped = out && replaceArticle(body, out.url, articleBlock(coming))
  if (out === undefined || swapped === undefined) return undefined
  const others = articles.filter(({ articleId }) => articleId !== coming.articleId)
  const picks = picksOf(others).map((pick) => (pick.articleId === outId ? coming : pick))
  return {
    body: swapped,
    articles: placed(picks, [...others.filter(({ articleId }) => articleId !== outId), out]),
  }
}

/** Takes in one more article, a held-back one or one of the candidate's own, as the last. */
export function takeIn({ body, articles }: DraftContent, coming: DraftArticle): Changed {
  const others = articles.filter(({ articleId }) => articleId !== coming.articleId)
  const urls = picksOf(others).map(({ url }) => url)
  const inserted = insertArticle(body, urls, articleBlock(coming))
  if (inserted === undefined) return undefined
  return { body: inserted, articles: placed([...picksOf(others), coming], others) }
}

/** Leaves a pick out; it becomes the last alternate. */
export function takeOut({ body, articles }: DraftContent, outId: number): Changed {
  const out = articles.find(({ articleId }) => articleId === outId)
  const removed = out && removeArticle(body, out.url)
  if (out === undefined || removed === undefined) return undefined
  const picks = picksOf(articles).filter(({ articleId }) => articleId !== outId)
  return {
    body: removed,
    articles: placed(picks, [...articles.filter((article) => article !== out), out]),
  }
}

/** Changes places with the pick before or after it, in the list and in the text. */
export function move({ body, articles }: DraftContent, id: number, by: -1 | 1): Changed {
  const picks = picksOf(articles)
  const at = picks.findIndex(({ articleId }) => articleId === id)
  const [moved, other] = [picks[at], picks[at + by]]
  if (moved === undefined || other === undefined) return { body, articles }
  const exchanged = exchangeArticles(body, moved.url, other.url)
  if (exchanged === undefined) return undefined
  const order = picks.map((pick) => (pick === moved ? other : pick === other ? moved : pick))
  return { body: exchanged, articles: placed(order, articles) }
}

/** Notes that the candidate has read it. Our own line in the text may say so; a line of theirs stays. */
export function markRead(
  { body, articles }: DraftContent,
  id: number,
  isRead: boolean,
): DraftContent {
  const article = articles.find(({ articleId }) => articleId === id)
  if (article === undefined) return { body, articles }
  const marked = { ...article, isRead }
  const isOurs = body.includes(articleBlock(article))
  const reworded = isOurs ? replaceArticle(body, article.url, articleBlock(marked)) : undefined
  return {
    body: reworded ?? body,
    articles: articles.map((other) => (other === article ? marked : other)),
  }
}

/** Another text, such as the original: what stands in it is picked, in its order. */
export function withText({ articles }: DraftContent, body: string): DraftContent {
  const lines = body.split('\n').map((line) => line.trim())
  const places = articles.map((article) => ({ article, at: lines.indexOf(article.url) }))
  const picks = places.filter(({ at }) => at >= 0).toSorted((a, b) => a.at - b.at)
  const others = articles.map((article) =>
    article.place === 'pick' && article.isIncluded
      ? { ...article, place: 'held-back' as const }
      : article,
  )
  return {
    body,
    articles: placed(
      picks.map(({ article }) => article),
      others,
    ),
  }
}

export function picksOf(articles: readonly DraftArticle[]): DraftArticle[] {
  return articles.filter(({ place }) => place === 'pick')
}

/** The picks in this order, the others behind them in theirs, numbered anew. */
function placed(picks: readonly DraftArticle[], all: readonly DraftArticle[]): DraftArticle[] {
  const chosen = new Set(picks.map(({ articleId }) => articleId))
  const rest = new Map(
    all
      .filter(({ articleId }) => !chosen.has(articleId))
      .map((article) => [article.articleId, article]),
  )
  const others = [...rest.values()]
  const heldBack = others.filter(({ place }) => place === 'held-back')
  const alternates = others.filter(({ place }) => place !== 'held-back')
  return [
    ...numbered(picks, 'pick'),
    ...numbered(alternates, 'alternate'),
    ...numbered(heldBack, 'held-back'),
  ]
}

function numbered(articles: readonly DraftArticle[], place: DraftArticle['place']): DraftArticle[] {
  return articles.map((article, index) => ({ ...article, place, position: index + 1 }))
}
