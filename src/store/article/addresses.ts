import { sql } from 'kysely'
import type { ArticleKind } from '../../core/article/article.ts'
import type { Db } from '../database/database.ts'

/** An address that a person brought. */
export type NewAddress = {
  accountId: number
  url: string
  title: string
  kind: ArticleKind
  now: Date
}

/** The id of an address; it gets a row if neither a feed nor this account has brought it yet. */
export async function findAddress(db: Db, address: NewAddress): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with ${keepAddress(address)} select id from address`.execute(db)
  const [row] = rows
  // Another request was a moment faster, and this statement could not see its row yet.
  return row?.id ?? (await findAddress(db, address))
}

/** The first part of a statement: the row of an address. A new one is this account's alone, like its title. */
export function keepAddress({ accountId, url, title, kind, now }: NewAddress) {
  const known = sql`select id, account_id from article
      where url = ${url} and (account_id is null or account_id = ${accountId})`
  return sql`fresh_address as (
      insert into article (account_id, url, title, kind, published_at, first_seen_at)
      select ${accountId}::integer, ${url}, ${title}, ${kind}, ${now}::timestamptz, ${now}::timestamptz
      where not exists (${known})
      on conflict (url, account_id) do nothing
      returning id, account_id
    ),
    address as (
      -- The second part sees the table as it was before the first.
      select id from (select * from fresh_address union all ${known}) as one
      order by account_id nulls first
      limit 1
    )`
}
