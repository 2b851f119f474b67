import type { DraftTables } from '../../src/store/database/draft-tables.ts'

/** The compiler refuses a column that is missing here or not among the tables. */
export type ColumnsOf<Tables> = { [Table in keyof Tables]: Record<keyof Tables[Table], true> }

export const DRAFT_COLUMNS: ColumnsOf<DraftTables> = {
  digest_article: {
    digest_id: true,
    article_id: true,
    place: true,
    position: true,
    why: true,
    reasons: true,
    source: true,
    source_count: true,
    score: true,
    points: true,
    total: true,
    also_in: true,
    origin: true,
    title: true,
    is_read: true,
    included_at: true,
  },
  sent_link: { account_id: true, employer: true, url: true, sent_at: true, cause: true },
  draft_revision: {
    id: true,
    account_id: true,
    digest_id: true,
    subject: true,
    body: true,
    articles: true,
    is_automatic: true,
    at: true,
  },
  lesson: {
    account_id: true,
    digest_id: true,
    article_id: true,
    subject: true,
    name: true,
    event: true,
    at: true,
  },
  lead_hold: { mark: true, holder: true, expires_at: true },
  saved_link: {
    id: true,
    public_id: true,
    account_id: true,
    application_id: true,
    article_id: true,
    title: true,
    kind: true,
    saved_at: true,
    digest_id: true,
  },
}
