import { picksOf, swapIn } from '../../core/draft/draft-change.ts'
import type { Services } from '../../services.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import type { AddressedDigest } from '../../store/digest/digests.ts'
import { changeArticles } from '../../store/digest/draft-changes.ts'

/** The first, second … article of the note leaves, and the best alternate comes. Nothing when there is none. */
export async function swapForNext(
  { db, now }: Services,
  draft: AddressedDigest,
  position: number,
): Promise<void> {
  const { id: digestId, version, subject, body } = draft
  const articles = await listDigestArticles(db, digestId)
  const lines = body.split('\n')
  const placeOf = (url: string) => lines.indexOf(url)
  const picks = picksOf(articles)
    .filter(({ url }) => placeOf(url) >= 0)
    .toSorted((a, b) => placeOf(a.url) - placeOf(b.url))
  const out = picks[position - 1]
  const coming = articles.find(({ place }) => place === 'alternate')
  const swapped = out && coming && swapIn({ body, articles }, out.articleId, coming)
  if (out === undefined || swapped === undefined) return
  const change = { digestId, version, subject, now: now(), swappedOut: [out.articleId] }
  await changeArticles(db, { ...change, ...swapped })
}
