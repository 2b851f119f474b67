import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { eraseAccount } from '../../src/store/account/erase.ts'
import { exportAccount } from '../../src/store/account/export.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, addFeed, NOW } from '../support/make.ts'

beforeEach(emptyDatabase)

/** Tables with nothing about a person. Every other one must be in the export. A new table must be put somewhere. */
const IMPERSONAL = [
  ...['sector', 'article_feed', 'article_sector', 'run', 'publisher_host'],
  // By the hash of an address that somebody asked us to look at, for a day.
  'visit',
  // By keyed hashes of employer and article, for some weeks.
  'lead_hold',
  // Sums of days.
  'reranker_use',
  // Words that only the catalogue's feeds teach.
  ...['learned_version', 'learned_setting'],
  // By a provider's number, for a week.
  'webhook_event',
]
/** Kept by address, for minutes or for development; erased with the account. */
const BY_ADDRESS = ['mail_allowance', 'mail_trouble', 'mailbox_message']

/** One row about the account in every table that can hold one. */
async function fillEveryTable(accountId: number): Promise<void> {
  const application = await addApplication(db, { accountId, timeZone: 'UTC' }, { prefer: ['grid'] })
  await addFeed(db, { accountId, url: 'https://own.example/feed' })
  await addPrivateArticle(accountId)
  await addCoaching(accountId)
  await sql`
    with written as (
      insert into article (url, title, published_at, first_seen_at)
      values ('https://gridjournal.example/1', 'One', ${NOW}, ${NOW}) returning id
    ),
    prepared as (
      insert into digest (account_id, application_id, period, created_at)
      values (${accountId}, ${application.id}, 'asked:1', ${NOW}) returning id
    ),
    chosen as (
      insert into digest_article (digest_id, article_id, place, position, source)
      select prepared.id, written.id, 'pick', 0, 'Grid Journal' from prepared, written
    ),
    taught as (
      insert into lesson (account_id, digest_id, article_id, subject, name, event, at)
      select ${accountId}, prepared.id, written.id, 'source', 'Grid Journal', 'kept', ${NOW} from prepared, written
    ),
    changed as (
      insert into draft_revision (account_id, digest_id, subject, body, articles, is_automatic, at)
      select ${accountId}, id, 'Before', 'As it was', '[]', false, ${NOW} from prepared
    ),
    found as (
      insert into article (account_id, url, title, published_at, first_seen_at)
      values (${accountId}, 'https://intranet.example/alex', 'Mine', ${NOW}, ${NOW}) returning id
    ),
    saved as (
      insert into saved_link (account_id, application_id, article_id, title, kind, saved_at)
      select ${accountId}, ${application.id}, id, 'Mine', 'article', ${NOW} from found
    ),
    added as (
      insert into digest_article (digest_id, article_id, place, position, source, origin)
      select prepared.id, found.id, 'pick', 1, 'intranet.example', 'own' from prepared, found
    ),
    stepped as (
      insert into step (account_id, application_id, digest_id, kind, event, at)
      select ${accountId}, ${application.id}, id, 'digest', 'prepared', ${NOW} from prepared
    ),
    looked_up as (
      insert into feed_addition (account_id, batch_id, position, address, url, sector_id, created_at)
      values (${accountId}, gen_random_uuid(), 0, 'own.example', 'https://own.example/', 'power-utilities', ${NOW})
    ),
    met as (
      insert into contact (account_id, application_id, kind, name, position, created_at)
      values (${accountId}, ${application.id}, 'interviewer', 'Jonas Berg', 1, ${NOW})
    ),
    linked as (
      insert into sent_link (account_id, employer, url, sent_at)
      values (${accountId}, 'example energy', 'https://gridjournal.example/1', ${NOW})
    ),
    signed_in as (
      insert into session (hash, account_id, created_at, expires_at)
      values ('session-secret', ${accountId}, ${NOW}, ${NOW})
    ),
    submitted as (
      insert into submission (form_id, email, shortlist, created_at)
      values ('form', 'alex@example.com', '{}', ${NOW})
    ),
    allowed as (
      insert into mail_allowance (address_hash, kind, last_at, day, day_count)
      values ('address-hash', 'sign-in', ${NOW}, '2026-03-10', 1),
        ('mailbox-hash', 'confirm', ${NOW}, '2026-03-10', 1)
    ),
    answered as (
      insert into inbound_mail (hash, account_id, action, at)
      values ('message-secret', ${accountId}, 'skip', ${NOW})
    ),
    subscribed as (
      insert into calendar_feed (account_id, hash, created_at)
      values (${accountId}, 'calendar-secret', ${NOW})
    ),
    entered as (
      insert into calendar_entry (account_id, application_id, key, day, summary, modified_at)
      values (${accountId}, ${application.id}, 'digest-1', '2026-03-12', 'Follow up', ${NOW})
    ),
    bounced as (
      insert into mail_trouble (address_hash, kind, at) values ('address-hash', 'bounced', ${NOW})
    ),
    received as (
      insert into mailbox_message (
        idempotency_key, recipient, subject, body_text, body_html, headers, attachments, received_at
      )
      values ('key', 'alex@example.com', '', '', '', '{}', '[]', ${NOW})
    ),
    mailed as (
      insert into email (kind, once, recipient, account_id, next_attempt_at, created_at)
      values ('sign-in', 'sign-in:1', 'alex@example.com', ${accountId}, ${NOW}, ${NOW}) returning id
    )
    insert into token (hash, purpose, email_id, account_id, expires_at)
    select 'token-secret', 'sign-in', id, ${accountId}, ${NOW} from mailed`.execute(db)
}

