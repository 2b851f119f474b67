import type { Coach } from '../../store/account/coaching.ts'
import type { MailTrouble } from '../../store/outbox/mail-trouble.ts'
import { Coaches } from '../coach/coaches.tsx'
import type { FieldError } from '../form/field-error.ts'
import { ErrorSummary, TextField } from '../form/fields.tsx'
import { TimeZoneField } from '../form/time-zone-field.tsx'
import { Layout } from '../frame/layout.tsx'
import { MessagePage } from '../frame/message-page.tsx'
import { Notice } from '../frame/notice.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { MailTroubleNotice } from './mail-trouble.tsx'

type Props = {
  email: string
  values: { name: string; phone: string; timeZone: string }
  errors: readonly FieldError[]
  isMailPaused: boolean
  trouble: MailTrouble | undefined
  coaches: readonly Coach[]
  /** Empty while there is no calendar. */
  calendarUrl: string
  isOperator: boolean
  done: string | undefined
  now: Date
}

const DONE: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  stopped: 'The mails have stopped.',
}

export function AccountPage(props: Props) {
  const { email, values, errors, isMailPaused, trouble, coaches, isOperator, done, now } = props
  const form = { values, errors, prefix: '' }
  const notice = DONE[done ?? '']
  return (
    <Layout title="Account" visitor="owner" here="/account" hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {notice !== undefined && errors.length === 0 && <Notice>{notice}</Notice>}
      <h1>Account</h1>
      <p>
        Signed in as <strong>{email}</strong>
      </p>
      <form method="post" action="/account" novalidate data-unsaved>
        <TextField
          form={form}
          name="name"
          label="Your name"
          hint="It stands under each draft."
          autocomplete="name"
        />
        <TextField
          form={form}
          name="phone"
          label="Your phone number"
          hint="If you like: you say it twice when you leave a message."
          autocomplete="tel"
        />
        <TimeZoneField
          form={form}
          name="timeZone"
          label="Your time zone"
          hint="Drafts arrive at half past seven on a working morning here."
          now={now}
        />
        <div class="actions">
          <button type="submit">Save changes</button>
        </div>
      </form>
      <h2>Mails</h2>
      {trouble !== undefined && (
        <MailTroubleNotice trouble={trouble} email={email} timeZone={values.timeZone} />
      )}
      <MailSwitch isMailPaused={isMailPaused} />
      <Coaches coaches={coaches} />
      <CalendarSection url={props.calendarUrl} />
      <h2>Your choices</h2>
      <p>
        <a href="/saved">Saved links</a>, and a bookmark that saves one while you browse
      </p>
      <p>
        <a href="/account/learned">What was learned</a> from what you keep and swap out
      </p>
      <h2>Your data</h2>
      <p>
        <a href="/account/export">Download everything we keep about you</a>, as a JSON file.
      </p>
      <p>
        <a href="/account/erase">Erase everything</a>
      </p>
      {isOperator && (
        <>
          <h2>Operators</h2>
          <p>
            <a href="/runs">Runs and troubles</a> · <a href="/learned-words">Learned words</a>
          </p>
        </>
      )}
    </Layout>
  )
}

function MailSwitch({ isMailPaused }: { isMailPaused: boolean }) {
  return (
    <>
      <p>
        {isMailPaused
          ? 'They are stopped. Drafts are still prepared; you find them on Today.'
          : 'Each draft comes to your mailbox as soon as it is ready.'}
      </p>
      <form method="post" action={isMailPaused ? '/mail/resume' : '/account/pause-mail'}>
        <button type="submit" class="second">
          {isMailPaused ? 'Resume the mails' : 'Stop all mails'}
        </button>
      </form>
    </>
  )
}

export function ErasePage({ email }: { email: string }) {
  return (
    <Layout title="Erase everything" visitor="owner" here="/account">
      <h1>Erase everything?</h1>
      <p>
        Your account <strong>{email}</strong>, every application, draft and note, and the list of
        what you sent are deleted at once. Nobody can bring them back.
      </p>
      <p>
        You may want to <a href="/account/export">download a copy</a> first.
      </p>
      <form method="post" action="/account/erase" class="actions">
        <button type="submit" class="danger">
          Erase everything
        </button>
        <a href="/account">Keep it</a>
      </form>
    </Layout>
  )
}

export function ErasedPage() {
  return (
    <MessagePage title="Everything is erased">
      <p>We keep nothing about you, and you are signed out. All the best.</p>
    </MessagePage>
  )
}
