import { sql } from 'kysely'
import type { Contact } from '../../core/application/contact.ts'
import type { Db } from '../database/database.ts'
import { MAX_CONTACTS } from './contacts.ts'

/** The people whom the candidate met beside the first interviewer, and that there is no need to ask again. */
export async function keepDebrief(
  db: Db,
  application: { id: number; accountId: number },
  people: readonly Contact[],
  now: Date,
): Promise<void> {
  await sql`
    with asked as (
      update application set debriefed_at = ${now}::timestamptz where id = ${application.id}
    ),
    known as (
      select count(*) as count, coalesce(max(position), 0) as last from contact
      where application_id = ${application.id}
    )
    insert into contact (
      account_id, application_id, kind, name, salutation, job_title, email, phone, position, created_at
    )
    select ${application.accountId}, ${application.id}, 'interviewer', person.name, '', person."jobTitle",
      person.email, '', known.last + person.number, ${now}::timestamptz
    from known
    cross join rows from (
      jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as (name text, "jobTitle" text, email text)
    ) with ordinality as person (name, "jobTitle", email, number)
    where known.count + person.number <= ${MAX_CONTACTS}`.execute(db)
}
