import { addContact } from '../../src/store/contacts.ts'
import { db } from '../support/database.ts'
import { makeContact, NOW } from '../support/make.ts'

/** What the form for somebody new is sent with. */
export function newPerson(applicationId: string) {
  return { id: applicationId, person: 'new', fields: fieldsOf('new') }
}

/** The same for somebody who is there already. */
export async function knownPerson(applicationId: string) {
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
