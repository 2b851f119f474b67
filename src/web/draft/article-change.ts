import type { DraftArticle } from '../../core/article/article.ts'
import { type DraftContent, picksOf } from '../../core/draft/draft-change.ts'
import { recount } from '../../core/draft/recount.ts'
import type { Services } from '../../services.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import { changeArticles, findLastRevision } from '../../store/digest/draft-changes.ts'
import { type KeptText, keepText, readDraftText } from './draft-text.ts'
import type { OwnDigest } from './open-digest.ts'

type Params = Readonly<Record<string, string>>

/** A change of the articles, worked out on the text as it stands in the form. */
export type Plan = {
  /** Undefined: the text is no longer ours in that place. */
  content: DraftContent | undefined
  /** When that changes too. */
  subject?: string
  /** What the text would have got, to be put in by hand. */
  coming?: DraftArticle
  out?: DraftArticle
  swappedOut?: readonly number[]
  knownUrls?: readonly string[]
}

export type ArticleOutcome =
  | { kind: 'done' }
  /** The lines are not in the text any more as we wrote them, so the text is left alone. */
  | { kind: 'by-hand'; coming: DraftArticle | undefined; out: DraftArticle | undefined }
  | Exclude<KeptText, { kind: 'kept' }>

/** The second press of a double click comes within seconds. */
const REPEAT_MS = 10_000

/** Keeps what was typed, then changes text and articles together. `plan` returns undefined when there is nothing to do. */
export async function changeDraft(
  services: Services,
  digest: OwnDigest,
  params: Params,
  plan: (content: DraftContent, digest: OwnDigest) => Plan | undefined,
): Promise<ArticleOutcome> {
  const { db, now } = services
  if (await isRepeated(services, digest, params)) return { kind: 'done' }
  const kept = await keepText(services, digest, params)
  if (kept.kind !== 'kept') return kept
  const articles = await listDigestArticles(db, digest.id)
  const planned = plan({ body: kept.digest.body, articles }, kept.digest)
  if (planned === undefined) return { kind: 'done' }
  const { content, coming, out, swappedOut = [], knownUrls = [] } = planned
  if (content === undefined) return { kind: 'by-hand', coming, out }
  const { id: digestId, version, application } = kept.digest
  const text = textOf(kept.digest, articles, planned.subject, content)
  const known = { employer: application.employer, urls: knownUrls }
  const change = { digestId, version, now: now(), ...content, ...text, swappedOut, known }
  const outcome = await changeArticles(db, change)
  return outcome === 'saved' ? { kind: 'done' } : { kind: 'stale', digest: kept.digest }
}

/** With the number of articles that now stand in it. A text that brings its subject along is whole as it comes. */
function textOf(
  { subject, application }: OwnDigest,
  before: readonly DraftArticle[],
  newSubject: string | undefined,
  { body, articles }: DraftContent,
): { subject: string; body: string } {
  if (newSubject !== undefined) return { subject: newSubject, body }
  const [from, to] = [picksOf(before).length, picksOf(articles).length]
  return recount({ subject, body }, application, { from, to })
}

/** The form shows the draft as it was right before a change that was made a moment ago: that change was this one. */
async function isRepeated(
  { db, now }: Services,
  digest: OwnDigest,
  params: Params,
): Promise<boolean> {
  const typed = readDraftText(params, digest)
  const isSaved = typed.subject === digest.subject && typed.body === digest.body
  if (isSaved || params['version'] === String(digest.version)) return false
  const last = await findLastRevision(db, digest.id)
  if (last === undefined || now().getTime() - last.at.getTime() > REPEAT_MS) return false
  return typed.subject === last.subject && typed.body === last.body
}
