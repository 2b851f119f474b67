import type { ApplicationEntry } from '../../../../src/core/application/application.ts'
import type { ArticleKind, Candidate, PlacedArticle } from '../../../../src/core/article/article.ts'
import { chooseArticles } from '../../../../src/core/choice/choice.ts'
import { articleRank, sectorScoresFor } from '../../../../src/core/sectors/ranking.ts'
import { shippedPoints, weighSectors } from '../../../../src/core/sectors/sectors.ts'
import { daysAgo, makeApplication, NOW } from '../make-candidate.ts'

/** A headline in our own words, in the manner of real ones, as a feed brings it. */
type Item = {
  title: string
  summary: string
  source: string
  daysOld: number
  kind?: ArticleKind
  url?: string
  /** The feed is about something else, or about everything. */
  isGeneral?: boolean
}

/** Where an article belongs, and the sentence that says why. */
export type Judgement = {
  says: string
  /** Words of its headline. */
  of: string
  /** 1, 2, 3: in the note, in this place. */
  place: number | 'alternate' | 'held-back' | 'out'
  /** Of the words with which it is shown. */
  because?: string
}

export type JudgedWeek = {
  application: Partial<ApplicationEntry> & { employer: string; sectorId: string }
  items: readonly Item[]
  judgements: readonly Judgement[]
}

export type Outcome = { judgement: Judgement; isRight: boolean; found: PlacedArticle | undefined }

/** Chooses from the week as the service does, from scores computed as at ingest, and compares. */
export function judgeWeek({ application, items, judgements }: JudgedWeek): Outcome[] {
  const candidates = items
    .map((item, index) => toCandidate(item, index, application.sectorId))
    .toSorted((a, b) => articleRank(b.score, b.publishedAt) - articleRank(a.score, a.publishedAt))
  const { placed } = chooseArticles({
    application: makeApplication(application),
    candidates,
    sentUrls: new Set(),
    now: NOW,
  })
  return judgements.map((judgement) => {
    const found = placed.find(({ title }) => title.includes(judgement.of))
    return { judgement, found, isRight: isAsJudged(judgement, found) }
  })
}

/** As a judgement would name it. */
export function placeOf(found: PlacedArticle | undefined): Judgement['place'] {
  if (found === undefined) return 'out'
  return found.place === 'pick' ? found.position : found.place
}

function isAsJudged({ place, because }: Judgement, found: PlacedArticle | undefined): boolean {
  const isSaid = because === undefined || found?.reasons.some((reason) => reason.includes(because))
  return placeOf(found) === place && isSaid === true
}

function toCandidate(item: Item, index: number, sectorId: string): Candidate {
  const { title, summary, source, daysOld, kind = 'article', url, isGeneral = false } = item
  const scores = sectorScoresFor(
    weighSectors({ title, summary }, shippedPoints()),
    isGeneral ? [] : [sectorId],
  )
  const own = scores.find((score) => score.sectorId === sectorId)
  return {
    articleId: index + 1,
    url: url ?? `https://outlet${index}.example/story`,
    title,
    summary,
    kind,
    publishedAt: daysAgo(daysOld),
    source,
    sourceCount: 1,
    score: own?.score ?? 0,
    terms: own?.terms ?? [],
  }
}
