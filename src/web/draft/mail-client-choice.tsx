import { MAIL_CLIENT_NAMES, MAIL_CLIENTS, type MailClient } from '../../core/draft/mail-client.ts'

/** Which button stands first, here and in our mails. Remembered for all drafts. */
export function MailClientChoice({ chosen, path }: { chosen: MailClient | ''; path: string }) {
  return (
    <details class="fold">
      <summary>
        Which mail do you use? <span class="hint">Its button comes first from then on</span>
      </summary>
      <div class="actions">
        {MAIL_CLIENTS.map((client) => (
          <button
            type="submit"
            class="second small"
            name="mailClient"
            value={client}
            formaction={`${path}/mail-client`}
            aria-pressed={client === chosen ? 'true' : 'false'}
          >
            {buttonText(client)}
          </button>
        ))}
      </div>
    </details>
  )
}

function buttonText(client: MailClient): string {
  return client === 'mail-app' ? 'A mail app' : MAIL_CLIENT_NAMES[client].replace(/^a /, 'A ')
}
