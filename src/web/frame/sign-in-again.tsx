import type { Context } from 'hono'
import { readForm } from '../form/request-form.ts'
import { RetryPage } from './error-pages.tsx'

/** A page asks for signing in by a redirect; a form with typed text keeps the text. */
export async function askToSignIn(c: Context): Promise<Response> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect('/sign-in', 303)
  const fields = Object.entries(await readForm(c))
  if (fields.length === 0) return c.redirect('/sign-in', 303)
  return c.html(
    <RetryPage
      title="You are signed out"
      explanation="Nothing was saved yet. Sign in, come back to this page and press the button."
      action={c.req.path}
      fields={fields}
      needsSignIn
    />,
    401,
  )
}
