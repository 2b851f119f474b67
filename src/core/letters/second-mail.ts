import type { LocalDate } from '../application/application.ts'
import type { Draft } from '../draft/draft.ts'
import {
  RECRUITER_QUESTIONS,
  RECRUITER_QUESTIONS_AFTER_DATE,
  RECRUITER_REMINDERS,
} from '../draft/recruiter-wording.ts'
import { cleanLine, upperFirst } from '../text/line.ts'
import { clarify } from './clear-up.ts'
import {
  chooseLetterSubject,
  fromTurn,
  type LetterRequest,
  letterScene,
  namedDay,
  roleTitle,
  say,
  writeLetter,
} from './letter.ts'
import { choosePoints, type Points } from './letter-points.ts'
import {
  ADDITIONS,
  CORRECTIONS,
  FITS,
  FITS_BY_CLAUSE,
  FITS_BY_STRENGTH,
  FITS_BY_TOPIC,
  FITS_WITH_CLAUSE,
  OFFERS_TO_EXPLAIN,
  QUESTIONS,
  QUESTIONS_AFTER_DATE,
  REMINDERS,
  THANKS_AGAIN,
} from './second-mail-wording.ts'

type SecondMailRequest = LetterRequest & {
  today: LocalDate
  /** One was sent before: what was put straight there is not put straight again. */
  isAgain?: boolean
}

/** Three to six sentences: still keen, why it fits, what to put straight, a kind question about the time, thanks. */
export function composeSecondMail(request: SecondMailRequest): Draft {
  const scene = letterScene(request.application)
  const isRecruiter = request.reader.kind === 'recruiter'
  const points = choosePoints(request)
  const reminder = say(isRecruiter ? RECRUITER_REMINDERS : REMINDERS, request, 0, scene)
  return {
    to: cleanLine(request.reader.email),
    subject: chooseSubject(request),
    body: writeLetter(request, [
      [reminder, sayFit(request, points)],
      [clearUp(request)],
      [askWhen(request), say(THANKS_AGAIN, request, 4, scene)],
    ]),
  }
}

function sayFit(request: LetterRequest, { topic, strength }: Points): string {
  if (strength === undefined) {
    return topic === undefined ? '' : say(FITS_BY_TOPIC, request, 1, { topic })
  }
  const { phrase, isClause } = strength
  if (topic === undefined) {
    return say(isClause ? FITS_BY_CLAUSE : FITS_BY_STRENGTH, request, 1, { strength: phrase })
  }
  return say(isClause ? FITS_WITH_CLAUSE : FITS, request, 1, { topic, strength: phrase })
}

function clearUp(request: SecondMailRequest): string {
  const clarification = whatToClearUp(request)
  if (clarification === undefined) return ''
  if (clarification.kind === 'subject') {
    return say(OFFERS_TO_EXPLAIN, request, 2, { subject: clarification.phrase })
  }
  const { wasOmitted, text } = clarification
  return say(wasOmitted ? ADDITIONS : CORRECTIONS, request, 2, { text })
}

function whatToClearUp({ application, isAgain }: SecondMailRequest) {
  return isAgain ? undefined : clarify(application.clearUp)
}

function askWhen(request: SecondMailRequest): string {
  const isRecruiter = request.reader.kind === 'recruiter'
  const by = datePassed(request)
  const scene = letterScene(request.application)
  if (by === undefined) return say(isRecruiter ? RECRUITER_QUESTIONS : QUESTIONS, request, 3, scene)
  const questions = isRecruiter ? RECRUITER_QUESTIONS_AFTER_DATE : QUESTIONS_AFTER_DATE
  return say(questions, request, 3, { ...scene, by })
}

function datePassed({ application: { promisedOn }, today }: SecondMailRequest): string | undefined {
  return promisedOn === undefined || promisedOn >= today ? undefined : namedDay(promisedOn)
}

function chooseSubject(request: SecondMailRequest): string {
  const { application, earlierSubjects, turn } = request
  const { day, employer } = letterScene(application)
  const role = roleTitle(application)
  const talk = request.reader.kind === 'recruiter' ? 'the interview' : 'our conversation'
  const isLate = datePassed(request) !== undefined
  const hasAddition = whatToClearUp(request)?.kind === 'statement'
  const named =
    role === ''
      ? []
      : [
          ...(isLate
            ? [`${role}: a question about timing`, `The ${role} role: how things stand`]
            : []),
          ...(hasAddition ? [`${role}: one thing to add`] : []),
          `${role}: ${talk} on ${day}`,
          `Still very keen: ${role}`,
          `The ${role} role at ${employer}`,
        ]
  const subjects = isLate || hasAddition ? named : fromTurn(named, turn)
  const fallback = upperFirst(`${talk} on ${day}`)
  return upperFirst(chooseLetterSubject([...subjects, fallback], earlierSubjects, fallback))
}
