import type { ApplicationEntry } from './application.ts'
import type { Candidate } from './article.ts'
import { readArticle } from './article-words.ts'
import { countWords, gist } from './gist.ts'
import { cleanLine } from './line.ts'
import { topicPhrase } from './phrase.ts'
import { isStopword } from './stopwords.ts'
import { isTouchy } from './tact.ts'
import { findTopic, readTopic, readTopicText, type TopicMatch } from './topic-match.ts'
import { readWords } from './word-reader.ts'

const MAX_WORDS = 20
const MOST_TOPIC_WORDS = 8
const MOST_SOURCE_WORDS = 5
const DETERMINERS = new Set('the a an its their this that each every one any another'.split(' '))

/** One wording for each topic in turn, so that two articles of one note do not begin alike. */
const TALKED_ABOUT: readonly ((topic: string) => string)[] = [
  (topic) => `${topic}, which we talked about`,
  (topic) => `${topic}, which came up when we spoke`,
  (topic) => `${topic}, another point from our conversation`,
]

/**
 * The line for the interviewer: what was talked about where the article is on that, else what the feed itself
 * says of it. It claims nothing that is not known, so it may be empty.
 */
export function whyLine(candidate: Candidate, application: ApplicationEntry): string {
  const link = linkToTalk(candidate, application)
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
function linkToTalk(candidate: Candidate, application: ApplicationEntry): string | undefined {
  const text = readTopicText(readArticle(candidate))
  const found = application.topics.flatMap((typed, index) => {
    const topic = readTopic(typed)
    const match = topic && findTopic(topic, text)
    return match === undefined ? [] : [{ match, typed, index }]
  })
  const best = found.find(({ match }) => match.isWhole) ?? found[0]
  return best && inWords(best, `${candidate.title}. ${candidate.summary}`)
}

function inWords(
  { match, typed, index }: { match: TopicMatch; typed: string; index: number },
  evidence: string,
): string | undefined {
  const phrase = topicPhrase(match.isWhole ? typed : match.text, evidence)
  const canStand = phrase !== undefined && countWords(phrase) <= MOST_TOPIC_WORDS
  if (!match.isWhole) {
    return canStand ? `${withDeterminer(phrase, evidence)}, which we touched on` : undefined
  }
  const say = TALKED_ABOUT[index % TALKED_ABOUT.length]
  return canStand && say ? say(withDeterminer(phrase, evidence)) : 'something we talked about'
}

/** "the interconnection queue", when the article says "its interconnection queue". Not for "its queue manager". */
function withDeterminer(phrase: string, evidence: string): string {
  const lower = evidence.toLowerCase()
  const start = lower.indexOf(phrase.toLowerCase())
  if (start < 0) return phrase
  const before = lower.slice(0, start).trimEnd().split(/\s/).at(-1) ?? ''
  const rest = lower.slice(start + phrase.length)
  const [after] = readWords(rest)
  const goesOn = /^ \p{L}/u.test(rest) && after !== undefined && !isStopword(after.folded)
  return DETERMINERS.has(before) && !goesOn ? `the ${phrase}` : phrase
}

function discussionLine({ source }: Candidate, link: string | undefined): string {
  const name = cleanLine(source.split(/[(,|]/, 1)[0] ?? '')
  const isShort = name !== '' && countWords(name) <= MOST_SOURCE_WORDS
  const opening = isShort ? `A thread from ${name}` : 'An online discussion'
  return link === undefined ? `${opening}.` : `${opening} on ${link}.`
}
