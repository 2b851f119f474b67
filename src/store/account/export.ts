import { sql } from 'kysely'
import type { Db } from '../database/database.ts'

/** Secrets, even hashed, are of no use to the person and of some to a thief. */
const LEFT_OUT = sql.raw(`- 'hash' - 'lease' - 'used_by'`)

/** Every row about one account, by table. Which tables those are is read from the schema itself. */
export async function exportAccount(db: Db, accountId: number): Promise<Record<string, unknown[]>> {
  const tables = await listOwnedTables(db)
  const owned = tables.map(
    (table) => sql`${sql.lit(table)}, (
      select coalesce(jsonb_agg(to_jsonb(owned) ${LEFT_OUT}), '[]')
      from ${sql.table(table)} as owned
      where owned.account_id = ${accountId}
    )`,
  )
  const { rows } = await sql<{ everything: Record<string, unknown[]> }>`
    select jsonb_build_object(
      'account', (select jsonb_agg(to_jsonb(account)) from account where id = ${accountId}),
      'submission', (
        select coalesce(jsonb_agg(to_jsonb(submission)), '[]')
        from submission join account on account.email = submission.email
        where account.id = ${accountId}
      ),
      'digest_article', (
        select coalesce(jsonb_agg(to_jsonb(chosen) || jsonb_build_object('url', article.url, 'title', article.title)), '[]')
        from digest_article as chosen
        join digest on digest.id = chosen.digest_id
        join article on article.id = chosen.article_id
        where digest.account_id = ${accountId}
      ),
      'saved_address', (
        select coalesce(jsonb_agg(jsonb_build_object('url', article.url, 'title', saved_link.title)), '[]')
        from saved_link join article on article.id = saved_link.article_id
        where saved_link.account_id = ${accountId}
      ),
      'coached', (
        select coalesce(jsonb_agg(jsonb_build_object('name', name, 'since', since)), '[]')
        from coaching where coach_id = ${accountId}
      ),
      'own_feed', (
        select coalesce(jsonb_agg(jsonb_build_object('url', feed.url, 'title', feed.title)), '[]')
        from source join feed on feed.id = source.feed_id
        where source.account_id = ${accountId}
      ),
      ${sql.join(owned)}
    ) as everything`.execute(db)
  return rows[0]?.everything ?? {}
}

async function listOwnedTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name
    from information_schema.columns
    where table_schema = 'public' and column_name = 'account_id'
    order by table_name`.execute(db)
  return rows.map((row) => row.name)
}
