import type { Application } from '../core/application/application.ts'
import type { CallKind } from '../core/call/is-call.ts'
import type { Draft } from '../core/draft/draft.ts'
import { recipientName } from '../core/draft/greeting.ts'
import { rungOf } from '../core/ladder/playbooks.ts'
import type { DraftKind } from '../core/ladder/step.ts'
import { clarify, unsaidNote } from '../core/letters/clear-up.ts'
import type { EmailMessage } from '../core/mail/email-message.ts'
import { cleanLine } from '../core/text/line.ts'
import { renderControlMail } from './control-mail.ts'
import type { ControlMail } from './control-mail-parts.ts'
import { mailSubject, whom, yours } from './step-words.ts'

export type LetterKind = Exclude<DraftKind, 'digest' | 'first-call' | 'second-call' | 'hiring-call'>

type Given = Pick<
  ControlMail,
  'to' | 'links' | 'digestId' | 'preparedFor' | 'mailClient' | 'answers'
> & {
  candidateName: string
  /** Whom it goes to: of a panel, the one whose turn it is. */
  application: Pick<Application, 'employer' | 'interviewerName' | 'salutation' | 'clearUp'>
}

/** `before`: a sentence on what to look at before it leaves. */
const LETTERS: Readonly<Record<LetterKind, { thing: string; before: string }>> = {
  'thank-you': {
    thing: 'thank-you note',
    before: 'It works best if it goes out today. Add one thing that only you could know.',
  },
  'second-mail': {
    thing: 'second note',
    before: '',
  },
  'last-mail': {
    thing: 'last note',
    before: 'It closes kindly and keeps the door open.',
  },
  'hiring-answer': {
    thing: 'answer',
    before: 'They wrote to you. It names a day, so check that you can keep it.',
  },
  'hiring-update': {
    thing: 'update',
    before: 'It tells them honestly where they stand, and names the next day.',
  },
  'hiring-outcome': {
    thing: 'answer with the outcome',
    before: 'Read it as they will read it.',
  },
}

const CALL_ADVICE = 'The words are below. Read them once aloud, then dial.'

/** The mail around a note without articles. */
export function renderLetterMail(kind: LetterKind, mail: Given & { draft: Draft }): EmailMessage {
  const { candidateName, application, draft, ...frame } = mail
  const { thing, before } = LETTERS[kind]
  const reader = addressee(kind, application)
  return renderControlMail({
    ...frame,
    // Updates come again and again: the day keeps mail programs from folding them into one.
    subject: mailSubject(
      `Ready to send: ${thing} to ${reader}`,
      kind === 'hiring-update' ? mail.preparedFor : '',
    ),
    headline: `${yours(candidateName, thing)} to ${reader} is ready to send.`,
    advice: kind === 'second-mail' ? aboutSecondMail(application, draft) : before,
    list: listOf(kind),
    // Fifty files of one name are easily mixed up.
    parcel: { kind: 'note', draft, isFor: isHiring(kind) ? reader : application.employer },
    sections: [],
    nextStep: isLast(kind)
      ? 'Once you have sent it, mark it as sent. Nothing comes after it.'
      : 'Once you have sent it, mark it as sent: what comes next counts from that day.',
    doneWords: 'mark it as sent',
  })
}

/** The mail around a call: what to say, and where to note how it went. */
export function renderCallMail(
  kind: CallKind,
  mail: Given & { card: string; phone: string; bestTime: string },
): EmailMessage {
  const { candidateName, application, card, phone, bestTime, ...frame } = mail
  const reader = addressee(kind, application)
  return renderControlMail({
    ...frame,
    subject: mailSubject(`To call${kind === 'second-call' ? ' again' : ''}: ${reader}`, ''),
    headline: `${yours(candidateName, 'call')} to ${reader} is due.`,
    advice: cleanLine(phone) === '' ? withoutNumber(kind) : CALL_ADVICE,
    list: listOf(kind),
    parcel: { kind: 'card', text: card, phone: cleanLine(phone), bestTime },
    sections: [],
    nextStep: 'When you have called, note how it went: what comes next depends on it.',
    doneWords: 'note how it went',
  })
}

function withoutNumber(kind: CallKind): string {
  const where =
    kind === 'hiring-call'
      ? 'it may stand in their application'
      : 'take the office number from their mail, or ask at the front desk'
  return `No number is noted: ${where}. The words are below; read them once aloud first.`
}

/** What it clears up, and whether that could be said at all. */
function aboutSecondMail({ clearUp }: Given['application'], { body }: Draft): string {
  if (unsaidNote(clearUp) !== undefined) {
    return 'It says once more why you fit. Your note on what to clear up is not in it, because it cannot be said to them as it stands: put it into your own words before you send.'
  }
  const said = clarify(clearUp)
  const isCleared =
    said !== undefined && body.includes(said.kind === 'subject' ? said.phrase : said.text)
  return isCleared
    ? 'It says once more why you fit, and clears up what you wanted to clear up.'
    : 'It says once more why you fit, and asks politely about the timing.'
}

/** By then the follow-up has stopped. */
function isLast(kind: LetterKind): boolean {
  return rungOf(kind).clock.from === 'outcome'
}

function listOf(kind: DraftKind): ControlMail['list'] {
  return isHiring(kind) ? 'shortlist' : 'applications'
}

/** Who is hiring writes to candidates, who are at no employer of theirs. Two of them may have one first name. */
function addressee(kind: DraftKind, application: Given['application']): string {
  if (!isHiring(kind)) return whom(application)
  return cleanLine(application.interviewerName) || recipientName(application) || whom(application)
}

function isHiring(kind: DraftKind): boolean {
  return kind.startsWith('hiring-')
}
