import type { Application, LocalDate } from '../application/application.ts'
import { readerOf } from '../application/reader.ts'
import type { PlacedArticle } from '../article/article.ts'
import { withoutEchoes } from '../choice/why.ts'
import { say } from '../letters/letter.ts'
import { listThemes } from '../sectors/theme.ts'
import { countWords } from '../text/gist.ts'
import { atTurn, cleanLine } from '../text/line.ts'
import { addDays } from '../time/local-time.ts'
import { articleBlock } from './article-block.ts'
import { greet } from './greeting.ts'
import { isClause, strengthPhrase } from './phrase.ts'
import { RECRUITER_DIGEST_OPENINGS } from './recruiter-wording.ts'
import { describeScene, type Scene } from './scene.ts'
import { chooseSubject, listOtherSubjects, type SubjectMatter } from './subject.ts'
import { listTopics, type Topic, topicAtTurn } from './topic.ts'
import { type Wording, wordingFor } from './wording.ts'

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

type Parts = {
  wording: Wording
  scene: Scene
  topic: Topic | undefined
  strength: string
  asides: readonly string[]
  articles: readonly PlacedArticle[]
}

const MIN_WORDS = 90
const MAX_WORDS = 170
const FULL_COUNT = 3

/** The note from the candidate to the interviewer. It holds nothing of ours and claims nothing that was not typed. */
export function composeDraft(request: DraftRequest): Draft {
  const { application, picks, digestNumber } = request
  if (picks.length === 0) throw new Error('A draft needs at least one article.')
  const { evidence, topic, scene, wording, matter } = readRequest(request)
  const subject = chooseSubject(matter)
  const whys = withoutEchoes(
    picks.map(({ why }) => why),
    topic?.phrase,
  )
  const parts: Parts = {
    wording,
    scene,
    topic,
    // What one would bring to the team is no news to a recruiter.
    strength: isForRecruiter(request)
      ? ''
      : strengthLine(application, wording, evidence, digestNumber),
    asides: [],
    articles: picks.map((pick, index) => ({ ...pick, why: whys[index] ?? '' })),
  }
  return {
    to: cleanLine(application.interviewerEmail),
    subject,
    body: fitBody(request, parts),
  }
}

/** Other subjects for a note that has one already. */
export function suggestSubjects(request: DraftRequest, current: string): string[] {
  return request.picks.length === 0 ? [] : listOtherSubjects(readRequest(request).matter, current)
}

function readRequest({ application, picks, earlierSubjects, digestNumber }: DraftRequest) {
  const evidence = picks
    .flatMap(({ title, summary, terms }) => [title, summary, ...terms])
    .join('\n')
  const topics = listTopics(application, picks, evidence)
  const topic = topicAtTurn(topics, digestNumber - 1)
  const scene = describeScene(application, picks.length)
  const wording = wordingFor(application.tone)
  const matter: SubjectMatter = {
    themes: [...listHeadings(topic, topics), ...listThemes(picks, application.sectorId)],
    talk: topic?.phrase ?? topics[0]?.phrase,
    day: scene.day,
    some: scene.some,
    isOne: picks.length === 1,
    patterns: wording.subjects,
    titles: picks.map(({ title }) => title),
    earlierSubjects,
    turn: digestNumber - 1,
  }
  return { evidence, topic, scene, wording, matter }
}

/** A curt note gets friendly asides; a long one goes without the strength, then without the last articles' lines. */
function fitBody(request: DraftRequest, parts: Parts): string {
  const body = writeBody(request, parts)
  const wordCount = countWords(body)
  if (wordCount > MAX_WORDS) return shortenBody(request, { ...parts, strength: '' })
  if (wordCount >= MIN_WORDS || request.picks.length < FULL_COUNT) return body
  const { wording, scene, asides } = parts
  if (asides.length === wording.asides.length) return body
  const aside = atTurn(wording.asides, wordingTurn(request) + asides.length)(scene)
  return fitBody(request, { ...parts, asides: [...asides, aside] })
}

function shortenBody(request: DraftRequest, parts: Parts): string {
  const body = writeBody(request, parts)
  const last = parts.articles.findLastIndex(({ why }) => why !== '')
  if (last < 0 || countWords(body) <= MAX_WORDS) return body
  const articles = parts.articles.map((article, index) =>
    index === last ? { ...article, why: '' } : article,
  )
  return shortenBody(request, { ...parts, articles })
}

function writeBody(request: DraftRequest, parts: Parts): string {
  const { wording, scene, strength, asides, articles } = parts
  const turn = wordingTurn(request)
  const greeting = greet(request.application)
  const closing = atTurn(wording.closings, turn)(scene)
  const signOff = greeting.isFormal ? wording.formalSignOff : wording.signOff
  const ending = [signOff, cleanLine(request.candidateName)].filter(Boolean).join('\n')
  const opening = writeOpening(request, parts)
  const blocks = articles.map(articleBlock)
  return [greeting.line, opening, ...blocks, asides.join(' '), strength, closing, ending]
    .filter(Boolean)
    .join('\n\n')
}

function writeOpening(request: DraftRequest, { wording, scene, topic }: Parts): string {
  const turn = wordingTurn(request)
  const { tone } = request.application
  if (isForRecruiter(request)) return say(RECRUITER_DIGEST_OPENINGS, { tone, turn }, 0, scene)
  const isFresh = isFreshTalk(request)
  if (topic === undefined) {
    return atTurn(isFresh ? wording.freshOpenings : wording.openings, turn)(scene)
  }
  const openings = isFresh ? wording.freshOpeningsWithTopic : wording.openingsWithTopic
  return atTurn(openings, turn)({ ...scene, topic: topic.phrase })
}

function isForRecruiter({ application }: DraftRequest): boolean {
  return readerOf(application).kind === 'recruiter'
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
function strengthLine(
  { strengths }: Application,
  wording: Wording,
  evidence: string,
  digestNumber: number,
): string {
  const phrases = strengths.flatMap((typed) => strengthPhrase(typed, evidence) ?? [])
  const known = [...new Set(phrases)]
  const inTurn = known.length === 1 ? [known[0], undefined] : known
  const strength = inTurn[Math.abs(digestNumber - 1) % Math.max(1, inTurn.length)]
  if (strength === undefined) return ''
  const lines = isClause(strength) ? wording.strengthLinesForClause : wording.strengthLines
  return atTurn(lines, digestNumber)({ strength })
}

function listHeadings(first: Topic | undefined, topics: readonly Topic[]): string[] {
  const matched = [first, ...topics].flatMap((topic) => (topic?.isMatched ? [topic.heading] : []))
  return matched.filter(Boolean)
}
