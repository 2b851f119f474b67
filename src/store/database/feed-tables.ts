import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { ArticleKind, SourcePreference } from '../../core/article/article.ts'
import type { LinkState } from '../../core/article/link-state.ts'
import type { AdditionTable } from './addition-table.ts'
import type { DefaultTimestamp, NullableTimestamp, Timestamp } from './timestamps.ts'

type FeedState = 'new' | 'working' | 'failing' | 'gone'

/** Feeds, who reads them, and what they brought: part of the Database in tables.ts. */
export type FeedTables = {
  reranker_use: { day: string; neurons: number }
  feed: {
    id: Generated<number>
    url: string
    moved_from: string | null
    title: string
    site: Generated<string>
    kind: Generated<ArticleKind>
    language: Generated<string>
    etag: string | null
    last_modified: string | null
    body_hash: string | null
    state: Generated<FeedState>
    next_fetch_at: DefaultTimestamp
    leased_until: DefaultTimestamp
    tried_at: NullableTimestamp
    worked_at: NullableTimestamp
    failure_count: Generated<number>
    failure: Generated<string>
    created_at: DefaultTimestamp
    account_id: number | null
    host: GeneratedAlways<string>
    not_before: DefaultTimestamp
    hint_seconds: Generated<number>
    skip_hours: Generated<number[]>
    skip_days: Generated<number[]>
    moving_to: string | null
    failing_since: NullableTimestamp
    missing_count: Generated<number>
    paused_at: NullableTimestamp
    newest_item_at: NullableTimestamp
    rhythm_hours: number | null
    read_ms: number | null
    list_count: Generated<number>
    is_checked: Generated<boolean>
    vouched_on: string | null
    caution: Generated<string>
  }
  publisher_host: { name: string; leased_until: Timestamp; not_before: DefaultTimestamp }
  visit: {
    address_hash: string
    visited_at: Timestamp
    outcome: ColumnType<unknown, string | null, string | null>
  }
  source: {
    id: Generated<number>
    public_id: Generated<string>
    account_id: number | null
    feed_id: number
    sector_id: string
    is_on: Generated<boolean>
    position: Generated<number>
    preference: Generated<SourcePreference>
    muted_until: NullableTimestamp
    application_id: number | null
    removed_at: NullableTimestamp
  }
  feed_addition: AdditionTable
  article: {
    id: Generated<number>
    url: string
    title: string
    summary: Generated<string>
    kind: Generated<ArticleKind>
    is_trusted: Generated<boolean>
    published_at: Timestamp
    first_seen_at: Timestamp
    link_state: Generated<LinkState>
    link_checked_at: NullableTimestamp
    kept_at: NullableTimestamp
    account_id: number | null
  }
  article_feed: { article_id: number; feed_id: number }
  article_sector: {
    article_id: number
    sector_id: string
    score: number
    terms: Generated<string[]>
    rank: number
  }
}
