import type { Application, LocalDate } from '../application/application.ts'
import type { Contact, StoredContact } from '../application/contact.ts'
import { listInterviewers, readerOf } from '../application/reader.ts'
import { spokenEmployer } from '../application/spoken-employer.ts'
import { type CallCard, callCardText, composeCallCard } from '../call/call-card.ts'
import type { Draft } from '../draft/draft.ts'
import { spokenName } from '../draft/greeting.ts'
import { nextWordOn } from '../ladder/hiring-promise.ts'
import type { DraftKind, PastStep } from '../ladder/step.ts'
import { localDate } from '../time/local-time.ts'
import {
  composeHiringAnswer,
  composeHiringCallCard,
  composeHiringOutcome,
  composeHiringUpdate,
  type HiringRequest,
} from './hiring-letters.ts'
import { composeLastMail } from './last-mail.ts'
import type { LetterRequest } from './letter.ts'
import { composeSecondMail } from './second-mail.ts'
import { composeThankYou } from './thank-you.ts'

export type LetterKind = Exclude<DraftKind, 'digest'>

/** What the ladder knows when a rung other than the digest is due. */
export type RungRequest = {
  kind: LetterKind
  /** Of the account: the candidate, or who writes for the hiring team. */
  candidateName: string
  ownNumber: string
  application: Application
  /** Whom it is for, when it is another one than the application's own reader. */
  contact?: StoredContact
  steps: readonly PastStep[]
  earlierSubjects: readonly string[]
  today: LocalDate
  timeZone: string
}

/** The draft of a rung. A call card is one too: its subject says whom to call, its body is the script. */
export function composeLetter(request: RungRequest): Draft {
  const letter = letterRequest(request)
  const { application, today } = request
  switch (request.kind) {
    case 'thank-you': {
      const interviewerNames = listInterviewers(application).map(({ name }) => name)
      return composeThankYou({ ...letter, interviewerNames })
    }
    case 'second-mail':
      return composeSecondMail({ ...letter, today, isAgain: letter.turn > 0 })
    case 'first-call':
    case 'second-call':
      return asDraft(composeCallCardOf(request), letter.reader, application.employer)
    case 'last-mail':
      return composeLastMail({ ...letter, outcome: application.outcome ?? 'no-answer' })
    case 'hiring-call':
      return asDraft(composeCallCardOf(request), letter.reader, '')
    case 'hiring-answer':
      return composeHiringAnswer(hiringRequest(request))
    case 'hiring-update':
      return composeHiringUpdate({ ...hiringRequest(request), status: application.hiringStatus })
    case 'hiring-outcome': {
      const { outcome = 'rejected' } = application
      const said = outcome === 'no-answer' ? 'withdrew' : outcome
      return composeHiringOutcome({ ...hiringRequest(request), outcome: said })
    }
  }
}

/** The card of a call, for a page that shows more of it than its text. */
export function composeCallCardOf(request: RungRequest): CallCard {
  if (request.kind === 'hiring-call') return composeHiringCallCard(hiringRequest(request))
  const { kind, steps, today, timeZone, ownNumber } = request
  const before = steps.findLast(({ event, kind }) => event === 'called' && kind === 'first-call')
  const isSecond = kind === 'second-call' && before !== undefined
  return composeCallCard({
    ...letterRequest(request),
    today,
    ownNumber,
    calledOn: isSecond ? localDate(before.at, timeZone) : undefined,
  })
}

function letterRequest(request: RungRequest): LetterRequest {
  const { candidateName, application, contact, earlierSubjects } = request
  return {
    candidateName,
    application,
    reader: contact ?? readerOf(application),
    tone: application.tone,
    turn: turnOf(request),
    earlierSubjects,
  }
}

/** Each person of a panel gets other words, and so does each letter of a kind. */
function turnOf({ kind, application, contact, steps }: RungRequest): number {
  const person = application.contacts.findIndex(({ id }) => id === contact?.id) + 1
  const before = steps.filter((step) => step.kind === kind && step.event === 'sent').length
  return kind === 'thank-you' ? person : before
}

function hiringRequest(request: RungRequest): HiringRequest {
  const { candidateName, application, earlierSubjects, today } = request
  const { employer, role, interviewedOn, promisedOn, tone } = application
  return {
    hirerName: candidateName,
    employer,
    role,
    candidate: readerOf(application),
    interviewedOn,
    nextOn: nextWordOn(request.kind, promisedOn, today),
    tone,
    turn: turnOf(request),
    earlierSubjects,
  }
}

function asDraft(
  card: CallCard,
  { name, salutation }: Pick<Contact, 'name' | 'salutation'>,
  employer: string,
): Draft {
  const firm = spokenEmployer(employer)
  const whom = spokenName({ salutation, interviewerName: name }) || firm || 'them'
  const where = firm === '' || whom === firm ? '' : ` at ${firm}`
  return { to: '', subject: `Call ${whom}${where}`, body: callCardText(card) }
}
