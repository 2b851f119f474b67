import type { ArticleWords } from './article-words.ts'
import { stem } from './stems.ts'
import { isStopword } from './stopwords.ts'
import { readWords, requiredSpelling, type Word } from './word-reader.ts'

/** Something that the candidate and the interviewer talked about, ready to be looked for. */
export type Topic = { text: string; words: readonly TopicWord[] }

/** Where a topic was found. `text` is the topic, or the part of it that was found, as the candidate wrote it. */
export type TopicMatch = { text: string; isWhole: boolean; isInTitle: boolean }

type TopicWord = { stem: string; raw: string; spelling: string | undefined }

/** An article ready for looking up topics. */
export type TopicText = { title: readonly TopicWord[]; summary: readonly TopicWord[] }

// All words of a topic this close to each other are about the topic, in whatever order.
const REACH_WORDS = 8
const WORDS_WITH_PARTS = 3

/** Undefined for a text without a word that matters. */
export function readTopic(text: string): Topic | undefined {
  const words = contentWords(readWords(text))
  return words.length === 0 ? undefined : { text: text.trim(), words }
}

export function readTopicText(article: ArticleWords): TopicText {
  return { title: contentWords(article.title), summary: contentWords(article.summary) }
}

/** The whole topic, or else two neighbouring words of a long one. */
export function findTopic(topic: Topic, text: TopicText): TopicMatch | undefined {
  const whole = find(topic.words, text)
  if (whole !== undefined) return { text: topic.text, isWhole: true, ...whole }
  if (topic.words.length < WORDS_WITH_PARTS) return undefined
  for (const [index, first] of topic.words.entries()) {
    const second = topic.words[index + 1]
    if (second === undefined || isName(first, second)) continue
    const part = find([first, second], text)
    if (part !== undefined) {
      return { text: `${first.raw} ${second.raw}`, isWhole: false, ...part }
    }
  }
  return undefined
}

// "New York" out of "our move to New York" was not the subject of the talk.
function isName(first: TopicWord, second: TopicWord): boolean {
  return [first, second].every(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw))
}

function find(wanted: readonly TopicWord[], text: TopicText): { isInTitle: boolean } | undefined {
  if (isWithin(wanted, text.title)) return { isInTitle: true }
  return isWithin(wanted, text.summary) ? { isInTitle: false } : undefined
}

function isWithin(wanted: readonly TopicWord[], words: readonly TopicWord[]): boolean {
  return words.some((_, start) => {
    const near = words.slice(start, start + REACH_WORDS)
    return wanted.every((word) => near.some((other) => isSame(word, other)))
  })
}

function isSame(wanted: TopicWord, found: TopicWord): boolean {
  if (wanted.stem !== found.stem) return false
  return wanted.spelling === undefined || wanted.spelling === found.raw
}

function contentWords(words: readonly Word[]): TopicWord[] {
  return words
    .filter(({ folded, raw }) => !isStopword(folded) || /^\p{Lu}{2,}$/u.test(raw))
    .map((word) => ({ stem: stem(word.folded), raw: word.raw, spelling: requiredSpelling(word) }))
}
