import { sql } from 'kysely'
import type { Db } from '../../src/store/database/database.ts'
import { minutesLater } from './make.ts'
import { DUE } from './story.ts'

const MANY = 5000
/** So that the next digest is due now. */
const LAST_SENT = minutesLater(-14_400, DUE)

/** What was drafted, sent, saved and mailed. */
export async function addHistory(db: Db, articles: number): Promise<void> {
  await sql`
    insert into digest (account_id, application_id, period, state, created_at)
    select account_id, application.id, 'due:' || number, 'sent', ${LAST_SENT}
    from application, generate_series(1, 3) as number
    order by application.id, number`.execute(db)
  await sql`
    insert into digest_article (digest_id, article_id, place, position, source)
    select digest.id, 1 + (digest.id * 97 + place * 13) % ${articles}::integer, 'pick', place, 'Feed'
    from digest, generate_series(0, 9) as place
    on conflict do nothing`.execute(db)
  await sql`
    insert into lesson (account_id, digest_id, article_id, subject, name, event, at)
    select digest.account_id, digest_id, article_id, 'source', 'Feed', 'kept', ${DUE}
    from digest_article join digest on digest.id = digest_id`.execute(db)
  await sql`
    insert into saved_link (account_id, application_id, article_id, title, kind, saved_at)
    select account_id, id, 1 + id * 31 % ${articles}::integer, 'Saved', 'article', ${DUE} from application`.execute(
    db,
  )
  await sql`
    insert into step (account_id, application_id, digest_id, kind, event, at)
    select account_id, application_id, id, 'digest', 'sent', ${LAST_SENT} from digest`.execute(db)
  await sql`
    insert into contact (account_id, application_id, kind, name, position, created_at)
    select account_id, id, 'interviewer', 'Jonas Berg', 1, ${DUE} from application`.execute(db)
  await sql`
    insert into sent_link (account_id, employer, url, sent_at)
    select account_id, lower(employer), 'https://outlet.example/' || number, ${DUE}
    from application, generate_series(1, 10) as number`.execute(db)
  await sql`
    insert into rule (account_id, kind, phrase)
    select id, 'avoid', 'phrase ' || number from account, generate_series(1, 5) as number`.execute(
    db,
  )
  await sql`
    insert into email (kind, once, recipient, account_id, state, next_attempt_at, created_at)
    select 'sign-in', account.id || ':' || number, account.email, account.id,
      case when number = 1 and account.id <= 10 then 'pending' else 'accepted' end, ${DUE}, ${DUE}
    from account, generate_series(1, 10) as number`.execute(db)
  await addPassing(db)
}

/** What the tick forgets one day: none of it is old enough yet. */
async function addPassing(db: Db): Promise<void> {
  await sql`
    insert into session (hash, account_id, created_at, expires_at)
    select 'session' || number, 1, ${DUE}, ${DUE}::timestamptz + interval '30 days'
    from generate_series(1, ${MANY}::integer) as number`.execute(db)
  await sql`
    insert into token (hash, purpose, email_id, account_id, expires_at)
    select 'token' || id, 'sign-in', id, account_id, ${DUE}::timestamptz + interval '30 days' from email`.execute(
    db,
  )
  await sql`
    insert into submission (form_id, email, shortlist, created_at, settled_at)
    select 'form' || number, 'person' || number || '@example.com', '{}', ${DUE}, ${DUE}
    from generate_series(1, ${MANY}::integer) as number`.execute(db)
  await sql`
    insert into feed_addition (account_id, batch_id, position, address, url, sector_id, state, created_at)
    select 1, '00000000-0000-4000-8000-000000000000', number, 'outlet.example', 'https://outlet.example/', 'software',
      'added', ${DUE}
    from generate_series(1, ${MANY}::integer) as number`.execute(db)
  await sql`
    insert into mail_allowance (address_hash, kind, last_at, day, day_count)
    select 'address' || number, 'sign-in', ${DUE}, '2026-03-10', 1
    from generate_series(1, ${MANY}::integer) as number`.execute(db)
  await sql`
    insert into visit (address_hash, visited_at)
    select 'address' || number, ${DUE} from generate_series(1, ${MANY}::integer) as number`.execute(
    db,
  )
  await sql`
    insert into inbound_mail (hash, account_id, action, at)
    select 'mail' || number, 1, 'sent', ${DUE} from generate_series(1, ${MANY}::integer) as number`.execute(
    db,
  )
  await sql`
    insert into lead_hold (mark, holder, expires_at)
    select 'lead' || number, 'somebody', ${DUE}::timestamptz + interval '14 days'
    from generate_series(1, ${MANY}::integer) as number`.execute(db)
  await sql`
    insert into webhook_event (id, received_at)
    select 'event' || number, ${DUE} from generate_series(1, ${MANY}::integer) as number`.execute(
    db,
  )
}
