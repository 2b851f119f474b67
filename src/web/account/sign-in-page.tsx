import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary, TextField } from '../form/fields.tsx'
import { Layout, type Visitor } from '../frame/layout.tsx'
import { PressAgain } from '../frame/link-over-page.tsx'
import { MailboxHint } from '../shortlist/check-mail-page.tsx'

type Props = { visitor: Visitor; email: string; errors: readonly FieldError[] }

export function SignInPage({ visitor, email, errors }: Props) {
  const form = { values: { email }, errors, prefix: '' }
  return (
    <Layout title="Sign in" visitor={visitor} here="/sign-in" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>Sign in by mail</h1>
      {visitor === 'scoped' && (
        <p>The link in your mail opens one draft. To see everything else, sign in.</p>
      )}
      <p>There is no password. We send a link to your address, and it signs you in.</p>
      <form method="post" action="/sign-in" novalidate>
        <TextField
          form={form}
          name="email"
          type="email"
          label="Your email address"
          autocomplete="email"
        />
        <div class="actions">
          <button type="submit">Send me the link</button>
        </div>
      </form>
      <p>
        New here? <a href="/">Enter your first application</a>.
      </p>
    </Layout>
  )
}

/** The same words whether or not there is such an account. */
export function SignInSentPage({ hasMailbox }: { hasMailbox: boolean }) {
  return (
    <Layout title="Check your mailbox" visitor="stranger">
      <h1>Check your mailbox</h1>
      <p class="lead">If we know that address, a link to sign in is on its way.</p>
      <p>
        It can take a minute or two, and it works once. We send each address at most one such mail
        in a quarter of an hour.
      </p>
      <p>
        Nothing came? Look in the spam folder. Perhaps you used another address, or never{' '}
        <a href="/">entered an application</a>.
      </p>
      <MailboxHint hasMailbox={hasMailbox} />
    </Layout>
  )
}

export function SignInLinkPage({
  email,
  isRepeated = false,
}: {
  email: string
  isRepeated?: boolean
}) {
  return (
    <Layout title="Sign in" visitor="stranger" hasErrors={isRepeated}>
      <PressAgain isShown={isRepeated} />
      <h1>Sign in</h1>
      <p class="lead">
        You will be signed in as <strong>{email}</strong> in this browser.
      </p>
      <form method="post">
        <button type="submit">Sign in</button>
      </form>
      <p class="hint">Did not ask for this? Close the page, and nothing happens.</p>
    </Layout>
  )
}
