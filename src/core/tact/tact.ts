import type { ApplicationEntry } from '../application/application.ts'
import { type ArticleWords, hasOneOf } from '../text/article-words.ts'
import { findPatterns } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import {
  employerNames,
  interviewerNames,
  isNamed,
  markNames,
  type Names,
  rivalNames,
} from './employer-names.ts'
import { judgeEmployerNews } from './employer-news.ts'
import { judgeOtherNews } from './other-news.ts'
import { tactRules } from './rules.ts'

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

/** Judges one article after the other for one application, in two steps: the second one is seldom needed. */
export type TactJudge = {
  /** The names that the application gives: the employer with its aliases and products, and its rivals. */
  employer: Names
  rivals: Names
  /** Undefined where neither the employer nor the interviewer is named. */
  ofNames: (article: ArticleWords) => Tact | undefined
  /** Of an article that names neither. */
  ofOthers: (article: ArticleWords) => Tact
}

export function tactJudge(application: ApplicationEntry): TactJudge {
  const employer = employerNames(application)
  const interviewer = interviewerNames(application)
  const rivals = rivalNames(application)
  const firstStems = [...employer.firstStems, ...interviewer.firstStems]
  return {
    employer,
    rivals,
    ofNames: (article) => {
      if (!hasOneOf(article, firstStems)) return undefined
      const title = markNames(article.title, employer)
      const summary = markNames(article.summary, employer)
      if (isNamed(title) || isNamed(summary)) {
        return judgeEmployerNews(application.employer, title, summary)
      }
      if (!namesOneOf(article, interviewer)) return undefined
      const name = application.interviewerName
      return { kind: 'held-back', reason: `names ${name}: better mention it than send it` }
    },
    ofOthers: (article) => judgeOtherNews(application.sectorId, article, rivals),
  }
}

/** Both steps. */
export function judgeTact(judge: TactJudge, article: ArticleWords): Tact {
  return judge.ofNames(article) ?? judge.ofOthers(article)
}

/** Whether a text speaks of politics, crime or the like. */
export function isTouchy(words: readonly Word[]): boolean {
  return findPatterns(tactRules().subjects, words).length > 0
}

function namesOneOf({ title, summary }: ArticleWords, names: Names): boolean {
  if (names.list.length === 0) return false
  return isNamed(markNames(title, names)) || isNamed(markNames(summary, names))
}
