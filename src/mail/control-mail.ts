import type { Application } from '../core/application.ts'
import type { PlacedArticle } from '../core/article.ts'
import { gmailLink, mailtoLink, outlookLink } from '../core/doors.ts'
import type { Draft } from '../core/draft.ts'
import type { EmailMessage } from '../core/email-message.ts'
import { findFirstName, recipientName } from '../core/greeting.ts'
import { cleanLine } from '../core/line.ts'
import { foldText, shorten } from '../core/text.ts'
import { renderControlMailPage } from './control-mail-page.tsx'
import { writeEml } from './eml.ts'

export type DigestMail = {
  to: string
  candidateName: string
  application: Pick<Application, 'employer' | 'interviewerName' | 'salutation'>
  draft: Draft
  picks: readonly PlacedArticle[]
  links: { review: string; account: string; unsubscribe: string }
  /** Keeps mail programs from folding two of these mails into one. */
  digestId: string
  /** 'Tue 24 Nov 2026' */
  preparedFor: string
  /** What happens after this one, as a sentence. */
  nextStep: string
}

/** What the mail says in both of its parts. */
export type ControlMailText = {
  headline: string
  whatToDo: string
  whyNoMailApp: string
  useButton: string
  file: string
}

const MAX_SUBJECT_LENGTH = 78
const MIN_TOPIC_LENGTH = 15
const NOTE_BEGINS = '---------- the note begins below this line ----------'
const NOTE_ENDS = '---------- the note ends above this line ----------'

/** The mail to the candidate around a draft. The same input gives the same bytes, so that a delivery can be repeated. */
export function renderDigestMail(mail: DigestMail): EmailMessage {
  const text = writeText(mail)
  return {
    to: mail.to,
    subject: writeSubject(mail),
    text: writePlainPart(mail, text),
    html: renderControlMailPage(mail, text),
    headers: {
      'List-Unsubscribe': `<${mail.links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `Shortlist Digest <drafts.${new URL(mail.links.unsubscribe).hostname}>`,
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'en',
      'X-Entity-Ref-ID': cleanLine(mail.digestId),
    },
    attachments: [
      {
        filename: fileName(mail.application.employer),
        // As message/rfc822 it may not be encoded in base64, and mail programs show it instead of offering the file.
        type: 'application/octet-stream',
        content: writeEml(mail.draft),
      },
    ],
  }
}

function writeSubject({ application, draft }: DigestMail): string {
  const prefix = `Ready to send to ${whom(application)}`
  const room = MAX_SUBJECT_LENGTH - `${prefix}: `.length
  if (room < MIN_TOPIC_LENGTH) return shorten(prefix, MAX_SUBJECT_LENGTH)
  const topic = cleanLine(draft.subject)
  const [theme = topic] = topic.split(/[:,] /)
  return `${prefix}: ${topic.length <= room ? topic : shorten(theme, room)}`
}

function whom(application: DigestMail['application']): string {
  const name = recipientName(application)
  const employer = cleanLine(application.employer)
  return name === '' ? employer : `${name} at ${employer}`
}

function writeText({ candidateName, application, draft }: DigestMail): ControlMailText {
  const name = findFirstName(candidateName)
  const yourNote = name === '' ? 'Your note' : `${name}, your note`
  const hasWebmail = gmailLink(draft).isWithinLimit && outlookLink(draft).isWithinLimit
  const otherWays = hasWebmail
    ? 'Gmail and Outlook take it whole, and so does the attached file.'
    : 'The attached file holds it whole, and on the review page you can copy it.'
  return {
    headline: `${yourNote} to ${whom(application)} is ready to send.`,
    whatToDo:
      'Press a button: the note opens in your own mail program, for a last look before it leaves.',
    whyNoMailApp: mailtoLink(draft).isWithinLimit
      ? ''
      : `The button for your mail app is missing today, because this note is longer than such a link can carry. ${otherWays}`,
    useButton:
      'Please use a button; don’t forward this mail. Then the note leaves from your own address, with nothing of ours in it.',
    file: 'The attached file is the same note: Outlook (classic) and Thunderbird open it ready to send.',
  }
}

function writePlainPart(mail: DigestMail, text: ControlMailText): string {
  const { draft, links, preparedFor, nextStep } = mail
  const reasons = mail.picks.map(
    ({ title, source, reasons }, index) =>
      `${index + 1}. ${cleanLine(title)}\n   ${[source, ...reasons].map(cleanLine).join('; ')}`,
  )
  return [
    text.headline,
    `Review it, change it and send it:\n${links.review}`,
    `Or copy the text between the two lines into a new mail. ${text.file}`,
    `To: ${draft.to === '' ? 'the address that you were given' : draft.to}\nSubject: ${draft.subject}`,
    `${NOTE_BEGINS}\n${draft.body}\n${NOTE_ENDS}`,
    'Please don’t forward this mail: the note should leave from your own address, with nothing of ours in it.',
    'WHY THESE (for you only)',
    ...reasons,
    'WHAT COMES NEXT',
    `Prepared for ${preparedFor}. ${nextStep}\n${links.review}`,
    `Your applications: ${links.account}\nStop these mails: ${links.unsubscribe}`,
    '',
  ].join('\n\n')
}

function fileName(employer: string): string {
  const name = foldText(employer)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'draft.eml' : `draft-${name}.eml`
}
