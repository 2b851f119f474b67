import type { Candidate, FeedItem } from '../../core/article/article.ts'
import { articlesThatSuit } from '../../core/choice/trial.ts'
import type { LearnedPoints } from '../../core/sectors/learned-words.ts'
import { feedPoints, sectorScoresFor } from '../../core/sectors/ranking.ts'
import { weighSectors } from '../../core/sectors/sectors.ts'
import { rhythmOf } from '../../core/sources/rhythm.ts'
import { isDiscussionAddress } from '../../feeds/address/known-shapes.ts'
import type { Services } from '../../services.ts'
import { listApplications } from '../../store/application/applications.ts'
import type { FoundFeed } from '../../store/database/addition-table.ts'
import type { Addition } from '../../store/source/additions.ts'
import { listRulesFor } from '../../store/source/rules.ts'
import { findLearnedPoints } from '../reading/learned-points.ts'

const DAY_MS = 86_400_000
const SHOWN_ITEMS = 5
const JUDGED_DAYS = 10
/** Scoring costs processor time: a feed of hundreds is judged by its newest. */
const JUDGED_ITEMS = 60
const JUDGED_APPLICATIONS = 5
const ENOUGH_SUMMARIES = 0.5

export type PreviewedFeed = Pick<FoundFeed, 'title' | 'site' | 'language'> & {
  url: string
  items: readonly FeedItem[]
}

/** What somebody should know of a feed before subscribing to it. */
export async function previewFeed(
  services: Services,
  addition: Addition,
  feed: PreviewedFeed,
): Promise<FoundFeed> {
  const now = services.now()
  const { url, title, site, language } = feed
  const kind = isDiscussionAddress(url) ? 'discussion' : 'article'
  const items = feed.items.toSorted((a, b) => timeOf(b) - timeOf(a))
  const dates = items.map(({ publishedAt }) => publishedAt)
  const learned = await findLearnedPoints(services.db)
  const candidates = toCandidates(items, { kind, source: title, addition, learned, now })
  const summaryCount = items.filter(({ summary }) => summary !== '').length
  return {
    title,
    site,
    language,
    kind,
    itemCount: items.length,
    rhythmHours: rhythmOf(dates, now)?.rhythmHours ?? null,
    hasSummaries: summaryCount >= ENOUGH_SUMMARIES * items.length,
    newest: items.slice(0, SHOWN_ITEMS).map(({ url, title, publishedAt }) => ({
      url,
      title,
      publishedAt: publishedAt?.toISOString() ?? null,
    })),
    suits: await countSuitable(services, addition, candidates),
  }
}

function toCandidates(
  items: readonly FeedItem[],
  given: {
    kind: FoundFeed['kind']
    source: string
    addition: Addition
    learned: LearnedPoints
    now: Date
  },
): Candidate[] {
  const { kind, source, learned, now } = given
  const { sectorId } = given.addition
  const since = now.getTime() - JUDGED_DAYS * DAY_MS
  const weighed = items
    .slice(0, JUDGED_ITEMS)
    .map((item) => ({ item, found: weighSectors(item, learned) }))
  const points = feedPoints(
    weighed.map(({ found }) => found),
    sectorId,
  )
  return weighed
    .filter(({ item }) => item.publishedAt !== undefined && timeOf(item) >= since)
    .map(({ item, found }, index) => {
      const [own] = sectorScoresFor(found, [sectorId], points)
      const { url, title, summary, publishedAt = now } = item
      const { score = 0, terms = [] } = own ?? {}
      return {
        articleId: index,
        url,
        title,
        summary,
        kind,
        publishedAt,
        source,
        sourceCount: 1,
        score,
        terms,
      }
    })
}

async function countSuitable(
  { db }: Services,
  { accountId, sectorId, applicationId }: Addition,
  candidates: readonly Candidate[],
): Promise<FoundFeed['suits']> {
  const applications = await listApplications(db, accountId)
  const readers = applications
    .filter(
      ({ id, ...application }) =>
        application.status === 'active' &&
        application.sectorId === sectorId &&
        (applicationId === null || applicationId === id),
    )
    .slice(0, JUDGED_APPLICATIONS)
  const asked = readers.map(async (application) => {
    const rules = await listRulesFor(db, application)
    const suitable = articlesThatSuit({ application, candidates, rules })
    // A feed of a sector gets credit for that alone; here it has to show that it speaks of it.
    const count = suitable.filter(({ terms }) => terms.length > 0).length
    return { employer: application.employer, count }
  })
  return await Promise.all(asked)
}

function timeOf({ publishedAt }: FeedItem): number {
  return publishedAt?.getTime() ?? 0
}
