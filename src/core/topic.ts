import type { Application } from './application.ts'
import type { Candidate } from './article.ts'
import { topicPhrase } from './phrase.ts'
import { words } from './text.ts'

export type Topic = {
  phrase: string
  /** One of the articles is about it, and it can stand as a heading. */
  isTheme: boolean
  isMatched: boolean
}

const MIN_WORD_LENGTH = 4
const NOT_A_HEADING = /^(?:how|why|what|when|where|whether|which|who|your) /i
const EMPTY_WORDS = new Set(
  'about between could deal dealing from have into more over plan plans team than that their these they this what when where whether which with work working would your'.split(
    ' ',
  ),
)

/** What was talked about, as it can stand in a sentence; those that one of the articles is about are marked. */
export function listTopics(
  application: Pick<Application, 'topics'>,
  picks: readonly Pick<Candidate, 'title' | 'summary'>[],
  evidence: string,
): Topic[] {
  const texts = picks.map(({ title, summary }) => new Set(words(`${title} ${summary}`).map(stem)))
  return application.topics.flatMap((typed) => {
    const phrase = topicPhrase(typed, evidence)
    if (phrase === undefined) return []
    const isMatched = texts.some((text) => isAbout(text, phrase))
    return [{ phrase, isMatched, isTheme: isMatched && !NOT_A_HEADING.test(phrase) }]
  })
}

/** The topic to begin the note with. Every so often none, so that the same one does not open every note. */
export function topicAtTurn(topics: readonly Topic[], turn: number): Topic | undefined {
  const matched = topics.filter(({ isMatched }) => isMatched)
  const turns = matched.length > 0 ? matched : [...topics, undefined]
  return turns[Math.abs(turn) % turns.length]
}

/** More than half of the words that carry the meaning. */
function isAbout(text: ReadonlySet<string>, phrase: string): boolean {
  const telling = words(phrase).filter(
    (word) => (word.length >= MIN_WORD_LENGTH || /\d/.test(word)) && !EMPTY_WORDS.has(word),
  )
  const found = telling.filter((word) => text.has(stem(word)))
  return found.length > telling.length / 2
}

function stem(word: string): string {
  return word.length > MIN_WORD_LENGTH ? word.replace(/s$/, '') : word
}
