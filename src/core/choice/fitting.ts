import type { Candidate } from '../article/article.ts'
import { SECTOR_THRESHOLD } from '../sectors/sectors.ts'
import type { ArticleWords } from '../text/article-words.ts'
import { readWords } from '../text/word-reader.ts'
import type { Scored } from './scoring.ts'
import { findTopics, type Topic } from './topic-match.ts'

// A shorter summary is a label.
const LEAST_SUMMARY_WORDS = 6
const LEAST_TOTAL = 0.25
// The strongest, in the title.
const MOST_OF_ONE_TERM = 6

/** Whether it says enough about the sector. A board says too little by itself: a thread must have words of it. */
export function isFitting({ score, terms, kind }: Candidate): boolean {
  return score >= SECTOR_THRESHOLD && (kind === 'article' || terms.length > 0)
}

/**
 * Too little for the third place of a note: nothing but a word of the sector, no topic and no second source, or next to
 * nothing left of all its points. Whoever lets older ones in takes what is left.
 */
export function isWeak(
  { candidate, topics, total }: Scored,
  article: ArticleWords,
  isWidened: boolean,
): boolean {
  if (total < LEAST_TOTAL && !isWidened) return true
  const { score, sourceCount, preference } = candidate
  if (topics.length > 0 || sourceCount > 1 || preference === 'prefer') return false
  return score < SECTOR_THRESHOLD + 1 || isOnlyNamed(candidate, article)
}

/**
 * One everyday word of the sector in the title, of which the summary says nothing: "cements its lead" is not about
 * cement. Not where it was talked about, nor where there is no summary to ask.
 */
export function isPassingMention(
  candidate: Candidate,
  article: ArticleWords,
  topics: readonly Topic[],
): boolean {
  const [term = ''] = candidate.terms
  if (candidate.score >= SECTOR_THRESHOLD + 1 || term.includes(' ')) return false
  return isOnlyNamed(candidate, article) && findTopics(topics, article).length === 0
}

/** By one term in the title, without an echo in the summary, where there is one; nor by a feed of the sector. */
function isOnlyNamed({ score, terms, kind }: Candidate, { summary }: ArticleWords): boolean {
  const [term, ...others] = terms
  if (kind !== 'article' || term === undefined || others.length > 0) return false
  if (score > MOST_OF_ONE_TERM || summary.length < LEAST_SUMMARY_WORDS) return false
  const words = new Set(readWords(term).map(({ stem }) => stem))
  return !summary.some(({ stem }) => words.has(stem))
}