/** Somebody is this account's coach, and has it as a coach. */
async function addCoaching(accountId: number): Promise<void> {
  const coach = await addAccount(db, { email: 'coach@example.com', name: 'Coach' })
  const pairs = [
    [coach.accountId, accountId, 'Alex'],
    [accountId, coach.accountId, 'Coach'],
  ] as const
  for (const [coachId, coachedId, name] of pairs) {
    await db
      .insertInto('coaching')
      .values({ coach_id: coachId, account_id: coachedId, name, shares_plan: true, since: NOW })
      .execute()
  }
}

/** Of a feed whose address holds a token: feed and article are this account's alone. */
async function addPrivateArticle(accountId: number): Promise<void> {
  await sql`insert into feed (url, title, account_id) values ('https://own.example/feed?token=1234', 'Own', ${accountId})`.execute(
    db,
  )
  await sql`
    insert into article (url, title, published_at, first_seen_at, account_id)
    values ('https://own.example/1', 'Mine', ${NOW}, ${NOW}, ${accountId})`.execute(db)
}

async function countRows(): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
    db,
  )
  const counts: Record<string, number> = {}
  for (const { name } of rows) {
    const counted = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(name)}`.execute(db)
    counts[name] = counted.rows[0]?.count ?? 0
  }
  return counts
}

it('exports every table with a row about the person, and no secret', async () => {
  const { accountId } = await addAccount(db)
  await fillEveryTable(accountId)
  const exported = await exportAccount(db, accountId)
  const personal = Object.keys(await countRows()).filter(
    (table) => ![...IMPERSONAL, ...BY_ADDRESS].includes(table),
  )
  const filled = Object.keys(exported).filter((table) => exported[table]?.length !== 0)
  expect(filled.toSorted()).toEqual(
    [...personal, 'coached', 'own_feed', 'saved_address'].toSorted(),
  )
  expect(JSON.stringify(exported)).not.toContain('secret')
})

it('exports nothing about anybody else', async () => {
  const { accountId } = await addAccount(db)
  await fillEveryTable(accountId)
  const other = await addAccount(db, { email: 'other@example.com', name: 'Other' })
  const exported = await exportAccount(db, other.accountId)
  expect(JSON.stringify(exported)).not.toContain('alex')
  expect(Object.entries(exported).filter(([, rows]) => rows.length > 0)).toMatchObject([
    ['account', [{ name: 'Other' }]],
  ])
})

it('leaves nothing of the person after erasing, and everything of the others', async () => {
  const other = await addAccount(db, { email: 'other@example.com' })
  await addApplication(db, other)
  await addFeed(db)
  const before = await countRows()
  const { accountId, email } = await addAccount(db)
  await fillEveryTable(accountId)
  await eraseAccount(db, {
    accountId,
    email,
    addressHash: 'address-hash',
    mailboxHash: 'mailbox-hash',
  })
  // The feed's article stays: it is a publisher's, and says nothing about the person. The link of their own is gone.
  // The coach stays too.
  expect(await countRows()).toEqual({ ...before, article: 1, account: 2 })
})
