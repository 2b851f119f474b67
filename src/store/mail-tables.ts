import type { Generated } from 'kysely'
import type { NullableTimestamp, Timestamp } from './timestamps.ts'

export type MailTroubleKind = 'complained' | 'bounced' | 'delayed'

/** What comes back from the mails that went out. */
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
}
