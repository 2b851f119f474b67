import type { ApplicationEntry } from '../application/application.ts'
import type { DraftArticle, Report } from '../article/article.ts'
import { storyKey, storySimilarity } from '../article/duplicates.ts'
import { findTopic, readTopic, readTopicText } from '../choice/topic-match.ts'
import { findSector } from '../sectors/sectors.ts'
import { readArticle } from '../text/article-words.ts'
import { wholeSentences } from '../text/gist.ts'
import { readWords } from '../text/word-reader.ts'
import { topicPhrase } from './phrase.ts'

/** What the candidate should have in mind should the interviewer bring an article up. Never for sending. */
export type Talk = {
  article: DraftArticle
  /** The source's own words; empty when its feed says no more than the title. */
  gist: readonly string[]
  question: string
  /** What another outlet says of the same story, when it says something else. */
  counterView: { source: string; url: string; text: string } | undefined
}

const GIST_SENTENCES = 3
/** From here on two summaries say the same. */
const SAYS_THE_SAME = 0.3
/** "How you plan" was talked about, but nobody sees something in it. */
const NOUN_CLAUSE = /^(?:how|why|what|when|where|whether|which|who)\b/i

export function prepareTalk(article: DraftArticle, application: ApplicationEntry): Talk {
  return {
    article,
    gist: wholeSentences(article.summary, GIST_SENTENCES),
    question: questionFor(article, application),
    counterView: findCounterView(article),
  }
}

/** It asks for the other's view and claims nothing, neither of the article nor of the employer. */
function questionFor(article: DraftArticle, application: ApplicationEntry): string {
  const topic = talkedAbout(article, application)
  if (topic !== undefined) return `How does this compare with what you see in ${topic}?`
  if (article.kind === 'discussion')
    return 'Which of the views in this thread comes closest to yours?'
  if (article.terms.length > 0) return 'Is this something that occupies your team at the moment?'
  const sector = findSector(application.sectorId)?.name.toLowerCase() ?? 'your field'
  return `Is this something that people in ${sector.replaceAll(' & ', ' and ')} talk about?`
}

/** A topic of the interview that the article is on, as it can stand in a sentence. */
function talkedAbout(article: DraftArticle, application: ApplicationEntry): string | undefined {
  const text = readTopicText(readArticle(article))
  const evidence = `${article.title}. ${article.summary}`
  const phrases = application.topics.flatMap((typed) => {
    const topic = readTopic(typed)
    const isWhole = topic !== undefined && findTopic(topic, text)?.isWhole === true
    return (isWhole && topicPhrase(typed, evidence)) || []
  })
  return phrases.find((phrase) => !NOUN_CLAUSE.test(phrase))
}

function findCounterView(article: DraftArticle): Talk['counterView'] {
  const own = keyOf(article.summary)
  const other = article.alsoIn.find(
    ({ summary }) =>
      wholeSentences(summary, 1).length > 0 && storySimilarity(own, keyOf(summary)) < SAYS_THE_SAME,
  )
  return other && viewOf(other)
}

function viewOf({ source, url, summary }: Report): Talk['counterView'] {
  return { source, url, text: wholeSentences(summary, 2).join(' ') }
}

function keyOf(summary: string) {
  return storyKey(readWords(summary))
}
