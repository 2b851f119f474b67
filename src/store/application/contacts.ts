import { sql } from 'kysely'
import type { Contact } from '../../core/application/contact.ts'
import type { Db } from '../database/database.ts'

/** More people than anybody meets in a final interview. */
export const MAX_CONTACTS = 8

/**
 * The same person again, as a form that is sent twice says, is added once. 'full': there are as many as one application
 * holds, or it has a recruiter already.
 */
export async function addContact(
  db: Db,
  application: { id: number; accountId: number },
  contact: Contact,
  now: Date,
): Promise<'added' | 'full'> {
  const same = sql`select 1 from contact
    where application_id = ${application.id} and kind = ${contact.kind}
      and lower(name) = lower(${contact.name}) and lower(email) = lower(${contact.email})`
  const person = `${application.id} ${contact.kind} ${contact.name} ${contact.email}`.toLowerCase()
  // Two statements at the same moment see nothing of each other. They would give the same person the same place, and so
  // the same name for its address, which there is only once.
  const { rows } = await sql<{ isThere: boolean }>`
    with same as (${same}),
    added as (
      insert into contact (
        public_id, account_id, application_id, kind, name, salutation, job_title, email, phone, position, created_at
      )
      select md5(${person} || ' ' || (1 + coalesce(max(position), 0))::text)::uuid,
        ${application.accountId}, ${application.id}, ${contact.kind}, ${contact.name}, ${contact.salutation},
        ${contact.jobTitle}, ${contact.email}, ${contact.phone}, 1 + coalesce(max(position), 0), ${now}::timestamptz
      from contact
      where application_id = ${application.id}
      having count(*) < ${MAX_CONTACTS} and not exists (select 1 from same)
      on conflict do nothing
      returning id
    )
    select exists (select 1 from same) or exists (select 1 from added) as "isThere"`.execute(db)
  if (rows[0]?.isThere) return 'added'
  const { rows: meanwhile } = await same.execute(db)
  return meanwhile.length > 0 ? 'added' : 'full'
}

/** 'taken': another one is the recruiter of this application. */
export async function updateContact(
  db: Db,
  application: { id: number },
  publicId: string,
  contact: Contact,
): Promise<'saved' | 'taken'> {
  const { rows } = await sql`
    update contact
    set kind = ${contact.kind}, name = ${contact.name}, salutation = ${contact.salutation},
      job_title = ${contact.jobTitle}, email = ${contact.email}, phone = ${contact.phone}
    where application_id = ${application.id} and public_id = ${publicId}
      and not exists (
        select 1 from contact as other
        where other.application_id = ${application.id} and other.public_id <> ${publicId}
          and other.kind = 'recruiter' and ${contact.kind} = 'recruiter'
      )
    returning id`.execute(db)
  return rows.length === 1 ? 'saved' : 'taken'
}

/** Their unsent drafts go with them; what was sent stays in the history. */
export async function removeContact(
  db: Db,
  application: { id: number },
  publicId: string,
  now: Date,
): Promise<void> {
  await sql`
    with leaving as (
      select contact.id, application.status
      from contact join application on application.id = contact.application_id
      where contact.application_id = ${application.id} and contact.public_id = ${publicId}
    ),
    outdated as (
      update digest
      set state = 'replaced', closed_at = ${now}::timestamptz
      from leaving
      where digest.contact_id = leaving.id
        -- What an outcome had stopped must not come back to nobody when that is taken back.
        and (digest.state = 'ready' or (digest.state = 'replaced' and leaving.status = 'closed'))
    )
    delete from contact using leaving where contact.id = leaving.id`.execute(db)
}

export type OtherDraft = { reader: string; body: string }

/** What else waits to be sent, or was sent, to people of the same employer: two of them may compare. */
export async function listOtherDrafts(
  db: Db,
  digest: { id: number; accountId: number },
  employer: string,
): Promise<OtherDraft[]> {
  const { rows } = await sql<OtherDraft>`
    select coalesce(contact.name, recruiter.name, application.interviewer_name) as reader, digest.body
    from digest
    join application on application.id = digest.application_id
    left join contact on contact.id = digest.contact_id
    left join contact as recruiter
      on recruiter.application_id = application.id and recruiter.kind = 'recruiter'
    where digest.account_id = ${digest.accountId}
      and lower(application.employer) = lower(${employer})
      and digest.id <> ${digest.id}
      and digest.state in ('ready', 'sent')
      and digest.kind not in ('first-call', 'second-call', 'hiring-call')
    order by digest.id desc
    limit 40`.execute(db)
  return rows
}
