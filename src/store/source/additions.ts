import { sql } from 'kysely'
import type {
  AdditionSettings,
  AdditionState,
  FeedChoice,
  FoundFeed,
} from '../database/addition-table.ts'
import type { Db } from '../database/database.ts'

export type Addition = {
  id: number
  publicId: string
  accountId: number
  address: string
  url: string
  guesses: readonly string[]
  sectorId: string
  applicationId: number | null
  isImport: boolean
  settings: AdditionSettings
  state: AdditionState
  choices: readonly FeedChoice[]
  found: FoundFeed | null
  reason: string
}

/** Until then it is its worker's own, and by this the worker knows that it still is. */
export type ClaimedAddition = Addition & { leasedUntil: Date }

export type NewAddition = {
  address: string
  url: string
  guesses: readonly string[]
  sectorId: string
  settings?: AdditionSettings
  /** There is nothing to look at; it only counts. */
  state?: 'known'
}

/** So many addresses may an account have looked at within a day: each is a request to somebody else's site. */
export const MAX_ADDITIONS_A_DAY = { typed: 60, imported: 400 } as const
const LEASE_MS = 60_000

/** Keeps addresses to be looked at, and their ids: all or, when the day's share is used up, none of them. */
export async function addAdditions(
  db: Db,
  batch: {
    accountId: number
    batchId: string
    applicationId: number | undefined
    isImport: boolean
    additions: readonly NewAddition[]
    now: Date
  },
): Promise<number[]> {
  const { accountId, batchId, applicationId, isImport, additions, now } = batch
  const most = MAX_ADDITIONS_A_DAY[isImport ? 'imported' : 'typed']
  const rows = additions.map((addition, position) => {
    const { address, url, guesses, sectorId, settings = {}, state = 'waiting' } = addition
    return { address, url, guesses, settings, state, position, sector_id: sectorId }
  })
  const { rows: added } = await sql<{ id: number }>`
    insert into feed_addition (
      account_id, batch_id, position, address, url, guesses, sector_id, application_id, is_import, settings,
      state, created_at
    )
    select ${accountId}::integer, ${batchId}::uuid, position, address, url, guesses, sector_id,
      ${applicationId ?? null}::integer, ${isImport}::boolean, settings, state, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      address text, url text, guesses text[], sector_id text, settings jsonb, state text, position integer
    )
    where ${additions.length}::integer + (
      select count(*) from feed_addition
      where account_id = ${accountId}
        and is_import = ${isImport}
        and created_at > ${now}::timestamptz - interval '1 day'
    ) <= ${most}::integer
    on conflict (batch_id, position) do nothing
    returning id`.execute(db)
  return added.map(({ id }) => id)
}

export async function listAdditions(
  db: Db,
  accountId: number,
  batchId: string,
): Promise<Addition[]> {
  const { rows } = await sql<Addition>`
    select ${columns} from feed_addition
    where account_id = ${accountId} and batch_id = ${batchId}::uuid
    order by position`.execute(db)
  return rows
}

/** Undefined when there is nothing to do for it, or another worker is at it. */
export async function claimAddition(
  db: Db,
  id: number,
  now: Date,
): Promise<ClaimedAddition | undefined> {
  const leasedUntil = new Date(now.getTime() + LEASE_MS)
  const { rows } = await sql<Addition>`
    update feed_addition
    set leased_until = ${leasedUntil}::timestamptz
    where id = ${id}
      and state in ('waiting', 'chosen')
      and leased_until <= ${now}::timestamptz
    returning ${columns}`.execute(db)
  return rows[0] && { ...rows[0], leasedUntil }
}

/** What came of a look; the next message may go on. False when the lease ran out: another worker may be at it. */
export async function settleAddition(
  db: Db,
  { id, leasedUntil }: Pick<ClaimedAddition, 'id' | 'leasedUntil'>,
  change: {
    state: AdditionState
    url?: string
    guesses?: readonly string[]
    choices?: readonly FeedChoice[]
    found?: FoundFeed
    reason?: string
  },
  now: Date,
): Promise<boolean> {
  const { state, url, guesses, choices, found, reason } = change
  const settled = await db
    .updateTable('feed_addition')
    .set({
      state,
      leased_until: now,
      read_at: now,
      ...(url === undefined ? {} : { url }),
      ...(guesses === undefined ? {} : { guesses: [...guesses] }),
      ...(choices === undefined ? {} : { choices: JSON.stringify(choices) }),
      ...(found === undefined ? {} : { found: JSON.stringify(found) }),
      ...(reason === undefined ? {} : { reason }),
    })
    .where('id', '=', id)
    .where('leased_until', '=', leasedUntil)
    .returning('id')
    .executeTakeFirst()
  return settled !== undefined
}

/** One of the feeds that a page names is to be looked at. Its id when there was such a choice. */
export async function chooseFeed(
  db: Db,
  accountId: number,
  publicId: string,
  url: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    update feed_addition
    set state = 'waiting', url = ${url}, guesses = '{}', leased_until = '-infinity'
    where account_id = ${accountId}
      and public_id = ${publicId}::uuid
      and state = 'choose'
      and choices @> ${JSON.stringify([{ url }])}::jsonb
    returning id`.execute(db)
  return rows[0]?.id
}

/** These are to be subscribed to, and the ids of those that were found. */
export async function chooseAdditions(
  db: Db,
  accountId: number,
  batchId: string,
  publicIds: readonly string[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update feed_addition
    set state = 'chosen', leased_until = '-infinity'
    where account_id = ${accountId}
      and batch_id = ${batchId}::uuid
      and public_id = any(${sql.val(publicIds)}::uuid[])
      and state = 'found'
    returning id`.execute(db)
  return rows.map(({ id }) => id)
}

/** A feed that is read already: it need not be asked to know what it is. */
export async function findReadFeed(
  db: Db,
  accountId: number,
  url: string,
): Promise<
  { feedId: number; url: string; title: string; site: string; language: string } | undefined
> {
  return await db
    .selectFrom('feed')
    .select(['id as feedId', 'url', 'title', 'site', 'language'])
    .where('url', '=', url)
    .where('state', '=', 'working')
    .where((eb) => eb.or([eb('account_id', 'is', null), eb('account_id', '=', accountId)]))
    .executeTakeFirst()
}

/** Those whose worker died, or whose message was lost. */
export async function listLostAdditions(db: Db, now: Date, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from feed_addition
    where state in ('waiting', 'chosen') and leased_until <= ${now}::timestamptz
    order by id
    limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

const columns = sql`id, public_id as "publicId", account_id as "accountId", address, url, guesses,
  sector_id as "sectorId", application_id as "applicationId", is_import as "isImport", settings, state, choices,
  found, reason`
