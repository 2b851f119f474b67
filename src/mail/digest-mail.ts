import type { Application } from '../core/application/application.ts'
import type { PlacedArticle } from '../core/article/article.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { EmailMessage } from '../core/mail/email-message.ts'
import { cleanLine } from '../core/text/line.ts'
import { shorten } from '../core/text/text.ts'
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
  picks: readonly Pick<PlacedArticle, 'title' | 'url' | 'source' | 'reasons'>[]
  /** Titles of articles in the note whose link no longer works. */
  deadTitles?: readonly string[]
  /** What happens after this one, as a sentence. */
  nextStep: string
}

const MAX_TITLE_LENGTH = 80

/** The mail to the candidate around a note with articles. */
export function renderDigestMail(mail: DigestMail): EmailMessage {
  const { candidateName, application, draft, picks, deadTitles = [], ...frame } = mail
  const reader = whom(application)
  return renderControlMail({
    ...frame,
    subject: mailSubject(
      deadTitles.length === 0 ? `Ready to send to ${reader}` : `Nearly ready for ${reader}`,
      draft.subject,
    ),
    headline: `${yours(candidateName, 'note')} to ${reader} ${deadTitles.length === 0 ? 'is ready to send' : 'needs one change before you send it'}.`,
    advice: '',
    warning: warnOfDead(deadTitles),
    list: 'applications',
    parcel: { kind: 'note', draft, isFor: application.employer },
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

function warnOfDead(titles: readonly string[]): string | undefined {
  if (titles.length === 0) return undefined
  const names = titles
    .map((title) => `“${shorten(cleanLine(title), MAX_TITLE_LENGTH)}”`)
    .join(' and ')
  return titles.length === 1
    ? `The link to ${names} no longer works. Swap that article on the review page, then send.`
    : `The links to ${names} no longer work. Swap these articles on the review page, then send.`
}
