import type { ColumnType, Generated } from 'kysely'
import type {
  ApplicationStatus,
  CallsWelcome,
  HiringStatus,
  Outcome,
  PlaybookName,
  Shortlist,
} from '../../core/application/application.ts'
import type { Contact } from '../../core/application/contact.ts'
import type { Tone } from '../../core/application/tone.ts'
import type { RuleKind } from '../../core/choice/rules.ts'
import type { Widening } from '../../core/choice/widening.ts'
import type { MailClient } from '../../core/draft/mail-client.ts'
import type { DraftKind, StepEvent, StepKind } from '../../core/ladder/step.ts'
import type { SourceNotice } from '../../core/sources/source-notice.ts'
import type { DraftTables } from './draft-tables.ts'
import type { FeedTables } from './feed-tables.ts'
import type { LearnedTables } from './learned-tables.ts'
import type { MailTables } from './mail-tables.ts'
import type { DefaultTimestamp, NullableTimestamp, Timestamp } from './timestamps.ts'

export type DigestState =
  | 'preparing'
  | 'ready'
  | 'thin'
  | 'failed'
  | 'sent'
  | 'skipped'
  | 'replaced'
export type EmailKind = 'confirm' | 'sign-in' | 'digest' | 'source-notice'
export type EmailState = 'pending' | 'leased' | 'accepted' | 'rejected' | 'suppressed' | 'unknown'
export type TokenPurpose = 'confirm' | 'sign-in' | 'review' | 'unsubscribe'

/** schema.sql, as types. test/store/schema.test.ts holds the two together. */
export type Database = DraftTables &
  FeedTables &
  LearnedTables &
  MailTables & {
    sector: { id: string; name: string; position: number }
    account: {
      id: Generated<number>
      email: string
      name: string
      time_zone: string
      phone: Generated<string>
      confirmed_at: Timestamp
      mail_paused_at: NullableTimestamp
      created_at: Timestamp
      source_notices_stopped_at: NullableTimestamp
      sources_looked_at: DefaultTimestamp
      mail_client: Generated<MailClient | ''>
    }
    submission: {
      id: Generated<number>
      public_id: Generated<string>
      form_id: string
      email: string
      shortlist: ColumnType<Shortlist, string, string>
      coach_id: number | null
      created_at: Timestamp
      settled_at: NullableTimestamp
    }
    coaching: {
      public_id: Generated<string>
      coach_id: number
      account_id: number
      name: string
      shares_plan: boolean
      since: Timestamp
    }
    application: {
      id: Generated<number>
      public_id: Generated<string>
      account_id: number
      employer: string
      employer_site: Generated<string>
      employer_aliases: Generated<string[]>
      products: Generated<string[]>
      rivals: Generated<string[]>
      employer_news: Generated<string>
      playbook: Generated<PlaybookName>
      hiring_status: Generated<HiringStatus>
      country: Generated<string>
      second_mail_days: Generated<number>
      first_call_days: Generated<number>
      second_call_days: Generated<number>
      outcome: Generated<Outcome | ''>
      sector_id: string | null
      role: string
      interviewed_on: string
      interviewer_name: Generated<string>
      salutation: Generated<string>
      interviewer_email: Generated<string>
      debriefed_at: NullableTimestamp
      interviewer_phone: Generated<string>
      calls: Generated<CallsWelcome>
      interviewer_time_zone: Generated<string>
      topics: Generated<string[]>
      strengths: Generated<string[]>
      clear_up: Generated<string>
      promised_on: string | null
      cadence_days: Generated<number>
      article_count: Generated<number>
      tone: Generated<Tone>
      version: Generated<number>
      status: Generated<ApplicationStatus>
      next_digest_at: NullableTimestamp
      created_at: Timestamp
    }
    contact: {
      id: Generated<number>
      public_id: Generated<string>
      account_id: number
      application_id: number
      kind: Contact['kind']
      name: string
      salutation: Generated<string>
      job_title: Generated<string>
      email: Generated<string>
      phone: Generated<string>
      position: number
      created_at: Timestamp
    }
    rule: {
      id: Generated<number>
      account_id: number
      application_id: number | null
      kind: RuleKind
      phrase: string
      sector_id: string | null
      feed_id: number | null
    }
    digest: {
      id: Generated<number>
      public_id: Generated<string>
      account_id: number
      application_id: number
      kind: Generated<DraftKind>
      contact_id: number | null
      period: string
      widening: Generated<Widening>
      state: Generated<DigestState>
      reason: Generated<string>
      prepared_subject: Generated<string>
      prepared_body: Generated<string>
      subject: Generated<string>
      body: Generated<string>
      version: Generated<number>
      article_new_count: Generated<number>
      article_fitting_count: Generated<number>
      created_at: Timestamp
      leased_until: DefaultTimestamp
      prepared_at: NullableTimestamp
      closed_at: NullableTimestamp
      anyway_version: number | null
      is_changed: Generated<boolean>
      anyway_checks: Generated<string[]>
    }
    step: {
      id: Generated<number>
      account_id: number
      application_id: number
      digest_id: number | null
      kind: StepKind
      event: StepEvent
      at: Timestamp
      detail: Generated<string>
      note: Generated<string>
    }
    session: {
      id: Generated<number>
      hash: string
      account_id: number
      digest_id: number | null
      created_at: Timestamp
      expires_at: Timestamp
    }
    email: {
      id: Generated<number>
      public_id: Generated<string>
      kind: EmailKind
      once: string
      recipient: string
      account_id: number | null
      submission_id: number | null
      digest_id: number | null
      state: Generated<EmailState>
      attempt_count: Generated<number>
      next_attempt_at: Timestamp
      lease: string | null
      leased_until: NullableTimestamp
      handed_over_at: NullableTimestamp
      provider_id: string | null
      failure: Generated<string>
      created_at: Timestamp
      settled_at: NullableTimestamp
      details: ColumnType<SourceNotice | null, string | undefined, string>
      letter: ColumnType<unknown, undefined, null>
      letter_at: NullableTimestamp
    }
    token: {
      hash: string
      purpose: TokenPurpose
      email_id: number
      account_id: number | null
      submission_id: number | null
      digest_id: number | null
      expires_at: Timestamp
      used_by: string | null
      used_at: NullableTimestamp
    }
    mail_allowance: {
      address_hash: string
      kind: string
      last_at: Timestamp
      day: string
      day_count: number
    }
    run: {
      id: Generated<number>
      scheduled_at: Timestamp
      finished_at: NullableTimestamp
      feeds_due: Generated<number>
      feeds_read: Generated<number>
      feeds_unchanged: Generated<number>
      feeds_failed: Generated<number>
      articles_new: Generated<number>
      digests_due: Generated<number>
      digests_prepared: Generated<number>
      digests_thin: Generated<number>
      mails_sent: Generated<number>
      mails_waiting: Generated<number>
      mails_unknown: Generated<number>
      failure: Generated<string>
    }
    mailbox_message: {
      id: Generated<number>
      idempotency_key: string
      recipient: string
      subject: string
      body_text: string
      body_html: string
      headers: ColumnType<Record<string, string>, string, string>
      attachments: ColumnType<MailboxAttachment[], string, string>
      received_at: Timestamp
    }
  }

export type MailboxAttachment = { filename: string; type: string; content: string }
