import { sql } from 'kysely'
import type { ApplicationStatus, LocalDate, Outcome } from '../../core/application/application.ts'
import { LAST_KINDS } from '../../core/ladder/playbooks.ts'
import type { CallResult, PastStep } from '../../core/ladder/step.ts'
import type { Account } from '../account/accounts.ts'
import type { StoredApplication } from '../application/applications.ts'
import type { Db } from '../database/database.ts'
import type { AddressedDigest } from '../digest/digests.ts'
import { HOLD_DAYS } from '../digest/lead-holds.ts'
import { wakeMails } from '../outbox/wake-mails.ts'
import { dueTime } from './due-time.ts'

type Change = Partial<Pick<StoredApplication, 'status' | 'outcome' | 'promisedOn'>>
type Happening = Omit<PastStep, 'detail'> & { detail?: string; note?: string }

const isLast = sql`digest.kind = any(${sql.val(LAST_KINDS)}::text[])`
const STATUS_EVENT = { active: 'resumed', paused: 'paused' } as const

/** Pauses, resumes or closes it; what is closed has nothing to pause. Resuming takes back the outcome of one that was closed, and what that had stopped waits again. */
export async function setStatus(
  db: Db,
  account: Account,
  application: StoredApplication,
  status: ApplicationStatus,
  now: Date,
): Promise<void> {
  if (application.status === status) return
  if (application.status === 'closed' && status === 'paused') return
  const change = { status, outcome: status === 'closed' ? application.outcome : undefined }
  const event = status === 'closed' ? undefined : STATUS_EVENT[status]
  const happening = event && ({ kind: 'application', event, at: now } as const)
  await record(db, { account, application, change, happening, now })
}

/** They wrote to the candidate: what went unanswered counts from here, and nothing follows for some days. */
export async function noteTheyWrote(
  db: Db,
  account: Account,
  application: StoredApplication,
  { at, note, now }: { at: Date; note: string; now: Date },
): Promise<void> {
  const happening = { kind: 'application', event: 'they-wrote', at, note } as const
  await record(db, { account, application, change: {}, happening, now })
}

export async function notePromise(
  db: Db,
  account: Account,
  application: StoredApplication,
  promisedOn: LocalDate,
  now: Date,
): Promise<void> {
  const happening = { kind: 'application', event: 'promised', at: now, detail: promisedOn } as const
  await record(db, { account, application, change: { promisedOn }, happening, now })
}

/** Everything stops: no draft waits any more, and none is being prepared. */
export async function setOutcome(
  db: Db,
  account: Account,
  application: StoredApplication,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const change = { status: 'closed' as const, outcome }
  const happening = { kind: 'application', event: 'outcome', at: now, detail: outcome } as const
  await record(db, { account, application, change, happening, now })
}

export type Snooze = {
  until: LocalDate
  /** Of the mail that asks for it: with the step it has done what it asks for, so that it never writes two. */
  mailHash?: string | undefined
}

/** The draft stays, and comes again as a mail on that day. False when it was closed meanwhile, or that was done already. */
export async function snoozeDraft(
  db: Db,
  account: Account,
  digest: AddressedDigest,
  { until, mailHash }: Snooze,
  now: Date,
): Promise<boolean> {
  const happening = { kind: digest.kind, event: 'snoozed' as const, at: now, detail: until }
  const dueAt = await dueTime(db, account, digest.application, now, happening)
  const { rows } = await sql`
    with mail as (
      update inbound_mail
      set is_done = true
      where hash = ${mailHash ?? ''} and not is_done
      returning hash
    ),
    snoozed as (
      insert into step (account_id, application_id, digest_id, kind, event, at, detail)
      select account_id, application_id, id, kind, 'snoozed', ${now}::timestamptz, ${until}
      from digest
      where id = ${digest.id} and state = 'ready'
        and (${mailHash === undefined}::boolean or exists (select from mail))
        -- The button was pressed twice, or again because the answer was lost.
        and ${until} is distinct from (
          select detail from step
          where step.digest_id = digest.id and step.event = 'snoozed'
          order by step.id desc limit 1
        )
      returning application_id
    ),
    planned as (
      update application
      set next_digest_at = ${dueAt ?? null}::timestamptz
      from snoozed
      where application.id = snoozed.application_id and application.status = 'active'
    )
    select application_id from snoozed`.execute(db)
  return rows.length === 1
}

