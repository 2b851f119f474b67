import type { DraftArticle } from '../../core/article/article.ts'
import { whyLine } from '../../core/choice/why.ts'
import { NOTHING_LEARNED } from '../../core/sectors/learned-words.ts'
import { weighSectors } from '../../core/sectors/sectors.ts'
import { judgeTact, tactJudge } from '../../core/tact/tact.ts'
import { readArticle } from '../../core/text/article-words.ts'
import { type OwnLink, readLink } from '../../jobs/pages/read-link.ts'
import type { Services } from '../../services.ts'
import type { FieldError } from '../form/field-error.ts'
import type { OwnDigest } from './open-digest.ts'

type Params = Readonly<Record<string, string>>

export async function readOwnLink(
  services: Services,
  accountId: number,
  params: Params,
): Promise<{ ok: true; value: OwnLink } | { ok: false; errors: readonly FieldError[] }> {
  const read = await readLink(services, accountId, {
    url: params['link'] ?? '',
    title: params['linkTitle'] ?? '',
    kind: params['linkKind'] ?? '',
  })
  if (read.ok) return read
  const field = read.trouble.field === 'url' ? 'link' : 'linkTitle'
  return { ok: false, errors: [{ field, message: read.trouble.reason }] }
}

/** What somebody found themselves, as an article of the draft. Tact only warns: they chose it. */
export function ownArticle(
  link: OwnLink & { articleId: number; isSent: boolean },
  digest: OwnDigest,
): DraftArticle {
  const { articleId, url, title, kind } = link
  const { application } = digest
  const words = readArticle({ title, summary: '' })
  const tact = judgeTact(tactJudge(application), words)
  const about = weighSectors({ title, summary: '' }, NOTHING_LEARNED)
  const candidate = {
    articleId,
    url,
    title,
    kind,
    summary: '',
    publishedAt: digest.preparedAt ?? digest.createdAt,
    source: new URL(url).host.replace(/^www\./, ''),
    sourceCount: 1,
    score: 0,
    terms: about.find(({ sectorId }) => sectorId === application.sectorId)?.terms ?? [],
  }
  return {
    ...candidate,
    place: 'alternate',
    position: 0,
    why: whyLine(candidate, application),
    reasons: [
      'you added it',
      ...(tact.kind === 'fine' ? [] : [tact.reason]),
      ...(link.isSent ? ['they have had it already'] : []),
    ],
    points: [],
    total: 0,
    origin: 'own',
    alsoIn: [],
    isRead: false,
    isIncluded: false,
    link: 'unchecked',
  }
}
