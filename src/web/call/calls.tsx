import { type Context, Hono } from 'hono'
import { callTimesFor } from '../../core/call/call-window.ts'
import { type CallKind, isCall } from '../../core/call/is-call.ts'
import { composeCallCardOf } from '../../core/letters/letters.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import { notePromise, recordCall, setOutcome } from '../../store/ladder/ladder-events.ts'
import { listSteps } from '../../store/ladder/steps.ts'
import { findDigestEmail } from '../../store/outbox/emails.ts'
import { findUnprovenMail } from '../../store/outbox/inbound.ts'
import { openDigest, type WithDigest } from '../draft/open-digest.ts'
import type { FieldError } from '../form/field-error.ts'
import { readForm } from '../form/request-form.ts'
import { visitorOf } from '../frame/session.ts'
import {
  type CallLog,
  type CallValues,
  isOutcome,
  parseCallLog,
  readCallValues,
} from './call-form.ts'
import { CallPage } from './call-page.tsx'

export const calls = (services: Services) => {
  const { now } = services
  const opened = openDigest(services)
  return new Hono().post('/digests/:id/called', opened, async (c) => {
    const { session, digest } = c.var
    const { kind } = digest
    if (!isCall(kind)) return await c.notFound()
    const values = readCallValues(await readForm(c))
    if (session.digestId !== undefined && isOutcome(values.news)) {
      const message = 'Sign in to note a yes or a no: it ends the follow-up'
      return await showCall(c, services, kind, { values, errors: [{ field: 'news', message }] })
    }
    const form = parseCallLog(values, {
      today: localDate(now(), session.timeZone),
      interviewedOn: digest.application.interviewedOn,
      preparedAt: digest.preparedAt ?? digest.createdAt,
      timeZone: session.timeZone,
      now: now(),
    })
    if (form.kind === 'invalid') return await showCall(c, services, kind, { values, ...form })
    await keepLog(services, c.var, form.log)
    return c.redirect(`/digests/${digest.publicId}?done=called`, 303)
  })
}

/**
 * What they said comes first, and the call that closes the card last: whoever was cut off in between still has the open
 * card, and pressing again makes it whole. Pressed twice it happened once.
 */
async function keepLog(
  { db, now }: Services,
  { session, digest }: WithDigest['Variables'],
  { result, note, at, news }: CallLog,
): Promise<void> {
  if (digest.state === 'sent') return
  const { application } = digest
  if (news.kind === 'promised') await notePromise(db, session, application, news.on, now())
  if (news.kind === 'yes') await setOutcome(db, session, application, 'offer', now())
  if (news.kind === 'no') await setOutcome(db, session, application, 'rejected', now())
  const promisedOn = news.kind === 'promised' ? news.on : application.promisedOn
  const told = { ...digest, application: { ...application, promisedOn } }
  await recordCall(db, session, told, { result, note, at, now: now() })
}

/** The card of a call step, open or closed. */
export async function showCall(
  c: Context<WithDigest>,
  services: Services,
  kind: CallKind,
  shown: { done?: string | undefined; values?: CallValues; errors?: readonly FieldError[] },
): Promise<Response> {
  const { db, now } = services
  const { session, digest } = c.var
  const { errors = [], values } = shown
  const [email, unproven, steps] = await Promise.all([
    findDigestEmail(db, digest.id),
    findUnprovenMail(db, digest.id),
    listSteps(db, session.accountId),
  ])
  const today = localDate(now(), session.timeZone)
  const theirs = digest.application.interviewerTimeZone || session.timeZone
  return await c.html(
    <CallPage
      digest={digest}
      card={composeCallCardOf({
        kind,
        candidateName: session.name,
        ownNumber: session.phone,
        application: digest.application,
        steps: steps.filter(({ applicationId }) => applicationId === digest.applicationId),
        earlierSubjects: [],
        today,
        timeZone: session.timeZone,
      })}
      times={callTimesFor(digest.application, theirs, now())}
      zones={{ theirs, own: session.timeZone }}
      email={email}
      unproven={unproven}
      values={values ?? { ...readCallValues({}), calledOn: today }}
      errors={errors}
      done={shown.done}
      visitor={visitorOf(session)}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
