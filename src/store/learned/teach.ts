import { sql } from 'kysely'
import type { LessonEvent } from '../../core/choice/learning.ts'
import type { Db } from '../database/database.ts'
import { activeSources } from '../source/active-sources.ts'
import { addLessons } from './lessons.ts'

type Teaching = { digestId: number; articleId: number; now: Date }

/** More like this, or less; undefined takes back what was said. */
export async function teach(
  db: Db,
  { digestId, articleId, now, event }: Teaching & { event: 'more' | 'less' | undefined },
): Promise<void> {
  if (event === undefined) {
    await sql`
      delete from lesson
      where digest_id = ${digestId} and article_id = ${articleId} and event in ('more', 'less')`.execute(
      db,
    )
    return
  }
  await sql`
    with taught as (select ${digestId}::integer as digest_id, ${articleId}::integer as article_id)
    ${addLessons(sql`taught`, event, now, { isAsked: true })}`.execute(db)
}

/** What was said of the articles of a draft, by article. */
export async function listTaught(
  db: Db,
  digestId: number,
): Promise<ReadonlyMap<number, LessonEvent>> {
  const rows = await db
    .selectFrom('lesson')
    .select(['article_id', 'event'])
    .where('digest_id', '=', digestId)
    .where('event', 'in', ['more', 'less'])
    .execute()
  return new Map(rows.map((row) => [row.article_id, row.event]))
}

/** Switches off the feeds of this name that brought the article, for this account and the application's sector. */
export async function neverSource(
  db: Db,
  { digestId, articleId }: Omit<Teaching, 'now'>,
): Promise<void> {
  const digest = await db
    .selectFrom('digest')
    .innerJoin('application', 'application.id', 'digest.application_id')
    .select([
      'application.id',
      'digest.account_id as accountId',
      'application.sector_id as sectorId',
    ])
    .where('digest.id', '=', digestId)
    .executeTakeFirst()
  if (digest === undefined || digest.sectorId === null) return
  const { id, accountId, sectorId } = digest
  await sql`
    insert into source (account_id, feed_id, sector_id, is_on, position)
    select ${accountId}::integer, feed.id, ${sectorId}, false, active.position
    from digest_article as chosen
    join article_feed on article_feed.article_id = chosen.article_id
    join feed on feed.id = article_feed.feed_id and feed.title = chosen.source
    join (${activeSources({ id, accountId, sectorId })}) as active on active.feed_id = feed.id
    where chosen.digest_id = ${digestId} and chosen.article_id = ${articleId}
    on conflict (account_id, feed_id, sector_id) do update set is_on = false`.execute(db)
}
