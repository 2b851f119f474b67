import type { Context } from 'hono'
import type { Services } from '../../services.ts'
import { isUnreachable } from '../../store/database/unreachable.ts'
import { readForm } from '../form/request-form.ts'
import { FailurePage, RetryPage, UnreachablePage } from './error-pages.tsx'

/** Something that was not foreseen. A form is never lost by it. */
export async function answerError(error: Error, c: Context, { log }: Services): Promise<Response> {
  const isAway = isUnreachable(error)
  const id = crypto.randomUUID().slice(0, 8)
  log('request-failed', { id, method: c.req.method, ...describeError(error) })
  const status = isAway ? 503 : 500
  const fields = c.req.method === 'POST' ? Object.entries(await readForm(c)) : []
  if (fields.length === 0) {
    return await c.html(isAway ? <UnreachablePage /> : <FailurePage id={id} />, status)
  }
  return await c.html(
    <RetryPage
      title={isAway ? 'We cannot reach our database' : 'Something went wrong on our side'}
      explanation={
        isAway
          ? 'Nothing was saved yet, and what you typed is kept on this page. This is usually over in a minute: try again then.'
          : `Nothing is lost: what you typed is kept on this page. Try again. If it happens again, tell us this number: ${id}`
      }
      action={c.req.path}
      fields={fields}
    />,
    status,
  )
}

/** Where it happened, without the message: that may hold what a person typed. */
function describeError(error: Error) {
  const place = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line))
  return { error: error.name, place: (place ?? '').trim() }
}
