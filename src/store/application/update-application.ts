import { sql } from 'kysely'
import type { ApplicationEntry } from '../../core/application/application.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { nextDueAt } from '../../core/ladder/ladder.ts'
import type { Account } from '../account/accounts.ts'
import type { Db } from '../database/database.ts'
import { dueTime } from '../ladder/due-time.ts'
import { listSteps } from '../ladder/steps.ts'
import { findApplication, listApplications } from './applications.ts'

/**
 * With the version that the change was made from. 'changed': somebody saved another one meanwhile, which stays.
 * 'taken': the account has another application for that role at that employer.
 */
export async function updateApplication(
  db: Db,
  account: Account,
  publicId: string,
  entry: ApplicationEntry & { version: number },
  now: Date,
): Promise<'saved' | 'changed' | 'taken' | 'missing'> {
  const current = await findApplication(db, account.accountId, publicId)
  if (current === undefined) return 'missing'
  const dueAt = await dueTime(db, account, { ...current, ...entry }, now)
  const { rows } = await sql<{ isSaved: boolean; isTaken: boolean }>`
    with twin as (
      select 1 from application as other
      where other.account_id = ${account.accountId}
        and other.id <> ${current.id}
        and lower(other.employer) = lower(${entry.employer})
        and lower(other.role) = lower(${entry.role})
        and other.playbook = ${current.playbook}
        and (other.playbook = 'candidate'
          or lower(coalesce(nullif(other.interviewer_email, ''), other.interviewer_name))
            = lower(coalesce(nullif(${entry.interviewerEmail}, ''), ${entry.interviewerName})))
    ),
    changed as (
      update application
      set employer = ${entry.employer}, employer_site = ${entry.employerSite},
        employer_aliases = ${sql.val(entry.employerAliases)}, products = ${sql.val(entry.products)},
        rivals = ${sql.val(entry.rivals)}, employer_news = ${entry.employerNews},
        sector_id = ${entry.sectorId || null},
        role = ${entry.role}, interviewed_on = ${entry.interviewedOn},
        interviewer_name = ${entry.interviewerName}, salutation = ${entry.salutation},
        interviewer_email = ${entry.interviewerEmail},
        interviewer_phone = ${entry.interviewerPhone}, calls = ${entry.calls},
        interviewer_time_zone = ${entry.interviewerTimeZone}, country = ${entry.country},
        topics = ${sql.val(entry.topics)},
        strengths = ${sql.val(entry.strengths)}, clear_up = ${entry.clearUp},
        promised_on = ${entry.promisedOn ?? null}, cadence_days = ${entry.cadenceDays},
        second_mail_days = ${entry.secondMailDays}, first_call_days = ${entry.firstCallDays},
        second_call_days = ${entry.secondCallDays}, article_count = ${entry.articleCount},
        tone = ${entry.tone}, version = version + 1, next_digest_at = ${dueAt ?? null}
      where id = ${current.id} and version = ${entry.version} and not exists (select 1 from twin)
      returning id, account_id
    ),
    carried as (
      insert into sent_link (account_id, employer, url, sent_at)
      select sent_link.account_id, lower(${entry.employer}), url, sent_at
      from sent_link join changed on changed.account_id = sent_link.account_id
      where sent_link.employer = lower(${current.employer})
      on conflict do nothing
    ),
    phrase as (
      select 'prefer' as kind, phrase, place
      from unnest(${sql.val(entry.prefer)}::text[]) with ordinality as prefer (phrase, place)
      union all
      select 'avoid', phrase, place
      from unnest(${sql.val(entry.avoid)}::text[]) with ordinality as avoid (phrase, place)
    ),
    dropped as (
      delete from rule
      using changed
      where rule.application_id = changed.id
        and rule.kind in ('prefer', 'avoid')
        and (rule.kind, rule.phrase) not in (select kind, phrase from phrase)
    ),
    kept as (
      insert into rule (account_id, application_id, kind, phrase)
      select account_id, id, kind, phrase from changed, phrase
      order by kind, place
      on conflict do nothing
    )
    select exists (select 1 from changed) as "isSaved", exists (select 1 from twin) as "isTaken"`.execute(
    db,
  )
  if (rows[0]?.isSaved) return 'saved'
  return rows[0]?.isTaken ? 'taken' : 'changed'
}

/** Asks the ladder again for every application: the time zone changed, so half past seven is another moment. */
export async function rescheduleApplications(db: Db, account: Account, now: Date): Promise<void> {
  const steps = await listSteps(db, account.accountId)
  const due = (await listApplications(db, account.accountId)).map((application) => ({
    id: application.id,
    due_at:
      nextDueAt(
        ladderFacts(
          application,
          account.timeZone,
          steps.filter((step) => step.applicationId === application.id),
        ),
        now,
      )?.toISOString() ?? null,
  }))
  await sql`
    update application
    set next_digest_at = due.due_at
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as due (id integer, due_at timestamptz)
    where application.id = due.id`.execute(db)
}
