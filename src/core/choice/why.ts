import type { ApplicationEntry } from '../application/application.ts'
import type { Candidate } from '../article/article.ts'
import { threadLine } from '../article/thread-line.ts'
import { topicPhrase } from '../draft/phrase.ts'
import { isHeadingTerm } from '../sectors/theme.ts'
import { isTouchy } from '../tact/tact.ts'
import { readArticle } from '../text/article-words.ts'
import { countWords, gist } from '../text/gist.ts'
import { isStopword } from '../text/stopwords.ts'
import { readWords, type Word } from '../text/word-reader.ts'
import { roleWords } from './interests.ts'
import { findTopic, readTopic, readTopicText, type TopicMatch } from './topic-match.ts'

const MAX_WORDS = 20
const MOST_TOPIC_WORDS = 8
const MANY_OUTLETS = 3
const OUTLET_COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
const DETERMINERS = new Set('the a an its their this that each every one any another'.split(' '))

/** One wording for each topic in turn, so that two articles of one note do not begin alike. */
const TALKED_ABOUT: readonly ((topic: string) => string)[] = [
  (topic) => `${topic}, which we talked about`,
  (topic) => `${topic}, which came up when we spoke`,
  (topic) => `${topic}, another point from our conversation`,
]
const TALK_LINK =
  /^(On |There is .{1,60} on )(.{1,90}?), (?:which we talked about|which came up when we spoke|another point from our conversation|which we touched on)([:.;].*)$/
const ROLE_OPENING = 'Close to the role we spoke about:'

/**
 * The line for the interviewer, from what truly matched: what was talked about, else the role, else what the feed itself
 * says of the article; and how many outlets carried the story. It claims nothing that is not known and never fills a
 * place ("It touches on natural gas"), so it is often empty.
 */
export function whyLine(candidate: Candidate, application: ApplicationEntry): string {
  const link = linkToTalk(candidate, application)
  if (candidate.kind === 'discussion') return threadLine(candidate, link)
  const opening = link === undefined ? '' : `On ${link}`
  const said = tactfulGist(candidate, MAX_WORDS - countWords(opening))
  if (link !== undefined) {
    return withOutlets(said === '' ? `${opening}.` : `${opening}: ${said}`, candidate)
  }
  if (said === '') return ''
  const isShort = countWords(said) + countWords(ROLE_OPENING) <= MAX_WORDS
  const isClose = isShort && isCloseToRole(candidate, application)
  return withOutlets(isClose ? `${ROLE_OPENING} ${said}` : said, candidate)
}

/**
 * The lines of one note. What was talked about is called so once: by the note's opening, else by the first article on
 * it; the next ones are just on it.
 */
export function withoutEchoes(whys: readonly string[], openingTopic: string | undefined): string[] {
  const opened = openingTopic === undefined ? [] : [bareTopic(openingTopic)]
  const said = new Set(opened)
  return whys.map((why) => {
    const [, before = '', topic = '', rest = ''] = TALK_LINK.exec(why) ?? []
    if (topic === '') return why
    if (!said.has(bareTopic(topic))) {
      said.add(bareTopic(topic))
      return why
    }
    // "On streaming." would say nothing new.
    return rest === '.' && before === 'On ' ? '' : `${before}${topic}${rest}`
  })
}

function bareTopic(topic: string): string {
  return topic.replace(/^the /i, '').toLowerCase()
}

function withOutlets(line: string, { outletCount = 1 }: Candidate): string {
  if (outletCount < MANY_OUTLETS) return line
  const count = OUTLET_COUNTS[outletCount] ?? 'Many'
  const longer = `${line} ${count} outlets carried the story.`
  return countWords(longer) <= MAX_WORDS ? longer : line
}

/** All its words that say what the work is about, two at least: "grid planning" out of "Head of Grid Planning". */
function isCloseToRole(candidate: Candidate, { role }: ApplicationEntry): boolean {
  const topic = readTopic(roleWords(role).join(' '))
  if (topic === undefined || topic.words.length < 2) return false
  return (
    topic !== undefined && findTopic(topic, readTopicText(readArticle(candidate)))?.isWhole === true
  )
}

/** Politics in a summary need not be repeated, even where the article may be sent. */
function tactfulGist(candidate: Candidate, maxWords: number): string {
  const said = gist(candidate, maxWords)
  // "Grid Weekly went to see the plant": a paper that speaks of itself.
  const isOfItself = candidate.source !== '' && said.includes(candidate.source)
  return isOfItself || isTouchy(readWords(said)) ? '' : said
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
  const phrase = topicPhrase(match.isWhole ? typed : partPhrase(match.text, evidence), evidence)
  const canStand = phrase !== undefined && countWords(phrase) <= MOST_TOPIC_WORDS
  if (!match.isWhole) {
    return canStand ? `${withDeterminer(phrase, evidence)}, which we touched on` : undefined
  }
  const say = TALKED_ABOUT[index % TALKED_ABOUT.length]
  return canStand && say ? say(withDeterminer(phrase, evidence)) : 'something we talked about'
}

/** "Data centre" out of "data centre demand" needs its plural to stand alone, if the article has that: "data centers". */
function partPhrase(part: string, evidence: string): string {
  const plural = `${part}s`
  const isPlural = !isHeadingTerm(part) && isHeadingTerm(plural)
  return isPlural && hasPlural(readWords(part), readWords(evidence)) ? plural : part
}

function hasPlural(part: readonly Word[], words: readonly Word[]): boolean {
  return words.some((_, start) => {
    const isHere = part.every(({ folded }, index) => words[start + index]?.folded === folded)
    return isHere && words[start + part.length - 1]?.lower.endsWith('s') === true
  })
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
