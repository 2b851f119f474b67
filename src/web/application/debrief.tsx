import { Hono } from 'hono'
import type { Contact } from '../../core/contact.ts'
import { localDate } from '../../core/local-time.ts'
import { isSamePerson } from '../../core/people-lines.ts'
import { listInterviewers } from '../../core/reader.ts'
import { refreshThankYou } from '../../jobs/refresh-thank-you.ts'
import type { Services } from '../../services.ts'
import { type StoredApplication, updateApplication } from '../../store/applications.ts'
import { keepDebrief } from '../../store/debrief.ts'
import { readForm } from '../form/request-form.ts'
import { type Debrief, parseDebrief, readDebriefValues } from './debrief-form.ts'
import { DebriefPage } from './debrief-page.tsx'
import { openApplication } from './open-application.ts'

export const debrief = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  return new Hono()
    .get('/applications/:id/debrief', opened, (c) => {
      const { application } = c.var
      const values = {
        topics: application.topics.join('\n'),
        people: '',
        clearUp: application.clearUp,
        promisedOn: application.promisedOn ?? '',
      }
      return c.html(
        <DebriefPage
          application={application}
          known={knownNames(application)}
          values={values}
          errors={[]}
        />,
      )
    })
    .post('/applications/:id/debrief', opened, async (c) => {
      const { session, application } = c.var
      const values = readDebriefValues(await readForm(c))
      const today = localDate(now(), session.timeZone)
      const form = parseDebrief(values, { today, interviewedOn: application.interviewedOn })
      if (form.kind === 'invalid') {
        return c.html(
          <DebriefPage
            application={application}
            known={knownNames(application)}
            values={values}
            errors={form.errors}
          />,
          422,
        )
      }
      const { entry, others } = takeIn(application, form.debrief)
      await updateApplication(db, session, application.publicId, entry, now())
      await keepDebrief(db, application, others, now())
      await refreshThankYou(services, application.id)
      return c.redirect(`/applications/${application.publicId}?done=debriefed`, 303)
    })
    .post('/applications/:id/debrief/skip', opened, async (c) => {
      await keepDebrief(db, c.var.application, [], now())
      return c.redirect('/today', 303)
    })
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
