import { type Context, Hono } from 'hono'
import { hashAddress, hashMailbox } from '../../address-hash.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Services } from '../../services.ts'
import { pauseMail, updateAccount } from '../../store/account/accounts.ts'
import { findCalendarId } from '../../store/account/calendar.ts'
import { listCoaches } from '../../store/account/coaching.ts'
import { eraseAccount } from '../../store/account/erase.ts'
import { exportAccount } from '../../store/account/export.ts'
import { rescheduleApplications } from '../../store/application/update-application.ts'
import { findMailTrouble } from '../../store/outbox/mail-trouble.ts'
import type { FieldError } from '../form/field-error.ts'
import { lineField, phoneField, zoneField } from '../form/form-fields.ts'
import { readForm } from '../form/request-form.ts'
import { endSession, requireOwner, type SignedIn } from '../frame/session.ts'
import { AccountPage, ErasedPage, ErasePage } from './account-page.tsx'
import { calendarUrl } from './calendar.ts'

type Typed = {
  values: { name: string; phone: string; timeZone: string }
  errors: readonly FieldError[]
}

const parseName = lineField('Your name', 100, 'Enter your name')
const parsePhone = phoneField('Your phone number')
const parseZone = zoneField('Select your time zone', 'Select your time zone')

export const account = (services: Services) => {
  const { db, now, config } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/account', owner, async (c) => {
      const { name, phone, timeZone } = c.var.session
      return await show(c, services, { values: { name, phone, timeZone }, errors: [] })
    })
    .post('/account', owner, async (c) => {
      const { accountId } = c.var.session
      const { name = '', phone = '', timeZone = '' } = await readForm(c)
      const person = {
        name: parseName(name),
        phone: parsePhone(phone),
        timeZone: parseZone(timeZone),
      }
      if (!person.name.ok || !person.phone.ok || !person.timeZone.ok) {
        const errors = Object.entries(person).flatMap(([field, parsed]) =>
          parsed.ok ? [] : [{ field, message: parsed.reason }],
        )
        return await show(c, services, { values: { name, phone, timeZone }, errors })
      }
      const change = {
        name: person.name.value,
        phone: person.phone.value,
        timeZone: person.timeZone.value,
      }
      await updateAccount(db, accountId, change)
      await rescheduleApplications(db, { accountId, timeZone: change.timeZone }, now())
      return c.redirect('/account?done=saved', 303)
    })
    .post('/account/pause-mail', owner, async (c) => {
      await pauseMail(db, c.var.session.accountId, now())
      return c.redirect('/account?done=stopped', 303)
    })
    .get('/account/export', owner, async (c) => {
      const { accountId, timeZone } = c.var.session
      const everything = await exportAccount(db, accountId)
      const name = `shortlist-digest-${localDate(now(), timeZone)}.json`
      return c.body(JSON.stringify(everything, null, 2), 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      })
    })
    .get('/account/erase', owner, (c) => c.html(<ErasePage email={c.var.session.email} />))
    .post('/account/erase', owner, async (c) => {
      const { accountId, email } = c.var.session
      const addressHash = await hashAddress(config, email)
      const mailboxHash = await hashMailbox(config, email)
      await eraseAccount(db, { accountId, email, addressHash, mailboxHash })
      await endSession(c, services)
      return c.html(<ErasedPage />)
    })
}

async function show(c: Context<SignedIn>, services: Services, { values, errors }: Typed) {
  const { db, now, config } = services
  const { accountId, email, mailPausedAt } = c.var.session
  const calendarId = await findCalendarId(db, accountId)
  const trouble = await findMailTrouble(db, await hashAddress(config, email), now())
  return c.html(
    <AccountPage
      email={email}
      values={values}
      errors={errors}
      isMailPaused={mailPausedAt !== null}
      trouble={trouble}
      coaches={await listCoaches(db, accountId)}
      calendarUrl={calendarId === undefined ? '' : await calendarUrl(services, calendarId)}
      isOperator={config.operators.includes(email)}
      done={c.req.query('done')}
      now={now()}
    />,
    errors.length > 0 ? 422 : 200,
  )
}
