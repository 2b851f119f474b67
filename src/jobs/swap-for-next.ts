import { articleBlock, replaceArticle } from '../core/article-block.ts'
import type { Services } from '../services.ts'
import { type findDigestById, listDigestArticles, swapArticle } from '../store/digests.ts'

type Draft = NonNullable<Awaited<ReturnType<typeof findDigestById>>>

/** The first, second … article of the note leaves, and the best alternate comes. Nothing when there is none. */
export async function swapForNext({ db }: Services, draft: Draft, position: number): Promise<void> {
  const articles = await listDigestArticles(db, draft.id)
  const lines = draft.body.split('\n')
  const placeOf = (url: string) => lines.indexOf(url)
  const picks = articles
    .filter(({ place, url }) => place === 'pick' && placeOf(url) >= 0)
    .toSorted((a, b) => placeOf(a.url) - placeOf(b.url))
  const out = picks[position - 1]
  const [coming] = articles
    .filter(({ place }) => place === 'alternate')
    .toSorted((a, b) => a.position - b.position)
  if (out === undefined || coming === undefined) return
  const body = replaceArticle(draft.body, out.url, articleBlock(coming))
  if (body === undefined) return
  const change = { outId: out.articleId, inId: coming.articleId, body }
  await swapArticle(db, { digestId: draft.id, version: draft.version, ...change })
}
