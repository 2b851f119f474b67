import type { ApplicationEntry } from './application.ts'
import type { Candidate } from './article.ts'
import { readArticle } from './article-words.ts'
import { countWords, gist } from './gist.ts'
import { isTouchy } from './tact.ts'
import { findTopic, readTopic, readTopicText } from './topic-match.ts'
import { readWords } from './word-reader.ts'

const MAX_WORDS = 20
const MOST_TOPIC_WORDS = 6
const MOST_SOURCE_WORDS = 5

/**
 * The line for the interviewer: what was talked about where the article is on that, else what the feed itself
 * says of it. It claims nothing that is not known, so it may be empty.
 */
export function whyLine(candidate: Candidate, application: ApplicationEntry): string {
  const link = talkedAbout(candidate, application)
  if (candidate.kind === 'discussion') return discussionLine(candidate, link)
  if (link === undefined) return tactfulGist(candidate, MAX_WORDS)
  const opening = `On ${link}`
  const said = tactfulGist(candidate, MAX_WORDS - countWords(opening))
  return said === '' ? `${opening}.` : `${opening}: ${said}`
}

/** Politics in a summary need not be repeated, even where the article may be sent. */
function tactfulGist(candidate: Candidate, maxWords: number): string {
  const said = gist(candidate, maxWords)
  return isTouchy(readWords(said)) ? '' : said
}

/** "battery storage, which we talked about", when the article is on it. */
function talkedAbout(candidate: Candidate, application: ApplicationEntry): string | undefined {
  const text = readTopicText(readArticle(candidate))
  const found = application.topics
    .flatMap((topic) => readTopic(topic) ?? [])
    .flatMap((topic) => findTopic(topic, text) ?? [])
  const match = found.find(({ isWhole }) => isWhole) ?? found[0]
  if (match === undefined) return undefined
  if (!isPlainPhrase(match.text)) return match.isWhole ? 'something we talked about' : undefined
  const topic = asInsideSentence(match.text, candidate)
  return match.isWhole ? `${topic}, which we talked about` : `${topic}, which we touched on`
}

/** "battery storage" fits into a sentence; "We discussed your plans for Spain!" does not. */
function isPlainPhrase(text: string): boolean {
  return (
    countWords(text) <= MOST_TOPIC_WORDS &&
    !/[.!?:;"\n]|\b(?:I|we|you|your|my|our|their|they|he|she|his|her)\b/i.test(text)
  )
}

/** The form's "Battery storage" without its capital, if the article writes the word without one. */
function asInsideSentence(topic: string, { title, summary }: Candidate): string {
  const lower = topic.charAt(0).toLowerCase() + topic.slice(1)
  const word = lower.split(' ')[0] ?? lower
  return `${title} ${summary}`.includes(word) ? lower : topic
}

function discussionLine({ source }: Candidate, link: string | undefined): string {
  const name = source.replace(/\([^)]*\)/g, '').trim()
  const isShort = name !== '' && countWords(name) <= MOST_SOURCE_WORDS
  const opening = isShort ? `A thread on ${name}` : 'An online discussion'
  return link === undefined ? `${opening}.` : `${opening} about ${link}.`
}
