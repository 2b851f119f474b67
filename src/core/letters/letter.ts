import type { Application, LocalDate } from '../application/application.ts'
import type { Contact } from '../application/contact.ts'
import type { Tone } from '../application/tone.ts'
import { greet } from '../draft/greeting.ts'
import { dayInWords, describeScene, spokenRole } from '../draft/scene.ts'
import { cleanLine } from '../text/line.ts'
import { foldText } from '../text/text.ts'
import { weekdayName } from '../time/local-time.ts'

/** What every mail of the follow-up but the digest is written from. */
export type LetterRequest = {
  candidateName: string
  application: LetterApplication
  /** Whom it goes to. */
  reader: Reader
  tone: Tone
  /** Wording, topic and strength turn with it: one number for each reader and each mail. */
  turn: number
  earlierSubjects: readonly string[]
}

/** A job title leads to the topic that is closest to it. */
type Reader = Pick<Contact, 'kind' | 'name' | 'salutation' | 'email'> &
  Partial<Pick<Contact, 'jobTitle'>>

export type LetterApplication = Pick<
  Application,
  'employer' | 'role' | 'interviewedOn' | 'topics' | 'strengths' | 'clearUp' | 'promisedOn'
>

/** What the sentences speak of. `role` is empty or begins with a space: " about the planner role". */
export type LetterScene = { day: string; role: string; employer: string }

type Say<T> = (given: T) => string
/** The ways to say one thing, for each tone. */
export type Wording<T> = Readonly<Record<Tone, readonly [Say<T>, ...Say<T>[]]>>

const MAX_SUBJECT_LENGTH = 60
const SIGN_OFFS = { warm: 'Best wishes,', crisp: 'Best regards,', formal: 'Kind regards,' } as const
const WORD_FOR_ROLE = /\s+(?:role|position|job|post|vacancy)$/i

export function letterScene(application: LetterApplication): LetterScene {
  const { day, role, employer } = describeScene(application, 1)
  return { day, role, employer }
}

/**
 * One of the ways to say it. Parts with the same number of ways drift apart from round to round, so that the sixth
 * letter is not the second one again.
 */
export function say<T>(
  wording: Wording<T>,
  { tone, turn }: Pick<LetterRequest, 'tone' | 'turn'>,
  part: number,
  given: T,
): string {
  const ways = wording[tone]
  const steps = Math.abs(Math.trunc(turn))
  const way = ways[(steps + Math.floor(steps / ways.length) * part) % ways.length] ?? ways[0]
  return way(given)
}

/** Greeting, paragraphs and name. Empty paragraphs are left out. */
export function writeLetter(
  { candidateName, reader, tone }: Pick<LetterRequest, 'candidateName' | 'reader' | 'tone'>,
  paragraphs: readonly (readonly string[])[],
): string {
  const { salutation, name } = reader
  const greeting = greet({ salutation, interviewerName: name, tone })
  const signOff = greeting.isFormal ? SIGN_OFFS.formal : SIGN_OFFS[tone]
  const ending = [signOff, cleanLine(candidateName)].filter(Boolean).join('\n')
  const blocks = paragraphs.map((sentences) => sentences.filter(Boolean).join(' '))
  return [greeting.line, ...blocks, ending].filter(Boolean).join('\n\n')
}

/** The first that fits into the list of a mail program and is unlike the earlier ones. */
export function chooseLetterSubject(
  subjects: readonly string[],
  earlierSubjects: readonly string[],
  fallback: string,
): string {
  const taken = new Set(earlierSubjects.map(foldText))
  const fits = subjects.filter((subject) => subject.length <= MAX_SUBJECT_LENGTH)
  return fits.find((subject) => !taken.has(foldText(subject))) ?? fits[0] ?? fallback
}

/** The role as a heading has it: "Senior Grid Planner". */
export function roleTitle({ role }: Pick<Application, 'role'>): string {
  return spokenRole(role).replace(WORD_FOR_ROLE, '')
}

/** "Friday 27 November" */
export function namedDay(date: LocalDate): string {
  return `${weekdayName(date)} ${dayInWords(date)}`
}

/** The entries in order, beginning with the one whose turn it is. */
export function fromTurn<T>(entries: readonly T[], turn: number): T[] {
  const start = Math.abs(Math.trunc(turn)) % Math.max(1, entries.length)
  return [...entries.slice(start), ...entries.slice(0, start)]
}
