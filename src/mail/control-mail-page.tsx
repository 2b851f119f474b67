import { Fragment } from 'hono/jsx'
import { gmailLink, mailtoLink, outlookLink } from '../core/doors.ts'
import type { Draft } from '../core/draft.ts'
import { cleanLine } from '../core/line.ts'
import type { ControlMailText, DigestMail } from './control-mail.ts'
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
const MARK_AS_SENT = 'mark it as sent'
const WRAP = 'overflow-wrap:anywhere;word-break:break-word'

export function renderControlMailPage(mail: DigestMail, text: ControlMailText): string {
  return renderMailPage(text.headline, <ControlMail mail={mail} text={text} />)
}

function ControlMail({ mail, text }: { mail: DigestMail; text: ControlMailText }) {
  const { draft, picks, links, preparedFor, nextStep } = mail
  return (
    <>
      <Heading>{text.headline}</Heading>
      <Paragraph>{text.whatToDo}</Paragraph>
      <Doors draft={draft} review={links.review} />
      {text.whyNoMailApp === '' ? '' : <SmallPrint>{text.whyNoMailApp}</SmallPrint>}
      <Note draft={draft} />
      <SmallPrint>{text.useButton}</SmallPrint>
      <SmallPrint>{text.file}</SmallPrint>
      <Subheading>Why these</Subheading>
      <SmallPrint>For you only; none of this is in the note.</SmallPrint>
      {picks.map((pick) => (
        <div style={`margin:0 0 14px;${WRAP}`}>
          <Link href={pick.url}>{cleanLine(pick.title)}</Link>
          <SmallPrint>{[pick.source, ...pick.reasons].map(cleanLine).join(' · ')}</SmallPrint>
        </div>
      ))}
      <Subheading>What comes next</Subheading>
      <NextStep nextStep={nextStep} review={links.review} />
      <SmallPrint>
        Prepared for {preparedFor}. <Link href={links.account}>Your applications</Link> ·{' '}
        <Link href={links.unsubscribe}>Stop these mails</Link>
      </SmallPrint>
    </>
  )
}

/** The words that say what to do lead to where it is done. */
function NextStep({ nextStep, review }: { nextStep: string; review: string }) {
  const [before = '', ...after] = nextStep.split(MARK_AS_SENT)
  return (
    <Paragraph>
      {before}
      {after.length > 0 && <Link href={review}>{MARK_AS_SENT}</Link>}
      {after.join(MARK_AS_SENT)}
    </Paragraph>
  )
}

function Doors({ draft, review }: { draft: Draft; review: string }) {
  const mailApp = mailtoLink(draft)
  const webmail = [
    { name: 'Gmail', ...gmailLink(draft) },
    { name: 'Outlook', ...outlookLink(draft) },
  ].filter(({ isWithinLimit }) => isWithinLimit)
  return (
    <Table>
      <td style="padding:4px 0 8px">
        {mailApp.isWithinLimit ? (
          <Button href={mailApp.url} isMain>
            Open in my mail app
          </Button>
        ) : (
          <ReviewButton review={review} isMain />
        )}
        {webmail.map(({ name, url }) => (
          <Button href={url}>{name}</Button>
        ))}
        {mailApp.isWithinLimit ? <ReviewButton review={review} /> : ''}
      </td>
    </Table>
  )
}

function ReviewButton({ review, isMain = false }: { review: string; isMain?: boolean }) {
  return (
    <Button href={review} isMain={isMain}>
      Review and change
    </Button>
  )
}

function Note({ draft }: { draft: Draft }) {
  return (
    <>
      <p style={`margin:8px 0 12px;${WRAP}`}>
        <span class="muted" style={`color:${COLOURS.muted}`}>
          To:{' '}
        </span>
        {draft.to === '' ? 'the address that you were given' : draft.to}
        <br />
        <span class="muted" style={`color:${COLOURS.muted}`}>
          Subject:{' '}
        </span>
        {draft.subject}
      </p>
      <Table style="table-layout:fixed;margin:0 0 18px">
        <td class="rule text" style={`${RULE};padding:18px 0;text-align:start`}>
          <Body body={draft.body} />
        </td>
      </Table>
    </>
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
