import { sql } from 'kysely'
import type { Application, HiringStatus, Shortlist } from '../../core/application/application.ts'
import type { StoredContact } from '../../core/application/contact.ts'
import type { Account } from '../account/accounts.ts'
import type { Db } from '../database/database.ts'
import { insertApplications, withFirstDueTime } from './application-rows.ts'

export type StoredApplication = Application & {
  /** Of its details, as the form shows them. */
  version: number
  /** Where the owner of the account is. */
  accountTimeZone: string
  nextDueAt: Date | undefined
  debriefedAt: Date | undefined
}

export async function listApplications(db: Db, accountId: number): Promise<StoredApplication[]> {
  const rows = await selectApplications(db)
    .where('account_id', '=', accountId)
    .orderBy('application.id')
    .execute()
  return rows.map(fromRow)
}

export async function findApplication(
  db: Db,
  accountId: number,
  publicId: string,
): Promise<StoredApplication | undefined> {
  const row = await selectApplications(db)
    .where('account_id', '=', accountId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function findApplicationById(
  db: Db,
  id: number,
): Promise<StoredApplication | undefined> {
  const row = await selectApplications(db).where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function addApplications(
  db: Db,
  account: Account,
  shortlist: Pick<Shortlist, 'playbook' | 'applications'>,
  now: Date,
): Promise<{ added: number; known: number }> {
  const { rows } = await sql<{ added: number }>`
    with owner as (select ${account.accountId}::integer as id),
    ${insertApplications(withFirstDueTime(shortlist, account.timeZone, now), now)}
    select count(*)::integer as added from added`.execute(db)
  const added = rows[0]?.added ?? 0
  return { added, known: shortlist.applications.length - added }
}

export async function setHiringStatus(db: Db, id: number, status: HiringStatus): Promise<void> {
  await db.updateTable('application').set({ hiring_status: status }).where('id', '=', id).execute()
}

/** With all that hangs on it: drafts, steps, people, links. */
export async function eraseApplication(db: Db, id: number): Promise<void> {
  await db.deleteFrom('application').where('id', '=', id).execute()
}

function selectApplications(db: Db) {
  return db
    .selectFrom('application')
    .selectAll()
    .select((eb) =>
      (['prefer', 'avoid'] as const).map((kind) =>
        eb
          .selectFrom('rule')
          .select((rule) =>
            rule.fn.agg<string[] | null>('array_agg', ['phrase']).orderBy('rule.id').as('phrases'),
          )
          .whereRef('rule.application_id', '=', 'application.id')
          .where('rule.kind', '=', kind)
          .as(kind),
      ),
    )
    .select(selectTimeZone().as('account_time_zone'))
    .select(selectContacts().as('contacts'))
}

function selectTimeZone() {
  return sql<string>`(select time_zone from account where account.id = application.account_id)`
}

/** The recruiter first: where there is one, letters go there. */
function selectContacts() {
  return sql<StoredContact[] | null>`(
    select jsonb_agg(
      jsonb_build_object(
        'id', contact.id, 'publicId', contact.public_id, 'kind', contact.kind, 'name', contact.name,
        'salutation', contact.salutation, 'jobTitle', contact.job_title, 'email', contact.email,
        'phone', contact.phone
      )
      order by contact.kind = 'recruiter' desc, contact.position, contact.id
    )
    from contact
    where contact.application_id = application.id
  )`
}

type Row = Awaited<ReturnType<ReturnType<typeof selectApplications>['executeTakeFirstOrThrow']>>

function fromRow(row: Row): StoredApplication {
  return {
    id: row.id,
    publicId: row.public_id,
    version: row.version,
    accountTimeZone: row.account_time_zone,
    accountId: row.account_id,
    employer: row.employer,
    employerSite: row.employer_site,
    employerAliases: row.employer_aliases,
    products: row.products,
    rivals: row.rivals,
    employerNews: row.employer_news,
    sectorId: row.sector_id ?? '',
    role: row.role,
    interviewedOn: row.interviewed_on,
    interviewerName: row.interviewer_name,
    salutation: row.salutation,
    interviewerEmail: row.interviewer_email,
    interviewerPhone: row.interviewer_phone,
    calls: row.calls,
    interviewerTimeZone: row.interviewer_time_zone,
    country: row.country,
    topics: row.topics,
    strengths: row.strengths,
    clearUp: row.clear_up,
    promisedOn: row.promised_on ?? undefined,
    cadenceDays: row.cadence_days,
    secondMailDays: row.second_mail_days,
    firstCallDays: row.first_call_days,
    secondCallDays: row.second_call_days,
    articleCount: row.article_count,
    tone: row.tone,
    playbook: row.playbook,
    hiringStatus: row.hiring_status,
    contacts: row.contacts ?? [],
    status: row.status,
    outcome: row.outcome === '' ? undefined : row.outcome,
    createdAt: row.created_at,
    nextDueAt: row.next_digest_at ?? undefined,
    debriefedAt: row.debriefed_at ?? undefined,
    prefer: row.prefer ?? [],
    avoid: row.avoid ?? [],
  }
}
