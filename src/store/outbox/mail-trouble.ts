import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { MailTroubleKind } from '../database/mail-tables.ts'

export type MailTrouble = {
  kind: MailTroubleKind
  reason: string
  at: Date
  /** Until then mails wait. Undefined: until the owner asks for them again. */
  until: Date | undefined
}

/** What a provider tells about a mail that it took before. */
export type MailEvent = {
  /** The provider's own: told twice, it counts once. */
  id: string
  kind: MailTroubleKind | 'delivered'
  addressHash: string
  /** The provider's number of the mail, to tell its draft. */
  providerId: string | undefined
  reason: string
  at: Date
}

const DAY_SECONDS = 86_400
/** After the fourth soft bounce in a row a mail waits eight days. */
const MAX_DOUBLINGS = 3

/** One statement: the event is remembered, and what follows from it happens, or neither. */
export async function recordMailEvent(db: Db, event: MailEvent, now: Date): Promise<void> {
  const { id, kind, reason, providerId } = event
  await sql`
    with told as (
      insert into webhook_event (id, received_at) values (${id}, ${now}::timestamptz)
      on conflict do nothing
      returning id
    ),
    mail as (
      update email
      set state = ${kind === 'bounced' ? 'suppressed' : 'rejected'}, failure = ${reason}
      from told
      where provider_id = ${providerId ?? null} and state = 'accepted'
        and ${kind === 'bounced' || kind === 'delayed'}::boolean
    )
    ${consequence(event, now)}`.execute(db)
}

function consequence(event: MailEvent, now: Date) {
  const { kind, addressHash, reason, at } = event
  if (kind === 'delivered') {
    // What went through later than the soft bounce ends it. A hard one is ended by the owner alone.
    return sql`delete from mail_trouble using told
      where address_hash = ${addressHash} and kind = 'delayed' and at < ${at}::timestamptz`
  }
  const isDelayed = kind === 'delayed'
  return sql`
    insert into mail_trouble (address_hash, kind, reason, at, until)
    select ${addressHash}, ${kind}, ${reason}, ${at}::timestamptz, case when ${isDelayed}::boolean
      then ${now}::timestamptz + make_interval(secs => ${DAY_SECONDS}::integer) end
    from told
    on conflict (address_hash) do update
    set kind = case when mail_trouble.kind = 'complained' then mail_trouble.kind else excluded.kind end,
      reason = excluded.reason,
      at = greatest(mail_trouble.at, excluded.at),
      bounce_count = mail_trouble.bounce_count + 1,
      until = excluded.until + make_interval(
        secs => ${DAY_SECONDS}::integer * (2 ^ least(mail_trouble.bounce_count, ${MAX_DOUBLINGS}::integer) - 1)
      )
    where case when excluded.kind = 'delayed'
      then mail_trouble.kind = 'delayed' and mail_trouble.at < excluded.at
      else mail_trouble.kind = 'delayed' or mail_trouble.at < excluded.at
    end`
}

export async function findMailTrouble(
  db: Db,
  addressHash: string,
  now: Date,
): Promise<MailTrouble | undefined> {
  return (await listMailTroubles(db, [addressHash], now)).get(addressHash)
}

/** By the hash of the address; those that are over are not told. */
export async function listMailTroubles(
  db: Db,
  addressHashes: readonly string[],
  now: Date,
): Promise<Map<string, MailTrouble>> {
  if (addressHashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('mail_trouble')
    .select(['address_hash', 'kind', 'reason', 'at', 'until'])
    .where('address_hash', 'in', addressHashes)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .execute()
  return new Map(
    rows.map(({ address_hash, until, ...trouble }) => [
      address_hash,
      { ...trouble, until: until ?? undefined },
    ]),
  )
}

/** The owner asks for mails again, and those that wait for the mailbox go out with the next delivery. */
export async function clearMailTrouble(
  db: Db,
  account: { addressHash: string; email: string },
  now: Date,
): Promise<void> {
  await sql`
    with cleared as (
      delete from mail_trouble where address_hash = ${account.addressHash} returning address_hash
    )
    update email set next_attempt_at = ${now}::timestamptz
    from cleared
    where recipient = ${account.email} and state = 'pending'`.execute(db)
}
