import { type Context, Hono } from 'hono'
import { refreshThankYou } from '../../jobs/drafts/refresh-thank-you.ts'
import type { Services } from '../../services.ts'
import { addContact, removeContact, updateContact } from '../../store/application/contacts.ts'
import { readForm } from '../form/request-form.ts'
import { openApplication, type WithApplication } from './open-application.ts'
import { parsePersonForm, readPersonValues } from './people-form.ts'
import { NEW_PERSON, PeoplePage, type TypedPerson } from './people-page.tsx'

const FULL = 'An application can have eight people, one of them a recruiter'
const TAKEN = 'Somebody else is the recruiter already'

export const people = (services: Services) => {
  const { db, now } = services
  const opened = openApplication(services)
  return new Hono()
    .get('/applications/:id/people', opened, (c) => show(c))
    .post('/applications/:id/people', opened, async (c) => {
      const { application } = c.var
      const form = await readPerson(c, NEW_PERSON)
      if (form.kind === 'invalid') return await show(c, form)
      if ((await addContact(db, application, form.contact, now())) === 'full') {
        return await show(c, { ...form, errors: [{ field: 'new.kind', message: FULL }] })
      }
      await refreshThankYou(services, application.id)
      return c.redirect(pathOf(c, 'added'), 303)
    })
    .post('/applications/:id/people/:person', opened, async (c) => {
      const { application } = c.var
      const key = c.req.param('person')
      if (!knows(c, key)) return await c.notFound()
      const form = await readPerson(c, key)
      if (form.kind === 'invalid') return await show(c, form)
      if ((await updateContact(db, application, key, form.contact)) === 'taken') {
        return await show(c, { ...form, errors: [{ field: `${key}.kind`, message: TAKEN }] })
      }
      await refreshThankYou(services, application.id)
      return c.redirect(pathOf(c, 'saved'), 303)
    })
    .post('/applications/:id/people/:person/remove', opened, async (c) => {
      const key = c.req.param('person')
      if (!knows(c, key)) return await c.notFound()
      await removeContact(db, c.var.application, key, now())
      return c.redirect(pathOf(c, 'removed'), 303)
    })
}

async function readPerson(c: Context<WithApplication>, key: string) {
  const values = readPersonValues(await readForm(c), key)
  return { key, values, ...parsePersonForm(values, key) }
}

async function show(c: Context<WithApplication>, typed?: TypedPerson): Promise<Response> {
  const { application } = c.var
  const page = <PeoplePage application={application} typed={typed} done={c.req.query('done')} />
  return await c.html(page, typed === undefined ? 200 : 422)
}

/** Looked up among the application's own people. */
function knows(c: Context<WithApplication>, personId: string): boolean {
  return c.var.application.contacts.some(({ publicId }) => publicId === personId)
}

function pathOf(c: Context<WithApplication>, done: string): string {
  return `/applications/${c.var.application.publicId}/people?done=${done}`
}
