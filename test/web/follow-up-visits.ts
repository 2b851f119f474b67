import { addContact } from '../../src/store/application/contacts.ts'
import { db } from '../support/database.ts'
import { makeContact, NOW } from '../support/make.ts'
import type { Browser } from './browser.ts'

/** The people of an application (somebody new, and somebody who is there already), and the log of a call. */
export function planFollowUpVisits(browser: Browser, nextApplication: () => string) {
  const path = 'POST /applications/:id/people'
  const known = async () => ({ browser, ...(await knownPerson(nextApplication())) })
  return [
    [path, async () => ({ browser, ...newPerson(nextApplication()) })],
    [`${path}/:person`, known],
    [`${path}/:person/remove`, known],
    ['POST /digests/:id/called', async () => ({ browser, ...(await openCall(nextApplication())) })],
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

async function openCall(applicationId: string) {
  const application = await db
    .selectFrom('application')
    .select(['id', 'account_id', 'interviewed_on'])
    .where('public_id', '=', applicationId)
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('digest')
    .values({
      account_id: application.account_id,
      application_id: application.id,
      kind: 'first-call',
      period: 'due:call',
      state: 'ready',
      subject: 'Call Dana',
      body: 'The script.',
      created_at: NOW,
      prepared_at: NOW,
    })
    .returning('public_id as id')
    .executeTakeFirstOrThrow()
  const fields = { result: 'answered', news: 'promised', promisedOn: application.interviewed_on }
  return { id, fields }
}
