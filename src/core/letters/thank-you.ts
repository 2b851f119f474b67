import type { Draft } from '../draft/draft.ts'
import { findWholeName } from '../draft/person-name.ts'
import { PASS_ON, RECRUITER_POINTS, THANKS_TO_RECRUITER } from '../draft/recruiter-wording.ts'
import { countWords } from '../text/gist.ts'
import { cleanLine } from '../text/line.ts'
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
  CURT_ASIDES,
  NEXT_STEPS,
  NEXT_STEPS_WITH_A_DAY_NAMED,
  NEXT_STEPS_WITH_DATE,
  POINTS,
  POINTS_WITHOUT_TOPIC,
  RELATED_STRENGTH_CLAUSES,
  RELATED_STRENGTHS,
  STRENGTH_CLAUSES,
  STRENGTHS,
  THANKS,
} from './thank-you-wording.ts'

type ThankYouRequest = LetterRequest & {
  /** Whom a recruiter is asked to thank; empty when nobody's name is known. */
  interviewerNames: readonly string[]
}

const MIN_WORDS = 60
const MAX_WORDS = 200

/** The mail of the same evening or the day after: thanks, one point, one strength, the next step without pressure. */
export function composeThankYou(request: ThankYouRequest): Draft {
  const points = choosePoints(request)
  const thanks = sayThanks(request)
  const middle = [sayPoint(request, points), sayStrength(request, points)]
  const next = sayNext(request)
  const scene = letterScene(request.application)
  const write = (extra: string, withStrength: boolean) =>
    writeLetter(request, [thanks, withStrength ? middle : middle.slice(0, 1), [next, extra]])
  let body = write('', true)
  if (countWords(body) < MIN_WORDS) body = write(say(CURT_ASIDES, request, 0, scene), true)
  if (countWords(body) > MAX_WORDS) body = write('', false)
  return { to: cleanLine(request.reader.email), subject: chooseSubject(request, points), body }
}

function sayThanks(request: ThankYouRequest): string[] {
  const scene = letterScene(request.application)
  if (request.reader.kind === 'interviewer') return [say(THANKS, request, 0, scene)]
  const names = listNames(request.interviewerNames)
  const passOn = say(PASS_ON, request, 1, { names: names || `the team at ${scene.employer}` })
  return [say(THANKS_TO_RECRUITER, request, 0, scene), passOn]
}

function sayPoint(request: ThankYouRequest, { topic }: Points): string {
  const isRecruiter = request.reader.kind === 'recruiter'
  if (topic === undefined) {
    if (isRecruiter) return ''
    return say(POINTS_WITHOUT_TOPIC, request, 1, letterScene(request.application))
  }
  return say(isRecruiter ? RECRUITER_POINTS : POINTS, request, 1, { topic })
}

function sayStrength(request: ThankYouRequest, { strength }: Points): string {
  if (strength === undefined) return ''
  const { phrase, isClause, isRelated } = strength
  const related = isClause ? RELATED_STRENGTH_CLAUSES : RELATED_STRENGTHS
  const unrelated = isClause ? STRENGTH_CLAUSES : STRENGTHS
  return say(isRelated ? related : unrelated, request, 2, { strength: phrase })
}

function sayNext(request: ThankYouRequest): string {
  const { promisedOn } = request.application
  if (promisedOn === undefined) return say(NEXT_STEPS, request, 3, letterScene(request.application))
  // Those of a panel after the first have their turns after the first one's.
  const isFirst = request.reader.kind === 'interviewer' && request.turn === 0
  const words = isFirst ? NEXT_STEPS_WITH_DATE : NEXT_STEPS_WITH_A_DAY_NAMED
  return say(words, request, 3, { by: namedDay(promisedOn) })
}

function chooseSubject(request: ThankYouRequest, { topic }: Points): string {
  const { application, turn, earlierSubjects } = request
  const { day } = letterScene(application)
  const role = roleTitle(application)
  const subjects = [
    ...(role === '' ? [] : [`Thank you – ${role} interview`]),
    ...(topic === undefined ? [] : [`Thank you for our talk about ${topic}`]),
    `Thank you for our conversation on ${day}`,
    ...(role === '' ? [] : [`Thank you for our talk about the ${role} role`]),
  ]
  return chooseLetterSubject(
    fromTurn(subjects, turn),
    earlierSubjects,
    `Thank you for our conversation on ${day}`,
  )
}

/** "Dana Whitfield, Jonas Berg and Li Na" */
function listNames(names: readonly string[]): string {
  const known = names.map(findWholeName).filter(Boolean)
  const last = known.at(-1) ?? ''
  return known.length < 2 ? last : `${known.slice(0, -1).join(', ')} and ${last}`
}
