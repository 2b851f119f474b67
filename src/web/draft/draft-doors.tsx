import { type NamedDoor, orderDoors } from '../../core/draft/doors.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { MAIL_CLIENT_NAMES, type MailClient } from '../../core/draft/mail-client.ts'
import { CopyButton } from '../frame/copy-button.tsx'
import { MailClientChoice } from './mail-client-choice.tsx'

type Props = {
  draft: Draft
  path: string
  /** A finding keeps the doors shut until the text is mended or "send anyway" is said. */
  isShut: boolean
  mailClient: MailClient | ''
}

/** The ways out, into the candidate's own mail, the chosen program first. They carry the saved text. */
export function DraftDoors({ draft, path, isShut, mailClient }: Props) {
  if (isShut) {
    return (
      <p class="hint" id="doors">
        The buttons that open your mail appear here once that is settled.
      </p>
    )
  }
  const { open, tooLongFor } = orderDoors(draft, mailClient)
  const [lead, ...others] = open
  return (
    <div id="doors">
      <p id="unsaved" class="notice" role="status" hidden>
        You changed the text. Save it first, so that these buttons carry your changes.
      </p>
      {tooLongFor !== undefined && <p class="notice">{whyShut(tooLongFor)}</p>}
      <p>{lead && <DoorLink named={lead} path={path} isMain />}</p>
      <ul class="doors">
        {others.map((named) => (
          <li>
            <DoorLink named={named} path={path} />
          </li>
        ))}
      </ul>
      <ul class="doors">
        <CopyItem source="body" label="Copy text" />
        {draft.body.includes('://') && <CopyItem source="body" label="Copy with links" isRich />}
        <CopyItem source="subject" label="Copy subject" />
        {draft.to !== '' && <CopyItem source="to" label="Copy address" />}
      </ul>
      <p class="said" role="status" id="said" />
      <p class="hint">The .eml file opens as a draft in Thunderbird and in classic Outlook.</p>
      <MailClientChoice chosen={mailClient} path={path} />
    </div>
  )
}

function DoorLink({
  named: { client, door },
  path,
  isMain = false,
}: {
  named: NamedDoor
  path: string
  isMain?: boolean
}) {
  const look = isMain ? 'button' : 'button second'
  if (door === undefined) {
    return (
      <a class={look} href={`${path}/draft.eml`} data-door>
        {isMain ? 'Download the note (.eml)' : 'Download (.eml)'}
      </a>
    )
  }
  const name = MAIL_CLIENT_NAMES[client]
  const isPage = client !== 'mail-app'
  return (
    <a
      class={look}
      href={door.url}
      target={isPage ? '_blank' : undefined}
      rel={isPage ? 'noopener noreferrer' : undefined}
      data-door
    >
      {isMain || !isPage ? `Open in ${name}` : name}
    </a>
  )
}

function whyShut(client: MailClient): string {
  return client === 'mail-app'
    ? 'The text is too long for the button that opens a mail app: on some computers nothing would happen. Use one of these, or copy the text into a new mail.'
    : `The text is too long for the button that opens ${MAIL_CLIENT_NAMES[client]}, which would cut it. Use one of these, or copy the text into a new mail.`
}

function CopyItem(props: { source: string; label: string; isRich?: boolean }) {
  return (
    <li>
      <CopyButton {...props} />
    </li>
  )
}
