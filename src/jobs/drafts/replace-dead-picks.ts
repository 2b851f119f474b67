import type { DraftArticle } from '../../core/article/article.ts'
import { leadOf } from '../../core/choice/lead.ts'
import { planReplacements, withReplacements } from '../../core/draft/dead-pick.ts'
import { composeDraft } from '../../core/draft/draft.ts'
import { picksOf } from '../../core/draft/draft-change.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import { findAccount } from '../../store/account/accounts.ts'
import { listDigestArticles } from '../../store/digest/digest-articles.ts'
import {
  type AddressedDigest,
  findDigestById,
  listEarlierSubjects,
} from '../../store/digest/digests.ts'
import { replacePicks } from '../../store/digest/replace-picks.ts'
import { askForLeads } from './free-lead.ts'

/**
 * An alternate takes the place of each pick whose page is gone, and the note is written anew around it. Where no alternate
 * is good, or the candidate was faster, the note stays, and its page and mail say which link is dead.
 */
export async function replaceDeadPicks(services: Services, digestId: number): Promise<void> {
  const { db } = services
  const digest = await findDigestById(db, digestId)
  const account = digest && (await findAccount(db, digest.accountId))
  if (digest === undefined || account === undefined) return
  const articles = await listDigestArticles(db, digestId)
  const possible = await askForLeads(services, digest.application, articles)
  const mayNotLead = takenBy(possible)
  const replacements = planReplacements(articles, mayNotLead)
  if (replacements.length === 0) return
  const placed = withReplacements(articles, replacements, mayNotLead)
  const lead = leadOf(placed)
  const isOldLead = lead?.articleId === picksOf(articles)[0]?.articleId
  const hold = possible.find(({ article }) => article.articleId === lead?.articleId)?.hold
  await replacePicks(db, {
    digestId,
    version: digest.version,
    ...(await writeAnew(services, digest, account, placed)),
    articles: placed,
    lead: isOldLead ? undefined : hold,
    now: services.now(),
  })
}

/** Those that lead somebody else's note; one that the candidate brought is their own choice. */
function takenBy(
  possible: readonly { article: DraftArticle; isFree: boolean }[],
): ReadonlySet<number> {
  const taken = possible.filter(({ article, isFree }) => !isFree && article.origin === 'feed')
  return new Set(taken.map(({ article }) => article.articleId))
}

async function writeAnew(
  { db }: Services,
  digest: AddressedDigest,
  account: { name: string; timeZone: string },
  placed: readonly DraftArticle[],
): Promise<{ subject: string; body: string }> {
  const { application, id, preparedAt, createdAt } = digest
  const earlierSubjects = await listEarlierSubjects(db, application.id, id)
  const { subject, body } = composeDraft({
    candidateName: account.name,
    application,
    picks: picksOf(placed),
    earlierSubjects,
    digestNumber: earlierSubjects.length + 1,
    today: localDate(preparedAt ?? createdAt, account.timeZone),
  })
  return { subject, body }
}
