import { type RawBuilder, sql } from 'kysely'
import type { Lesson, LessonEvent } from '../../core/choice/learning.ts'
import type { Db } from '../database/database.ts'

/** More than anybody teaches in years; the newest count. */
const MAX_LESSONS = 2000

export async function listLessons(db: Db, accountId: number): Promise<Lesson[]> {
  return await db
    .selectFrom('lesson')
    .select(['subject', 'name', 'event'])
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .limit(MAX_LESSONS)
    .execute()
}

/** Forgets everything that was learned about one source or one term. */
export async function forgetLessons(
  db: Db,
  accountId: number,
  { subject, name }: Pick<Lesson, 'subject' | 'name'>,
): Promise<void> {
  await db
    .deleteFrom('lesson')
    .where('account_id', '=', accountId)
    .where('subject', '=', subject)
    .where('name', '=', name)
    .execute()
}

/**
 * Part of a statement: what the articles of a draft teach about their sources and their leading terms. `taught` has
 * the columns digest_id and article_id. A link of the candidate's own says nothing about a feed.
 */
export function addLessons(
  taught: RawBuilder<unknown>,
  event: LessonEvent,
  at: Date,
  /** What was asked for in words stays, whatever happens to the article afterwards. */
  { isAsked }: { isAsked: boolean },
) {
  return sql`
    insert into lesson (account_id, digest_id, article_id, subject, name, event, at)
    select digest.account_id, digest.id, chosen.article_id, about.subject, about.name, ${event}, ${at}::timestamptz
    from ${taught}
    join digest on digest.id = taught.digest_id
    join application on application.id = digest.application_id
    join digest_article as chosen on chosen.digest_id = digest.id and chosen.article_id = taught.article_id
    left join article_sector as sector
      on sector.article_id = chosen.article_id and sector.sector_id = application.sector_id
    cross join lateral (values ('source', chosen.source), ('term', sector.terms[1])) as about (subject, name)
    where chosen.origin = 'feed' and about.name <> ''
    on conflict (digest_id, article_id, subject) do update
    set event = excluded.event, at = excluded.at
    where ${isAsked}::boolean or lesson.event not in ('more', 'less')`
}
