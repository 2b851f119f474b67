import { addContact } from '../../src/store/contacts.ts'
import { db } from '../support/database.ts'
import { makeContact, NOW } from '../support/make.ts'
import type { Browser } from './browser.ts'

/** The forms of the people of an application: one for somebody new, two for somebody who is there already. */
export function planPeopleVisits(browser: Browser, nextApplication: () => string) {
  const path = 'POST /applications/:id/people'
  const known = async () => ({ browser, ...(await knownPerson(nextApplication())) })
  return [
    [path, async () => ({ browser, ...newPerson(nextApplication()) })],
    [`${path}/:person`, known],
    [`${path}/:person/remove`, known],
  ] as const
}

function newPerson(applicationId: string) {
  return { id: applicationId, person: 'new', fields: fieldsOf('new') }
}

/** The same for somebody who is there already. */
async function knownPerson(applicationId: string) {
  const application = await db
    .selectFrom('application')
    .select(['id', 'account_id as accountId'])
    .where('public_id', '=', applicationId)
    .executeTakeFirstOrThrow()
  await addContact(db, application, makeContact(), NOW)
  const { person } = await db
    .selectFrom('contact')
    .select('public_id as person')
    .where('application_id', '=', application.id)
    .executeTakeFirstOrThrow()
  return { id: applicationId, person, fields: fieldsOf(person) }
}

function fieldsOf(person: string): Record<string, string> {
  return { [`${person}.name`]: 'Jonas Berg', [`${person}.kind`]: 'interviewer' }
}
