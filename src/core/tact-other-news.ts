import { markNames, type Names } from './employer-names.ts'
import { findPatterns, mayHavePatterns, NAME_MARK, type PatternHit, wordsOf } from './patterns.ts'
import type { Tact } from './tact.ts'
import { findRisks, withoutLookalikes } from './tact-reading.ts'
import type { Risk } from './tact-risk.ts'
import { tactRules } from './tact-rules.ts'
import type { Word } from './word-reader.ts'

const TOUCHY_POINTS = 2.5
const RIVAL_POINTS = 2
const FINE: Tact = { kind: 'fine' }

/** News that does not name the employer: touchy subjects, bad news of the sector, praise of a rival. */
export function judgeOtherNews(sectorId: string, title: readonly Word[], rivals: Names): Tact {
  // Most headlines have nothing bad at all, and need not be read more closely.
  if (!mayHavePatterns(tactRules().anyIll, title)) return findRivalsPraise(title, rivals) ?? FINE
  const readable = withoutLookalikes(title)
  return (
    findSubject(sectorId, title, readable) ??
    findRivalsPraise(title, rivals) ??
    findElsewhere(sectorId, title, readable) ??
    FINE
  )
}

function findSubject(
  sectorId: string,
  title: readonly Word[],
  readable: readonly Word[],
): Tact | undefined {
  const subjects = findPatterns(tactRules().subjects, readable).filter(
    ({ label }) => !label.tradeOf.includes(sectorId),
  )
  const subject = subjects.find(({ label }) => label.isUnsuitable) ?? subjects[0]
  if (subject === undefined) return undefined
  const reason = `about ${subject.label.name} (“${wordsOf(subject, title)}”)`
  if (subject.label.isUnsuitable) return { kind: 'unsuitable', reason }
  return { kind: 'caution', points: TOUCHY_POINTS, reason }
}

function findRivalsPraise(title: readonly Word[], rivals: Names): Tact | undefined {
  const marked = markNames(title, rivals)
  const rival = marked.find(({ folded }) => folded === NAME_MARK)
  if (rival === undefined) return undefined
  const [praise] = findPatterns(tactRules().goodNews, marked)
  if (praise === undefined) return undefined
  const reason = `caution: good news of their rival ${rival.raw} (“${wordsOf(praise, marked)}”)`
  return { kind: 'caution', points: RIVAL_POINTS, reason }
}

function findElsewhere(
  sectorId: string,
  title: readonly Word[],
  readable: readonly Word[],
): Tact | undefined {
  const risks = findRisks(readable).filter(({ label }) => !label.tradeOf.includes(sectorId))
  const worst = risks.reduce<PatternHit<Risk> | undefined>(worse, undefined)
  if (worst === undefined || worst.label.caution === 0) return undefined
  const { name, caution } = worst.label
  const reason = `caution: ${name} elsewhere (“${wordsOf(worst, title)}”)`
  return { kind: 'caution', points: caution, reason }
}

function worse(a: PatternHit<Risk> | undefined, b: PatternHit<Risk>): PatternHit<Risk> {
  return a === undefined || b.label.caution > a.label.caution ? b : a
}
