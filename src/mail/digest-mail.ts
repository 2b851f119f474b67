import type { Application } from '../core/application.ts'
import type { PlacedArticle } from '../core/article.ts'
import type { Draft } from '../core/draft.ts'
import type { EmailMessage } from '../core/email-message.ts'
import { renderControlMail } from './control-mail.ts'
import type { ControlMail } from './control-mail-parts.ts'
import { mailSubject, whom, yours } from './step-words.ts'

export type DigestMail = Pick<
  ControlMail,
  'to' | 'links' | 'digestId' | 'preparedFor' | 'mailClient' | 'answers'
> & {
  candidateName: string
  application: Pick<Application, 'employer' | 'interviewerName' | 'salutation'>
  draft: Draft
  picks: readonly PlacedArticle[]
  /** What happens after this one, as a sentence. */
  nextStep: string
}

/** The mail to the candidate around a note with articles. */
export function renderDigestMail(mail: DigestMail): EmailMessage {
  const { candidateName, application, draft, picks, ...frame } = mail
  const reader = whom(application)
  return renderControlMail({
    ...frame,
    subject: mailSubject(`Ready to send to ${reader}`, draft.subject),
    headline: `${yours(candidateName, 'note')} to ${reader} is ready to send.`,
    advice: '',
    parcel: { kind: 'note', draft, employer: application.employer },
    sections: [
      {
        title: 'Why these',
        entries: picks.map(({ title, url, source, reasons }) => ({
          text: title,
          url,
          details: [source, ...reasons],
        })),
      },
    ],
    doneWords: 'mark it as sent',
  })
}
