import { Hono } from 'hono'
import { sha256 } from '../../core/mail/token.ts'
import type { Services } from '../../services.ts'
import { findStopLink, type StoppedMails, stopMailByToken } from '../../store/account/tokens.ts'
import { Layout } from '../frame/layout.tsx'
import { MessagePage } from '../frame/message-page.tsx'

/** RFC 8058: the post acts at once, without cookies and without a redirect, whoever sends it. */
export const unsubscribe = (services: Services) =>
  new Hono()
    .get('/unsubscribe/:token', async (c) => {
      const mails = await findStopLink(services.db, await sha256(c.req.param('token')))
      return c.html(mails === 'source-notices' ? <StopNoticesPage /> : <UnsubscribePage />)
    })
    .post('/unsubscribe/:token', async (c) => {
      const hash = await sha256(c.req.param('token'))
      return c.html(<Answer stopped={await stopMailByToken(services.db, hash, services.now())} />)
    })

function Answer({ stopped }: { stopped: StoppedMails | undefined }) {
  if (stopped === undefined) return <UnknownLinkPage />
  return stopped === 'all' ? <UnsubscribedPage /> : <NoticesStoppedPage />
}

function StopNoticesPage() {
  return (
    <Layout title="Stop the notices" visitor="stranger">
      <h1>Stop the notices about sources?</h1>
      <p>
        We will no longer write to you when a source dies. Your drafts go on. You still find such
        sources on the page <a href="/sources/doctor">Feed doctor</a>, and can start the notices
        again there.
      </p>
      <form method="post">
        <button type="submit">Stop these notices</button>
      </form>
    </Layout>
  )
}

function NoticesStoppedPage() {
  return (
    <MessagePage title="The notices have stopped">
      <p>We will no longer write to you when a source dies. Your drafts go on.</p>
    </MessagePage>
  )
}

function UnsubscribePage() {
  return (
    <Layout title="Stop the mails" visitor="stranger">
      <h1>Stop all mails?</h1>
      <p>
        We stop writing to you. Your applications stay as they are, and you can start the mails
        again on your <a href="/account">account page</a>.
      </p>
      <form method="post">
        <button type="submit">Stop all mails</button>
      </form>
    </Layout>
  )
}

/** Not an error to a mail provider, but whoever reads it must not believe that the mails have stopped. */
function UnknownLinkPage() {
  return (
    <MessagePage title="This link is not complete">
      <p>
        Nothing was changed: the address of this page is not one that we sent. Copy the whole link
        from the mail, or <a href="/sign-in">sign in</a> and stop the mails on your account page.
      </p>
    </MessagePage>
  )
}

function UnsubscribedPage() {
  return (
    <MessagePage title="The mails have stopped">
      <p>We will not write to you again, except for a link to sign in when you ask for one.</p>
      <p>
        To start again, <a href="/sign-in">sign in</a> and press “Resume the mails”.
      </p>
    </MessagePage>
  )
}
