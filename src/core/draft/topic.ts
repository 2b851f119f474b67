import type { Application } from '../application/application.ts'
import type { Candidate } from '../article/article.ts'
import { findTopic, readTopic, readTopicText } from '../choice/topic-match.ts'
import { readArticle } from '../text/article-words.ts'
import { topicPhrase } from './phrase.ts'

export type Topic = {
  phrase: string
  /** One of the articles is about it. */
  isMatched: boolean
  /** As a heading; empty for what cannot stand as one, such as "how you plan". */
  heading: string
}

const NOT_A_HEADING = /^(?:how|why|what|when|where|whether|which|who|your) /i

/** What was talked about, as it can stand in a sentence; those that one of the articles is about are marked. */
export function listTopics(
  application: Pick<Application, 'topics'>,
  picks: readonly Pick<Candidate, 'title' | 'summary'>[],
  evidence: string,
): Topic[] {
  const texts = picks.map((pick) => readTopicText(readArticle(pick)))
  return application.topics.flatMap((typed) => {
    const phrase = topicPhrase(typed, evidence)
    const topic = readTopic(typed)
    if (phrase === undefined || topic === undefined) return []
    const isMatched = texts.some((text) => findTopic(topic, text)?.isWhole === true)
    return [{ phrase, isMatched, heading: headingFor(phrase) }]
  })
}

function headingFor(phrase: string): string {
  return NOT_A_HEADING.test(phrase) ? '' : phrase.replace(/^the /, '')
}

/** The topic to begin the note with. Every so often none, so that the same one does not open every note. */
export function topicAtTurn(topics: readonly Topic[], turn: number): Topic | undefined {
  const matched = topics.filter(({ isMatched }) => isMatched)
  const [only] = matched
  const alone = only === undefined ? [...topics, undefined] : [only, only, undefined]
  const turns = matched.length > 1 ? matched : alone
  return turns[Math.abs(turn) % turns.length]
}
