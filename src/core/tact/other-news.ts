import { type ArticleWords, hasOneOf, oncePerArticle } from '../text/article-words.ts'
import {
  findPatterns,
  mayHavePatterns,
  NAME_MARK,
  type PatternHit,
  wordsOf,
} from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import { markNames, type Names } from './employer-names.ts'
import { findRisks } from './ills.ts'
import { withoutLookalikes } from './lost-meaning.ts'
import type { Risk } from './risk.ts'
import { tactRules } from './rules.ts'
import type { Subject } from './subjects.ts'
import type { Tact } from './tact.ts'

const TOUCHY_POINTS = 2.5
const RIVAL_POINTS = 2
const FINE: Tact = { kind: 'fine' }

type Ills = { subjects: readonly PatternHit<Subject>[]; risks: readonly PatternHit<Risk>[] }
const NO_ILLS: Ills = { subjects: [], risks: [] }

/** News that does not name the employer: touchy subjects, bad news of the sector, praise of a rival. */
export function judgeOtherNews(sectorId: string, article: ArticleWords, rivals: Names): Tact {
  const { title } = article
  const { subjects, risks } = findIlls(article)
  return (
    judgeSubjects(sectorId, title, subjects) ??
    findRivalsPraise(article, rivals) ??
    judgeRisks(sectorId, title, risks) ??
    FINE
  )
}

/** Most headlines have nothing bad at all, and need not be read more closely. */
const findIlls = oncePerArticle(({ title }): Ills => {
  const { costlyRisks, subjects } = tactRules()
  if (!mayHavePatterns(subjects, title) && !mayHavePatterns(costlyRisks, title)) return NO_ILLS
  const readable = withoutLookalikes(title)
  return { subjects: findPatterns(subjects, readable), risks: findRisks(readable) }
})

function judgeSubjects(
  sectorId: string,
  title: readonly Word[],
  found: readonly PatternHit<Subject>[],
): Tact | undefined {
  if (found.length === 0) return undefined
  const subjects = found.filter(({ label }) => !label.tradeOf.includes(sectorId))
  const subject = subjects.find(({ label }) => label.isUnsuitable) ?? subjects[0]
  if (subject === undefined) return undefined
  const reason = `about ${subject.label.name} (“${wordsOf(subject, title)}”)`
  if (subject.label.isUnsuitable) return { kind: 'unsuitable', reason }
  return { kind: 'caution', points: TOUCHY_POINTS, reason }
}

function findRivalsPraise(article: ArticleWords, rivals: Names): Tact | undefined {
  if (!hasOneOf(article, rivals.firstStems)) return undefined
  const marked = markNames(article.title, rivals)
  const rival = marked.find(({ folded }) => folded === NAME_MARK)
  if (rival === undefined) return undefined
  const [praise] = findPatterns(tactRules().goodNews, marked)
  if (praise === undefined) return undefined
  const reason = `caution: good news of their rival ${rival.raw} (“${wordsOf(praise, marked)}”)`
  return { kind: 'caution', points: RIVAL_POINTS, reason }
}

function judgeRisks(
  sectorId: string,
  title: readonly Word[],
  found: readonly PatternHit<Risk>[],
): Tact | undefined {
  if (found.length === 0) return undefined
  const risks = found.filter(({ label }) => !label.tradeOf.includes(sectorId))
  const worst = risks.reduce<PatternHit<Risk> | undefined>(worse, undefined)
  if (worst === undefined || worst.label.caution === 0) return undefined
  const { name, caution } = worst.label
  const reason = `caution: ${name} elsewhere (“${wordsOf(worst, title)}”)`
  return { kind: 'caution', points: caution, reason }
}

function worse(a: PatternHit<Risk> | undefined, b: PatternHit<Risk>): PatternHit<Risk> {
  return a === undefined || b.label.caution > a.label.caution ? b : a
}
