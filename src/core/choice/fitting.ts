import type { Candidate } from '../article/article.ts'
import { SECTOR_THRESHOLD } from '../sectors/sectors.ts'
import type { ArticleWords } from '../text/article-words.ts'
import { readWords } from '../text/word-reader.ts'
import type { Interests } from './interests.ts'
import { isOtherPart } from './other-part.ts'
import type { Scored } from './scoring.ts'
import { findTopics, type Topic } from './topic-match.ts'

// A shorter summary is a label.
const LEAST_SUMMARY_WORDS = 6
// Of those below, read one by one, a fourth should not have been sent; of those from here on a twelfth.
const SURE_SCORE = 7
const LEAST_TOTAL = 0.25

/** Whether it says enough about the sector. A board says too little by itself: a thread must have words of it. */
export function isFitting({ score, terms, kind }: Candidate): boolean {
  return score >= SECTOR_THRESHOLD && (kind === 'article' || terms.length > 0)
}

/**
 * Too little for the third place of a note: few words of the sector or words of another part of it, no topic and no second source, or next to nothing
 * left of all its points. Whoever lets older ones in takes what is left.
 */
export function isWeak(
  { candidate, topics, total }: Scored,
  interests: Interests,
  isWidened: boolean,
): boolean {
  if (total < LEAST_TOTAL && !isWidened) return true
  const { score, sourceCount, preference, kind } = candidate
  if (topics.length > 0 || sourceCount > 1 || preference === 'prefer') return false
  return kind === 'article' && (score < SURE_SCORE || isOtherPart(candidate, interests))
}

/**
 * One everyday word of the sector in the title, of which the summary says nothing: "cements its lead" is not about
 * cement. Not where it was talked about, nor where there is no summary to ask.
 */
export function isPassingMention(
  { score, terms, kind }: Candidate,
  article: ArticleWords,
  topics: readonly Topic[],
): boolean {
  if (kind !== 'article' || score >= SECTOR_THRESHOLD + 1 || terms.length !== 1) return false
  const [term = ''] = terms
  if (!/^\S+$/.test(term)) return false
  if (article.summary.length < LEAST_SUMMARY_WORDS) return false
  const [word] = readWords(term)
  const isSaidAgain = article.summary.some(({ stem }) => stem === word?.stem)
  return !isSaidAgain && findTopics(topics, article).length === 0
}
