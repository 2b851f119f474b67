import type { PlaybookName } from '../core/application/application.ts'
import { findFirstName } from '../core/draft/person-name.ts'
import type { EmailMessage } from '../core/mail/email-message.ts'
import { cleanLine } from '../core/text/line.ts'
import { Button, Heading, Paragraph, renderMailPage, SmallPrint, Table } from './frame.tsx'

export type ConfirmMail = {
  to: string
  candidateName: string
  playbook: PlaybookName
  /** The address of the coach who entered it, which is confirmed. */
  coach?: string | undefined
  /** One for each application. */
  employers: readonly string[]
  link: string
  /** 'in 24 hours' */
  expiresWords: string
}

type AccountMail = {
  to: string
  subject: string
  headline: string
  paragraphs: readonly string[]
  button: string
  link: string
  smallPrint: readonly string[]
}

const HEADERS = { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en' } as const
const MAX_NAME_LENGTH = 40
const MAX_NAMES = 3
// Whoever fills in the form can have this mail sent to anybody once: it carries no text that a mail program or a reader
// makes a link of, or a number to call. A host may end in a digit or, in other alphabets, in a mark before its dot.
const LINK_LIKE = /[/@]|[^\s.][.。]\p{L}{2}|\d(?:[^\p{L}\d]{0,3}\d){5}/u

/** The one mail that goes to an address before its owner has confirmed it. */
export function renderConfirmMail(given: ConfirmMail): EmailMessage {
  const name = findFirstName(given.candidateName).normalize('NFKC')
  const isSafeName = name.length <= MAX_NAME_LENGTH && !LINK_LIKE.test(name)
  const greeting = name !== '' && isSafeName ? `Hello ${name},` : 'Hello,'
  return renderAccountMail({
    to: given.to,
    subject: 'Please confirm your address for Shortlist Digest',
    headline: 'Is this your address?',
    paragraphs: [
      greeting,
      `This address was entered at Shortlist Digest${byCoach(given.coach)}, with ${describeShortlist(given)}`,
      given.coach === undefined
        ? 'If that was you, please confirm the address; then the follow-up can begin.'
        : 'If you would like that, please confirm the address; then the follow-up can begin.',
    ],
    button: 'Confirm my address',
    link: given.link,
    smallPrint: [
      `The link opens a page with a button. It works once and expires ${given.expiresWords}.`,
      given.coach === undefined
        ? 'If this was not you, do nothing; nothing else will be sent.'
        : 'If you do not want it, do nothing; nothing else will be sent.',
    ],
  })
}

export function renderSignInMail(given: {
  to: string
  link: string
  expiresWords: string
}): EmailMessage {
  return renderAccountMail({
    to: given.to,
    subject: 'Your link to sign in to Shortlist Digest',
    headline: 'Sign in to Shortlist Digest',
    paragraphs: ['Hello,', 'Here is the link that you asked for.'],
    button: 'Sign in',
    link: given.link,
    smallPrint: [
      `It opens a page with a button. It works once and expires ${given.expiresWords}.`,
      'If this was not you, do nothing; nothing else will be sent, and nobody can sign in without this mail.',
    ],
  })
}

function renderAccountMail(mail: AccountMail): EmailMessage {
  const { to, subject, headline, paragraphs, button, link, smallPrint } = mail
  return {
    to,
    subject,
    text: `${[headline, ...paragraphs, `${button}:\n${link}`, ...smallPrint].join('\n\n')}\n`,
    html: renderMailPage(
      headline,
      <>
        <Heading>{headline}</Heading>
        {paragraphs.map((paragraph) => (
          <Paragraph>{paragraph}</Paragraph>
        ))}
        <Table>
          <td style="padding:4px 0 10px">
            <Button href={link} isMain>
              {button}
            </Button>
          </td>
        </Table>
        {smallPrint.map((line) => (
          <SmallPrint>{line}</SmallPrint>
        ))}
      </>,
    ),
    headers: HEADERS,
    attachments: [],
  }
}

function byCoach(coach: string | undefined): string {
  return coach === undefined ? '' : ` by ${cleanLine(coach)}`
}

function describeShortlist({
  playbook,
  employers,
}: {
  playbook: PlaybookName
  employers: readonly string[]
}): string {
  if (playbook === 'candidate') {
    return `${describeApplications(employers)}. Shortlist Digest prepares your follow-up: a thank-you mail, calls, and short notes with articles, for you to send to the people who interviewed you.`
  }
  const count = employers.length === 1 ? 'a candidate' : `${employers.length} candidates`
  return `a shortlist of ${count}. Shortlist Digest helps hiring teams to keep each of them informed, by calls and mails that you make and send yourself.`
}

/** Names that say who it is about, but no room for a message of whoever typed them. */
function describeApplications(employers: readonly string[]): string {
  const names = employers.map((name) => cleanLine(name).normalize('NFKC'))
  const areNames = names.every((name) => name.length <= MAX_NAME_LENGTH && !LINK_LIKE.test(name))
  const isList = areNames && names.length <= MAX_NAMES
  if (names.length !== 1)
    return `${names.length} applications${isList ? ` (${names.join(', ')})` : ''}`
  return isList ? `your application at ${names.join('')}` : 'an application'
}
