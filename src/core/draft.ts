import type { Application, LocalDate } from './application.ts'
import type { PlacedArticle } from './article.ts'
import { articleBlock } from './article-block.ts'
import { countWords } from './gist.ts'
import { greet } from './greeting.ts'
import { atTurn, cleanLine } from './line.ts'
import { addDays } from './local-time.ts'
import { isClause, strengthPhrase } from './phrase.ts'
import { describeScene, type Scene } from './scene.ts'
import { chooseSubject } from './subject.ts'
import { listThemes } from './theme.ts'
import { listTopics, type Topic, topicAtTurn } from './topic.ts'
import {
  ASIDES,
  CLOSINGS,
  FRESH_OPENINGS,
  FRESH_OPENINGS_WITH_TOPIC,
  OPENINGS,
  OPENINGS_WITH_TOPIC,
  STRENGTH_LINES,
  STRENGTH_LINES_FOR_CLAUSE,
} from './wording.ts'

/** A note as it leaves: plain text with LF line ends. `to` is empty when no address is known. */
export type Draft = { to: string; subject: string; body: string }

type DraftRequest = {
  candidateName: string
  application: Application
  /** At least one, in the order in which they are to stand. */
  picks: readonly PlacedArticle[]
  earlierSubjects: readonly string[]
  /** 1 for the first digest of this application; wording and strength turn with it. */
  digestNumber: number
  /** Right after the interview nothing is said of the time since. */
  today: LocalDate
}

type Parts = { scene: Scene; topic: Topic | undefined; strength: string; aside: string }

const MIN_WORDS = 90
const MAX_WORDS = 170
const FULL_COUNT = 3

/** The note from the candidate to the interviewer. It holds nothing of ours and claims nothing that was not typed. */
export function composeDraft(request: DraftRequest): Draft {
  const { application, picks, earlierSubjects, digestNumber } = request
  if (picks.length === 0) throw new Error('A draft needs at least one article.')
  const evidence = picks
    .flatMap(({ title, summary, terms }) => [title, summary, ...terms])
    .join('\n')
  const topics = listTopics(application, picks, evidence)
  const topic = topicAtTurn(topics, digestNumber - 1)
  const scene = describeScene(application, picks.length)
  const subject = chooseSubject({
    themes: [...listHeadings(topic, topics), ...listThemes(picks, application.sectorId)],
    talk: topic?.phrase ?? topics[0]?.phrase,
    day: scene.day,
    some: scene.some,
    leadTitle: picks[0]?.title ?? '',
    earlierSubjects,
    turn: digestNumber,
  })
  const strength = strengthLine(application, evidence, digestNumber)
  return {
    to: cleanLine(application.interviewerEmail),
    subject,
    body: fitBody(request, { scene, topic, strength, aside: '' }),
  }
}

/** A curt note gets a friendly aside, a long one goes without the strength. */
function fitBody(request: DraftRequest, parts: Parts): string {
  const body = writeBody(request, parts)
  const wordCount = countWords(body)
  if (wordCount > MAX_WORDS) return writeBody(request, { ...parts, strength: '' })
  if (wordCount >= MIN_WORDS || request.picks.length < FULL_COUNT) return body
  return writeBody(request, { ...parts, aside: atTurn(ASIDES, wordingTurn(request))(parts.scene) })
}

function writeBody(request: DraftRequest, { scene, topic, strength, aside }: Parts): string {
  const turn = wordingTurn(request)
  const isFresh = isFreshTalk(request)
  const greeting = greet(request.application)
  const opening =
    topic === undefined
      ? atTurn(isFresh ? FRESH_OPENINGS : OPENINGS, turn)(scene)
      : atTurn(
          isFresh ? FRESH_OPENINGS_WITH_TOPIC : OPENINGS_WITH_TOPIC,
          turn,
        )({ ...scene, topic: topic.phrase })
  const blocks = request.picks.map(articleBlock)
  const signOff = greeting.isFormal ? 'Kind regards,' : 'Best wishes,'
  const closing = atTurn(CLOSINGS, turn)(scene)
  const ending = [signOff, cleanLine(request.candidateName)].filter(Boolean).join('\n')
  return [greeting.line, opening, ...blocks, aside, strength, closing, ending]
    .filter(Boolean)
    .join('\n\n')
}

/** On the day of the talk, or the one after. */
function isFreshTalk({ application, today }: DraftRequest): boolean {
  return today <= addDays(application.interviewedOn, 1)
}

/** Two applications of one person do not read alike on the same day. */
function wordingTurn({ application, digestNumber }: DraftRequest): number {
  return application.id + digestNumber
}

/** Never the same one twice running: a lone strength rests every other time. */
function strengthLine(application: Application, evidence: string, digestNumber: number): string {
  const phrases = application.strengths.flatMap((typed) => strengthPhrase(typed, evidence) ?? [])
  const turns = [...new Set(phrases)]
  const strength = turns.length === 1 ? [turns[0], undefined] : turns
  const chosen = strength[Math.abs(digestNumber - 1) % Math.max(1, strength.length)]
  if (chosen === undefined) return ''
  const lines = isClause(chosen) ? STRENGTH_LINES_FOR_CLAUSE : STRENGTH_LINES
  return atTurn(lines, digestNumber)({ strength: chosen })
}

function listHeadings(first: Topic | undefined, topics: readonly Topic[]): string[] {
  const matched = [first, ...topics].flatMap((topic) => (topic?.isMatched ? [topic.heading] : []))
  return matched.filter(Boolean)
}