/** The candidate made a call: its card is closed and the ladder goes on. */
export async function recordCall(
  db: Db,
  account: Account,
  digest: AddressedDigest,
  { result, note, at, now }: { result: CallResult; note: string; at: Date; now: Date },
): Promise<'called' | 'already'> {
  const happening = { kind: digest.kind, event: 'called' as const, at, detail: result }
  const dueAt = await dueTime(db, account, digest.application, now, happening)
  const { rows } = await sql`
    with closed as (
      update digest
      set state = 'sent', closed_at = ${now}::timestamptz
      where id = ${digest.id} and state in ('ready', 'skipped', 'replaced')
      returning id, account_id, application_id, kind
    ),
    stepped as (
      insert into step (account_id, application_id, digest_id, kind, event, at, detail, note)
      select account_id, application_id, id, kind, 'called', ${at}::timestamptz, ${result}, ${note} from closed
    ),
    planned as (
      update application
      set next_digest_at = ${dueAt ?? null}::timestamptz
      from closed
      where application.id = closed.application_id and application.status = 'active'
    )
    select id from closed`.execute(db)
  return rows.length === 1 ? 'called' : 'already'
}

/** One statement: what happened, what it changes, and when the next step is due. Pressed twice it happened once. */
async function record(
  db: Db,
  event: {
    account: Account
    application: StoredApplication
    change: Change
    happening: Happening | undefined
    now: Date
  },
): Promise<void> {
  const { account, change, happening, now } = event
  const application = { ...event.application, ...change }
  const dueAt = await dueTime(db, account, application, now, happening)
  const isOutcome = happening?.event === 'outcome'
  const isTakenBack = event.application.outcome !== undefined && application.status !== 'closed'
  // The last words are stopped by the same statement.
  const isResumed = sql`${change.status === 'active'}::boolean and digest.application_id = ${application.id}
    and (
      digest.id in (select id from restored)
      or (digest.state = 'ready' and not (${isTakenBack}::boolean and ${isLast}))
    )`
  await sql`
    with stepped as (
      insert into step (account_id, application_id, kind, event, at, detail, note)
      select account_id, id, 'application', ${happening?.event ?? ''}, ${happening?.at ?? now}::timestamptz,
        ${happening?.detail ?? ''}, ${happening?.note ?? ''}
      from application
      where id = ${application.id}
        and ${happening !== undefined}::boolean
        and not exists (
          select 1 from step as same
          where same.application_id = application.id
            and same.event = ${happening?.event ?? ''}
            and same.detail = ${happening?.detail ?? ''}
            and same.at > ${happening?.at ?? now}::timestamptz - interval '1 minute'
            -- "Rejected" after it was resumed is said anew.
            and not exists (
              select 1 from step as since
              where since.application_id = same.application_id and since.id > same.id
                and since.event <> same.event and since.event in ('outcome', 'resumed', 'paused')
            )
        )
    ),
    stopped as (
      update digest
      set state = 'replaced', closed_at = ${now}::timestamptz
      where application_id = ${application.id}
        and state in ('ready', 'preparing')
        and (${isOutcome}::boolean or (${isTakenBack}::boolean and ${isLast}))
    ),
    restored as (
      update digest
      set state = 'ready', closed_at = null
      where application_id = ${application.id}
        and ${isTakenBack}::boolean
        and state = 'replaced' and prepared_at is not null and not ${isLast}
        and closed_at in (
          select ended.at from step as ended
          where ended.application_id = ${application.id} and ended.event = 'outcome'
            and not exists (
              select 1 from step as later
              where later.application_id = ended.application_id and later.event = 'resumed' and later.at >= ended.at
            )
        )
        -- The lead of an old note may be somebody else's by now.
        and (kind <> 'digest' or closed_at > ${now}::timestamptz - make_interval(days => ${HOLD_DAYS}::integer))
        -- Whoever has said goodbye since begins anew.
        and not exists (
          select 1 from step as goodbye
          where goodbye.application_id = ${application.id} and goodbye.event = 'sent'
            and goodbye.kind = any(${sql.val(LAST_KINDS)}::text[]) and goodbye.at >= digest.closed_at
        )
      returning id
    ),
    ${wakeMails(isResumed, now)}
    update application
    set next_digest_at = ${dueAt ?? null}::timestamptz ${sql.join([sql``, ...assignments(change)], sql``)}
    where id = ${application.id}`.execute(db)
}

/** Only what changes: somebody may be editing the rest of the application. */
function assignments(change: Change) {
  const { status, promisedOn } = change
  return [
    ...(status === undefined ? [] : [sql`, status = ${status}`]),
    ...('outcome' in change ? [sql`, outcome = ${change.outcome ?? ''}`] : []),
    ...(promisedOn === undefined
      ? []
      : [sql`, promised_on = ${promisedOn}, version = version + 1`]),
  ]
}
