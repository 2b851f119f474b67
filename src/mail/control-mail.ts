import type { EmailMessage } from '../core/mail/email-message.ts'
import { cleanLine } from '../core/text/line.ts'
import { foldText } from '../core/text/text.ts'
import { renderControlMailPage } from './control-mail-page.tsx'
import {
  answerWords,
  type ControlMail,
  type ControlSection,
  FILE,
  FOR_YOU_ONLY,
  NO_ADDRESS,
  type Parcel,
} from './control-mail-parts.ts'
import { writeEml } from './eml.ts'

const NOTE_BEGINS = '---------- the note begins below this line ----------'
const NOTE_ENDS = '---------- the note ends above this line ----------'

/** The same input gives the same bytes, so that a delivery can be repeated. */
export function renderControlMail(mail: ControlMail): EmailMessage {
  const { parcel, links, warning } = mail
  return {
    to: mail.to,
    ...(mail.answers === undefined ? {} : { replyTo: mail.answers.replyTo }),
    subject: mail.subject,
    text: writePlainPart(mail),
    html: renderControlMailPage(mail),
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `Shortlist Digest <drafts.${new URL(links.unsubscribe).hostname}>`,
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'en',
      'X-Entity-Ref-ID': cleanLine(mail.digestId),
    },
    attachments: parcel.kind === 'note' && warning === undefined ? [attachDraft(parcel)] : [],
  }
}

function attachDraft({ draft, isFor }: Extract<Parcel, { kind: 'note' }>) {
  return {
    filename: fileName(isFor),
    // As message/rfc822 it may not be encoded in base64, and mail programs show it instead of offering the file.
    type: 'application/octet-stream',
    content: writeEml(draft),
  }
}

function writePlainPart(mail: ControlMail): string {
  const { links, preparedFor, nextStep } = mail
  return [
    mail.headline,
    ...[mail.advice, mail.warning ?? ''].filter((line) => line !== ''),
    ...writeParcel(mail),
    ...mail.sections.flatMap(writeSection),
    'WHAT COMES NEXT',
    `Prepared for ${preparedFor}. ${nextStep}\n${links.review}`,
    ...answerWords(mail),
    `Your ${mail.list}: ${links.account}\nStop these mails: ${links.unsubscribe}`,
    '',
  ].join('\n\n')
}

function writeParcel({ parcel, links, warning }: ControlMail): string[] {
  if (parcel.kind === 'card') {
    return [
      [
        `Best time: ${parcel.bestTime}`,
        ...(parcel.phone === '' ? [] : [`Number: ${parcel.phone}`]),
      ].join('\n'),
      parcel.text,
      `Note how it went:\n${links.review}`,
    ]
  }
  const { draft } = parcel
  return [
    `Review it, change it and send it:\n${links.review}`,
    ...(warning === undefined
      ? [`Or copy the text between the two lines into a new mail. ${FILE}`]
      : []),
    `To: ${draft.to === '' ? NO_ADDRESS : draft.to}\nSubject: ${draft.subject}`,
    `${NOTE_BEGINS}\n${draft.body}\n${NOTE_ENDS}`,
    'Please don’t forward this mail: the note should leave from your own address, with nothing of ours in it.',
  ]
}

function writeSection({ title, entries }: ControlSection): string[] {
  const lines = entries.map(({ text, details }, index) => {
    const below = details.length === 0 ? '' : `\n   ${details.map(cleanLine).join('; ')}`
    return `${index + 1}. ${cleanLine(text)}${below}`
  })
  return [`${title.toUpperCase()} (${FOR_YOU_ONLY})`, ...lines]
}

function fileName(isFor: string): string {
  const name = foldText(isFor)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'draft.eml' : `draft-${name}.eml`
}
