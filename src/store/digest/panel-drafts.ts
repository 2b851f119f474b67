import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** `isChanged`: the candidate had changed it and put it off. */
export type PanelDraft = { contactId: number; subject: string; body: string; isChanged?: boolean }

/**
 * The same rung for the others of a panel: a draft of its own for each, but for those whose was sent already. Names the
 * drafts of all of them `drafted`.
 */
export function addPanelDrafts(panel: readonly PanelDraft[], now: Date) {
  return sql`colleague as (
      insert into digest (
        account_id, application_id, kind, contact_id, period, state, subject, body, prepared_subject, prepared_body,
        is_changed, created_at, prepared_at
      )
      select finished.account_id, finished.application_id, finished.kind, contact.id,
        finished.period || ':' || contact.public_id, 'ready', draft.subject, draft.body, draft.subject, draft.body,
        coalesce(draft."isChanged", false), ${now}::timestamptz, ${now}::timestamptz
      from finished
      join contact on contact.application_id = finished.application_id
      join jsonb_to_recordset(${JSON.stringify(panel)}::jsonb)
        as draft ("contactId" integer, subject text, body text, "isChanged" boolean) on draft."contactId" = contact.id
      where not exists (
        select 1 from digest as sent
        where sent.contact_id = contact.id and sent.kind = finished.kind and sent.state = 'sent'
      )
      -- Theirs was skipped, or the form is sent twice.
      on conflict (application_id, period) do nothing
      returning id, account_id
    ),
    drafted as (
      select id, account_id from finished
      union all
      select id, account_id from colleague
    )`
}

/** The same for people who became known after the draft of the first one was made. */
export async function addPanelDraftsBeside(
  db: Db,
  digestId: number,
  panel: readonly PanelDraft[],
  now: Date,
): Promise<void> {
  await sql`
    with finished as (
      select id, account_id, application_id, kind, period from digest where id = ${digestId}
    ),
    ${addPanelDrafts(panel, now)}
    insert into email (kind, once, recipient, account_id, digest_id, next_attempt_at, created_at)
    select 'digest', 'digest:' || colleague.id, account.email, account.id, colleague.id,
      ${now}::timestamptz, ${now}::timestamptz
    from colleague
    join account on account.id = colleague.account_id and account.mail_paused_at is null`.execute(
    db,
  )
}
