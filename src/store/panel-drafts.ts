import { sql } from 'kysely'

export type PanelDraft = { contactId: number; subject: string; body: string }

/**
 * The same rung for the others of a panel: a draft of its own for each, but for those whose was sent already. Names the
 * drafts of all of them `drafted`.
 */
export function addPanelDrafts(panel: readonly PanelDraft[], now: Date) {
  return sql`colleague as (
      insert into digest (
        account_id, application_id, kind, contact_id, period, state, subject, body, prepared_subject, prepared_body,
        created_at, prepared_at
      )
      select finished.account_id, finished.application_id, finished.kind, contact.id,
        finished.period || ':' || contact.public_id, 'ready', draft.subject, draft.body, draft.subject, draft.body,
        ${now}::timestamptz, ${now}::timestamptz
      from finished
      join contact on contact.application_id = finished.application_id
      join jsonb_to_recordset(${JSON.stringify(panel)}::jsonb)
        as draft ("contactId" integer, subject text, body text) on draft."contactId" = contact.id
      where not exists (
        select 1 from digest as sent
        where sent.contact_id = contact.id and sent.kind = finished.kind and sent.state = 'sent'
      )
      returning id, account_id
    ),
    drafted as (
      select id, account_id from finished
      union all
      select id, account_id from colleague
    )`
}
