import {
  type ArticleWords,
  hasStem,
  oncePerArticle,
  type SoughtStem,
  soughtStem,
} from '../text/article-words.ts'
import { readWords, type Word } from '../text/word-reader.ts'
import { isNounAt, isVerbToo } from './topic-noun.ts'

/** Something that the candidate and the interviewer talked about, ready to be looked for. */
export type Topic = { text: string; words: readonly Word[]; stems: readonly SoughtStem[] }

/** Where a topic was found. `text` is the topic, or the part of it that was found, as the candidate wrote it. */
export type TopicMatch = { text: string; isWhole: boolean; isInTitle: boolean }

/** An article ready for looking up topics. */
export type TopicText = {
  title: readonly Word[]
  summary: readonly Word[]
  article: ArticleWords
}

// "Batteries for long storage" is battery storage; "banks open or closed" is no open banking. So the order
// counts, and only few words may stand between.
const REACH_WORDS = 2
// "Banks can now open accounts of correspondent banks" is no open banking either.
const REACH_WORDS_OF_A_VERB = 1
const WORDS_WITH_PARTS = 3

/** Undefined for a text without a word that matters. */
export function readTopic(text: string): Topic | undefined {
  const words = contentWords(readWords(text))
  if (words.length === 0) return undefined
  return { text: text.trim(), words, stems: words.map(({ stem }) => soughtStem(stem)) }
}

export const readTopicText = oncePerArticle(
  (article): TopicText => ({
    title: contentWords(article.title),
    summary: contentWords(article.summary),
    article,
  }),
)

/** What the article says of each. One whose words it does not have is not searched for. */
export function findTopics(topics: readonly Topic[], article: ArticleWords): TopicMatch[] {
  const found: TopicMatch[] = []
  for (const topic of topics) {
    if (!mayHave(article, topic)) continue
    const match = findTopic(topic, readTopicText(article))
    if (match !== undefined) found.push(match)
  }
  return found
}

/** Whether it has all the words, or two neighbouring ones of a long topic, wherever they stand. */
function mayHave(article: ArticleWords, { stems }: Topic): boolean {
  let inRow = 0
  let isWhole = true
  for (const stem of stems) {
    const isThere = hasStem(article, stem)
    isWhole &&= isThere
    inRow = isThere ? inRow + 1 : 0
    if (inRow === 2 && stems.length >= WORDS_WITH_PARTS) return true
  }
  return isWhole
}

/** The whole topic, or else two neighbouring words of a long one. */
export function findTopic(topic: Topic, text: TopicText): TopicMatch | undefined {
  const [only] = topic.words
  if (only && topic.words.length === 1 && isVerbToo(only.stem)) return findNoun(topic, only, text)
  const reach = only && isVerbToo(only.stem) ? REACH_WORDS_OF_A_VERB : REACH_WORDS
  const whole = find(topic.words, text, reach)
  if (whole !== undefined) return { text: topic.text, isWhole: true, ...whole }
  if (topic.words.length < WORDS_WITH_PARTS) return undefined
  for (const [index, first] of topic.words.entries()) {
    const second = topic.words[index + 1]
    if (second === undefined || isName(first, second)) continue
    const part = find([first, second], text, 0)
    if (part !== undefined) {
      return { text: `${first.raw} ${second.raw}`, isWhole: false, ...part }
    }
  }
  return undefined
}

/** "Footfall returns" is not on returns, nor are "return tickets". */
function findNoun(topic: Topic, wanted: Word, { article }: TopicText): TopicMatch | undefined {
  const isMany = wanted.lower.endsWith('s')
  const isThere = (words: readonly Word[]) =>
    words.some(
      (word, at) =>
        word.stem === wanted.stem && (!isMany || word.lower.endsWith('s')) && isNounAt(words, at),
    )
  const isInTitle = isThere(article.title)
  if (!isInTitle && !isThere(article.summary)) return undefined
  return { text: topic.text, isWhole: true, isInTitle }
}

// "New York" out of "our move to New York" was not the subject of the talk.
function isName(first: Word, second: Word): boolean {
  return [first, second].every(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw))
}

function find(
  wanted: readonly Word[],
  text: TopicText,
  reach: number,
): { isInTitle: boolean } | undefined {
  if (isIn(text.title, wanted, reach)) return { isInTitle: true }
  return isIn(text.summary, wanted, reach) ? { isInTitle: false } : undefined
}

function isIn(words: readonly Word[], wanted: readonly Word[], reach: number): boolean {
  const [first] = wanted
  if (first === undefined) return false
  return words.some((word, start) => isSame(first, word) && follow(words, start, wanted, reach))
}

/** Whether the words after the first follow one after the other, with at most `reach` words between two. */
function follow(
  words: readonly Word[],
  start: number,
  wanted: readonly Word[],
  reach: number,
): boolean {
  let at = start
  for (const next of wanted.slice(1)) {
    const near = findNear(next, words, at + 1, reach)
    if (near === undefined) return false
    at = near
  }
  return true
}

function findNear(
  wanted: Word,
  words: readonly Word[],
  from: number,
  reach: number,
): number | undefined {
  for (let at = from; at <= from + reach; at++) {
    const word = words[at]
    if (word !== undefined && isSame(wanted, word)) return at
  }
  return undefined
}

function isSame(wanted: Word, found: Word): boolean {
  if (wanted.stem !== found.stem) return false
  return wanted.spelling === undefined || wanted.spelling === found.raw
}

function contentWords(words: readonly Word[]): Word[] {
  return words.filter(({ isStopword, spelling }) => !isStopword || isAbbreviation(spelling))
}

// "IT" is no "it".
function isAbbreviation(spelling: string | undefined): boolean {
  return spelling !== undefined && /^\p{Lu}{2,}$/u.test(spelling)
}
