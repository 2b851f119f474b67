import type { Outcome } from '../application/application.ts'
import type { Draft } from '../draft/draft.ts'
import { cleanLine } from '../text/line.ts'
import { KEEPSAKES, LAST_WORDS } from './last-mail-wording.ts'
import {
  chooseLetterSubject,
  type LetterRequest,
  letterScene,
  roleTitle,
  say,
  writeLetter,
} from './letter.ts'
import { choosePoints } from './letter-points.ts'

const SUBJECTS: Readonly<Record<Outcome, string>> = {
  offer: 'Thank you for your offer',
  rejected: 'Thank you for letting me know',
  withdrew: 'Withdrawing my application, with thanks',
  'role-closed': 'With thanks for our conversation',
  'no-answer': 'With thanks, and all good wishes',
}

/** One graceful mail after an outcome. It asks for nothing and burns no bridge. */
export function composeLastMail(request: LetterRequest & { outcome: Outcome }): Draft {
  const { application, outcome, earlierSubjects } = request
  const scene = letterScene(application)
  const { thanks, farewell } = LAST_WORDS[outcome]
  const { topic } = choosePoints(request)
  // A keepsake is for somebody who leaves.
  const isSilent = outcome === 'no-answer' || outcome === 'offer' || topic === undefined
  const keepsake = isSilent ? '' : say(KEEPSAKES, request, 0, { topic })
  const subject = SUBJECTS[outcome]
  const role = roleTitle(application)
  const subjects = role === '' ? [subject] : [`${subject}: ${role}`, subject]
  return {
    to: cleanLine(request.reader.email),
    subject: chooseLetterSubject(subjects, earlierSubjects, subject),
    body: writeLetter(request, [
      [say(thanks, request, 0, scene), keepsake],
      [say(farewell, request, 1, scene)],
    ]),
  }
}
