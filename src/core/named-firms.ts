import type { ApplicationEntry } from './application.ts'
import type { Candidate } from './article.ts'
import type { ArticleWords } from './article-words.ts'
import { employerNames, markNames, type Names, rivalNames } from './employer-names.ts'
import { NAME_MARK } from './patterns.ts'
import { SECTOR_THRESHOLD } from './sectors.ts'
import type { Tact } from './tact.ts'

/** The firms that an application names: the employer with its aliases and products, and its rivals. */
export type Firms = { employer: Names; rivals: Names }

export type Counted = { candidate: Candidate; reason: string | undefined }

export function readFirms(application: ApplicationEntry): Firms {
  return { employer: employerNames(application), rivals: rivalNames(application) }
}

/**
 * A headline that names one of the firms, and has too few words of the sector, is about that sector all the same: just
 * enough to pass. For this application alone, and neither for trouble nor for praise of a rival.
 */
export function countNamedFirm(
  candidate: Candidate,
  { title }: ArticleWords,
  firms: Firms,
  tact: Tact,
): Counted {
  const isHarmless = tact.kind === 'fine' || tact.kind === 'names-employer'
  if (candidate.kind !== 'article' || candidate.score >= SECTOR_THRESHOLD || !isHarmless) {
    return { candidate, reason: undefined }
  }
  const rival = findNamed(title, firms.rivals)
  const named = rival ?? findNamed(title, firms.employer)
  if (named === undefined) return { candidate, reason: undefined }
  return {
    candidate: { ...candidate, score: SECTOR_THRESHOLD },
    // That it names the employer, tact says.
    reason: rival === undefined ? undefined : `names ${rival}, one of their rivals`,
  }
}

function findNamed(title: ArticleWords['title'], names: Names): string | undefined {
  return markNames(title, names).find(({ folded }) => folded === NAME_MARK)?.raw
}
