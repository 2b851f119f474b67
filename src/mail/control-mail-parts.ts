import { gmailLink, mailtoLink, outlookLink } from '../core/draft/doors.ts'
import type { Draft } from '../core/draft/draft.ts'
import type { MailClient } from '../core/draft/mail-client.ts'

/** A mail to the candidate about one step: what to do, what to do it with, and what comes next. */
export type ControlMail = {
  to: string
  subject: string
  /** The first words, which a mailbox shows as a preview. */
  headline: string
  /** What to look at first, in both parts; may be empty. */
  advice: string
  /** Why the note must not leave as it is: no button opens it in a mail program. */
  warning?: string | undefined
  parcel: Parcel
  sections: readonly ControlSection[]
  links: { review: string; account: string; unsubscribe: string }
  /** What the account's page lists. */
  list: 'applications' | 'shortlist'
  /** Keeps mail programs from folding two of these mails into one. */
  digestId: string
  /** 'Tue 24 Nov 2026' */
  preparedFor: string
  /** Where answers and blind copies are taken; undefined where none are. */
  answers?: Answers | undefined
  /** What happens after this one, as a sentence. The words that say what to do in `doneWords` lead to where it is done. */
  nextStep: string
  doneWords: string
  /** Whose button stands first; absent: the mail app's. */
  mailClient?: MailClient | '' | undefined
}

type Answers = { replyTo: string; log: string }

export type Parcel =
  /** To be sent from the candidate's own address. The file is named after whom it is for. */
  | { kind: 'note'; draft: Draft; isFor: string }
  /** To be said on the phone; `phone` is empty when no number was given. `bestTime`: "Tue 24 Nov, 09:30–11:30". */
  | { kind: 'card'; text: string; phone: string; bestTime: string }

/** For the candidate only. */
export type ControlSection = {
  title: string
  entries: readonly { text: string; url?: string; details: readonly string[] }[]
}

export const NO_ADDRESS = 'the address that you were given'
export const FOR_YOU_ONLY = 'for you only'
export const PRESS_BUTTON =
  'Press a button: the note opens in your own mail program. Look it over there, and send it.'
export const USE_BUTTON =
  'Please use a button; don’t forward this mail. Then the note leaves from your own address, with nothing of ours in it.'
export const FILE =
  'The attached file is the same note: Outlook (classic) and Thunderbird open it ready to send.'

/** Empty when the button is there. */
export function whyNoMailApp(draft: Draft): string {
  if (mailtoLink(draft).isWithinLimit) return ''
  const hasWebmail = gmailLink(draft).isWithinLimit && outlookLink(draft).isWithinLimit
  const otherWays = hasWebmail
    ? 'Gmail and Outlook take it whole, and so does the attached file.'
    : 'The attached file holds it whole, and on the review page you can copy it.'
  return `The button for your mail app is missing today, because this note is longer than such a link can carry. ${otherWays}`
}

/** What can be done without opening a page. */
export function answerWords({
  parcel,
  answers,
}: Pick<ControlMail, 'parcel' | 'answers'>): string[] {
  if (answers === undefined) return []
  if (parcel.kind === 'card') {
    return ['Or answer this mail with one of these as the first line: skip, later 3d, stop.']
  }
  return [
    `Put ${answers.log} into the BCC field when you send the note, and it is marked as sent by itself.`,
    'Or answer this mail with one of these as the first line: sent, skip, later 3d, swap 2, stop.',
  ]
}
