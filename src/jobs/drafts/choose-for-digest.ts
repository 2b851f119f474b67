import type { Candidate } from '../../core/article/article.ts'
import type { ChoiceQuestion } from '../../core/choice/judgement.ts'
import { learnPreferences } from '../../core/choice/learning.ts'
import { maxAgeDaysOf, neighboursOf, WIDENINGS, type Widening } from '../../core/choice/widening.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { listCandidates } from '../../store/article/candidates.ts'
import { listSavedCandidates } from '../../store/article/saved-links.ts'
import type { Db } from '../../store/database/database.ts'
import { listIncludedUrls, listSentUrls } from '../../store/digest/digest-articles.ts'
import { listLessons } from '../../store/learned/lessons.ts'
import { inSectors } from '../../store/source/active-sources.ts'
import { listRulesFor } from '../../store/source/rules.ts'
import { chooseWithFreeLead } from './free-lead.ts'
import { askReranker } from './rerank.ts'

const DAY_MS = 86_400_000
/** "At most 200 rows": the cost of a digest does not grow with the articles stored. */
const MAX_CANDIDATES = 200
const MAX_OF_A_NEIGHBOUR = 50

type Question = ChoiceQuestion & { application: StoredApplication }
type Known = Omit<Question, 'candidates' | 'maxAgeDays'>

export type WideningOffer = { widening: (typeof WIDENINGS)[number]; fittingCount: number }

/** All that a digest is chosen from and by. */
export async function readQuestion(
  services: Services,
  application: StoredApplication,
  widening: Widening,
): Promise<Question> {
  const known = await readWhatIsKnown(services, application)
  const question = await withCandidates(services.db, known, widening)
  const { sectorId } = application
  return { ...question, opinions: await askReranker(services, { ...question, sectorId }) }
}

/**
 * How far a thin week may be widened, with how many of the stored articles would fit; nothing is prepared. What nobody
 * reads now is read only when it is asked for, so neighbours are offered whatever is stored of them.
 */
export async function listWideningOffers(
  services: Services,
  application: StoredApplication,
): Promise<WideningOffer[]> {
  const known = await readWhatIsKnown(services, application)
  const offers: WideningOffer[] = []
  for (const widening of WIDENINGS) {
    const question = await withCandidates(services.db, known, widening)
    const { choice } = await chooseWithFreeLead(services, question)
    if (choice.kind === 'enough' || neighboursOf(widening, application.sectorId).length > 0) {
      offers.push({ widening, fittingCount: choice.fittingCount })
    }
  }
  return offers
}

async function readWhatIsKnown(
  { db, now }: Services,
  application: StoredApplication,
): Promise<Known> {
  const { accountId } = application
  return {
    application,
    timeZone: application.interviewerTimeZone || application.accountTimeZone,
    saved: await listSavedCandidates(db, application),
    sentUrls: await listSentUrls(db, accountId, application.employer),
    allowedUrls: await listIncludedUrls(db, application.id),
    preferences: learnPreferences(await listLessons(db, accountId)),
    rules: await listRulesFor(db, application),
    now: now(),
  }
}

async function withCandidates(db: Db, known: Known, widening: Widening): Promise<Question> {
  const maxAgeDays = maxAgeDaysOf(widening)
  const { application, now } = known
  const since = new Date(now.getTime() - maxAgeDays * DAY_MS)
  const own = await listCandidates(db, application, { since, now, limit: MAX_CANDIDATES })
  const neighbours = neighboursOf(widening, application.sectorId)
  const sectorId = inSectors([application.sectorId, ...neighbours])
  // What its own sector says of an article goes before what a neighbour says.
  const byUrl = new Map<string, Candidate>(own.map((candidate) => [candidate.url, candidate]))
  for (const neighbourId of neighbours) {
    const found = await listCandidates(
      db,
      { ...application, sectorId },
      { since, now, limit: MAX_OF_A_NEIGHBOUR, aboutSectorId: neighbourId },
    )
    for (const candidate of found) {
      if (!byUrl.has(candidate.url)) {
        byUrl.set(candidate.url, { ...candidate, sectorId: neighbourId })
      }
    }
  }
  return { ...known, candidates: [...byUrl.values()], maxAgeDays }
}
