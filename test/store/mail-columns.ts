import type { MailTables } from '../../src/store/database/mail-tables.ts'
import type { ColumnsOf } from './draft-columns.ts'

export const MAIL_COLUMNS: ColumnsOf<MailTables> = {
  mail_trouble: {
    address_hash: true,
    kind: true,
    reason: true,
    bounce_count: true,
    at: true,
    until: true,
  },
  webhook_event: { id: true, received_at: true },
  inbound_mail: {
    hash: true,
    account_id: true,
    digest_id: true,
    action: true,
    at: true,
    is_done: true,
    leased_until: true,
    is_proven: true,
  },
  calendar_feed: {
    account_id: true,
    public_id: true,
    hash: true,
    facts: true,
    published_at: true,
    created_at: true,
  },
  calendar_entry: {
    account_id: true,
    application_id: true,
    key: true,
    day: true,
    summary: true,
    sequence: true,
    modified_at: true,
    cancelled_at: true,
  },
}
