import type { HiringStatus, LocalDate } from '../application/application.ts'
import type { Contact } from '../application/contact.ts'
import { spokenEmployer } from '../application/spoken-employer.ts'
import type { CallCard } from '../call/call-card.ts'
import type { Draft } from '../draft/draft.ts'
import { findFirstName } from '../draft/person-name.ts'
import { dayInWords } from '../draft/scene.ts'
import { cleanLine } from '../text/line.ts'
import { VERDICTS } from './hiring-verdicts.ts'
import {
  ANSWERS,
  ASSURANCES,
  type HiringOutcome,
  type HiringScene,
  NEXT_DATES,
  STATUSES,
  UPDATE_OPENINGS,
} from './hiring-wording.ts'
import {
  chooseLetterSubject,
  type LetterRequest,
  namedDay,
  roleTitle,
  say,
  writeLetter,
} from './letter.ts'

/** A hiring team writes to one candidate of its shortlist. */
export type HiringRequest = Pick<LetterRequest, 'tone' | 'turn' | 'earlierSubjects'> & {
  hirerName: string
  employer: string
  role: string
  candidate: Pick<Contact, 'name' | 'salutation' | 'email'>
  interviewedOn: LocalDate
  /** By when the candidate hears next. */
  nextOn: LocalDate
}

const MAX_ROLE_LENGTH = 60

/** Right after the final interview, to each candidate. */
export function composeHiringCallCard(request: HiringRequest): CallCard {
  const { employer, hirerName, candidate } = request
  const { by, role } = hiringScene(request)
  const first = findFirstName(candidate.name)
  const hello = `Hello${first === '' ? '' : ` ${first}`}, this is ${cleanLine(hirerName)} of ${spokenEmployer(employer)}.`
  const thanks = `I wanted to thank you for the interview${role}, and for the time that you put into it.`
  const next = `You will hear from us by ${by}, with a decision or with the next date.`
  return {
    script: [
      { cue: 'Your name', words: `${hello} Do you have a moment?` },
      { cue: 'Thanks', words: thanks },
      { cue: 'What happens next', words: next },
      { cue: 'Their questions', words: 'Is there anything that you would like to ask or to add?' },
      { cue: 'Goodbye', words: 'Thank you again, and have a good day.' },
    ],
    questions: [
      'How was the interview for you?',
      'Is there a date by which you need an answer from us?',
    ],
    asides: [
      {
        when: 'If they ask how it went',
        words: `It is too early to say, and I do not want to guess. ${next}`,
      },
      {
        when: 'If they have another offer',
        words: 'Thank you for telling me. By when do you have to answer?',
      },
    ],
    voicemail: `${hello} ${thanks} ${next} There is no need to call back. Goodbye.`,
  }
}

/** The answer to a candidate who followed up. */
export function composeHiringAnswer(request: HiringRequest): Draft {
  const scene = hiringScene(request)
  return letter(request, `You will hear from us by ${scene.by}`, [
    [say(ANSWERS, request, 0, scene)],
    [say(ASSURANCES, request, 1, scene)],
  ])
}

/** Every ten days until it is decided: how it honestly stands, and when the next word comes. */
export function composeHiringUpdate(request: HiringRequest & { status: HiringStatus }): Draft {
  const scene = hiringScene(request)
  return letter(request, 'How things stand', [
    [say(UPDATE_OPENINGS, request, 0, scene), say(STATUSES[request.status], request, 1, scene)],
    [say(NEXT_DATES, request, 2, scene)],
  ])
}

/** Kind, and clear in its first sentence. */
export function composeHiringOutcome(request: HiringRequest & { outcome: HiringOutcome }): Draft {
  const scene = hiringScene(request)
  const { news, kindness } = VERDICTS[request.outcome]
  const subject = request.outcome === 'offer' ? 'Good news' : 'Our decision'
  return letter(request, request.outcome === 'withdrew' ? 'Your application' : subject, [
    [say(news, request, 0, scene)],
    [say(kindness, request, 1, scene)],
  ])
}

function letter(
  request: HiringRequest,
  subject: string,
  paragraphs: readonly (readonly string[])[],
): Draft {
  const { candidate, hirerName, tone, earlierSubjects } = request
  const role = roleTitle(request)
  const subjects = role === '' ? [subject] : [`${role}: ${lowerStart(subject)}`, subject]
  return {
    to: cleanLine(candidate.email),
    subject: chooseLetterSubject(subjects, earlierSubjects, subject),
    body: writeLetter(
      { candidateName: hirerName, reader: { kind: 'interviewer', ...candidate }, tone },
      paragraphs,
    ),
  }
}

function hiringScene({ role, employer, interviewedOn, nextOn }: HiringRequest): HiringScene {
  const title = roleTitle({ role })
  const isSayable = title !== '' && title.length <= MAX_ROLE_LENGTH
  return {
    role: isSayable ? ` for the ${title} role` : '',
    onRole: isSayable ? ` with the ${title} role` : '',
    employer: spokenEmployer(employer),
    day: dayInWords(interviewedOn),
    by: namedDay(nextOn),
  }
}

function lowerStart(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1)
}
