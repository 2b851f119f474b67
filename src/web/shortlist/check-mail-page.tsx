import type { Shortlist } from '../../core/application/application.ts'
import { Layout } from '../frame/layout.tsx'

type Props = {
  /** What this browser sent, as long as nobody has confirmed it. */
  sent: Shortlist | undefined
  hasMailbox: boolean
}

export function CheckMailPage({ sent, hasMailbox }: Props) {
  return (
    <Layout title="Check your mailbox" visitor="stranger">
      <h1>Check your mailbox</h1>
      <p class="lead">
        Open the mail from Shortlist Digest and press its button. That is all it takes to start.
      </p>
      {sent !== undefined && <Address sent={sent} />}
      <p>
        It can take a minute or two. If it does not come, look in the spam folder, then check the
        address and send the form again in a quarter of an hour. We send each address at most one
        such mail in that time.
      </p>
      <MailboxHint hasMailbox={hasMailbox} />
    </Layout>
  )
}

function Address({ sent: { email, playbook } }: { sent: Shortlist }) {
  return (
    <p>
      It goes to <strong>{email}</strong>.{' '}
      <a href={playbook === 'hiring' ? '/hiring?again=1' : '/?again=1'}>Not your address?</a> Change
      it, and the rest of the form is still there.
    </p>
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
