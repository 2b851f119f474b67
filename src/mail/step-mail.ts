import type { Application } from '../core/application/application.ts'
import type { DraftKind } from '../core/ladder/step.ts'
import type { EmailMessage } from '../core/mail/email-message.ts'
import { type DigestMail, renderDigestMail } from './digest-mail.ts'
import { renderCallMail, renderLetterMail } from './letter-mail.ts'

export type StepMail = DigestMail & {
  /** For a call, by both clocks. */
  bestTime: string
  application: Pick<Application, 'interviewerPhone' | 'clearUp'>
}

/** The mail to the candidate about a rung of the ladder that is prepared. */
export function renderStepMail(kind: DraftKind, mail: StepMail): EmailMessage {
  const { to, links, digestId, preparedFor, mailClient, answers } = mail
  const { candidateName, application, draft } = mail
  const frame = { to, links, digestId, preparedFor, mailClient, answers }
  const given = { ...frame, candidateName, application }
  switch (kind) {
    case 'digest':
      return renderDigestMail(mail)
    case 'first-call':
    case 'second-call':
    case 'hiring-call':
      return renderCallMail(kind, {
        ...given,
        card: draft.body,
        phone: application.interviewerPhone,
        bestTime: mail.bestTime,
      })
    default:
      return renderLetterMail(kind, { ...given, draft })
  }
}
