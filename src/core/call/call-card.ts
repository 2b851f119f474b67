import type { LocalDate } from '../application/application.ts'
import { spokenName } from '../draft/greeting.ts'
import { dayInWords } from '../draft/scene.ts'
import { fromTurn, type LetterRequest, letterScene, namedDay, say } from '../letters/letter.ts'
import { listFitTopics } from '../letters/letter-points.ts'
import { cleanLine } from '../text/line.ts'
import {
  CALL_AGAIN,
  CALL_INTERESTS,
  CALL_OPENINGS,
  CALL_QUESTIONS,
  CALL_QUESTIONS_AFTER_DATE,
  CALL_REASONS,
  CALL_THANKS,
  RECRUITER_CALL_REASONS,
} from './call-wording.ts'

/** What to have before one's eyes while the phone rings. */
export type CallCard = {
  /** In the order in which they are said. `cue` says what the sentence is for. */
  script: readonly { cue: string; words: string }[]
  /** For when there is time to talk. */
  questions: readonly string[]
  /** For when it takes another turn. */
  asides: readonly { when: string; words: string }[]
  voicemail: string
}

type CallRequest = LetterRequest & {
  today: LocalDate
  /** The candidate's own number, to be said twice; empty when it was not given. */
  ownNumber: string
  /** The day of the first call, for the second one. */
  calledOn: LocalDate | undefined
}

/** Half a minute at a calm pace. */
const MAX_VOICEMAIL_WORDS = 75
const QUESTION_COUNT = 2

export function composeCallCard(request: CallRequest): CallCard {
  return {
    script: writeScript(request),
    questions: chooseQuestions(request),
    asides: [
      { when: 'If it is a bad moment', words: 'Of course. When may I call again?' },
      {
        when: 'If they cannot say yet',
        words: 'I understand. When may I ask again?',
      },
      {
        when: 'If the answer is no',
        words:
          'Thank you for telling me, and for your time. I wish you a good start with your new colleague.',
      },
    ],
    voicemail: writeVoicemail(request),
  }
}

/** The card as plain text, for a mail or a calendar. */
export function callCardText({ script, questions, asides, voicemail }: CallCard): string {
  return [
    ...script.map(({ cue, words }) => `${cue}: ${words}`),
    `If there is time to talk:\n${questions.map((question) => `- ${question}`).join('\n')}`,
    ...asides.map(({ when, words }) => `${when}: ${words}`),
    `On the voicemail: ${voicemail}`,
  ].join('\n\n')
}

/** A number counts as many words as it has digits: that is how it is said. */
export function countSpokenWords(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0
  return digits + text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}

function writeScript(request: CallRequest): CallCard['script'] {
  const { application, reader, calledOn, candidateName } = request
  const scene = letterScene(application)
  const name = spokenName({ ...reader, interviewerName: reader.name })
  const reasons = reader.kind === 'recruiter' ? RECRUITER_CALL_REASONS : CALL_REASONS
  const again =
    calledOn === undefined
      ? []
      : [
          {
            cue: 'Second call',
            words: say(CALL_AGAIN, request, 0, { calledOn: dayInWords(calledOn) }),
          },
        ]
  return [
    {
      cue: 'Your name',
      words: say(CALL_OPENINGS, request, 0, {
        name: name === '' ? '' : ` ${name}`,
        who: cleanLine(candidateName),
      }),
    },
    { cue: 'What it is about', words: say(reasons, request, 0, scene) },
    ...again,
    { cue: 'Your interest', words: say(CALL_INTERESTS, request, 0, scene) },
    { cue: 'Your question', words: askWhere(request) },
    { cue: 'Thanks', words: say(CALL_THANKS, request, 0, scene) },
  ]
}

function askWhere(request: CallRequest): string {
  const { promisedOn } = request.application
  return promisedOn === undefined || promisedOn >= request.today
    ? say(CALL_QUESTIONS, request, 0, letterScene(request.application))
    : say(CALL_QUESTIONS_AFTER_DATE, request, 0, { by: namedDay(promisedOn) })
}

function chooseQuestions({ application, turn }: CallRequest): string[] {
  const [first, second] = fromTurn(listFitTopics(application), turn)
  const questions = [
    ...(first === undefined ? [] : [`We spoke about ${first}. Has anything changed there since?`]),
    ...(second === undefined
      ? []
      : [`We also spoke about ${second}. What would you want to see done there first?`]),
    'What should whoever takes on the role get done first?',
    'What keeps your team busiest just now?',
  ]
  return questions.slice(0, QUESTION_COUNT)
}

/** The longest that takes no more than half a minute. */
function writeVoicemail(request: CallRequest): string {
  const { application, reader, candidateName } = request
  const { day, role, employer } = letterScene(application)
  const name = spokenName({ ...reader, interviewerName: reader.name })
  const hello = `Hello${name === '' ? '' : ` ${name}`}, this is ${cleanLine(candidateName)}.`
  const at = reader.kind === 'recruiter' ? `The interview with ${employer} was` : 'We spoke'
  const number = cleanLine(request.ownNumber)
  const call =
    number === ''
      ? 'I would be glad of a call back on this number.'
      : `You can reach me on ${number}. Once more: ${number}.`
  const interest = 'I am still very interested, and would like to hear where I stand.'
  const texts = [
    `${hello} ${at} on ${day}${role}. ${interest} ${call} Thank you, and goodbye.`,
    `${hello} ${at} on ${day}. ${interest} ${call} Thank you.`,
    `${hello} ${at} on ${day}. ${call} Thank you.`,
  ]
  return (
    texts.find((text) => countSpokenWords(text) <= MAX_VOICEMAIL_WORDS) ??
    `${at} on ${day}. ${call}`
  )
}
