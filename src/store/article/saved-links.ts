import { sql } from 'kysely'
import type { ArticleKind, Candidate } from '../../core/article/article.ts'
import type { Db } from '../database/database.ts'
import { keepAddress } from './addresses.ts'

export type SavedLink = {
  publicId: string
  url: string
  title: string
  kind: ArticleKind
  savedAt: Date
  applicationId: number
  employer: string
}

type NewLink = {
  accountId: number
  applicationId: number
  url: string
  title: string
  kind: ArticleKind
  now: Date
}

/** Far more than a digest takes; the oldest would be stale before their turn. */
const MAX_WAITING = 50

/** Saving the same link again gives it the new title. 'full': too many wait already. */
export async function saveLink(db: Db, link: NewLink): Promise<'saved' | 'full'> {
  const { accountId, applicationId, title, kind, now } = link
  const { rows } = await sql`
    with ${keepAddress(link)},
    room as (
      select 1 from saved_link
      where application_id = ${applicationId} and digest_id is null and article_id not in (select id from address)
      having count(*) < ${MAX_WAITING}::integer
    )
    insert into saved_link (account_id, application_id, article_id, title, kind, saved_at)
    select ${accountId}::integer, ${applicationId}::integer, address.id, ${title}, ${kind}, ${now}::timestamptz
    from address, room
    on conflict (application_id, article_id) do update
    set title = excluded.title, kind = excluded.kind, saved_at = excluded.saved_at, digest_id = null
    returning id`.execute(db)
  return rows.length === 1 ? 'saved' : 'full'
}

/** Those that wait for the next digest of their application, newest first. */
export async function listWaitingLinks(db: Db, accountId: number): Promise<SavedLink[]> {
  return await selectWaiting(db)
    .innerJoin('application', 'application.id', 'saved_link.application_id')
    .select([
      'saved_link.public_id as publicId',
      'article.url',
      'saved_link.title',
      'saved_link.kind',
      'saved_link.saved_at as savedAt',
      'saved_link.application_id as applicationId',
      'application.employer',
    ])
    .where('saved_link.account_id', '=', accountId)
    .orderBy('saved_link.id', 'desc')
    .execute()
}

export async function removeSavedLink(db: Db, accountId: number, publicId: string): Promise<void> {
  await db
    .deleteFrom('saved_link')
    .where('account_id', '=', accountId)
    .where('public_id', '=', publicId)
    .execute()
}

/** As articles for the next digest, the first one saved first. What the feeds know of them is added. */
export async function listSavedCandidates(
  db: Db,
  application: { id: number; sectorId: string },
): Promise<Candidate[]> {
  const rows = await selectWaiting(db)
    .leftJoin('article_sector as about', (join) =>
      join
        .onRef('about.article_id', '=', 'article.id')
        .on('about.sector_id', '=', application.sectorId),
    )
    .select([
      'article.id as articleId',
      'article.url',
      'saved_link.title',
      'article.summary',
      'saved_link.kind',
      'saved_link.saved_at as publishedAt',
      'about.score',
      'about.terms',
    ])
    .where('saved_link.application_id', '=', application.id)
    .orderBy('saved_link.id')
    .limit(MAX_WAITING)
    .execute()
  return rows.map(({ score, terms, ...link }) => ({
    ...link,
    source: new URL(link.url).host.replace(/^www\./, ''),
    sourceCount: 1,
    score: score ?? 0,
    terms: terms ?? [],
  }))
}

function selectWaiting(db: Db) {
  return db
    .selectFrom('saved_link')
    .innerJoin('article', 'article.id', 'saved_link.article_id')
    .leftJoin('digest', 'digest.id', 'saved_link.digest_id')
    .where((eb) =>
      eb.or([eb('saved_link.digest_id', 'is', null), eb('digest.state', '=', 'replaced')]),
    )
}
