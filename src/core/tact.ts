import type { ApplicationEntry } from './application.ts'
import type { ArticleWords } from './article-words.ts'
import {
  employerNames,
  interviewerNames,
  markNames,
  type Name,
  rivalNames,
} from './employer-names.ts'
import { findPatterns, NAME_MARK } from './patterns.ts'
import { judgeEmployerNews } from './tact-employer-news.ts'
import { judgeOtherNews } from './tact-other-news.ts'
import { tactRules } from './tact-rules.ts'
import type { Word } from './word-reader.ts'

/** What it would be like to send this article to somebody at the employer. */
export type Tact =
  | { kind: 'fine' }
  /** Good or neutral news about the employer: may go out, but read it first. */
  | { kind: 'names-employer'; reason: string }
  /** Bad news about others, praise of a rival, or a touchy subject: goes down by so many points. */
  | { kind: 'caution'; points: number; reason: string }
  /** Not for such a mail, and of no use to the candidate either. */
  | { kind: 'unsuitable'; reason: string }
  /** For the candidate's eyes only. */
  | { kind: 'held-back'; reason: string }

/** Judges one article after the other for one application. */
export type TactJudge = (article: ArticleWords) => Tact

export function tactJudge(application: ApplicationEntry): TactJudge {
  const employer = employerNames(application)
  const interviewer = interviewerNames(application)
  const rivals = rivalNames(application)
  return (article) => {
    const title = markNames(article.title, employer)
    const summary = markNames(article.summary, employer)
    if (isNamed(title) || isNamed(summary)) {
      return judgeEmployerNews(application.employer, title, summary)
    }
    if (namesOneOf(article, interviewer)) {
      const name = application.interviewerName
      return { kind: 'held-back', reason: `names ${name}: better mention it than send it` }
    }
    return judgeOtherNews(application.sectorId, article.title, rivals)
  }
}

/** Whether a text speaks of politics, crime or the like. */
export function isTouchy(words: readonly Word[]): boolean {
  return findPatterns(tactRules().subjects, words).length > 0
}

function namesOneOf(article: ArticleWords, names: readonly Name[]): boolean {
  if (names.length === 0) return false
  return isNamed(markNames(article.title, names)) || isNamed(markNames(article.summary, names))
}

function isNamed(words: readonly Word[]): boolean {
  return words.some(({ folded }) => folded === NAME_MARK)
}
