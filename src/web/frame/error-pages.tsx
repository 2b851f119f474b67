import { Layout } from './layout.tsx'
import { MessagePage } from './message-page.tsx'

export function NotFoundPage() {
  return (
    <MessagePage title="This page is not here">
      <p>The address may be mistyped, or what it showed is gone.</p>
      <p>
        <a href="/today">Go to Today</a>
      </p>
    </MessagePage>
  )
}

export function ForeignFormPage({ baseUrl }: { baseUrl: string }) {
  return (
    <MessagePage title="This form came from another site">
      <p>
        So nothing was done. Open <a href={baseUrl}>{baseUrl}</a> and try again from there.
      </p>
    </MessagePage>
  )
}

export function TooLargePage() {
  return (
    <MessagePage title="That is too much text">
      <p>
        A form may carry 64 kilobytes, about thirty pages. Nothing was saved. Go back with your
        browser: what you typed is still there. Shorten it and send it again.
      </p>
    </MessagePage>
  )
}

export function FailurePage({ id }: { id: string }) {
  return (
    <MessagePage title="Something went wrong on our side">
      <p>It is noted, and nothing was lost. Try again in a moment.</p>
      <p>
        If it happens again, tell us this number: <strong>{id}</strong>
      </p>
    </MessagePage>
  )
}

export function UnreachablePage() {
  return (
    <MessagePage title="We cannot reach our database">
      <p>This is usually over in a minute. Load the page again then.</p>
    </MessagePage>
  )
}

type RetryProps = {
  title: string
  explanation: string
  action: string
  fields: readonly (readonly [name: string, value: string])[]
  /** Where to sign in first, in another tab. */
  needsSignIn?: boolean
}

/** A form that could not be taken, with everything that was typed, to be sent again. */
export function RetryPage({ title, explanation, action, fields, needsSignIn }: RetryProps) {
  const texts = fields.filter(([, value]) => value.trim().length > 40)
  return (
    <Layout title={title} visitor="stranger" hasErrors>
      <h1>{title}</h1>
      <p>{explanation}</p>
      {needsSignIn && (
        <p>
          <a href="/sign-in" target="_blank" rel="noopener">
            Sign in, in a new tab
          </a>
        </p>
      )}
      <form method="post" action={action}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit">Try again</button>
      </form>
      {texts.length > 0 && <h2>What you typed is safe here</h2>}
      {texts.map(([, value]) => (
        <p class="draft">{value}</p>
      ))}
    </Layout>
  )
}
