import { Hono } from 'hono'
import type { ApplicationEntry } from '../../core/application/application.ts'
import type { Contact } from '../../core/application/contact.ts'
import { isSamePerson } from '../../core/application/people-lines.ts'
import { listInterviewers } from '../../core/application/reader.ts'
import { unsaidNote } from '../../core/letters/clear-up.ts'
import { localDate } from '../../core/time/local-time.ts'
import { refreshThankYou } from '../../jobs/drafts/refresh-thank-you.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { keepDebrief } from '../../store/application/debrief.ts'
import { updateApplication } from '../../store/application/update-application.ts'
import { changedJustNow, changedMeanwhile } from '../form/changed-meanwhile.ts'
import type { FieldError } from '../form/field-error.ts'
import { readForm } from '../form/request-form.ts'
import {
  type Debrief,
  type DebriefValues,
  parseDebrief,
  readDebriefValues,
} from './debrief-form.ts'
import { DebriefPage } from './debrief-page.tsx'
import { openApplication } from './open-application.ts'

export const debrief = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  return new Hono()
    .get('/applications/:id/debrief', opened, (c) => {
      const values = knownValues(c.var.application)
      return c.html(page(c.var.application, values, []))
    })
    .post('/applications/:id/debrief', opened, async (c) => {
      const { session, application } = c.var
      const params = await readForm(c)
      const values = readDebriefValues(params)
      const refuse = async (errors: readonly FieldError[], version = String(application.version)) =>
        await c.html(page(application, values, errors, version), 422)
      const today = localDate(now(), session.timeZone)
      const form = parseDebrief(values, { today, interviewedOn: application.interviewedOn })
      if (form.kind === 'invalid') return await refuse(form.errors, params['version'])
      const conflicts = changedMeanwhile({
        typed: knownValues({ ...application, ...form.debrief }),
        saved: knownValues(application),
        version: params['version'],
        savedVersion: application.version,
      })
      if (conflicts.length > 0) return await refuse(conflicts)
      const { entry, others } = takeIn(application, form.debrief)
      const outcome = await updateApplication(db, session, application.publicId, entry, now())
      if (outcome === 'changed') return await refuse(changedJustNow('topics'))
      await keepDebrief(db, application, others, now())
      await refreshThankYou(services, application.id)
      const done = unsaidNote(form.debrief.clearUp) === undefined ? 'debriefed' : 'debriefed-unsaid'
      return c.redirect(`/applications/${application.publicId}?done=${done}`, 303)
    })
    .post('/applications/:id/debrief/skip', opened, async (c) => {
      await keepDebrief(db, c.var.application, [], now())
      return c.redirect('/today', 303)
    })
}

function page(
  application: StoredApplication,
  values: DebriefValues,
  errors: readonly FieldError[],
  version = String(application.version),
) {
  const known = knownNames(application)
  return (
    <DebriefPage
      application={application}
      known={known}
      values={values}
      version={version}
      errors={errors}
    />
  )
}

/** What an earlier answer, or the form, says already. */
function knownValues({ topics, clearUp, promisedOn }: ApplicationEntry) {
  return { topics: topics.join('\n'), people: '', clearUp, promisedOn: promisedOn ?? '' }
}

/** The first new person is the interviewer where none was named; who is known already gets what was missing. */
function takeIn(application: StoredApplication, { people, ...told }: Debrief) {
  const entry = { ...application, ...told }
  const others: Contact[] = []
  for (const person of people) {
    if (entry.interviewerName === '' || isSamePerson(person.name, entry.interviewerName)) {
      entry.interviewerName ||= person.name
      entry.interviewerEmail ||= person.email
    } else if (!application.contacts.some(({ name }) => isSamePerson(person.name, name))) {
      others.push(person)
    }
  }
  return { entry, others }
}

function knownNames(application: StoredApplication): string[] {
  return listInterviewers(application).flatMap(({ name }) => (name === '' ? [] : [name]))
}
