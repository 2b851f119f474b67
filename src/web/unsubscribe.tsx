import { Hono } from 'hono'
import { sha256 } from '../core/token.ts'
import type { Services } from '../services.ts'
import { pauseMailByToken } from '../store/tokens.ts'
import { Layout } from './layout.tsx'
import { MessagePage } from './message-page.tsx'

/** RFC 8058: the post acts at once, without cookies and without a redirect, whoever sends it. */
export const unsubscribe = (services: Services) =>
  new Hono()
    .get('/unsubscribe/:token', (c) => c.html(<UnsubscribePage />))
    .post('/unsubscribe/:token', async (c) => {
      await pauseMailByToken(services.db, await sha256(c.req.param('token')), services.now())
      return c.html(<UnsubscribedPage />)
    })

function UnsubscribePage() {
  return (
    <Layout title="Stop the mails" visitor="stranger">
      <h1>Stop all mails?</h1>
      <p>
        We stop writing to you. Your applications stay as they are, and you can start the mails
        again on the page <a href="/account">Account</a>.
      </p>
      <form method="post">
        <button type="submit">Stop all mails</button>
      </form>
    </Layout>
  )
}

function UnsubscribedPage() {
  return (
    <MessagePage title="The mails have stopped">
      <p>We do not write to you any more, but for a link to sign in when you ask for one.</p>
      <p>
        To start again, <a href="/sign-in">sign in</a> and press Resume.
      </p>
    </MessagePage>
  )
}
