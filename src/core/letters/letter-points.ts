import { isClause, strengthPhrase, topicPhrase } from '../draft/phrase.ts'
import { stem } from '../text/stems.ts'
import { isStopword } from '../text/stopwords.ts'
import { words } from '../text/text.ts'
import { fromTurn, type LetterApplication, type LetterRequest } from './letter.ts'

type Strength = {
  phrase: string
  /** "I led a team" rather than "ten years of planning". */
  isClause: boolean
  /** It is about the topic that stands before it. */
  isRelated: boolean
}

export type Points = { topic: string | undefined; strength: Strength | undefined }

// What was talked about, but is nothing to thank for or to be eager about.
const OWN_TERMS =
  /\b(?:salar(?:y|ies)|pay (?:range|rise|expectations?)|remuneration|wages?|bonus(?:es)?|perks?|benefits? packages?|notice periods?|start(?:ing)? dates?|holidays?|vacations?|(?:annual|parental|maternity|paternity|sick) leave|working hours|part[- ]time|home ?office|work(?:ing)? from home|(?:remote|hybrid) work(?:ing)?|relocat(?:e|ion|ing)|visas?|work permits?|probation(?:ary)?|company cars?|weakness(?:es)?|references?|my cv|(?:cv|career|employment) gaps?|why i (?:left|leave|quit))\b/i
const AWKWARD =
  /\b(?:lay-?offs?|redundanc(?:y|ies)|job cuts?|dismissals?|lawsuits?|litigation|scandals?|investigations?|probes?|fines?|bankruptc(?:y|ies)|insolvency|strikes?|harassment|deaths?|accidents?|turnover of staff|staff turnover|politics|religion)\b/i

/** What to speak of: a topic of the talk, closest to the reader's work, and the strength that is closest to it. */
export function choosePoints({
  application,
  reader,
  turn,
}: Pick<LetterRequest, 'application' | 'reader' | 'turn'>): Points {
  const evidence = [...application.topics, ...application.strengths].join('\n')
  const topics = listFitTopics(application)
  const strengths = application.strengths.flatMap((typed) => strengthPhrase(typed, evidence) ?? [])
  const inTurn = fromTurn(topics, turn)
  const theirs = inTurn.find((each) => shareWord(each, reader.jobTitle ?? ''))
  const topic = theirs ?? inTurn[0]
  const turns = fromTurn([...new Set(strengths)], turn)
  const related = topic === undefined ? undefined : turns.find((each) => shareWord(each, topic))
  const phrase = related ?? turns[0]
  return {
    topic,
    strength:
      phrase === undefined
        ? undefined
        : { phrase, isClause: isClause(phrase), isRelated: related !== undefined },
  }
}

/** What was talked about and can be taken up again in good company. */
export function listFitTopics({
  topics,
  strengths,
}: Pick<LetterApplication, 'topics' | 'strengths'>): string[] {
  const evidence = [...topics, ...strengths].join('\n')
  return topics
    .filter((typed) => !OWN_TERMS.test(typed) && !AWKWARD.test(typed))
    .flatMap((typed) => topicPhrase(typed, evidence) ?? [])
}

function shareWord(one: string, other: string): boolean {
  const stems = contentStems(one)
  return [...contentStems(other)].some((found) => stems.has(found))
}

function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    words(text)
      .filter((word) => word.length > 2 && !isStopword(word))
      .map(stem),
  )
}
