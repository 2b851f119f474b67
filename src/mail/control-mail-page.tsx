import { Fragment } from 'hono/jsx'
import { telephoneLink } from '../core/application/phone.ts'
import { orderDoors } from '../core/draft/doors.ts'
import type { Draft } from '../core/draft/draft.ts'
import { MAIL_CLIENT_NAMES, type MailClient } from '../core/draft/mail-client.ts'
import { cleanLine } from '../core/text/line.ts'
import {
  answerWords,
  type ControlMail,
  type ControlSection,
  FILE,
  NO_ADDRESS,
  PRESS_BUTTON,
  USE_BUTTON,
  whyNoMailApp,
} from './control-mail-parts.ts'
import {
  Button,
  COLOURS,
  Heading,
  Link,
  Paragraph,
  renderMailPage,
  SmallPrint,
  Subheading,
  Table,
} from './frame.tsx'

const RULE = `border-top:3px solid ${COLOURS.accent};border-bottom:3px solid ${COLOURS.accent}`
const MOST_DOORS = 3
const WRAP = 'overflow-wrap:anywhere;word-break:break-word'

export function renderControlMailPage(mail: ControlMail): string {
  return renderMailPage(mail.headline, <Page mail={mail} />)
}

function Page({ mail }: { mail: ControlMail }) {
  const { parcel, links, preparedFor, nextStep, doneWords } = mail
  return (
    <>
      <Heading>{mail.headline}</Heading>
      <Advice mail={mail} />
      {parcel.kind === 'note' ? (
        <>
          <Doors mail={mail} draft={parcel.draft} />
          <Note draft={parcel.draft} isShut={mail.warning !== undefined} />
          <SmallPrint>{USE_BUTTON}</SmallPrint>
          {mail.warning === undefined && <SmallPrint>{FILE}</SmallPrint>}
        </>
      ) : (
        <>
          <Paragraph>
            Best time: <strong>{parcel.bestTime}</strong>
          </Paragraph>
          <CallButtons phone={parcel.phone} review={links.review} />
          <Framed text={parcel.text} />
        </>
      )}
      {mail.sections.map((section) => (
        <Section section={section} />
      ))}
      <Subheading>What comes next</Subheading>
      <NextStep nextStep={nextStep} doneWords={doneWords} review={links.review} />
      {answerWords(mail).map((line) => (
        <div style={WRAP}>
          <SmallPrint>{line}</SmallPrint>
        </div>
      ))}
      <SmallPrint>
        Prepared for {preparedFor}. <Link href={links.account}>Your {mail.list}</Link> ·{' '}
        <Link href={links.unsubscribe}>Stop these mails</Link>
      </SmallPrint>
    </>
  )
}

function Advice({ mail: { advice, warning, parcel } }: { mail: ControlMail }) {
  if (warning === undefined) {
    const words = [advice, parcel.kind === 'note' ? PRESS_BUTTON : '']
    return <Paragraph>{words.filter(Boolean).join(' ')}</Paragraph>
  }
  return (
    <>
      {advice === '' ? '' : <Paragraph>{advice}</Paragraph>}
      <Paragraph>
        <strong>{warning}</strong>
      </Paragraph>
    </>
  )
}

function Section({ section: { title, entries } }: { section: ControlSection }) {
  return (
    <>
      <Subheading>{title}</Subheading>
      <SmallPrint>For you only; none of this is in the note.</SmallPrint>
      {entries.map(({ text, url, details }) => (
        <div style={`margin:0 0 14px;${WRAP}`}>
          {url === undefined ? cleanLine(text) : <Link href={url}>{cleanLine(text)}</Link>}
          {details.length > 0 && <SmallPrint>{details.map(cleanLine).join(' · ')}</SmallPrint>}
        </div>
      ))}
    </>
  )
}

/** The words that say what to do lead to where it is done. */
function NextStep(given: { nextStep: string; doneWords: string; review: string }) {
  const { nextStep, doneWords, review } = given
  const [before = '', ...after] = nextStep.split(doneWords)
  return (
    <Paragraph>
      {before}
      {after.length > 0 && <Link href={review}>{doneWords}</Link>}
      {after.join(doneWords)}
    </Paragraph>
  )
}

/** The chosen program's button first; when the note is too long for it, or not fit to leave, the review page leads. */
function Doors({ mail, draft }: { mail: ControlMail; draft: Draft }) {
  const { links, mailClient = '', warning } = mail
  // The file is attached; it needs no button.
  const { open, tooLongFor } = orderDoors(draft, mailClient === 'file' ? '' : mailClient)
  const isShut = tooLongFor !== undefined || warning !== undefined
  const buttons = (warning === undefined ? open : [])
    .flatMap(({ client, door }) => (door === undefined ? [] : [{ client, url: door.url }]))
    .slice(0, isShut ? MOST_DOORS - 1 : MOST_DOORS)
  return (
    <Table>
      <td style="padding:4px 0 8px">
        {isShut && <ReviewButton review={links.review} isMain />}
        {buttons.map(({ client, url }, index) => (
          <Button href={url} isMain={!isShut && index === 0}>
            {doorName(client, !isShut && index === 0)}
          </Button>
        ))}
        {!isShut && <ReviewButton review={links.review} />}
      </td>
    </Table>
  )
}

function doorName(client: MailClient, isMain: boolean): string {
  const name = MAIL_CLIENT_NAMES[client].replace(' (work)', '')
  return isMain || client === 'mail-app' ? `Open in ${name}` : name
}

function ReviewButton({ review, isMain = false }: { review: string; isMain?: boolean }) {
  return (
    <Button href={review} isMain={isMain}>
      Review and change
    </Button>
  )
}

function CallButtons({ phone, review }: { phone: string; review: string }) {
  return (
    <Table>
      <td style="padding:4px 0 8px">
        {phone !== '' && (
          <Button href={telephoneLink(phone)} isMain>
            Call {phone}
          </Button>
        )}
        <Button href={review} isMain={phone === ''}>
          Note how it went
        </Button>
      </td>
    </Table>
  )
}

function Note({ draft, isShut }: { draft: Draft; isShut: boolean }) {
  const missing = isShut ? '' : whyNoMailApp(draft)
  return (
    <>
      {missing === '' ? '' : <SmallPrint>{missing}</SmallPrint>}
      <p style={`margin:8px 0 12px;${WRAP}`}>
        <span class="muted" style={`color:${COLOURS.muted}`}>
          To:{' '}
        </span>
        {draft.to === '' ? NO_ADDRESS : draft.to}
        <br />
        <span class="muted" style={`color:${COLOURS.muted}`}>
          Subject:{' '}
        </span>
        {draft.subject}
      </p>
      <Framed text={draft.body} />
    </>
  )
}

function Framed({ text }: { text: string }) {
  return (
    <Table style="table-layout:fixed;margin:0 0 18px">
      <td class="rule text" style={`${RULE};padding:18px 0;text-align:start`}>
        <Body body={text} />
      </td>
    </Table>
  )
}

/** To the letter, so that it can be selected and copied: each line in the direction of its own script. */
function Body({ body }: { body: string }) {
  return (
    <div dir="auto" style={`white-space:pre-wrap;unicode-bidi:plaintext;${WRAP}`}>
      {body.split('\n').map((line, index) => (
        <Fragment>
          {index === 0 ? '' : <br />}
          {line}
        </Fragment>
      ))}
    </div>
  )
}
