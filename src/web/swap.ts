import type { PlacedArticle } from '../core/article.ts'
import { articleBlock, replaceArticle } from '../core/article-block.ts'
import type { Services } from '../services.ts'
import { listDigestArticles, swapArticle } from '../store/digests.ts'
import { type KeptText, keepText, readDraftText } from './draft-text.ts'
import type { OwnDigest } from './open-digest.ts'

type Params = Readonly<Record<string, string>>

export type Swap =
  | { kind: 'swapped' }
  /** The old article's lines are not in the text any more, so the text is left alone. */
  | { kind: 'by-hand'; out: PlacedArticle; coming: PlacedArticle }
  | Exclude<KeptText, { kind: 'kept' }>

/** Puts an alternate into the place of a pick, in the text as it stands in the form. */
export async function swap(services: Services, digest: OwnDigest, params: Params): Promise<Swap> {
  const { db } = services
  const articles = await listDigestArticles(db, digest.id)
  const [out, coming] = readPair(params['swap'], articles)
  if (isRepeated(digest, params, out, coming)) return { kind: 'swapped' }
  const kept = await keepText(services, digest, params)
  if (kept.kind !== 'kept') return kept
  if (out?.place !== 'pick' || coming?.place !== 'alternate') return { kind: 'swapped' }
  const body = replaceArticle(kept.digest.body, out.url, articleBlock(coming))
  if (body === undefined) return { kind: 'by-hand', out, coming }
  const { id: digestId, version } = kept.digest
  const change = { digestId, version, outId: out.articleId, inId: coming.articleId, body }
  const outcome = await swapArticle(db, change)
  return outcome === 'saved' ? { kind: 'swapped' } : { kind: 'stale', digest: kept.digest }
}

/** The second press of a double click: the articles have changed places, and the text is what it would make. */
function isRepeated(
  digest: OwnDigest,
  params: Params,
  out: PlacedArticle | undefined,
  coming: PlacedArticle | undefined,
): boolean {
  if (out?.place !== 'alternate' || coming?.place !== 'pick') return false
  const typed = readDraftText(params, digest)
  const swapped = replaceArticle(typed.body, out.url, articleBlock(coming))
  return typed.subject === digest.subject && (swapped ?? typed.body) === digest.body
}

/** The button's value: the article that leaves, then the one that comes. */
function readPair(value = '', articles: readonly PlacedArticle[]) {
  const ids = /^(\d{1,9})-(\d{1,9})$/.exec(value)?.slice(1).map(Number) ?? []
  return ids.map((id) => articles.find(({ articleId }) => articleId === id))
}
