import { formatMoment } from '../../core/time/local-time.ts'
import type { MailboxMessage } from '../../store/outbox/mailbox.ts'
import { Layout } from '../frame/layout.tsx'

export function MailboxPage({ messages }: { messages: readonly MailboxMessage[] }) {
  return (
    <Layout title="Mailbox" visitor="stranger">
      <h1>Mailbox</h1>
      <p class="hint">
        A development copy keeps its mails here instead of sending them. Times are UTC.
      </p>
      {messages.length === 0 && <p>No mail yet.</p>}
      <ul class="sources">
        {messages.map(({ id, subject, recipient, receivedAt }) => (
          <li>
            <div>
              <a href={`/mailbox/${id}`}>{subject}</a>
              <p class="hint">
                to {recipient}, {formatMoment(receivedAt, 'UTC')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Layout>
  )
}

export function MessageView({ message }: { message: MailboxMessage }) {
  const { id, subject, recipient, receivedAt, headers, text, html, attachments } = message
  const path = `/mailbox/${id}`
  return (
    <Layout title={subject} visitor="stranger">
      <p>
        <a href="/mailbox">All mails</a>
      </p>
      <h1>{subject}</h1>
      <p class="hint">
        to {recipient}, {formatMoment(receivedAt, 'UTC')} UTC
      </p>
      {attachments.length > 0 && (
        <ul class="list">
          {attachments.map(({ filename }, index) => (
            <li>
              <a href={`${path}/attachments/${index}`}>{filename}</a>
            </li>
          ))}
        </ul>
      )}
      {html !== '' && (
        <>
          <h2>HTML part</h2>
          <iframe
            src={`${path}/html`}
            title="The mail as HTML"
            sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
          />
        </>
      )}
      <h2>Text part</h2>
      <div class="draft">{text}</div>
      <details class="fold">
        <summary>Headers</summary>
        <ul>
          {Object.entries(headers).map(([name, value]) => (
            <li>
              <strong>{name}:</strong> {value}
            </li>
          ))}
        </ul>
      </details>
    </Layout>
  )
}
