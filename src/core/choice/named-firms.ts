import type { Candidate } from '../article/article.ts'
import { SECTOR_THRESHOLD } from '../sectors/sectors.ts'
import { markNames, type Names } from '../tact/employer-names.ts'
import type { Tact, TactJudge } from '../tact/tact.ts'
import type { ArticleWords } from '../text/article-words.ts'
import { NAME_MARK } from '../text/patterns.ts'

export type Counted = { candidate: Candidate; reason: string | undefined }

// News of its shares is about the market, whatever the firm makes.
const MARKET = new Set(
  `stock share analyst investor earning dividend buyback pt rating rally premarket shareholder bull bear valuation etf
  trader`.split(/\s+/),
)
// A bank that says something of others: "Barclays sees oil at 70".
const SPEAKING = new Set(
  `see say expect reaffirm reiterate upgrade downgrade maintain predict forecast warn initiate estimate think
  recommend`.split(/\s+/),
)

/**
 * A headline that begins with one of the firms, and has too few words of the sector, is about that sector all the same: just
 * enough to pass. For this application alone, and neither for trouble nor for praise of a rival.
 */
export function countNamedFirm(
  candidate: Candidate,
  { title }: ArticleWords,
  { employer, rivals }: Pick<TactJudge, 'employer' | 'rivals'>,
  tact: Tact,
): Counted {
  const isHarmless = tact.kind === 'fine' || tact.kind === 'names-employer'
  if (candidate.kind !== 'article' || candidate.score >= SECTOR_THRESHOLD || !isHarmless) {
    return { candidate, reason: undefined }
  }
  const rival = findSubject(title, rivals)
  if (rival === undefined && findSubject(title, employer) === undefined) {
    return { candidate, reason: undefined }
  }
  return {
    candidate: { ...candidate, score: SECTOR_THRESHOLD },
    // That it names the employer, tact says.
    reason: rival === undefined ? undefined : `names ${rival}, one of their rivals`,
  }
}

/** The name that the headline begins with, if it then tells what the firm does. */
function findSubject(title: ArticleWords['title'], names: Names): string | undefined {
  const [first, second] = markNames(title, names)
  if (first?.folded !== NAME_MARK || SPEAKING.has(second?.folded ?? '')) return undefined
  return title.some(({ folded }) => MARKET.has(folded)) ? undefined : first.raw
}
