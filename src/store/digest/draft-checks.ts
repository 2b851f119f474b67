import { sql } from 'kysely'
import type { CheckedArticle } from '../../core/lint/lint.ts'
import type { Db } from '../database/database.ts'
import type { AddressedDigest } from './digests.ts'

export type CheckFacts = {
  articles: CheckedArticle[]
  /** The account's applications to other employers, whatever became of them. */
  others: { employer: string; aliases: string[] }[]
  /** Links that went to this employer before. */
  sentUrls: string[]
  /** When this reader heard from the candidate lately, by other drafts than this one. */
  contactsAt: Date[]
}

type Row = {
  articles: { url: string; title: string; publishedAt: string; link: CheckedArticle['link'] }[]
  others: CheckFacts['others']
  sentUrls: string[]
  contactsAt: string[]
}

/** All that a draft is checked against. Some days differ from place to place, so contacts come for a day and a half. */
export async function readCheckFacts(
  db: Db,
  digest: AddressedDigest,
  now: Date,
): Promise<CheckFacts> {
  const { id, accountId, application, contactId, body } = digest
  const { rows } = await sql<Row>`
    select
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'url', article.url, 'title', coalesce(nullif(chosen.title, ''), article.title),
          'publishedAt', article.published_at, 'link', article.link_state
        ) order by chosen.position, article.id), '[]')
        from digest_article as chosen join article on article.id = chosen.article_id
        where chosen.digest_id = ${id} and strpos(${body}, article.url) > 0
      ) as articles,
      (
        select coalesce(jsonb_agg(jsonb_build_object('employer', employer, 'aliases', employer_aliases)), '[]')
        from application
        where account_id = ${accountId} and lower(employer) <> lower(${application.employer})
      ) as others,
      (
        select coalesce(jsonb_agg(url), '[]') from sent_link
        where account_id = ${accountId} and employer = lower(${application.employer}) and cause = 'sent'
          and strpos(${body}, url) > 0
      ) as "sentUrls",
      (
        select coalesce(jsonb_agg(step.at), '[]')
        from step
        join digest on digest.id = step.digest_id
        join application on application.id = step.application_id
        left join contact on contact.id = digest.contact_id
        where step.account_id = ${accountId} and step.digest_id <> ${id}
          and (step.event = 'sent' or step.event = 'called' and step.detail <> 'no-answer')
          and step.at > ${now}::timestamptz - interval '36 hours'
          and (
            step.application_id = ${application.id} and digest.contact_id is not distinct from ${contactId}
            or ${application.interviewerEmail} <> ''
              and coalesce(contact.email, application.interviewer_email) = ${application.interviewerEmail}
          )
      ) as "contactsAt"`.execute(db)
  const [row] = rows
  return {
    articles: (row?.articles ?? []).map((article) => ({
      ...article,
      publishedAt: new Date(article.publishedAt),
    })),
    others: row?.others ?? [],
    sentUrls: row?.sentUrls ?? [],
    contactsAt: (row?.contactsAt ?? []).map((at) => new Date(at)),
  }
}

/** Remembered for this version of the text and these findings: another word, or a new finding, asks again. */
export async function sendAnyway(
  db: Db,
  digest: { id: number; version: number },
  checks: readonly string[],
): Promise<void> {
  await db
    .updateTable('digest')
    .set({ anyway_version: digest.version, anyway_checks: [...checks] })
    .where('id', '=', digest.id)
    .where('version', '=', digest.version)
    .where('state', '=', 'ready')
    .execute()
}
