import { siteLabel } from '../../core/application/site.ts'
import { doubtLearned } from '../../core/sectors/learned-doubt.ts'
import {
  addToInflow,
  type Inflow,
  learnWords,
  startInflow,
} from '../../core/sectors/word-learner.ts'
import type { Services } from '../../services.ts'
import { findActiveSectors } from '../../store/learned/learned-setting.ts'
import { claimLearning, finishLearning } from '../../store/learned/learned-versions.ts'
import { listTeachingArticles } from '../../store/learned/teaching-articles.ts'

const DAY_MS = 86_400_000
/** Forty days in pieces that a Worker holds easily: at most 16,000 articles, of one host a tenth. */
const SLICES = 20
const SLICE_DAYS = 2
const SLICE_LIMIT = 800
const HOST_LIMIT = 80

/** The Monday of a moment's week, in UTC. */
function weekOf(now: Date): string {
  const daysSinceMonday = (now.getUTCDay() + 6) % 7
  return new Date(now.getTime() - daysSinceMonday * DAY_MS).toISOString().slice(0, 10)
}

/**
 * Learns once a week which words are typical of a sector, from the articles that came in. Nothing is kept until the end,
 * so a worker that is ended leaves nothing half done, and the next one begins anew.
 */
export async function learnFromArticles({ db, now, log }: Services): Promise<void> {
  const startedAt = now()
  const id = await claimLearning(db, weekOf(startedAt), startedAt)
  if (id === undefined) return
  const inflow = startInflow()
  for (let slice = 0; slice < SLICES; slice++) {
    const to = new Date(startedAt.getTime() - slice * SLICE_DAYS * DAY_MS)
    const from = new Date(to.getTime() - SLICE_DAYS * DAY_MS)
    const limits = { limit: SLICE_LIMIT, hostLimit: HOST_LIMIT }
    for (const { host, ...article } of await listTeachingArticles(db, { from, to, ...limits })) {
      // Several hosts of one house are one source.
      addToInflow(inflow, { ...article, source: siteLabel(host) ?? host })
    }
  }
  const sectors = learnWords(inflow)
  const articleCount = inflow.articles.length
  const reason = doubtLearned(sectors, articleCount, await findActiveSectors(db)) ?? ''
  await finishLearning(db, { id, articleCount, ...daysOf(inflow), sectors, reason }, now())
  log('learned', { version: id, articles: articleCount, isRefused: reason !== '' })
}

function daysOf({ articles }: Inflow): { firstDay: string; lastDay: string } {
  const days = articles.map(({ day }) => day).toSorted()
  return { firstDay: days[0] ?? '', lastDay: days.at(-1) ?? '' }
}
