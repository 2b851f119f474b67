import { sql } from 'kysely'
import { isCall } from '../../core/call/is-call.ts'
import { LAST_KINDS } from '../../core/ladder/playbooks.ts'
import type { Account } from '../account/accounts.ts'
import type { Db } from '../database/database.ts'
import { dueTimeReopened } from '../ladder/due-time.ts'
import { wakeMails } from '../outbox/wake-mails.ts'
import type { AddressedDigest } from './digests.ts'

const DAY_MS = 86_400_000

/**
 * Whether a wrong press can still be taken back: of a mail of the candidate's own, for a day. A hiring team's mail names a
 * day, and a call's log leads on; either would have to be taken back as well. Once the outcome is known only the last mail
 * waits, and never before.
 */
export function canReopen(
  { kind, state, closedAt, application }: AddressedDigest,
  now: Date,
): boolean {
  if (application.playbook !== 'candidate' || isCall(kind) || closedAt === null) return false
  const isMarked = state === 'sent' || state === 'skipped'
  const mayWait = LAST_KINDS.includes(kind) === (application.outcome !== undefined)
  return isMarked && mayWait && now.getTime() - closedAt.getTime() < DAY_MS
}

/**
 * It was marked by mistake: in one statement the draft waits again, what the mark had brought about is gone, and the next
 * step is due as if nothing had been marked. Not when a newer draft of its kind is there, which stands in its place.
 */
export async function reopenDigest(
  db: Db,
  { digest, account, now }: { digest: AddressedDigest; account: Account; now: Date },
): Promise<'reopened' | 'not'> {
  if (digest.state === 'ready') return 'reopened'
  if (!canReopen(digest, now)) return 'not'
  const nextDueAt = await dueTimeReopened(db, account, digest.application, now, digest.id)
  const { rows } = await sql`
    with reopened as (
      update digest
      set state = 'ready', closed_at = null
      where id = ${digest.id} and state in ('sent', 'skipped')
        and exists (
          select from application
          where application.id = digest.application_id
            and (application.outcome <> '') = ${LAST_KINDS.includes(digest.kind)}::boolean
        )
        and not exists (
          select from digest as other
          where other.application_id = digest.application_id and other.kind = digest.kind
            and other.contact_id is not distinct from digest.contact_id and other.id <> digest.id
            and (other.state = 'ready' or other.created_at > digest.created_at)
        )
      returning id, account_id, application_id, body
    ),
    unstepped as (
      delete from step using reopened
      where step.digest_id = reopened.id and step.event in ('sent', 'skipped')
    ),
    offered as (
      delete from sent_link using reopened
      join application on application.id = reopened.application_id
      join step on step.digest_id = reopened.id and step.event = 'sent'
      where sent_link.account_id = reopened.account_id and sent_link.employer = lower(application.employer)
        and sent_link.cause = 'sent' and sent_link.sent_at = step.at
        -- Whatever was sent on a day without a time has the same moment.
        and strpos(reopened.body, sent_link.url) > 0
    ),
    unlearned as (
      delete from lesson using reopened where lesson.digest_id = reopened.id and lesson.event = 'kept'
    ),
    ${wakeMails(sql`digest.id in (select id from reopened)`, now)},
    planned as (
      update application set next_digest_at = ${nextDueAt ?? null}::timestamptz
      from reopened
      where application.id = reopened.application_id and application.status = 'active'
    )
    select id from reopened`.execute(db)
  return rows.length === 1 ? 'reopened' : 'not'
}
