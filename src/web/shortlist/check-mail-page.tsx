import { Layout } from '../frame/layout.tsx'

export function CheckMailPage({ hasMailbox }: { hasMailbox: boolean }) {
  return (
    <Layout title="Check your mailbox" visitor="stranger">
      <h1>Check your mailbox</h1>
      <p class="lead">
        Open the mail from Shortlist Digest and press its button. That is all it takes to start.
      </p>
      <p>
        It can take a minute or two. If it does not come, look in the spam folder, then check the
        address and send the form again in a quarter of an hour. For every address we write at most
        one such mail in that time.
      </p>
      <MailboxHint hasMailbox={hasMailbox} />
    </Layout>
  )
}

export function MailboxHint({ hasMailbox }: { hasMailbox: boolean }) {
  if (!hasMailbox) return null
  return (
    <p class="notice">
      This is a development copy: its mails are kept in <a href="/mailbox">the mailbox page</a>.
    </p>
  )
}
