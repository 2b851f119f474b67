import { gmailLink, mailtoLink, outlookComLink, outlookLink, yahooLink } from '../core/doors.ts'
import type { Draft } from '../core/draft.ts'
import { CopyButton } from './copy-button.tsx'

/** The ways out, into the candidate's own mail. They carry the saved text. */
export function DraftDoors({ draft, path }: { draft: Draft; path: string }) {
  const mailto = mailtoLink(draft)
  const webmails = [
    { name: 'Gmail', door: gmailLink(draft) },
    { name: 'Outlook (work)', door: outlookLink(draft) },
    { name: 'Outlook.com', door: outlookComLink(draft) },
    { name: 'Yahoo', door: yahooLink(draft) },
  ]
  const open = webmails.filter(({ door }) => door.isWithinLimit)
  return (
    <>
      <p id="unsaved" class="notice" role="status" hidden>
        You changed the text. Save it first, so that these buttons carry your changes.
      </p>
      {mailto.isWithinLimit ? (
        <p>
          <a class="button" href={mailto.url} data-door>
            Open in my mail app
          </a>
        </p>
      ) : (
        <>
          <p class="notice">
            The text is too long for the button that opens a mail app: on some computers nothing
            would happen. Copy the text into a new mail, or use one of these.
          </p>
          <p>
            <CopyButton source="body" label="Copy the text" isPrimary />
          </p>
        </>
      )}
      <ul class="doors">
        {open.map(({ name, door }) => (
          <li>
            <a
              class="button second"
              href={door.url}
              target="_blank"
              rel="noopener noreferrer"
              data-door
            >
              {name}
            </a>
          </li>
        ))}
        <li>
          <a class="button second" href={`${path}/draft.eml`} data-door>
            Download (.eml)
          </a>
        </li>
        {mailto.isWithinLimit && <CopyItem source="body" label="Copy text" />}
        <CopyItem source="subject" label="Copy subject" />
        {draft.to !== '' && <CopyItem source="to" label="Copy address" />}
      </ul>
      <p class="said" role="status" id="said" />
      <p class="hint">The .eml file opens as a draft in Thunderbird and in classic Outlook.</p>
    </>
  )
}

function CopyItem({ source, label }: { source: string; label: string }) {
  return (
    <li>
      <CopyButton source={source} label={label} />
    </li>
  )
}
