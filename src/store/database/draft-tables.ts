import type { ColumnType, Generated } from 'kysely'
import type { ArticleKind, Origin, Place, Report } from '../../core/article/article.ts'
import type { LessonEvent, LessonSubject } from '../../core/choice/learning.ts'
import type { NullableTimestamp, Timestamp } from './timestamps.ts'

/** The articles of a draft, what they taught, and what a draft was before it was changed. */
export type DraftTables = {
  digest_article: {
    digest_id: number
    article_id: number
    place: Place
    position: number
    why: Generated<string>
    reasons: Generated<string[]>
    source: string
    source_count: Generated<number>
    score: Generated<number>
    points: Generated<number[]>
    total: Generated<number>
    also_in: ColumnType<Report[], string | undefined, string>
    origin: Generated<Origin>
    title: Generated<string>
    is_read: Generated<boolean>
    included_at: NullableTimestamp
  }
  sent_link: {
    account_id: number
    employer: string
    url: string
    sent_at: Timestamp
    cause: Generated<'sent' | 'known'>
  }
  draft_revision: {
    id: Generated<number>
    account_id: number
    digest_id: number
    subject: string
    body: string
    articles: ColumnType<unknown[], string, string>
    is_automatic: boolean
    at: Timestamp
  }
  lesson: {
    account_id: number
    digest_id: number
    article_id: number
    subject: LessonSubject
    name: string
    event: LessonEvent
    at: Timestamp
  }
  lead_hold: { mark: string; holder: string; expires_at: Timestamp }
  saved_link: {
    id: Generated<number>
    public_id: Generated<string>
    account_id: number
    application_id: number
    article_id: number
    title: string
    kind: ArticleKind
    saved_at: Timestamp
    digest_id: number | null
  }
}
