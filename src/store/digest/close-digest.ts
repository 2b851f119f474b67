import { sql } from 'kysely'
import type { LocalDate } from '../../core/application/application.ts'
import { nextWordOn } from '../../core/ladder/hiring-promise.ts'
import { listLinks } from '../../core/text/links.ts'
import { localDate } from '../../core/time/local-time.ts'
import type { Account } from '../account/accounts.ts'
import type { Db } from '../database/database.ts'
import { dueTime } from '../ladder/due-time.ts'
import { addLessons } from '../learned/lessons.ts'
import type { AddressedDigest } from './digests.ts'

type Closing = {
  digest: AddressedDigest
  account: Account
  now: Date
}

/**
 * The candidate sent it: in one statement the draft is closed, its links are never offered to that employer again,
 * and the next step is due. A draft that was skipped or replaced meanwhile may have been sent all the same.
 */
export async function markSent(
  db: Db,
  closing: Closing & { sentAt: Date },
): Promise<'sent' | 'already'> {
  const { digest, account, sentAt, now } = closing
  const named = dayNamedIn(digest, account)
  const promisedOn = named ?? digest.application.promisedOn
  const happening = { kind: digest.kind, event: 'sent' as const, at: sentAt }
  const application = { ...digest.application, promisedOn }
  const nextDueAt = await dueTime(db, account, application, now, happening)
  const { rows } = await sql`
    with closed as (
      update digest
      set state = 'sent', closed_at = ${now}::timestamptz
      where id = ${digest.id} and state in ('ready', 'skipped', 'replaced')
      returning id, account_id, application_id, kind, contact_id
    ),
    stepped as (
      insert into step (account_id, application_id, digest_id, kind, event, at)
      select account_id, application_id, id, kind, 'sent', ${sentAt}::timestamptz from closed
    ),
    remembered as (
      insert into sent_link (account_id, employer, url, sent_at)
      select closed.account_id, lower(application.employer), sent.url, ${sentAt}::timestamptz
      from closed
      join application on application.id = closed.application_id
      cross join (
        select unnest(${sql.val(listLinks(digest.body))}::text[])
        union
        select article.url
        from digest_article join article on article.id = digest_article.article_id
        where digest_article.digest_id = ${digest.id} and strpos(${digest.body}, article.url) > 0
      ) as sent (url)
      on conflict do nothing
    ),
    kept as (
      select closed.id as digest_id, chosen.article_id
      from closed
      join digest_article as chosen on chosen.digest_id = closed.id
      join article on article.id = chosen.article_id and strpos(${digest.body}, article.url) > 0
    ),
    learned as (${addLessons(sql`kept as taught`, 'kept', sentAt, { isAsked: false })}),
    outdated as (
      -- Another draft that waits may offer the same links.
      update digest
      set state = 'replaced', closed_at = ${now}::timestamptz
      from closed
      where digest.application_id = closed.application_id and digest.kind = closed.kind
        and digest.contact_id is not distinct from closed.contact_id
        and digest.id <> closed.id and digest.state = 'ready'
    ),
    promised as (
      insert into step (account_id, application_id, kind, event, at, detail)
      select account_id, application_id, 'application', 'promised', ${now}::timestamptz, ${named ?? ''}
      from closed
      where ${named !== undefined}::boolean
    ),
    ${planNext(nextDueAt, named)}
    select id from closed`.execute(db)
  return rows.length === 1 ? 'sent' : 'already'
}

export async function markSkipped(db: Db, closing: Closing): Promise<'skipped' | 'already'> {
  const { digest, account, now } = closing
  const happening = { kind: digest.kind, event: 'skipped' as const, at: now }
  const nextDueAt = await dueTime(db, account, digest.application, now, happening)
  const { rows } = await sql`
    with closed as (
      update digest
      set state = 'skipped', closed_at = ${now}::timestamptz
      where id = ${digest.id} and state = 'ready'
      returning id, account_id, application_id, kind
    ),
    stepped as (
      insert into step (account_id, application_id, digest_id, kind, event, at)
      select account_id, application_id, id, kind, 'skipped', ${now}::timestamptz from closed
    ),
    ${planNext(nextDueAt, undefined)}
    select id from closed`.execute(db)
  return rows.length === 1 ? 'skipped' : 'already'
}

/** A hiring team's answer or update says by when the next word comes: that is a promise too. */
function dayNamedIn(digest: Closing['digest'], { timeZone }: Account): LocalDate | undefined {
  if (digest.kind !== 'hiring-answer' && digest.kind !== 'hiring-update') return undefined
  const preparedOn = localDate(digest.preparedAt ?? digest.createdAt, timeZone)
  return nextWordOn(digest.kind, digest.application.promisedOn, preparedOn)
}

/** A day that is new is a change of the details: a form opened before does not undo it. */
function planNext(nextDueAt: Date | undefined, named: LocalDate | undefined) {
  return sql`planned as (
      update application
      set next_digest_at = ${nextDueAt ?? null}::timestamptz,
        promised_on = coalesce(${named ?? null}, application.promised_on),
        version = version + case when ${named ?? null} <> coalesce(application.promised_on, '') then 1 else 0 end
      from closed
      where application.id = closed.application_id and application.status = 'active'
    )`
}
