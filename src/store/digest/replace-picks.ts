import { sql } from 'kysely'
import type { DraftArticle } from '../../core/article/article.ts'
import type { Db } from '../database/database.ts'
import { isLeadTaken, type LeadHold, takeLead } from './lead-holds.ts'

/**
 * A note whose pages are gone is written anew, as if it had been prepared so, and its mail leaves: in one statement. Nothing
 * happens when the candidate has changed it meanwhile, or when its mail was begun, or when the new lead was taken.
 */
export async function replacePicks(
  db: Db,
  change: {
    digestId: number
    version: number
    subject: string
    body: string
    articles: readonly DraftArticle[]
    lead: LeadHold | undefined
    now: Date
  },
): Promise<'replaced' | 'stale' | 'lead-taken'> {
  const { digestId, version, subject, body, articles, lead, now } = change
  const statement = sql`
    with mail as (
      -- Whoever delivers passes a locked row over, so it renders the old text or the new one, never half of each.
      update email
      set next_attempt_at = ${now}::timestamptz
      where digest_id = ${digestId} and state = 'pending' and attempt_count = 0
      returning id
    ),
    finished as (
      update digest
      set subject = ${subject}, body = ${body}, prepared_subject = ${subject}, prepared_body = ${body},
        version = version + 1
      where id = ${digestId} and version = ${version} and state = 'ready'
        and subject = prepared_subject and body = prepared_body
        and (exists (select 1 from mail) or not exists (select 1 from email where email.digest_id = ${digestId}))
      returning id
    ),
    ${lead === undefined ? sql`` : sql`${takeLead(lead, now)},`}
    placed as (
      update digest_article as chosen
      set place = item.place, position = item.position, reasons = item.reasons, points = item.points
      from finished, jsonb_to_recordset(${JSON.stringify(articles.map(toRow))}::jsonb) as item (
        article_id integer, place text, position integer, reasons text[], points real[]
      )
      where chosen.digest_id = finished.id and chosen.article_id = item.article_id
    )
    select id from finished`
  try {
    const { rows } = await statement.execute(db)
    return rows.length === 1 ? 'replaced' : 'stale'
  } catch (error) {
    if (isLeadTaken(error)) return 'lead-taken'
    throw error
  }
}

function toRow({ articleId, place, position, reasons, points }: DraftArticle) {
  return { article_id: articleId, place, position, reasons, points }
}
