import type { Generated } from 'kysely'
import type { DefaultTimestamp, NullableTimestamp, Timestamp } from './timestamps.ts'

export type InboundAction = 'sent' | 'skip' | 'later' | 'swap' | 'stop'
export type MailTroubleKind = 'complained' | 'bounced' | 'delayed'

/** What comes back from the mails that went out, and the calendar that goes out beside them. */
export type MailTables = {
  mail_trouble: {
    address_hash: string
    kind: MailTroubleKind
    reason: Generated<string>
    bounce_count: Generated<number>
    at: Timestamp
    until: NullableTimestamp
  }
  webhook_event: { id: string; received_at: Timestamp }
  inbound_mail: {
    hash: string
    account_id: number
    digest_id: number | null
    action: InboundAction
    at: Timestamp
    is_done: Generated<boolean>
    leased_until: DefaultTimestamp
    is_proven: Generated<boolean>
  }
  calendar_feed: {
    account_id: number
    public_id: Generated<string>
    hash: string
    facts: Generated<string>
    published_at: DefaultTimestamp
    created_at: Timestamp
  }
  calendar_entry: {
    account_id: number
    application_id: number
    key: string
    day: string
    summary: string
    sequence: Generated<number>
    modified_at: Timestamp
    cancelled_at: NullableTimestamp
  }
}
