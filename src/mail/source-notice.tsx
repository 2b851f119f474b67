import { findFirstName } from '../core/draft/person-name.ts'
import type { EmailMessage } from '../core/mail/email-message.ts'
import type { IllSource, SourceNotice } from '../core/sources/source-notice.ts'
import { cleanLine, upperFirst } from '../core/text/line.ts'
import {
  Button,
  Heading,
  Link,
  Paragraph,
  renderMailPage,
  SmallPrint,
  Subheading,
  Table,
} from './frame.tsx'

export type SourceNoticeMail = {
  to: string
  candidateName: string
  notice: SourceNotice
  links: { doctor: string; unsubscribe: string }
}

/** To the candidate, when a source that mattered died. The same input gives the same bytes. */
export function renderSourceNotice(mail: SourceNoticeMail): EmailMessage {
  const { to, links } = mail
  const text = writeText(mail)
  return {
    to,
    subject: text.subject,
    text: writePlainPart(mail, text),
    html: renderMailPage(text.headline, <Page mail={mail} text={text} />),
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `Shortlist Digest <sources.${new URL(links.unsubscribe).hostname}>`,
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'en',
    },
    attachments: [],
  }
}

type Text = { subject: string; headline: string; intro: string }

function writeText({ candidateName, notice }: SourceNoticeMail): Text {
  const name = findFirstName(candidateName)
  const count = notice.sources.length
  const what = count === 1 ? 'one of your sources gives' : `${count} of your sources give`
  const sentence = `${what} no more articles`
  return {
    subject: upperFirst(sentence),
    headline: name === '' ? upperFirst(`${sentence}.`) : `${name}, ${sentence}.`,
    intro: `Your digests go on, with fewer articles to choose from. ${count === 1 ? 'Another source can take its place' : 'Others can take their place'} with one press.`,
  }
}

function writePlainPart({ notice, links }: SourceNoticeMail, text: Text): string {
  const cases = notice.sources.map(({ title, state, losses, proposals }) =>
    [
      cleanLine(title).toUpperCase(),
      state,
      ...losses.map((loss) => `- ${cleanLine(loss)}`),
      ...(proposals.length === 0 ? [] : [`Instead: ${proposals.map(cleanLine).join('; ')}`]),
    ].join('\n'),
  )
  return [
    text.headline,
    text.intro,
    `See what could take its place:\n${links.doctor}`,
    ...cases,
    `We write about sources once a week at most, and only when it matters.\nStop these notices: ${links.unsubscribe}`,
    '',
  ].join('\n\n')
}

function Page({ mail, text }: { mail: SourceNoticeMail; text: Text }) {
  const { notice, links } = mail
  return (
    <>
      <Heading>{text.headline}</Heading>
      <Paragraph>{text.intro}</Paragraph>
      <Table>
        <td style="padding:4px 0 10px">
          <Button href={links.doctor} isMain>
            See what could take its place
          </Button>
        </td>
      </Table>
      {notice.sources.map((source) => (
        <Case source={source} />
      ))}
      <SmallPrint>
        We write about sources once a week at most, and only when it matters.{' '}
        <Link href={links.unsubscribe}>Stop these notices</Link>
      </SmallPrint>
    </>
  )
}

function Case({ source }: { source: IllSource }) {
  const { title, state, losses, proposals } = source
  return (
    <>
      <Subheading>{title}</Subheading>
      <Paragraph>{state}</Paragraph>
      {losses.map((loss) => (
        <SmallPrint>{loss}</SmallPrint>
      ))}
      {proposals.length > 0 && <SmallPrint>Instead: {proposals.join('; ')}</SmallPrint>}
    </>
  )
}
