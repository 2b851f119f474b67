import { sql } from 'kysely'
import {
  type ApplicationEntry,
  type PlaybookName,
  type Shortlist,
  USUAL_DAYS,
} from '../../core/application/application.ts'
import { USUAL_TONE } from '../../core/application/tone.ts'
import { ladderFacts } from '../../core/ladder/facts.ts'
import { nextDueAt } from '../../core/ladder/ladder.ts'

/** An entry of the form with the moment at which its first draft is due. */
export type NewApplication = ApplicationEntry & {
  playbook: PlaybookName
  nextDueAt: Date | undefined
}

// A form that waits from before these could be chosen has none of them.
const USUAL_INTERVALS = {
  secondMailDays: USUAL_DAYS.secondMail,
  firstCallDays: USUAL_DAYS.firstCall,
  secondCallDays: USUAL_DAYS.secondCall,
}

/** Far more than anybody waits for at once, and few enough that one account cannot crowd out the others. */
const MAX_APPLICATIONS = 100

export function withFirstDueTime(
  { playbook = 'candidate', applications }: Pick<Shortlist, 'playbook' | 'applications'>,
  timeZone: string,
  now: Date,
): NewApplication[] {
  return applications.map((entry) => {
    const application = {
      ...USUAL_INTERVALS,
      ...entry,
      playbook,
      status: 'active' as const,
      outcome: undefined,
      createdAt: now,
    }
    const facts = ladderFacts(application, timeZone, [])
    return { ...entry, playbook, nextDueAt: nextDueAt(facts, now) }
  })
}

/**
 * The parts of a statement that add applications, with their rules, to the account that `owner` names. An application
 * that is there already stays as it is.
 */
export function insertApplications(entries: readonly NewApplication[], now: Date) {
  return sql`entry as (
    select * from jsonb_to_recordset(${JSON.stringify(entries.map(toRow))}::jsonb) as entry (
      employer text, employer_site text, employer_aliases text[], products text[], rivals text[], employer_news text,
      sector_id text, role text,
      interviewed_on text, interviewer_name text, salutation text, interviewer_email text,
      interviewer_phone text, calls text, interviewer_time_zone text, country text, topics text[], strengths text[], clear_up text, promised_on text,
      cadence_days integer, second_mail_days integer, first_call_days integer, second_call_days integer,
      article_count integer, tone text, playbook text, next_digest_at timestamptz,
      prefer text[], avoid text[]
    )
  ),
  added as (
    insert into application (
      account_id, employer, employer_site, employer_aliases, products, rivals, employer_news, sector_id, role, interviewed_on,
      interviewer_name, salutation, interviewer_email, interviewer_phone, calls, interviewer_time_zone, country, topics, strengths,
      clear_up, promised_on, cadence_days, second_mail_days, first_call_days, second_call_days, article_count,
      tone, playbook, next_digest_at, created_at
    )
    -- A form that waits from before a field was added has none: it gets what is usual.
    select
      owner.id, employer, employer_site, employer_aliases, coalesce(products, '{}'), coalesce(rivals, '{}'),
      coalesce(employer_news, ''), sector_id, role, interviewed_on,
      interviewer_name, salutation, interviewer_email, coalesce(interviewer_phone, ''), coalesce(calls, 'unsaid'),
      interviewer_time_zone, coalesce(country, ''), topics,
      strengths, clear_up, promised_on, cadence_days, coalesce(second_mail_days, ${USUAL_DAYS.secondMail}),
      coalesce(first_call_days, ${USUAL_DAYS.firstCall}), coalesce(second_call_days, ${USUAL_DAYS.secondCall}),
      article_count, coalesce(tone, ${USUAL_TONE}), playbook, next_digest_at, ${now}::timestamptz
    from owner, entry
    where (select count(*) from application where account_id = owner.id) < ${MAX_APPLICATIONS}
    on conflict do nothing
    returning id, account_id, employer, role
  ),
  ruled as (
    insert into rule (account_id, application_id, kind, phrase)
    select added.account_id, added.id, phrases.kind, phrases.phrase
    from added
    join entry on lower(entry.employer) = lower(added.employer) and lower(entry.role) = lower(added.role)
    cross join lateral (
      select 'prefer' as kind, phrase, place from unnest(entry.prefer) with ordinality as prefer (phrase, place)
      union all
      select 'avoid', phrase, place from unnest(entry.avoid) with ordinality as avoid (phrase, place)
    ) as phrases
    order by added.id, phrases.kind, phrases.place
    on conflict do nothing
  )`
}

function toRow(entry: NewApplication) {
  return {
    employer: entry.employer,
    employer_site: entry.employerSite,
    employer_aliases: entry.employerAliases,
    products: entry.products,
    rivals: entry.rivals,
    employer_news: entry.employerNews,
    sector_id: entry.sectorId || null,
    role: entry.role,
    interviewed_on: entry.interviewedOn,
    interviewer_name: entry.interviewerName,
    salutation: entry.salutation,
    interviewer_email: entry.interviewerEmail,
    interviewer_phone: entry.interviewerPhone,
    calls: entry.calls,
    interviewer_time_zone: entry.interviewerTimeZone,
    country: entry.country,
    topics: entry.topics,
    strengths: entry.strengths,
    clear_up: entry.clearUp,
    promised_on: entry.promisedOn ?? null,
    cadence_days: entry.cadenceDays,
    second_mail_days: entry.secondMailDays,
    first_call_days: entry.firstCallDays,
    second_call_days: entry.secondCallDays,
    article_count: entry.articleCount,
    tone: entry.tone,
    playbook: entry.playbook,
    next_digest_at: entry.nextDueAt?.toISOString() ?? null,
    prefer: entry.prefer,
    avoid: entry.avoid,
  }
}
